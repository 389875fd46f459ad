import { factor } from "../../../../algebra/multivariate/factor.ts";
import * as P from "../../../../algebra/multivariate/polynomial.ts";
import { isConstant } from "../../../../algebra/normal-form/angles.ts";
import { cancel, divide, scale, subtract } from "../../../../algebra/normal-form/arithmetic.ts";
import { elementOf } from "../../../../algebra/normal-form/convert.ts";
import { isConstantGenerator } from "../../../../algebra/normal-form/dependence.ts";
import { fromPolynomial } from "../../../../algebra/normal-form/element.ts";
import type { Field } from "../../../../algebra/normal-form/field.ts";
import { inField } from "../../../../algebra/normal-form/in-field.ts";
import { elementToJson, polynomialToJson } from "../../../../algebra/normal-form/to-json.ts";
import * as Q from "../../../../algebra/rational.ts";
import { spendFreely } from "../../../../algebra/spend.ts";
import type { Goal, MathJson } from "../../../../contract.ts";
import { apply } from "../../../../expression/mathjson.ts";
import { type Sides, sidesOf } from "../../../sides.ts";
import { isTrigonometric } from "../sides.ts";
import { kernelOf } from "../substitution.ts";
import { tidy } from "../values.ts";

type Polynomial = P.Polynomial;

/** An equation as a polynomial in the cosine and the sine of one angle that is 0. */
export interface Wave {
  readonly field: Field;
  readonly cosine: number;
  readonly sine: number;
  readonly angle: MathJson;
  /** Of degree 1 in the sine at most. */
  readonly polynomial: Polynomial;
  /** What it was divided by, where that has the cosine or the sine in it. */
  readonly divisor: Polynomial | undefined;
}

/** What is found of an equation that mixes functions of one angle; undefined where a goal is no such equation. */
export function ofWave<T>(goal: Goal, find: (wave: Wave, sides: Sides) => T | undefined): T | undefined {
  const sides = sidesOf(goal);
  if (!sides || !mixesFunctions(sides)) return undefined;
  return inField({ spend: spendFreely }, (field) => {
    const wave = waveOf(field, sides);
    return wave && find(wave, sides);
  });
}

/** undefined where the difference of the sides is no rational function of the cosine and the sine of one angle with constant coefficients. */
function waveOf(field: Field, { left, right, unknown }: Sides): Wave | undefined {
  const [a, b] = [elementOf(field, left), elementOf(field, right)];
  if (!a || !b) return undefined;
  const { numerator, denominator } = cancel(field, subtract(field, a, b));
  const places = [...new Set([...P.variablesOf(numerator), ...P.variablesOf(denominator)])].filter(
    (place) => !isConstantGenerator(field, place),
  );
  const [first] = places;
  const generator = first === undefined ? undefined : field.generatorOf(first);
  if (first === undefined || (generator?.kind !== "cosine" && generator?.kind !== "sine")) return undefined;
  const cosine = generator.kind === "cosine" ? first : first - 1;
  if (places.some((place) => place !== cosine && place !== cosine + 1)) return undefined;
  const rate = divide(field, generator.angle, fromPolynomial(P.variable(field.letter(unknown))));
  if (!rate || !isConstant(field, cancel(field, rate))) return undefined;
  const angle = tidy(elementToJson(field, scale(generator.angle, Q.rational(1, generator.scale))));
  const isFraction = P.variablesOf(denominator).some((place) => place === cosine || place === cosine + 1);
  return { field, cosine, sine: cosine + 1, angle, polynomial: numerator, divisor: isFraction ? denominator : undefined };
}

/** The polynomial with 1 − sin² for cos², where every cosine then goes; undefined where one stays. */
export function inSine({ polynomial, cosine, sine }: Wave): Polynomial | undefined {
  const square = P.subtract(1n, P.power(P.variable(sine), 2));
  let result: Polynomial = 0n;
  for (const [power, coefficient] of P.coefficientsIn(polynomial, cosine).entries()) {
    if (coefficient === 0n) continue;
    if (power % 2 !== 0) return undefined;
    result = P.add(result, P.multiply(coefficient, P.power(square, power / 2), spendFreely));
  }
  return result;
}

/** The polynomial with 1 − sin² for cos², of degree 1 in the cosine at most. */
export function withFewCosines({ polynomial, cosine, sine }: Wave): Polynomial {
  const square = P.subtract(1n, P.power(P.variable(sine), 2));
  let result: Polynomial = 0n;
  for (const [power, coefficient] of P.coefficientsIn(polynomial, cosine).entries()) {
    const even = P.power(square, Math.floor(power / 2));
    const odd = power % 2 === 0 ? 1n : P.variable(cosine);
    result = P.add(result, P.multiply(P.multiply(coefficient, even, spendFreely), odd, spendFreely));
  }
  return result;
}

/** The polynomial with its terms brought to one degree by sin² + cos² = 1, over the power of the cosine: one in the tangent. */
export function inTangent({ polynomial, cosine, sine }: Wave): Polynomial[] | undefined {
  const terms = P.toTerms(polynomial).map(({ coefficient, powers }) => {
    const exponent = (place: number): number => powers.find(([own]) => own === place)?.[1] ?? 0;
    const rest = powers.filter(([own]) => own !== cosine && own !== sine);
    return { constant: P.fromTerms([{ coefficient, powers: rest }]), c: exponent(cosine), s: exponent(sine) };
  });
  const degree = Math.max(...terms.map(({ c, s }) => c + s));
  if (degree === 0 || terms.some(({ c, s }) => (degree - c - s) % 2 !== 0)) return undefined;
  const found: Polynomial[] = Array.from({ length: degree + 1 }, () => 0n);
  for (const { constant, c, s } of terms) {
    const missing = (degree - c - s) / 2;
    // (s² + c²)^missing adds binomials of even powers of the tangent.
    for (let j = 0; j <= missing; j++) {
      const index = s + 2 * j;
      found[index] = P.add(found[index] as Polynomial, P.scale(constant, binomial(missing, j)));
    }
  }
  return found[degree] === 0n ? undefined : found;
}

const binomial = (n: number, k: number): bigint => (k === 0 ? 1n : (binomial(n, k - 1) * BigInt(n - k + 1)) / BigInt(k));

/** Σ coefficient · baseⁿ in school order. */
export const written = ({ field }: Wave, polynomial: Polynomial): MathJson => polynomialToJson(field, polynomial);

/** The factors that have the cosine or the sine in them, each once; the constant ones left out. */
export function factorsOf({ cosine, sine }: Wave, polynomial: Polynomial): { base: Polynomial; exponent: number }[] {
  if (P.isConstant(polynomial)) return [];
  return factor(polynomial, spendFreely)
    .factors.filter(({ base }) => P.variablesOf(base).some((place) => place === cosine || place === sine))
    .map(({ base, exponent }) => ({ base, exponent }));
}

/** Whether sines, cosines and the like of the unknown are there, and not all the same one. */
function mixesFunctions({ left, right, unknown }: Sides): boolean {
  const json = apply("List", left, right);
  return isTrigonometric(json, unknown) && kernelOf(json, unknown) === undefined;
}
