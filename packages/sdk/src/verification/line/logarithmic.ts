import type { Polynomial } from "../../algebra/multivariate/polynomial.ts";
import * as P from "../../algebra/multivariate/polynomial.ts";
import { add, multiply, scale, subtract } from "../../algebra/normal-form/arithmetic.ts";
import { isConstantGenerator, isConstantPolynomial } from "../../algebra/normal-form/dependence.ts";
import { type Element, fromPolynomial, one, zero } from "../../algebra/normal-form/element.ts";
import { exponentialOf } from "../../algebra/normal-form/exponentials.ts";
import type { Field } from "../../algebra/normal-form/field.ts";
import { logarithmOf } from "../../algebra/normal-form/logarithms.ts";
import { absolutePower } from "../../algebra/normal-form/shares.ts";
import { signOfNumber } from "../../algebra/normal-form/signs.ts";
import { greatestCommonDivisor, rational } from "../../algebra/rational.ts";
import type { Sign } from "../statements/statement.ts";

/** Exponents beyond this are not multiplied out. */
const largestExponent = 12;

/** Something of the same sign, or of the opposite one; without an element the sign is the same everywhere. */
export interface Simpler {
  readonly sign: Sign;
  readonly element?: Element;
}

type Terms = ReturnType<typeof P.toTerms>;

/**
 * The sign of a polynomial in exponentials or logarithms by that of something simpler: the logarithm and the exponential are increasing, so
 * that 2^(x+1) − 8 has the sign of x + 1 − 3, and ln x + ln(x − 1) − ln 6 that of x(x − 1) − 6. undefined where neither applies.
 */
export function throughLogarithms(field: Field, polynomial: Polynomial): Simpler | "unknown" | undefined {
  const terms = P.toTerms(polynomial);
  return comparedExponentials(field, terms) ?? comparedLogarithms(field, terms);
}

/** c·Mᵢ + d·Mⱼ with products M of exponentials and constants c, d. */
function comparedExponentials(field: Field, terms: Terms): Simpler | "unknown" | undefined {
  const groups = new Map<string, { exponent: Element; coefficient: Polynomial }>();
  for (const { coefficient, powers } of terms) {
    let exponent = zero;
    const [constantPart, key]: [[number, number][], string[]] = [[], []];
    for (const [place, times] of powers) {
      const generator = field.generatorOf(place);
      if (isConstantGenerator(field, place)) constantPart.push([place, times]);
      else if (generator.kind === "exponential") {
        exponent = add(field, exponent, scale(generator.exponent, rational(times, generator.scale)));
        key.push(`${place}^${times}`);
      } else return undefined;
    }
    const known = groups.get(key.join("·"));
    const own = P.fromTerms([{ coefficient, powers: constantPart }]);
    groups.set(key.join("·"), { exponent, coefficient: known ? P.add(known.coefficient, own) : own });
  }
  const [first, second, ...more] = [...groups.values()];
  if (!first || !second || more.length > 0) return undefined;
  const [a, b] = [signOfNumber(field, first.coefficient), signOfNumber(field, second.coefficient)];
  if (!a || !b) return "unknown";
  if (a === b) return { sign: a };
  const sizes = [first, second].map(({ coefficient }, index) =>
    logarithmOf(field, fromPolynomial(P.scale(coefficient, BigInt(index === 0 ? a : b)))),
  );
  const [left, right] = sizes;
  if (!left || !right) return "unknown";
  const exponents = subtract(field, first.exponent, second.exponent);
  return { sign: a, element: add(field, exponents, subtract(field, left, right)) };
}

/** Σ nᵢ ln|pᵢ| + c with whole nᵢ, at least one pᵢ with a letter, and a constant c: against e^(−c). */
function comparedLogarithms(field: Field, terms: Terms): Simpler | "unknown" | undefined {
  const divisor = commonDivisor(field, terms);
  if (divisor === 0n) return undefined;
  let [large, small]: [Element, Element] = [one, one];
  for (const { coefficient, powers } of terms) {
    const base = logarithmIn(field, powers);
    const constant = P.fromTerms([{ coefficient, powers }]);
    let share: Element | undefined;
    if (base !== undefined) {
      const times = Number((coefficient < 0n ? -coefficient : coefficient) / divisor);
      if (times > largestExponent) return undefined;
      share = absolutePower(field, base, times, 1);
    } else if (isConstantPolynomial(field, constant)) {
      const size = fromPolynomial(coefficient > 0n ? constant : P.negate(constant));
      share = exponentialOf(field, scale(size, rational(1n, divisor)));
    } else return undefined;
    if (!share) return "unknown";
    if (coefficient > 0n) large = multiply(field, large, share);
    else small = multiply(field, small, share);
  }
  return { sign: 1, element: subtract(field, large, small) };
}

/** The argument of a logarithm with a letter that is the term's only generator. */
function logarithmIn(field: Field, powers: Terms[number]["powers"]): Polynomial | undefined {
  const [only, ...others] = powers;
  const generator = only && others.length === 0 && only[1] === 1 ? field.generatorOf(only[0]) : undefined;
  return generator?.kind === "logarithm" && !isConstantPolynomial(field, generator.base) ? generator.base : undefined;
}

/** What all whole numbers before such logarithms share: of 3 ln x − 4 the sign is that of ln x − 4/3. 0 where there is no such logarithm. */
const commonDivisor = (field: Field, terms: Terms): bigint =>
  terms.reduce(
    (divisor, { coefficient, powers }) =>
      logarithmIn(field, powers) === undefined ? divisor : greatestCommonDivisor(divisor, coefficient),
    0n,
  );
