import type { MathJson } from "../../contract.ts";
import { compiled } from "../../expression/evaluation/compiled.ts";
import { headOf, mentions, operandsOf } from "../../expression/mathjson.ts";
import type { RealMap } from "../curve-function.ts";

/** Heads whose values leave the range of doubles long before their arguments do. */
const soaring: ReadonlySet<string> = new Set(["Power", "Exp", "Sinh", "Cosh", "Gamma", "Factorial"]);
/** Powers beyond this, or below its inverse, are no numbers to compute with: their quotients would be ∞/∞ or 1/0. */
const greatest = 1e280;

/** Parts of a formula, as functions, whose values may leave the range of doubles. */
function soaringParts(json: MathJson, letter: string): RealMap[] {
  if (!mentions(json, letter)) return [];
  const own = soaring.has(headOf(json) ?? "") ? [compiled(json, [letter]) ?? []].flat() : [];
  return [...own, ...operandsOf(json).flatMap((operand) => soaringParts(operand, letter))];
}

/** A function as far out as doubles hold what it is computed from. */
export interface Reach {
  readonly at: RealMap;
  /** The places within, in ascending order. */
  readonly places: readonly number[];
}

/**
 * A formula within the reach of doubles, and beyond that straight on: eˣ/(1 + eˣ) is 1 at 1000, not ∞/∞. A window is looked for with it; nothing is
 * drawn by it.
 *
 * @param places where the formula is looked at, in ascending order.
 */
export function withinReach(at: RealMap, json: MathJson, letter: string, places: readonly number[]): Reach {
  const parts = soaringParts(json, letter);
  const isWithin = (x: number): boolean =>
    !parts.some((part) => {
      const size = Math.abs(part(x));
      return size > greatest || size < 1 / greatest;
    });
  const [first, last] =
    parts.length === 0 ? [0, places.length - 1] : [places.findIndex(isWithin), places.findLastIndex(isWithin)];
  if (first < 0 || (first === 0 && last === places.length - 1)) return { at, places };
  const [from, to] = [places[first] as number, places[last] as number];
  return {
    at: (x) => (x < from ? straightOn(at, from, x) : x > to ? straightOn(at, to, x) : at(x)),
    places: places.slice(first, last + 1),
  };
}

function straightOn(at: RealMap, end: number, x: number): number {
  const [value, inside] = [at(end), at(0.99 * end)];
  return value + (x - end) * ((value - inside) / (0.01 * end));
}
