import { isExact, isolateRealRoots } from "../../algebra/multivariate/real-roots.ts";
import * as Q from "../../algebra/rational.ts";
import type { Verdict } from "../../contract.ts";
import { rationalOf } from "../../expression/evaluation/literal.ts";
import { headOf, operandsOf } from "../../expression/mathjson.ts";
import { integerPolynomial } from "../rounded-roots.ts";
import { type Checked, undecided } from "./checked.ts";

/** The whole solutions of a polynomial equation: among its real roots, all of which are found, just these are whole. */
export function checkWhole({ given, answer, goal, spend }: Checked): Verdict {
  const coefficients = integerPolynomial(given, spend);
  if (!coefficients || headOf(answer) !== "Set" || goal.assuming.length > 0) return undecided;
  const roots = isolateRealRoots(coefficients, spend).filter(isExact);
  const whole = roots.map(({ from }) => from).filter(Q.isInteger);
  const wanted = goal.numbers === "natural" ? whole.filter((root) => Q.signOf(root) >= 0) : whole;
  const found = operandsOf(answer).map(rationalOf);
  const isSame =
    found.length === wanted.length &&
    wanted.every((root, index) => {
      const other = found[index];
      return other !== undefined && Q.equal(root, other);
    });
  return isSame ? { status: "proved", by: "rational-roots" } : { status: "refuted", by: "rational-roots", witness: {} };
}
