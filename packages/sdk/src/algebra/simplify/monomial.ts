import type { MathJson } from "../../contract.ts";
import { apply, headOf, operandsOf } from "../../expression/mathjson.ts";
import { opposite } from "../../expression/tree/sign.ts";
import type { Polynomial } from "../multivariate/polynomial.ts";
import { keyOfElement } from "../normal-form/element.ts";
import type { Field } from "../normal-form/field.ts";
import type { Rational } from "../rational.ts";
import * as Q from "../rational.ts";
import { type ExponentialPart, exponentialsToJson } from "./exponential.ts";
import { logarithmArgument } from "./logarithm-argument.ts";
import { type RootPart, rootsToJson } from "./roots.ts";
import type { WriteElement, WritePolynomial } from "./writing.ts";

/** A power of a generator; the exponent may be negative. */
export type PlacePower = readonly [place: number, exponent: number];

/** A factor as it is written, and where it stands in a product. */
export interface Factor {
  readonly base: MathJson;
  readonly exponent: number;
  readonly rank: number;
}

/** π, letters, roots, i, powers with letters above, functions: in this order they stand in a product. */
const ranks = { pi: 0, letter: 1, root: 2, imaginary: 3, exponential: 4, function: 5, sum: 6 } as const;

/** How formulas within generators are written. */
export interface Writers {
  readonly polynomial: WritePolynomial;
  readonly element: WriteElement;
}

/** coefficient · Π generatorᵉ as one term: what has negative exponents below a bar, roots joined, sin/cos as tan. */
export function monomialToJson(
  field: Field,
  coefficient: Rational,
  powers: readonly PlacePower[],
  write: Writers,
  extraBelow: readonly MathJson[] = [],
): MathJson {
  const factors: Factor[] = [];
  const roots: RootPart[] = [];
  const exponentials: ExponentialPart[] = [];
  const signs: Polynomial[] = [];
  const circular = new Map<string, { angle: MathJson; sine: number; cosine: number }>();
  const logarithms: { base: MathJson; exponent: number }[] = [];
  const put = (base: MathJson, exponent: number, rank: number): void => void factors.push({ base, exponent, rank });
  for (const [place, exponent] of powers) {
    const generator = field.generatorOf(place);
    switch (generator.kind) {
      case "letter":
        put(generator.name, exponent, ranks.letter);
        break;
      case "pi":
        put("Pi", exponent, ranks.pi);
        break;
      case "imaginary":
        put("ImaginaryUnit", exponent, ranks.imaginary);
        break;
      case "root":
        roots.push({ base: generator.base, exponent: Q.rational(exponent, generator.index) });
        break;
      case "sign":
        if (exponent % 2 !== 0) signs.push(generator.base);
        break;
      case "exponential":
        exponentials.push({ exponent: generator.exponent, times: Q.rational(exponent, generator.scale) });
        break;
      case "parity":
        put(apply("Power", -1, write.element(generator.exponent)), exponent, ranks.exponential);
        break;
      case "logarithm":
        logarithms.push({ base: logarithmArgument(field, generator.base, write.polynomial), exponent });
        break;
      case "cosine":
      case "sine": {
        const key = `${keyOfElement(generator.angle)}/${generator.scale}`;
        const whole = write.element(generator.angle);
        const angle = generator.scale === 1 ? whole : apply("Divide", whole, generator.scale);
        const entry = circular.get(key) ?? { angle, sine: 0, cosine: 0 };
        circular.set(key, { ...entry, [generator.kind]: exponent });
        break;
      }
      case "fixed-cosine":
      case "fixed-sine": {
        const head = generator.kind === "fixed-cosine" ? "Cos" : "Sin";
        put(apply(head, apply("Divide", "Pi", generator.parts)), exponent, ranks.function);
        factors.push({ base: 2, exponent, rank: -1 });
        break;
      }
      case "inverse":
        put(apply(generator.head, write.element(generator.argument)), exponent, ranks.function);
        break;
      case "factorial":
        put(apply("Factorial", write.element(generator.argument)), exponent, ranks.function);
        break;
      case "opaque": {
        const [inside, index] = generator.operands;
        if (generator.head === "Root" && inside && index) {
          roots.push({
            base: inside.numerator,
            exponent: Q.rational(exponent, Number(index.numerator as bigint)),
            real: true,
          });
          break;
        }
        const json = generator.head.startsWith("tree ")
          ? (JSON.parse(generator.head.slice("tree ".length)) as MathJson)
          : apply(generator.head, ...generator.operands.map(write.element));
        put(json, exponent, ranks.function);
        break;
      }
    }
  }
  for (const entry of circular.values()) factors.push(...circularFactors(entry));
  factors.push(...logarithmFactors(logarithms));
  const joined = rootsToJson(field, roots, signs, write);
  for (const { json, exponent } of joined.roots) put(json, exponent, ranks.root);
  for (const base of joined.signs) {
    const inside = write.polynomial(base);
    if (typeof inside !== "string") {
      put(apply("Sign", inside), 1, ranks.function);
      continue;
    }
    put(apply("Abs", inside), 1, ranks.function);
    put(inside, -1, ranks.letter);
  }
  const raised = exponentialsToJson(field, exponentials, coefficient, write);
  for (const json of raised.powers) put(json, 1, ranks.exponential);
  const numbers = factors.filter(({ rank }) => rank < 0);
  const scaled = numbers.reduce(
    (value, { exponent }) =>
      Q.multiply(value, exponent > 0 ? Q.rational(2 ** exponent) : Q.rational(1n, 2n ** BigInt(-exponent))),
    raised.coefficient,
  );
  return product(
    scaled,
    factors.filter(({ rank }) => rank >= 0),
    extraBelow,
  );
}

