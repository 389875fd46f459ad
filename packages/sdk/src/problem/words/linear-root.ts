import type { MathJson } from "../../contract.ts";
import { operandsOf, substitute } from "../../expression/mathjson.ts";
import * as Q from "../../expression/rational.ts";
import { degreeIn } from "../degree.ts";
import { exactValue } from "./exact.ts";

/** The root of a linear equation in one letter; undefined where it is not linear, or has none. */
export function linearRoot(equation: MathJson, letter: string): Q.Rational | undefined {
  const [left, right] = operandsOf(equation) as [MathJson, MathJson];
  const difference: MathJson = ["Subtract", left, right];
  if (degreeIn(difference, letter) !== 1) return undefined;
  const [atZero, atOne] = [0, 1].map((value) => exactValue(substitute(difference, { [letter]: value })));
  if (!atZero || !atOne) return undefined;
  const slope = Q.add(atOne, Q.negate(atZero));
  return Q.isZero(slope) ? undefined : Q.divide(Q.negate(atZero), slope);
}
