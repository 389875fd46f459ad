import * as Q from "../../rational.ts";
import { type Context, UndecidedError } from "../exact/context.ts";
import type { Form } from "../exact/kernel.ts";
import { add, formKey, negate, one, rationalOfForm, zero } from "../exact/kernel.ts";
import { multiply as multiplyForms } from "../exact/powers.ts";
import { signOf } from "../exact/sign.ts";
import { isZero } from "../exact/zero.ts";

/**
 * How fast a function grows as X → +∞: e^P · X^p₀ · (ln X)^p₁ · (ln ln X)^p₂ …, where P is a sum of multiples of monomials that tend to infinity
 * and are no bare logarithm (those give powers). All monomials are positive functions near +∞, and any two are comparable.
 *
 * Source: transseries of finite exponential height; D. Gruntz, On Computing Limits in a Symbolic Manipulation System, 1996; J. van der
 * Hoeven, Transseries and Real Differential Algebra, 2006.
 */
export interface Monomial {
  /** P, the largest first. */
  readonly exponential: readonly Growth[];
  /** p₀, p₁ …, the last one not 0. */
  readonly powers: readonly Form[];
  readonly key: string;
}

/** A multiple of a monomial. */
export interface Growth {
  readonly coefficient: Form;
  readonly monomial: Monomial;
}

/** Logarithms of logarithms are followed this far. */
const deepest = 5;

function make(exponential: readonly Growth[], powers: readonly Form[], context: Context): Monomial {
  let length = powers.length;
  while (length > 0 && isZero(powers[length - 1] as Form, context)) length--;
  const kept = powers.slice(0, length);
  const parts = exponential.map(({ coefficient, monomial }) => `${formKey(coefficient)}·${monomial.key}`);
  return { exponential, powers: kept, key: `${parts.length > 0 ? `e{${parts.join(" ")}}` : ""}[${kept.map(formKey).join(",")}]` };
}

export const unit: Monomial = { exponential: [], powers: [], key: "[]" };

/** ln … ln X, so many times; X itself for 0. */
export function iteratedLogarithm(depth: number): Monomial {
  if (depth > deepest) throw new UndecidedError("logarithms nested too deep");
  const powers = [...Array.from({ length: depth }, () => zero), one];
  return { exponential: [], powers, key: `[${powers.map(formKey).join(",")}]` };
}

/** X^exponent */
export const powerOfX = (exponent: number): Monomial =>
  exponent === 0
    ? unit
    : { exponential: [], powers: [[{ coefficient: Q.rational(exponent), factors: [], key: "" }]], key: `[${exponent}]` };

/** The depth of a bare ln … ln X. */
function logarithmDepth({ exponential, powers }: Monomial): number | undefined {
  const last = powers.at(-1);
  if (exponential.length > 0 || !last || formKey(last) !== "1") return undefined;
  return powers.slice(0, -1).every((power) => power.length === 0) ? powers.length - 1 : undefined;
}

export function multiply(left: Monomial, right: Monomial, context: Context): Monomial {
  if (left === unit) return right;
  if (right === unit) return left;
  context.spend(4);
  const length = Math.max(left.powers.length, right.powers.length);
  const powers = Array.from({ length }, (_, index) => add(left.powers[index] ?? zero, right.powers[index] ?? zero));
  if (left.exponential.length + right.exponential.length === 0) return make([], powers, context);
  return make(collectGrowths([...left.exponential, ...right.exponential], context), powers, context);
}

/** The monomial to a real power. */
export function power(monomial: Monomial, exponent: Form, context: Context): Monomial {
  const times = (form: Form): Form => multiplyForms(form, exponent, context);
  const exponential = monomial.exponential.map((growth) => ({ ...growth, coefficient: times(growth.coefficient) }));
  return make(collectGrowths(exponential, context), monomial.powers.map(times), context);
}

export const invert = (monomial: Monomial, context: Context): Monomial => {
  if (monomial === unit) return unit;
  const exponential = monomial.exponential.map((growth) => ({ ...growth, coefficient: negate(growth.coefficient) }));
  return make(exponential, monomial.powers.map(negate), context);
};

/** Terms with the same monomial added up, those that are 0 left out, the fastest first. */
export function collectGrowths(terms: readonly Growth[], context: Context): Growth[] {
  const found = new Map<string, Growth>();
  for (const term of terms) {
    const present = found.get(term.monomial.key);
    found.set(term.monomial.key, present ? { ...term, coefficient: add(present.coefficient, term.coefficient) } : term);
  }
  const kept = [...found.values()].filter(({ coefficient }) => coefficient.length > 0 && !isZero(coefficient, context));
  return kept.sort((a, b) => -compare(a.monomial, b.monomial, context));
}

/** 1 where the monomial tends to infinity, −1 where it tends to 0, 0 where it is 1. @throws UndecidedError */
export function growthOf(monomial: Monomial, context: Context): -1 | 0 | 1 {
  context.spend(2);
  const leading = leadingLogarithm(monomial, context);
  if (!leading) return 0;
  const rational = rationalOfForm(leading);
  const sign = rational ? Q.signOf(rational) : signOf(leading, context);
  if (sign === undefined || sign === 0) throw new UndecidedError("growth that depends on a letter");
  return sign;
}

/** The coefficient of the fastest term in the logarithm of a monomial. */
function leadingLogarithm({ exponential, powers }: Monomial, context: Context): Form | undefined {
  const depth = powers.findIndex((each) => each.length > 0 && !isZero(each, context));
  const [first] = exponential;
  if (!first) return powers[depth];
  if (depth < 0) return first.coefficient;
  return compare(first.monomial, iteratedLogarithm(depth + 1), context) > 0 ? first.coefficient : powers[depth];
}

/** Positive where left grows faster than right, 0 where they are the same. */
export function compare(left: Monomial, right: Monomial, context: Context): -1 | 0 | 1 {
  if (left.key === right.key) return 0;
  return growthOf(multiply(left, invert(right, context), context), context);
}

/** e to the power of a sum of growths that all tend to infinity. */
export function exponentialOf(growths: readonly Growth[], context: Context): Monomial {
  const powers: Form[] = [];
  const exponential: Growth[] = [];
  for (const growth of growths) {
    const depth = logarithmDepth(growth.monomial);
    if (depth === undefined || depth === 0) exponential.push(growth);
    else powers[depth - 1] = growth.coefficient;
  }
  return make(
    exponential,
    Array.from(powers, (each) => each ?? zero),
    context,
  );
}

/** The logarithm of a monomial, as a sum of growths. */
export function logarithmOf({ exponential, powers }: Monomial): Growth[] {
  const logarithms = powers.map((coefficient, index) => ({ coefficient, monomial: iteratedLogarithm(index + 1) }));
  return [...exponential, ...logarithms].filter(({ coefficient }) => coefficient.length > 0);
}

/** A monomial without a power of X, as one of ln X: X for ln X, ln X for ln ln X and so on. */
export function inLogarithm({ exponential, powers }: Monomial, context: Context): Monomial {
  const [first = zero, ...others] = powers;
  if (first.length > 0) throw new UndecidedError("a power of X is none of ln X");
  return make(
    exponential.map(({ coefficient, monomial }) => ({ coefficient, monomial: inLogarithm(monomial, context) })),
    others,
    context,
  );
}