/** sin/cos of one angle as its tangent as far as they match. */
function circularFactors({ angle, sine, cosine }: { angle: MathJson; sine: number; cosine: number }): Factor[] {
  const factor = (head: string, exponent: number): Factor[] =>
    exponent === 0 ? [] : [{ base: apply(head, angle), exponent, rank: ranks.function }];
  if (sine > 0 && cosine < 0) {
    const shared = Math.min(sine, -cosine);
    return [...factor("Tan", shared), ...factor("Sin", sine - shared), ...factor("Cos", cosine + shared)];
  }
  if (sine < 0 && cosine > 0) {
    const shared = Math.min(cosine, -sine);
    return [...factor("Cot", shared), ...factor("Cos", cosine - shared), ...factor("Sin", sine + shared)];
  }
  return [...factor("Sin", sine), ...factor("Cos", cosine)];
}

/** ln a/ln b is log_b a. */
function logarithmFactors(logarithms: readonly { base: MathJson; exponent: number }[]): Factor[] {
  const above = logarithms.filter(({ exponent }) => exponent > 0);
  const below = logarithms.filter(({ exponent }) => exponent < 0);
  const [top] = above;
  const [bottom] = below;
  if (above.length === 1 && below.length === 1 && top?.exponent === 1 && bottom?.exponent === -1)
    return [{ base: apply("Log", top.base, bottom.base), exponent: 1, rank: ranks.function }];
  return logarithms.map(({ base, exponent }) => ({ base: apply("Ln", base), exponent, rank: ranks.function }));
}

/** A number times factors, with a bar where something stands below. */
export function product(coefficient: Rational, factors: readonly Factor[], extraBelow: readonly MathJson[] = []): MathJson {
  const sorted = [...factors].sort((left, right) => left.rank - right.rank || compareNames(left, right));
  const written = (side: 1 | -1): MathJson[] =>
    sorted.filter(({ exponent }) => exponent * side > 0).map(({ base, exponent }) => powerOf(base, exponent * side));
  const { numerator, denominator } = Q.absolute(coefficient);
  const above = [...(numerator === 1n ? [] : [Q.integerToJson(numerator)]), ...written(1)];
  const below = [...(denominator === 1n ? [] : [Q.integerToJson(denominator)]), ...written(-1), ...extraBelow];
  const top = joined(above);
  const whole = below.length === 0 ? top : apply("Divide", top, joined(below));
  return Q.signOf(coefficient) < 0 ? opposite(whole) : whole;
}

const powerOf = (base: MathJson, exponent: number): MathJson => (exponent === 1 ? base : apply("Power", base, exponent));

const compareNames = (left: Factor, right: Factor): number => {
  const [a, b] = [JSON.stringify(left.base), JSON.stringify(right.base)];
  return a < b ? -1 : a > b ? 1 : 0;
};

/** Factors side by side; none make 1. */
export function joined(factors: readonly MathJson[]): MathJson {
  const flat = factors.flatMap((factor) => (headOf(factor) === "Multiply" ? operandsOf(factor) : [factor]));
  const [first, ...rest] = flat;
  if (first === undefined) return 1;
  return rest.length === 0 ? first : apply("Multiply", first, ...rest);
}
