import { isExact, isolateRealRoots } from "../../algebra/multivariate/real-roots.ts";
import { isInRange, rangeOf } from "../../algebra/ranges/range.ts";
import * as Q from "../../algebra/rational.ts";
import type { Verdict } from "../../contract.ts";
import { rationalOf } from "../../expression/evaluation/literal.ts";
import { headOf, operandsOf } from "../../expression/mathjson.ts";
import { integerPolynomial } from "../rounded-roots.ts";
import { type Checked, undecided } from "./checked.ts";

/** The whole solutions of a polynomial equation: among its real roots, all of which are found, just these are whole and meet the conditions. */
export function checkWhole({ given, answer, goal, unknown, spend }: Checked): Verdict {
  const coefficients = integerPolynomial(given, spend);
  const range = rangeOf(goal.assuming, unknown);
  if (!coefficients || headOf(answer) !== "Set" || !range) return undecided;
  const roots = isolateRealRoots(coefficients, spend).filter(isExact);
  const whole = roots.map(({ from }) => from).filter(Q.isInteger);
  const meets = whole.map((root) => isInRange(Q.rationalToJson(root), range));
  if (meets.includes(undefined)) return undecided;
  const wanted = whole.filter((root, index) => meets[index] && (goal.numbers !== "natural" || Q.signOf(root) >= 0));
  const found = operandsOf(answer).map(rationalOf);
  const isSame =
    found.length === wanted.length &&
    wanted.every((root, index) => {
      const other = found[index];
      return other !== undefined && Q.equal(root, other);
    });
  return isSame ? { status: "proved", by: "rational-roots" } : { status: "refuted", by: "rational-roots", witness: {} };
}
