import * as N from "../algebra/quadratic-number.ts";
import type { Rational } from "../algebra/rational.ts";
import * as Q from "../algebra/rational.ts";
import { polynomialIn } from "../algebra/rational-function.ts";
import type { Univariate } from "../algebra/univariate.ts";
import { sum, times, univariateToJson } from "../algebra/written-form.ts";
import type { Expression, Goal, MathJson } from "../contract.ts";
import { expressionOf } from "../expression/expression.ts";
import { apply, headOf, operandsOf } from "../expression/mathjson.ts";
import { functionBody } from "../verification/function-body.ts";
import { equation } from "./equation.ts";
import { baseToJson } from "./methods/quadratic/take-roots.ts";

/** y = p(x) or f(x) = p(x), p a polynomial with rational coefficients. */
export interface PolynomialFunction {
  /** The left side: "y" or f(x). */
  readonly value: MathJson;
  readonly body: MathJson;
  readonly variable: string;
  readonly polynomial: Univariate;
}

/** y = a(x − h)² + k */
export interface VertexForm {
  readonly a: Rational;
  readonly h: Rational;
  readonly k: Rational;
}

export function polynomialFunction(goal: Goal): PolynomialFunction | undefined {
  const given = functionOf(goal);
  const polynomial = given && polynomialIn(given.body, given.variable)?.coefficients;
  return given && polynomial?.every(N.isRational) ? { ...given, polynomial } : undefined;
}

/** y = … or f(x) = … with any formula on the right. */
export function functionOf(goal: Goal): Omit<PolynomialFunction, "polynomial"> | undefined {
  const [variable, ...others] = goal.unknowns;
  const { json } = goal.expression;
  const [value] = operandsOf(json);
  if (headOf(json) !== "Equal" || value === undefined || variable === undefined || others.length > 0) return undefined;
  const body = functionBody(json, variable);
  return body === undefined ? undefined : { value, body, variable };
}

/** h = −b/(2a), k = c − b²/(4a) */
export function vertexFormOf({ polynomial }: PolynomialFunction): VertexForm | undefined {
  if (polynomial.length !== 3) return undefined;
  const [c, b, a] = polynomial.map((coefficient) => coefficient.rational) as [Rational, Rational, Rational];
  const h = Q.negate(Q.divide(b, Q.multiply(Q.rational(2), a)));
  return { a, h, k: Q.subtract(c, Q.multiply(a, Q.multiply(h, h))) };
}

/** (x − h)² */
export function shiftedSquare({ h }: VertexForm, variable: string): MathJson {
  return apply("Power", baseToJson({ p: 1n, q: Q.negate(h), unknown: variable }), 2);
}

export function vertexFormLine(given: PolynomialFunction, form: VertexForm): Expression {
  const square = times(N.fromRational(form.a), shiftedSquare(form, given.variable));
  return equation(given.value, Q.isZero(form.k) ? square : sum([square, Q.rationalToJson(form.k)]));
}

export function standardLine(given: PolynomialFunction): Expression {
  return equation(given.value, univariateToJson(given.polynomial, given.variable));
}

export function valueAt(given: PolynomialFunction, at: Rational): Rational {
  return given.polynomial.reduceRight((total, { rational }) => Q.add(Q.multiply(total, at), rational), Q.zero);
}

export function point(x: MathJson, y: MathJson): Expression {
  return expressionOf(apply("Tuple", x, y));
}
