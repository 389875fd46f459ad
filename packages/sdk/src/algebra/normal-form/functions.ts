import * as P from "../multivariate/polynomial.ts";
import { rational } from "../rational.ts";
import { directionOf, inverseAngle } from "./angles.ts";
import { add, cancel, divide, invert, multiply, negate, scale, subtract } from "./arithmetic.ts";
import { conjugate, imaginaryPart, modulus, realPart } from "./complex-parts.ts";
import { binomial, factorial } from "./counting.ts";
import { type Element, fromInteger, fromPolynomial, one, rationalValue, zero } from "./element.ts";
import { exponentialOf } from "./exponentials.ts";
import type { Field } from "./field.ts";
import { logarithmOf } from "./logarithms.ts";
import { isPositiveNumber } from "./real-numbers.ts";
import { absoluteValue, rationalPower } from "./roots.ts";

/** What a function makes of elements; undefined where it has no value, or none that is known. */
type Operation = (field: Field, operands: readonly Element[]) => Element | undefined;

const half = rational(1, 2);

const unary =
  (operation: (field: Field, operand: Element) => Element | undefined): Operation =>
  (field, [operand, ...more]) =>
    operand && more.length === 0 ? operation(field, operand) : undefined;

/** Over the reals only: what the function means elsewhere is a matter of branches. Beside complex numbers not even of constants. */
const realOnly =
  (operation: Operation): Operation =>
  (field, operands) =>
    field.complex ? undefined : operation(field, operands);

/** Over the complex numbers of positive real constants only: the principal value is the real one there. */
const positiveOnly =
  (operation: Operation): Operation =>
  (field, operands) =>
    field.complex && !operands.every((operand) => isPositiveNumber(field, operand)) ? undefined : operation(field, operands);

/** A quotient of sums of sines and cosines of one angle. */
const trigonometric = (above: "cosine" | "sine" | "one", below: "cosine" | "sine" | "one"): Operation =>
  unary((field, angle) => {
    const direction = directionOf(field, angle);
    if (!direction) return undefined;
    const parts = { ...direction, one };
    return divide(field, parts[above], parts[below]);
  });

/** (eˣ ± e⁻ˣ)/2 and their quotients. */
const hyperbolic = (above: "sinh" | "cosh" | "one", below: "sinh" | "cosh" | "one"): Operation =>
  unary((field, operand) => {
    const [up, down] = [exponentialOf(field, operand), exponentialOf(field, negate(operand))];
    if (!up || !down) return undefined;
    const parts = { sinh: scale(subtract(field, up, down), half), cosh: scale(add(field, up, down), half), one };
    return divide(field, parts[above], parts[below]);
  });

const piTimes = (field: Field, numerator: number, denominator: number): Element =>
  scale(fromPolynomial(P.variable(field.pi())), rational(numerator, denominator));

const arcsin = (field: Field, operand: Element): Element | undefined => inverseAngle(field, "Arcsin", cancel(field, operand));
const arctan = (field: Field, operand: Element): Element | undefined => inverseAngle(field, "Arctan", cancel(field, operand));

/** π/2 − angle */
const complement = (field: Field, angle: Element | undefined): Element | undefined =>
  angle && subtract(field, piTimes(field, 1, 2), angle);

const reciprocal = (field: Field, operand: Element): Element | undefined => invert(field, operand);

/** ln (x + √(x² + constant)) */
const logarithmWithRoot = (constant: number): Operation =>
  realOnly(
    unary((field, operand) => {
      const root = rationalPower(field, add(field, multiply(field, operand, operand), fromInteger(constant)), half);
      return root && logarithmOf(field, add(field, operand, root));
    }),
  );

function extreme(field: Field, operands: readonly Element[], side: 1 | -1): Element | undefined {
  const [first, ...others] = operands;
  if (!first) return undefined;
  // max(a, b) = (a + b + |a − b|)/2
  return others.reduce((best, other) => {
    const distance = absoluteValue(field, cancel(field, subtract(field, best, other)));
    return scale(add(field, add(field, best, other), side > 0 ? distance : negate(distance)), half);
  }, first);
}

const sixtieths = (operands: readonly Element[], field: Field): Element =>
  operands.reduce((sum, operand, index) => add(field, sum, scale(operand, rational(1, 60 ** index))), zero);

