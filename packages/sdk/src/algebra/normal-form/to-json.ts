import type { MathJson } from "../../contract.ts";
import { apply } from "../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../expression/tree/sign.ts";
import type { Polynomial } from "../multivariate/polynomial.ts";
import * as P from "../multivariate/polynomial.ts";
import { integerToJson } from "../rational.ts";
import type { Element } from "./element.ts";
import type { Field } from "./field.ts";

/** How generators are written where another way than the usual one is wanted; undefined leaves it to the usual one. */
export type Writing = (place: number) => MathJson | undefined;

const usual: Writing = () => undefined;

/** An element as a formula again: a sum of products over a sum of products; an exponential below the bar as one with a negative exponent. */
export function elementToJson(field: Field, { numerator, denominator }: Element, writing: Writing = usual): MathJson {
  const { rest, exponentials } = withoutExponentials(field, denominator, writing);
  const above = times(polynomialToJson(field, numerator, writing), exponentials);
  if (rest === 1n) return above;
  const below = polynomialToJson(field, rest, writing);
  return startsWithMinus(above) ? apply("Negate", apply("Divide", opposite(above), below)) : apply("Divide", above, below);
}

/** What a denominator of one term has besides powers of exponentials, and those powers turned over. */
function withoutExponentials(
  field: Field,
  denominator: Polynomial,
  writing: Writing,
): { rest: Polynomial; exponentials: MathJson[] } {
  const terms = P.isConstant(denominator) ? [] : P.toTerms(denominator);
  const [only, ...more] = terms;
  if (!only || more.length > 0) return { rest: denominator, exponentials: [] };
  const exponentials: MathJson[] = [];
  const powers = only.powers.filter(([place, exponent]) => {
    const generator = field.generatorOf(place);
    if (generator.kind !== "exponential" || writing(place) !== undefined) return true;
    const whole = elementToJson(field, generator.exponent, writing);
    const share =
      exponent === generator.scale
        ? whole
        : apply("Divide", exponent === 1 ? whole : apply("Multiply", exponent, whole), generator.scale);
    exponentials.push(apply("Power", "ExponentialE", opposite(share)));
    return false;
  });
  return exponentials.length === 0
    ? { rest: denominator, exponentials }
    : { rest: P.fromTerms([{ coefficient: only.coefficient, powers }]), exponentials };
}

function times(product: MathJson, factors: readonly MathJson[]): MathJson {
  if (factors.length === 0) return product;
  const parts = product === 1 ? factors : [product, ...factors];
  return parts.length === 1 ? (parts[0] as MathJson) : apply("Multiply", ...parts);
}

export function polynomialToJson(field: Field, polynomial: Polynomial, writing: Writing = usual): MathJson {
  if (P.isConstant(polynomial)) return integerToJson(polynomial);
  field.spend(P.termCount(polynomial));
  const terms = P.toTerms(polynomial).sort((left, right) => totalOf(right.powers) - totalOf(left.powers));
  return sum(terms.map(({ coefficient, powers }) => termToJson(field, coefficient, powers, writing)));
}

const totalOf = (powers: readonly (readonly [number, number])[]): number =>
  powers.reduce((total, [, exponent]) => total + exponent, 0);

function sum(terms: readonly MathJson[]): MathJson {
  const [first = 0, ...rest] = terms;
  return rest.reduce<MathJson>(
    (left, term) => (startsWithMinus(term) ? apply("Subtract", left, opposite(term)) : apply("Add", left, term)),
    first,
  );
}

function termToJson(
  field: Field,
  coefficient: bigint,
  powers: readonly (readonly [number, number])[],
  writing: Writing,
): MathJson {
  const factors = powers.map(([place, exponent]) => {
    const base = generatorToJson(field, place, writing);
    return exponent === 1 ? base : apply("Power", base, exponent);
  });
  const size = coefficient < 0n ? -coefficient : coefficient;
  const all = size === 1n && factors.length > 0 ? factors : [integerToJson(size), ...factors];
  const product = all.length === 1 ? (all[0] as MathJson) : apply("Multiply", ...all);
  if (coefficient > 0n) return product;
  return typeof product === "number" ? -product : apply("Negate", product);
}

/** A generator as a formula. */
function generatorToJson(field: Field, place: number, writing: Writing = usual): MathJson {
  // Generators within generators are written out each time: a few may make a tree beyond all bounds.
  field.spend(4);
  const own = writing(place);
  if (own !== undefined) return own;
  const generator = field.generatorOf(place);
  const polynomial = (base: Polynomial): MathJson => polynomialToJson(field, base, writing);
  const element = (value: Element): MathJson => elementToJson(field, value, writing);
  const share = (value: Element, scale: number): MathJson =>
    scale === 1 ? element(value) : apply("Divide", element(value), scale);
  switch (generator.kind) {
    case "letter":
      return generator.name;
    case "pi":
      return "Pi";
    case "imaginary":
      return "ImaginaryUnit";
    case "root":
      return rootToJson(polynomial(generator.base), generator.index, P.isConstant(generator.base));
    case "sign":
      return apply("Sign", polynomial(generator.base));
    case "exponential":
      return apply("Power", "ExponentialE", share(generator.exponent, generator.scale));
    case "parity":
      return apply("Power", -1, element(generator.exponent));
    case "logarithm":
      return P.isConstant(generator.base)
        ? apply("Ln", integerToJson(generator.base))
        : apply("Ln", apply("Abs", polynomial(generator.base)));
    case "cosine":
      return apply("Cos", share(generator.angle, generator.scale));
    case "sine":
      return apply("Sin", share(generator.angle, generator.scale));
    case "fixed-cosine":
      return apply("Multiply", 2, apply("Cos", apply("Divide", "Pi", generator.parts)));
    case "fixed-sine":
      return apply("Multiply", 2, apply("Sin", apply("Divide", "Pi", generator.parts)));
    case "inverse":
      return apply(generator.head, element(generator.argument));
    case "factorial":
      return apply("Factorial", element(generator.argument));
    case "opaque":
      return generator.head.startsWith("tree ")
        ? (JSON.parse(generator.head.slice("tree ".length)) as MathJson)
        : apply(generator.head, ...generator.operands.map(element));
  }
}

function rootToJson(base: MathJson, index: number, positive: boolean): MathJson {
  const radicand = positive ? base : apply("Abs", base);
  return index === 2 ? apply("Sqrt", radicand) : apply("Root", radicand, index);
}
