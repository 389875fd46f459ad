import { signOfConstant } from "../../algebra/constant/decide.ts";
import type { MathJson, Verdict } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { freeLetters, headOf, isSymbol, mentions, operandsOf } from "../../expression/mathjson.ts";
import { verifyStep } from "../verify-step.ts";
import { type AnswerCheck, type Checked, undecided } from "./checked.ts";
import { limitOfQuotient } from "./difference-quotient.ts";
import { isHeight } from "./tangents.ts";
import { sameValue } from "./values.ts";

/** Limits, derivatives, integrals and areas. */
export const calculusChecks: Readonly<Record<string, AnswerCheck>> = {
  integral: (checked) => unlessWithoutValue(checked, "Diverges"),
  limit: (checked) => unlessWithoutValue(checked, "DoesNotExist"),
  derivative: checkDerivative,
  area: checkArea,
};

/**
 * The answer must have the value of the formula; an antiderivative must differentiate back and have a free constant. That there is no value, which
 * `word` says, must be proved.
 */
function unlessWithoutValue(checked: Checked, word: string | undefined): Verdict {
  const { given, answer, goal, calculus, spend } = checked;
  if (answer !== word) return sameValue(checked);
  const assuming = goal.assuming.map(({ json }) => json);
  const found = calculus?.eliminated(given, { within: given, assuming, spend });
  // A limit that is infinite does not exist either, but is said to be infinite.
  return found?.kind === "no-value" ? { status: "proved", by: "no-value" } : undecided;
}

/** Where the formula of the derivative has no value, as of x|x| at 0, it is the limit of the difference quotient. */
function checkDerivative(checked: Checked): Verdict {
  const verdict = unlessWithoutValue(checked, undefined);
  const quotient = verdict.status === "unchecked" ? quotientOf(checked.given) : undefined;
  return quotient === undefined ? verdict : sameValue({ ...checked, given: quotient });
}

/** The limit that f′(a) is; undefined for derivatives of higher order, and where no place is said. */
function quotientOf(given: MathJson): MathJson | undefined {
  const [derivative = 0, place = 0] = headOf(given) === "EvaluateAt" ? operandsOf(given) : [];
  const [formula, letter, ...more] = headOf(derivative) === "Differentiate" ? operandsOf(derivative) : [];
  const [at, value] = headOf(place) === "Equal" ? operandsOf(place) : [];
  if (formula === undefined || !isSymbol(letter ?? 0) || at !== letter || value === undefined || more.length > 0)
    return undefined;
  return limitOfQuotient(formula, letter as string, value);
}

/** An area is the integral of the distance between two curves, or between one and the axis, over the bounds of the question or between the outermost crossings. */
function checkArea({ given, unknown, answer, goal, calculus, spend }: Checked): Verdict {
  const heights = (headOf(given) === "List" ? operandsOf(given) : [given]).map((curve) => heightOf(curve, unknown));
  const [first, second = 0, ...more] = heights;
  const { from, to } = goal.ask?.with ?? {};
  const bounds = from && to ? ([from.json, to.json] as const) : undefined;
  if (first === undefined || heights.includes(undefined)) return undecided;
  if (more.length > 0 || freeLetters(answer).length > 0) return undecided;
  const integral = calculus?.areaIntegral(first, second, unknown, bounds, spend);
  if (integral === undefined) return undecided;
  const claim = {
    before: expressionOf(integral),
    after: expressionOf(answer),
    relation: "equal",
    assuming: goal.assuming,
    calculus,
  } as const;
  const verdict = verifyStep(claim, spend);
  // From a larger to a smaller bound the integral is negative; an area is not.
  return verdict.status === "proved" && signOfConstant(answer, spend) === -1 ? undecided : verdict;
}

/** The right side of y = f(x), or the formula itself; undefined for another equation. */
function heightOf(curve: MathJson, letter: string): MathJson | undefined {
  if (headOf(curve) !== "Equal") return curve;
  const [height, body] = operandsOf(curve);
  const isGraph =
    height !== undefined && body !== undefined && isHeight(height, letter) && !(isSymbol(height) && mentions(body, height));
  return isGraph ? body : undefined;
}
