import * as N from "../../algebra/quadratic-number.ts";
import { polynomialIn } from "../../algebra/rational-function.ts";
import { isolateRoots } from "../../algebra/real-roots.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { MathJson, Verdict } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, freeLetters, headOf, operandsOf, substitute } from "../../expression/mathjson.ts";
import * as equality from "../equality/verify-equal.ts";
import { functionBody } from "../function-body.ts";
import type { Direction } from "../statements/statement.ts";
import { verifySolutions } from "../statements/verify-solutions.ts";
import { type AnswerCheck, type Checked, undecided } from "./checked.ts";
import { solutionChecks } from "./solutions.ts";

/** What is asked of a function y = f(x): its vertex must make the vertex form an identity, its range be bounded by a value it reaches, and so on. */
export const functionChecks: Readonly<Record<string, AnswerCheck>> = {
  "number-of-solutions": checkCount,
  discriminant: checkDiscriminant,
  vertex: ofFunction(checkVertex),
  "vertex-form": ofFunction(checkForm),
  "factored-form": ofFunction(checkForm),
  axis: ofFunction(checkAxis),
  zeros: ofFunction(checkZeros),
  "x-intercepts": ofFunction(checkIntercepts),
  "y-intercept": ofFunction(checkVerticalIntercept),
  range: ofFunction(checkRange),
  minimum: ofFunction((checked) => checkExtremum(checked, 1)),
  maximum: ofFunction((checked) => checkExtremum(checked, -1)),
  extremum: ofFunction((checked) => checkExtremum(checked, leadingSign(checked))),
  "sign-positive": ofFunction((checked) => checkSign(checked, "Greater")),
  "sign-negative": ofFunction((checked) => checkSign(checked, "Less")),
};

const verifyEqual = (left: MathJson, right: MathJson, spend: Spend): Verdict =>
  equality.verifyEqual(left, right, { spend, seed: 1, assuming: [] });

const compare = (statement: MathJson, claim: MathJson, direction: Direction, spend: Spend): Verdict =>
  verifySolutions(statement, claim, direction, { spend, seed: 1, assuming: [] });

const proved = (by: string): Verdict => ({ status: "proved", by });

interface OfFunction extends Checked {
  /** f(x) where the question is about y = f(x). */
  readonly body: MathJson;
}

/** A check of what only a function has. */
function ofFunction(check: (checked: OfFunction) => Verdict): AnswerCheck {
  return (checked) => {
    const { given, unknown } = checked;
    const body = functionBody(given, unknown);
    // Of x² + y² alone nobody knows which of the letters runs.
    return body === undefined || (body === given && freeLetters(body).length > 1) ? undecided : check({ ...checked, body });
  };
}

function checkForm({ body, answer, unknown, spend }: OfFunction): Verdict {
  const form = functionBody(answer, unknown);
  return form === undefined ? undecided : verifyEqual(body, form, spend);
}

function sameSolutions(statement: MathJson, claim: MathJson, spend: Spend): Verdict {
  return compare(statement, claim, "equivalent", spend);
}

/** The solutions of f(x) = 0, where what is said of the letter holds. */
function checkZeros(checked: OfFunction): Verdict {
  const expression = expressionOf(apply("Equal", checked.body, 0));
  const goal = { ...checked.goal, task: "solve", expression };
  return solutionChecks.solve?.({ ...checked, given: expression.json, goal }) ?? undecided;
}

function checkCount({ given, unknown, answer, spend }: Checked): Verdict {
  const difference = differenceOf(given, unknown, spend);
  if (!difference || difference.degree < 0) return undecided;
  const count = isolateRoots(difference.coefficients, spend).length;
  return count === answer ? proved("sturm-count") : { status: "refuted", by: "sturm-count", witness: {} };
}

function checkDiscriminant({ given, unknown, answer, spend }: Checked): Verdict {
  // For y = f(x) the quadratic is f; for an equation it is the difference of the sides.
  const body = functionBody(given, unknown);
  const quadratic = body === undefined ? differenceOf(given, unknown, spend) : polynomialIn(body, unknown, spend);
  if (quadratic?.degree !== 2) return undecided;
  const [c, b, a] = quadratic.coefficients as [N.QuadraticNumber, N.QuadraticNumber, N.QuadraticNumber];
  const value = N.subtract(N.multiply(b, b), N.multiply(N.fromInteger(4), N.multiply(a, c)));
  return verifyEqual(N.toJson(value), answer, spend);
}

