import { factor } from "../../algebra/multivariate/factor.ts";
import type { Polynomial } from "../../algebra/multivariate/polynomial.ts";
import * as P from "../../algebra/multivariate/polynomial.ts";
import { cancel, subtract } from "../../algebra/normal-form/arithmetic.ts";
import { elementOf } from "../../algebra/normal-form/convert.ts";
import { isConstantPolynomial } from "../../algebra/normal-form/dependence.ts";
import { type Element, keyOf } from "../../algebra/normal-form/element.ts";
import type { Field, SignConstraint } from "../../algebra/normal-form/field.ts";
import { isNeverZero, knownSign, signOfNumber } from "../../algebra/normal-form/signs.ts";
import { withKnownSigns } from "../../algebra/normal-form/zero-test.ts";
import type { Comparison, Sign } from "../statements/statement.ts";
import { throughLogarithms } from "./logarithmic.ts";

/** A polynomial whose sign is looked for, irreducible over ℤ. */
export interface Factor {
  readonly key: string;
  readonly polynomial: Polynomial;
}

/** The sign of left − right as a product: of a known sign and of the signs of factors, some of which stand below the fraction bar. */
export interface SignForm {
  readonly sign: Sign;
  readonly above: readonly Factor[];
  readonly below: readonly Factor[];
}

/** The sign of a comparison's difference as a product of signs of irreducible factors. undefined for what has no element. */
export function signFormOf(field: Field, { left, right }: Comparison): SignForm | undefined {
  const before = field.constraints.length;
  const [a, b] = [elementOf(field, left), elementOf(field, right)];
  const difference = a && b && subtract(field, a, b);
  if (!difference) return undefined;
  return signFormOfElement(field, difference, field.constraints.slice(before));
}

/** @param constraints what holds wherever the element has a value */
export function signFormOfElement(
  field: Field,
  element: Element,
  constraints: readonly SignConstraint[] = [],
): SignForm | undefined {
  const { numerator, denominator } = cancel(field, {
    numerator: withKnownSigns(field, field.reduce(element.numerator), constraints),
    denominator: withKnownSigns(field, field.reduce(element.denominator), constraints),
  });
  if (numerator === 0n) return { sign: 0, above: [], below: [] };
  const [above, below] = [signsOfFactors(field, numerator, constraints), signsOfFactors(field, denominator, constraints)];
  // A divisor that is 0 leaves no value anywhere.
  if (!above || !below || below.sign === 0) return undefined;
  return {
    sign: (above.sign * below.sign) as Sign,
    above: [...above.above, ...below.below],
    below: [...above.below, ...below.above],
  };
}

function signsOfFactors(field: Field, polynomial: Polynomial, constraints: readonly SignConstraint[]): SignForm | undefined {
  const { content, factors } = P.isConstant(polynomial) ? { content: polynomial, factors: [] } : factor(polynomial, field.spend);
  let sign: Sign = content < 0n ? -1 : 1;
  const [above, below]: [Factor[], Factor[]] = [[], []];
  for (const { base, exponent } of factors) {
    if (isConstantPolynomial(field, base)) {
      const own = signOfNumber(field, base);
      if (own === undefined) return undefined;
      if (own === 0 || exponent % 2 !== 0) sign = (sign * own) as Sign;
      continue;
    }
    const known = isNeverZero(field, base) ? knownSign(field, base) : undefined;
    if (known !== undefined) {
      if (exponent % 2 !== 0) sign = (sign * known) as Sign;
      continue;
    }
    const simpler = simplerForm(field, base, constraints);
    if (simpler === "unknown") return undefined;
    // An even power keeps its zeros and loses its sign: the factor stands twice.
    for (let time = 0; time < (exponent % 2 === 0 ? 2 : 1); time++) {
      if (simpler) {
        sign = (sign * simpler.sign) as Sign;
        above.push(...simpler.above);
        below.push(...simpler.below);
      } else above.push({ key: keyOf(base), polynomial: base });
    }
  }
  return { sign, above, below };
}

function simplerForm(field: Field, base: Polynomial, constraints: readonly SignConstraint[]): SignForm | "unknown" | undefined {
  const simpler = throughLogarithms(field, base);
  if (simpler === undefined || simpler === "unknown") return simpler;
  if (!simpler.element) return { sign: simpler.sign, above: [], below: [] };
  const form = signFormOfElement(field, simpler.element, constraints);
  return form ? { ...form, sign: (form.sign * simpler.sign) as Sign } : "unknown";
}
