import type { MathJson } from "../../../contract.ts";
import { rationalOf } from "../../../expression/evaluation/literal.ts";
import { apply, headOf, operandsOf } from "../../../expression/mathjson.ts";
import {
  add as addNumbers,
  isInteger,
  isZero,
  multiply as multiplyNumbers,
  negate,
  one,
  type Rational,
  rational,
  rationalToJson,
  signOf,
} from "../../rational.ts";
import type { Spend } from "../../spend.ts";
import { negativeOf, productOf, quotientOf, sumOf } from "../building.ts";
import { exactRational } from "../constant-folding.ts";

/** A number times whole powers of formulas, each formula by its text. */
interface Monomial {
  readonly number: Rational;
  readonly powers: ReadonlyMap<string, { readonly base: MathJson; readonly exponent: number }>;
}

/**
 * A coefficient of a summand: a sum of rational numbers times powers of formulas that do not move, with like terms collected, so that
 * (a + k)²⁰ has 21 coefficients of one term each.
 */
export type Coefficient = ReadonlyMap<string, Monomial>;

/** Coefficients of more terms than these are not multiplied out. */
const mostMonomials = 200;
/** Nor are powers of sums beyond this. */
const largestPower = 40n;

const keyOf = ({ powers }: Monomial): string =>
  [...powers]
    .map(([text, { exponent }]) => `${text}^${exponent}`)
    .sort()
    .join("·");

function collect(monomials: Iterable<Monomial>, spend: Spend): Coefficient {
  const found = new Map<string, Monomial>();
  for (const monomial of monomials) {
    spend(1 + monomial.powers.size);
    const key = keyOf(monomial);
    const number = addNumbers(found.get(key)?.number ?? rational(0), monomial.number);
    if (isZero(number)) found.delete(key);
    else found.set(key, { ...monomial, number });
  }
  return found;
}

export const zero: Coefficient = new Map();
export const isZeroCoefficient = (coefficient: Coefficient): boolean => coefficient.size === 0;
export const number = (value: Rational): Coefficient =>
  isZero(value) ? zero : new Map([["", { number: value, powers: new Map() }]]);

/** The rational number that a coefficient is, if it is one. */
export function numberOf(coefficient: Coefficient): Rational | undefined {
  if (coefficient.size === 0) return rational(0);
  return coefficient.size === 1 ? coefficient.get("")?.number : undefined;
}

export const add = (left: Coefficient, right: Coefficient, spend: Spend): Coefficient =>
  collect([...left.values(), ...right.values()], spend);

/** undefined where there are too many terms. */
export function multiply(left: Coefficient, right: Coefficient, spend: Spend): Coefficient | undefined {
  if (left.size * right.size > mostMonomials * 20) return undefined;
  const products: Monomial[] = [];
  for (const a of left.values()) for (const b of right.values()) products.push(monomialProduct(a, b));
  const result = collect(products, spend);
  return result.size > mostMonomials ? undefined : result;
}

function monomialProduct(left: Monomial, right: Monomial): Monomial {
  const powers = new Map(left.powers);
  for (const [text, { base, exponent }] of right.powers) {
    const sum = (powers.get(text)?.exponent ?? 0) + exponent;
    if (sum === 0) powers.delete(text);
    else powers.set(text, { base, exponent: sum });
  }
  return { number: multiplyNumbers(left.number, right.number), powers };
}

/** 1/c for a coefficient of one term; any other has no such reciprocal. */
export function reciprocal(coefficient: Coefficient): Coefficient | undefined {
  const [only, ...more] = coefficient.values();
  if (only === undefined || more.length > 0) return undefined;
  const powers = new Map([...only.powers].map(([text, { base, exponent }]) => [text, { base, exponent: -exponent }]));
  const inverse = { number: rational(only.number.denominator, only.number.numerator), powers };
  return new Map([[keyOf(inverse), inverse]]);
}

/** A formula as a coefficient; undefined where it has too many terms. */
export function coefficientOf(json: MathJson, spend: Spend): Coefficient | undefined {
  spend(1);
  const exact = exactRational(json, spend);
  if (exact) return number(exact);
  const operands = operandsOf(json);
  const read = (part: MathJson): Coefficient | undefined => coefficientOf(part, spend);
  const fold = (join: typeof multiply): Coefficient | undefined =>
    operands.map(read).reduce((left, right) => left && right && join(left, right, spend));
  const [first = 0, second = 0] = operands;
  switch (headOf(json)) {
    case "Add":
      return fold((left, right) => add(left, right, spend));
    case "Multiply":
      return fold(multiply);
    case "Negate":
      return read(apply("Multiply", -1, first));
    case "Subtract":
      return read(apply("Add", first, apply("Negate", second)));
    case "Divide": {
      const [above, below] = [read(first), read(second)];
      const inverse = below && (reciprocal(below) ?? atom(second, -1));
      return above && inverse && multiply(above, inverse, spend);
    }
    case "Power":
      return powerOf(first, second, spend) ?? atom(json, 1);
    default:
      return atom(json, 1);
  }
}

function atom(base: MathJson, exponent: number): Coefficient {
  const text = JSON.stringify(base);
  return collect([{ number: one, powers: new Map([[text, { base, exponent }]]) }], () => {});
}

function powerOf(base: MathJson, exponent: MathJson, spend: Spend): Coefficient | undefined {
  const times = rationalOf(exponent);
  if (times === undefined || !isInteger(times) || isZero(times)) return undefined;
  const count = times.numerator < 0n ? -times.numerator : times.numerator;
  const inner = count <= largestPower ? coefficientOf(base, spend) : undefined;
  const factor = inner && signOf(times) < 0 ? reciprocal(inner) : inner;
  let result: Coefficient | undefined = factor;
  for (let step = 1n; step < count && result && factor; step++) result = multiply(result, factor, spend);
  return result;
}

export function coefficientToJson(coefficient: Coefficient): MathJson {
  return sumOf([...coefficient.values()].map(monomialToJson));
}

function monomialToJson({ number: value, powers }: Monomial): MathJson {
  const written = (sign: 1 | -1): MathJson[] =>
    [...powers.values()]
      .filter(({ exponent }) => exponent * sign > 0)
      .map(({ base, exponent }) => (exponent * sign === 1 ? base : apply("Power", base, exponent * sign)));
  const size = signOf(value) < 0 ? negate(value) : value;
  const product = quotientOf(productOf([rationalToJson(size), ...written(1)]), productOf(written(-1)));
  return signOf(value) < 0 ? negativeOf(product) : product;
}
