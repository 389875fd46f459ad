import * as N from "../../algebra/quadratic-number.ts";
import * as Q from "../../algebra/rational.ts";
import { polynomialIn } from "../../algebra/rational-function.ts";
import type { MathJson, Verdict } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, headOf, operandsOf, substitute } from "../../expression/mathjson.ts";
import { verifyStep } from "../verify-step.ts";
import { type AnswerCheck, type Checked, undecided } from "./checked.ts";

/**
 * A quadratic equation asked for by its solutions: whole coefficients without a common factor, and exactly these solutions; or by the sum and the product
 * of them, which Vieta reads off its coefficients.
 */
export const constructedChecks: Readonly<Record<string, AnswerCheck>> = { equation: checkConstructed };

function checkConstructed(checked: Checked): Verdict {
  const { answer, unknown, goal, spend } = checked;
  const [left, right] = operandsOf(answer);
  if (headOf(answer) !== "Equal" || left === undefined || right !== 0) return undecided;
  const coefficients = polynomialIn(left, unknown, spend)?.coefficients;
  if (coefficients?.length !== 3 || !coefficients.every(N.isRational)) return undecided;
  const [c, b, a] = coefficients.map(({ rational }) => rational) as [Q.Rational, Q.Rational, Q.Rational];
  if (!isPrimitive([c, b, a])) return { status: "refuted", by: "coefficients", witness: {} };
  const { sum, product } = goal.ask?.with ?? {};
  if (sum && product) return vieta(a, [Q.negate(b), c], [sum.json, product.json], checked);
  return sameRoots(checked);
}

function isPrimitive(coefficients: readonly Q.Rational[]): boolean {
  const divisor = coefficients.reduce((common, { numerator }) => Q.greatestCommonDivisor(common, numerator), 0n);
  return coefficients.every(Q.isInteger) && (divisor === 1n || divisor === -1n);
}

/** −b/a and c/a are the sum and the product. */
function vieta(a: Q.Rational, values: readonly Q.Rational[], wanted: readonly MathJson[], { spend }: Checked): Verdict {
  const verdicts = values.map((value, index) =>
    verifyStep(
      {
        before: expressionOf(Q.rationalToJson(Q.divide(value, a))),
        after: expressionOf(wanted[index] as MathJson),
        relation: "equal",
      },
      spend,
    ),
  );
  return verdicts.find(({ status }) => status !== "proved") ?? { status: "proved", by: "coefficients" };
}

/** The equation holds exactly for the numbers given; over ℂ, since they may be no real ones. */
function sameRoots({ given, answer, unknown, calculus, spend }: Checked): Verdict {
  const members = /^(Set|List|Tuple)$/.test(headOf(given) ?? "") ? operandsOf(given) : [given];
  const equations = members.map((member) => apply("Equal", unknown, substitute(member, { i: "ImaginaryUnit" })));
  const claim = equations.length === 1 ? (equations[0] as MathJson) : apply("Or", ...equations);
  return verifyStep(
    { before: expressionOf(answer), after: expressionOf(claim), relation: "equivalent", numbers: "complex", calculus },
    spend,
  );
}