function differenceOf(given: MathJson, unknown: string, spend: Spend): ReturnType<typeof polynomialIn> {
  const [left, right] = operandsOf(given);
  const isEquation = headOf(given) === "Equal" && left !== undefined && right !== undefined;
  return isEquation ? polynomialIn(apply("Subtract", left, right), unknown, spend) : undefined;
}

/** (h, k) is the vertex when f(x) = a(x − h)² + k holds identically. */
function checkVertex({ body, unknown, answer, spend }: OfFunction): Verdict {
  const [h, k] = operandsOf(answer);
  const polynomial = polynomialIn(body, unknown, spend);
  if (polynomial?.degree !== 2 || h === undefined || k === undefined) return undecided;
  const square = apply("Power", apply("Subtract", unknown, h), 2);
  const leading = N.toJson(polynomial.coefficients[2] as N.QuadraticNumber);
  return verifyEqual(body, apply("Add", apply("Multiply", leading, square), k), spend);
}

/** x = h is an axis of symmetry when f(h + t) = f(h − t) holds identically. */
function checkAxis({ body, unknown, answer, spend }: OfFunction): Verdict {
  const [letter, h] = operandsOf(answer);
  if (headOf(answer) !== "Equal" || letter !== unknown || h === undefined) return undecided;
  const distance = unknown === "t" ? "d" : "t";
  const at = (operation: string): MathJson => substitute(body, { [unknown]: apply(operation, h, distance) });
  return verifyEqual(at("Add"), at("Subtract"), spend);
}

function checkIntercepts({ body, unknown, answer, spend }: OfFunction): Verdict {
  const points = operandsOf(answer);
  if (points.some((point) => operandsOf(point)[1] !== 0)) return undecided;
  const abscissas = points.map((point) => operandsOf(point)[0] ?? 0);
  return sameSolutions(apply("Equal", body, 0), apply("Element", unknown, apply("Set", ...abscissas)), spend);
}

function checkVerticalIntercept({ body, unknown, answer, spend }: OfFunction): Verdict {
  const [x, y] = operandsOf(answer);
  if (x !== 0 || y === undefined) return undecided;
  return verifyEqual(substitute(body, { [unknown]: 0 }), y, spend);
}

function leadingSign({ body, unknown, spend }: OfFunction): 1 | -1 {
  const coefficients = polynomialIn(body, unknown, spend)?.coefficients ?? [];
  return N.signOf(coefficients.at(-1) ?? N.one) < 0 ? -1 : 1;
}

/** [k, ∞) or (−∞, k] is the range of a polynomial of even degree when k is its extremum: it is continuous and unbounded on the other side. */
function checkRange(checked: OfFunction): Verdict {
  const [from, to] = operandsOf(checked.answer);
  const upward = leadingSign(checked) > 0;
  const infinite = upward ? to : from;
  const bound = upward ? from : to;
  if (bound === undefined || headOf(checked.answer) !== "Interval") return undecided;
  const expected = upward ? "PositiveInfinity" : "NegativeInfinity";
  if ((headOf(infinite ?? 0) === "Open" ? operandsOf(infinite ?? 0)[0] : infinite) !== expected) return undecided;
  return checkExtremum({ ...checked, answer: bound }, upward ? 1 : -1);
}

/** k is the least value (side 1) or the greatest (side −1) when f never passes it and somewhere reaches it. */
function checkExtremum({ body, unknown, answer, spend }: OfFunction, side: 1 | -1): Verdict {
  const degree = polynomialIn(body, unknown, spend)?.degree ?? 0;
  if (degree < 2 || degree % 2 !== 0) return undecided;
  const bounded = compare("True", apply(side > 0 ? "GreaterEqual" : "LessEqual", body, answer), "implies", spend);
  if (bounded.status !== "proved") return bounded;
  const never = compare(apply("Equal", body, answer), "False", "equivalent", spend);
  if (never.status === "unchecked") return undecided;
  return never.status === "refuted"
    ? proved("real-line-decomposition")
    : { status: "refuted", by: "real-line-decomposition", witness: {} };
}

function checkSign({ body, unknown, answer, spend }: OfFunction, relation: "Greater" | "Less"): Verdict {
  return sameSolutions(apply(relation, body, 0), apply("Element", unknown, answer), spend);
}
