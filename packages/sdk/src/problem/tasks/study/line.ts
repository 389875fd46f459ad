import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { MathJson } from "../../../contract.ts";
import { compile } from "../../../expression/evaluation/compile.ts";
import { apply, substitute } from "../../../expression/mathjson.ts";

export interface Line {
  readonly at0: MathJson;
  readonly slope: MathJson;
}

/** The height at 0 and the slope of a formula of one letter that is linear in it; undefined of any other. */
export function lineOf(part: MathJson, variable: string): Line | undefined {
  const at = (place: number): MathJson => simplify(substitute(part, { [variable]: place }));
  const slope = simplify(apply("Subtract", at(1), at(0)));
  const value = compile(part, [variable]);
  const [low, rise] = [compile(at(0), [])(), compile(slope, [])()];
  const isLine = [-2.3, 0.7, 3.1].every(
    (x) => Math.abs(value(x) - (low + rise * x)) < 1e-9 * (1 + Math.abs(low) + Math.abs(rise)),
  );
  return isLine ? { at0: at(0), slope } : undefined;
}
