import * as P from "../multivariate/polynomial.ts";
import { type Rational, rational } from "../rational.ts";
import { add, divide, multiply, negate, scale } from "./arithmetic.ts";
import { generatorIn, type Share, sharesOf } from "./combination.ts";
import { isConstantPolynomial } from "./dependence.ts";
import { type Element, fromPolynomial, keyOfElement, one } from "./element.ts";
import type { Field } from "./field.ts";
import { ahead, type Direction, fixedDirection, repeated, turn } from "./fixed-angles.ts";
import { rationalPower } from "./roots.ts";

/** Beyond this many times an angle is not expanded. */
const largestMultiple = 48;

/**
 * The cosine and sine of an element, by the addition theorems from those of its shares: cos(2x + π/3) in cos x and sin x. What is left,
 * cos and sin of linearly independent angles with cos² + sin² = 1, is algebraically independent.
 */
export function directionOf(field: Field, angle: Element): Direction | undefined {
  let result: Direction | undefined = ahead;
  for (const share of sharesOf(field, angle)) {
    const direction = directionOfShare(field, share);
    if (!direction) return undefined;
    result = turn(field, result, direction);
  }
  return result;
}

function directionOfShare(field: Field, { coefficient, part }: Share): Direction | undefined {
  const [times, parts] = [Number(coefficient.numerator), Number(coefficient.denominator)];
  const place = generatorIn(part);
  const generator = place === undefined ? undefined : field.generatorOf(place);
  if (generator?.kind === "pi") return fixedDirection(field, times, parts);
  if (generator?.kind === "inverse" && parts === 1 && Math.abs(times) <= largestMultiple) {
    const direction = directionOfInverse(field, generator.head, generator.argument);
    return direction && repeated(field, direction, times);
  }
  const key = keyOfElement(part);
  const scaling = field.scaleOf(`angle ${key}`, parts);
  const multiple = times * (scaling / parts);
  if (!Number.isSafeInteger(multiple) || Math.abs(multiple) > largestMultiple) return undefined;
  const [cosine, sine] = field.circle(key, part, scaling);
  const unit = { cosine: fromPolynomial(P.variable(cosine)), sine: fromPolynomial(P.variable(sine)) };
  return repeated(field, unit, multiple);
}

const half = rational(1, 2);

/** cos arctan u = 1/√(1 + u²), sin arctan u = u/√(1 + u²); cos arcsin u = √(1 − u²), sin arcsin u = u. */
function directionOfInverse(field: Field, head: "Arctan" | "Arcsin", argument: Element): Direction | undefined {
  const square = multiply(field, argument, argument);
  if (head === "Arcsin") {
    const cosine = rationalPower(field, add(field, one, negate(square)), half);
    return cosine && { cosine, sine: argument };
  }
  const length = rationalPower(field, add(field, one, square), half);
  const cosine = length && divide(field, one, length);
  return cosine && { cosine, sine: multiply(field, argument, cosine) };
}

/** The angle whose tangent or sine is the argument: a share of π where it is one of the usual ones, odd in its argument. */
export function inverseAngle(field: Field, head: "Arctan" | "Arcsin", argument: Element): Element | undefined {
  if (argument.numerator === 0n) return argument;
  const known = knownAngle(field, head, argument);
  if (known) return scale(fromPolynomial(P.variable(field.pi())), known);
  if (P.leadingInteger(argument.numerator) < 0n) {
    const opposite = inverseAngle(field, head, negate(argument));
    return opposite && negate(opposite);
  }
  const place = field.place(`${head} ${keyOfElement(argument)}`, () => ({ kind: "inverse", head, argument }));
  return fromPolynomial(P.variable(place));
}

/** The angles in (0, π/2] whose sine and tangent are written with square roots of whole numbers: in twelfths of π, or halves. */
const usualAngles: readonly Rational[] = [
  rational(1, 12),
  rational(1, 6),
  rational(1, 4),
  rational(1, 3),
  rational(5, 12),
  rational(1, 2),
];

function knownAngle(field: Field, head: "Arctan" | "Arcsin", argument: Element): Rational | undefined {
  if (!isConstant(field, argument)) return undefined;
  return usualAngles.find(({ numerator, denominator }) => {
    const direction = fixedDirection(field, Number(numerator), Number(denominator));
    if (!direction || (head === "Arctan" && denominator === 2n)) return false;
    const right = head === "Arcsin" ? argument : multiply(field, argument, direction.cosine);
    return field.reduce(add(field, direction.sine, negate(right)).numerator) === 0n;
  });
}

/** Whether no letter is in an element, nor anything that depends on one. */
export function isConstant(field: Field, { numerator, denominator }: Element): boolean {
  return isConstantPolynomial(field, numerator) && isConstantPolynomial(field, denominator);
}
