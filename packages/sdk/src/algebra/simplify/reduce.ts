import { divideExact } from "../multivariate/divide.ts";
import type { Polynomial } from "../multivariate/polynomial.ts";
import * as P from "../multivariate/polynomial.ts";
import { isConstant } from "../normal-form/angles.ts";
import { cancel } from "../normal-form/arithmetic.ts";
import { isConstantGenerator } from "../normal-form/dependence.ts";
import { type Element, fromInteger, fromPolynomial, keyOf } from "../normal-form/element.ts";
import type { Field } from "../normal-form/field.ts";
import { signPolynomial } from "../normal-form/signs.ts";
import { withKnownSigns } from "../normal-form/zero-test.ts";

/**
 * Whether what the formulas ask for can hold: √−4 asks for something that never does, √(−a²) for something that holds at single points only. What is not
 * known of a number is not taken for granted.
 */
export const isPossible = (field: Field): boolean =>
  [...field.constraints, ...field.constraintsBesideZeros].every(({ signs, product }) => signs.length > 0 || product === 1) &&
  [...field.takenAsWhole, ...field.takenAsPositive].every((element) => !isConstant(field, element)) &&
  !field.generators.some((generator) => generator.kind === "parity" && isConstant(field, generator.exponent));

/**
 * Takes conditions that hold beside zeros only, y ≥ 0 of √(x²y), for those that hold wherever the simplified formula has a value: as long as √y stands
 * in it, it has none for y < 0.
 */
export function takeKept(field: Field, { numerator, denominator }: Element): void {
  for (const constraint of field.constraintsBesideZeros) {
    const [place, ...more] = constraint.signs;
    const generator = place === undefined ? undefined : field.generatorOf(place);
    if (more.length > 0 || generator?.kind !== "sign") continue;
    const root = field.find(`root ${keyOf(generator.base)}`);
    if (root === undefined || (field.relationOf(root)?.degree ?? 1) % 2 !== 0) continue;
    if ([numerator, denominator].some((part) => P.degreeIn(part, root) > 0)) field.constraints.push(constraint);
  }
}

/**
 * The element with real odd roots, ∛x, for ∛|x| beside the sign of x. No sign is made where there was none: |x|/x has no value at 0, where ∛|x| has one.
 */
export function withRealRoots(field: Field, element: Element): Element {
  let { numerator, denominator } = element;
  for (const place of new Set([...P.variablesOf(numerator), ...P.variablesOf(denominator)])) {
    const generator = field.generatorOf(place);
    if (generator.kind !== "root" || P.isConstant(generator.base)) continue;
    const { base } = generator;
    const [sign, ...otherSigns] = P.variablesOf(signPolynomial(field, base));
    const even = generator.index & -generator.index;
    const index = generator.index / even;
    const isOdd = (part: Polynomial): boolean =>
      P.coefficientsIn(part, place).every((coefficient, exponent) => coefficient === 0n || exponent % even === 0);
    if (index === 1 || sign === undefined || otherSigns.length > 0 || !isOdd(numerator) || !isOdd(denominator)) continue;
    const real = P.variable(
      field.place(
        `real root ${index} ${keyOf(base)}`,
        () => ({ kind: "opaque", head: "Root", operands: [fromPolynomial(base), fromInteger(index)] }),
        () => ({ degree: index, value: base }),
      ),
    );
    const absolute = field.power(P.variable(place), even);
    /** sᵃ·∛|x|ᵏ: with a and k both even, or both odd, it is ∛xᵏ. */
    const rooted = (exponent: number, hasSign: boolean): Polynomial =>
      (exponent % 2 === 1) === hasSign
        ? field.power(real, exponent)
        : exponent === 0
          ? P.variable(sign)
          : field.multiply(field.power(real, exponent - 1), absolute);
    const changed = (part: Polynomial): Polynomial =>
      P.coefficientsIn(part, place).reduce<Polynomial>(
        (sum, coefficient, exponent) =>
          P.coefficientsIn(coefficient, sign).reduce<Polynomial>(
            (inner, plain, times) => P.add(inner, field.multiply(plain, rooted(exponent / even, times === 1))),
            sum,
          ),
        0n,
      );
    [numerator, denominator] = [changed(numerator), changed(denominator)];
  }
  return denominator === 0n ? element : cancel(field, { numerator, denominator });
}

