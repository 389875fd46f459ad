import type { MathJson } from "../../contract.ts";
import { isSymbol } from "../../expression/mathjson.ts";
import type { Configured } from "../../verification/geometry/holding.ts";
import { equationOfCurve } from "./equation-of-curve.ts";
import type { Working } from "./working.ts";

/** What has been worked out, in the form in which facts and answers are held against it. */
export function configured(working: Working, spend: (count: number) => void): Configured {
  const equationOf = (term: MathJson): MathJson | undefined => {
    const given = isSymbol(term) && !working.configuration.curves.has(term) ? working.scene.equations.get(term) : undefined;
    if (given !== undefined) return working.withLetters(given);
    const curve = working.curve(term);
    return curve && equationOfCurve(working.numbers, curve);
  };
  return {
    numbers: working.numbers,
    scene: working.scene,
    point: (term) => working.point(term),
    points: (term) => working.points(term),
    curve: (term) => working.curve(term),
    curves: (term) => working.curves(term),
    segment: (term) => working.segment(term),
    quantity: (term) => working.quantity(term),
    equationOf,
    assuming: working.board.assuming.map(({ json }) => json),
    spend,
  };
}