/** Every function of numbers of which more is known than that it is one. */
export const functions: Readonly<Record<string, Operation>> = {
  Sqrt: unary((field, operand) =>
    field.complex ? realRoot(field, operand, 2) : rationalPower(field, cancel(field, operand), half),
  ),
  Root: (field, [operand, degree]) => {
    const index = degree && rationalValue(degree);
    if (!operand || !index || index.denominator !== 1n || index.numerator < 1n || index.numerator > 100n) return undefined;
    if (field.complex) return realRoot(field, operand, Number(index.numerator));
    return rationalPower(field, cancel(field, operand), rational(1n, index.numerator));
  },
  Abs: unary((field, operand) => (field.complex ? modulus(field, operand) : absoluteValue(field, cancel(field, operand)))),
  OverBar: unary((field, operand) => (field.complex ? conjugate(field, operand) : undefined)),
  Real: unary((field, operand) => (field.complex ? realPart(field, operand) : undefined)),
  Imaginary: unary((field, operand) => (field.complex ? imaginaryPart(field, operand) : undefined)),
  Exp: unary(exponentialOf),
  Ln: positiveOnly(unary((field, operand) => logarithmOf(field, cancel(field, operand)))),
  Log: positiveOnly((field, [operand, base = fromInteger(10)]) => {
    const [above, below] = [operand && logarithmOf(field, cancel(field, operand)), logarithmOf(field, cancel(field, base))];
    return above && below && divide(field, above, below);
  }),
  Sin: trigonometric("sine", "one"),
  Cos: trigonometric("cosine", "one"),
  Tan: trigonometric("sine", "cosine"),
  Cot: trigonometric("cosine", "sine"),
  Sec: trigonometric("one", "cosine"),
  Csc: trigonometric("one", "sine"),
  Arcsin: realOnly(unary(arcsin)),
  Arccos: realOnly(unary((field, operand) => complement(field, arcsin(field, operand)))),
  Arctan: realOnly(unary(arctan)),
  Arccot: realOnly(unary((field, operand) => complement(field, arctan(field, operand)))),
  Arcsec: realOnly(
    unary((field, operand) => {
      const inverse = reciprocal(field, operand);
      return inverse && complement(field, arcsin(field, inverse));
    }),
  ),
  Arccsc: realOnly(
    unary((field, operand) => {
      const inverse = reciprocal(field, operand);
      return inverse && arcsin(field, inverse);
    }),
  ),
  Sinh: hyperbolic("sinh", "one"),
  Cosh: hyperbolic("cosh", "one"),
  Tanh: hyperbolic("sinh", "cosh"),
  Coth: hyperbolic("cosh", "sinh"),
  Sech: hyperbolic("one", "cosh"),
  Csch: hyperbolic("one", "sinh"),
  Arsinh: logarithmWithRoot(1),
  Arcosh: logarithmWithRoot(-1),
  Artanh: realOnly(
    unary((field, operand) => {
      const quotient = divide(field, add(field, one, operand), subtract(field, one, operand));
      const logarithm = quotient && logarithmOf(field, cancel(field, quotient));
      return logarithm && scale(logarithm, half);
    }),
  ),
  Percent: unary((_, operand) => scale(operand, rational(1, 100))),
  Degrees: unary((field, operand) => multiply(field, operand, piTimes(field, 1, 180))),
  DMS: (field, operands) => multiply(field, sixtieths(operands, field), piTimes(field, 1, 180)),
  Max: realOnly((field, operands) => extreme(field, operands, 1)),
  Min: realOnly((field, operands) => extreme(field, operands, -1)),
  Factorial: unary(factorial),
  Binomial: (field, [n, k]) => n && k && binomial(field, n, k),
  Combinations: (field, [n, k]) => n && k && binomial(field, n, k),
  Permutations: (field, [n, k]) => {
    const [above, below] = [n && factorial(field, n), n && k && factorial(field, subtract(field, n, k))];
    return above && below && divide(field, above, below);
  },
};

/** The principal root of a positive constant, and √−a = i√a for a rational one. */
function realRoot(field: Field, operand: Element, index: number): Element | undefined {
  if (isPositiveNumber(field, operand)) return rationalPower(field, operand, rational(1, index));
  const value = rationalValue(operand);
  if (!value || index !== 2) return undefined;
  if (value.numerator === 0n) return operand;
  const size = rationalPower(field, negate(operand), half);
  return size && multiply(field, size, fromPolynomial(P.variable(field.imaginary())));
}