/** The element with the signs put in that are known wherever the formula has a value, in lowest terms; undefined where nothing is left below. */
export function settled(field: Field, { numerator, denominator }: Element): Element | undefined {
  const [above, below] = [numerator, denominator].map((part) => field.reduce(withKnownSigns(field, field.reduce(part)))) as [
    Polynomial,
    Polynomial,
  ];
  return below === 0n ? undefined : cancel(field, { numerator: above, denominator: below });
}

/** Roots of an index beyond this are taken out of a sum below a bar only where they stand alone. */
const largestIndex = 4;

/** So many roots are taken out of a denominator. */
const mostRoots = 6;

/**
 * The element without roots of numbers, and without i, in its denominator: 1/(1 + √5) = (√5 − 1)/4. Where `letters` is set roots of formulas with letters
 * leave it too.
 */
export function rationalised(field: Field, element: Element, letters: boolean): Element {
  let result = element;
  for (let count = 0; count < mostRoots; count++) {
    const factor = P.isConstant(result.denominator) ? undefined : extension(field, result.denominator, letters);
    if (factor === undefined) return result;
    const next = settled(field, {
      numerator: field.multiply(result.numerator, factor),
      denominator: field.multiply(result.denominator, factor),
    });
    if (!next) return result;
    result = next;
  }
  return result;
}

/** By what a denominator is to be multiplied so that its last root leaves it. */
function extension(field: Field, denominator: Polynomial, letters: boolean): Polynomial | undefined {
  const places = P.variablesOf(denominator).sort((a, b) => b - a);
  for (const place of places) {
    const generator = field.generatorOf(place);
    const isRoot = generator.kind === "root" || (generator.kind === "opaque" && generator.head === "Root");
    if (!isRoot && generator.kind !== "imaginary") continue;
    if (!letters && !isConstantGenerator(field, place)) continue;
    const factor = conjugateIn(field, denominator, place);
    if (factor !== undefined) return factor;
  }
  return undefined;
}

/** For c·gᵏ the power that completes it; for p + q·gᵏ what makes pᵐ ± qᵐ·gᵏᵐ of it. */
function conjugateIn(field: Field, denominator: Polynomial, place: number): Polynomial | undefined {
  const degree = field.relationOf(place)?.degree ?? 0;
  const parts = P.coefficientsIn(denominator, place).flatMap((coefficient, exponent) =>
    coefficient === 0n ? [] : [{ coefficient, exponent }],
  );
  const [low, high, ...more] = parts;
  if (!low || more.length > 0) return undefined;
  const power = (exponent: number): Polynomial => (exponent === 0 ? 1n : P.power(P.variable(place), exponent));
  if (!high) return low.exponent === 0 ? undefined : power(degree - low.exponent);
  if (low.exponent > 0) return power(degree - low.exponent);
  const count = degree / greatestCommon(degree, high.exponent);
  if (count > largestIndex) return undefined;
  const step = P.negate(field.multiply(high.coefficient, power(high.exponent)));
  let sum: Polynomial = 0n;
  for (let index = 0; index < count; index++) {
    const head = P.power(low.coefficient, count - 1 - index);
    sum = P.add(sum, field.multiply(head, index === 0 ? 1n : field.power(step, index)));
  }
  return sum === 0n ? undefined : sum;
}

const greatestCommon = (a: number, b: number): number => (b === 0 ? a : greatestCommon(b, a % b));

/** sign(u)·u is written |u|: wherever a sign stands beside its base, the absolute value takes their place. */
export function withAbsoluteValues(field: Field, polynomial: Polynomial): Polynomial {
  let result = polynomial;
  for (const place of P.variablesOf(polynomial)) {
    const generator = field.generatorOf(place);
    if (generator.kind !== "sign") continue;
    const [rest = 0n, along = 0n, ...more] = P.coefficientsIn(result, place);
    if (more.length > 0 || along === 0n) continue;
    const quotient = divideExact(along, generator.base, field.spend);
    if (quotient === undefined) continue;
    const absolute = field.place(`abs ${keyOf(generator.base)}`, () => ({
      kind: "opaque",
      head: "Abs",
      operands: [fromPolynomial(generator.base)],
    }));
    result = P.add(rest, P.multiply(quotient, P.variable(absolute), field.spend));
  }
  return result;
}
