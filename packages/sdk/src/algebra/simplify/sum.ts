import type { MathJson } from "../../contract.ts";
import { apply, freeLetters, headOf, mentions, operandsOf } from "../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../expression/tree/sign.ts";
import { greatestCommonDivisor } from "../multivariate/integers.ts";
import type { Polynomial } from "../multivariate/polynomial.ts";
import * as P from "../multivariate/polynomial.ts";
import { isConstantGenerator } from "../normal-form/dependence.ts";
import type { Field } from "../normal-form/field.ts";
import * as Q from "../rational.ts";
import { sum } from "../written-form.ts";
import { combinedLogarithms } from "./logarithms.ts";
import { joined, monomialToJson, type PlacePower, type Writers } from "./monomial.ts";

/** Terms that differ in their constants only: (√6 + √2)x. */
interface LikeTerms {
  readonly letters: readonly PlacePower[];
  readonly constants: { coefficient: bigint; powers: readonly PlacePower[] }[];
}

/** A polynomial over a product of generators and a whole number as a sum of terms, highest power first. */
export function sumToJson(
  field: Field,
  polynomial: Polynomial,
  write: Writers,
  below: { readonly integer: bigint; readonly powers: readonly PlacePower[] } = { integer: 1n, powers: [] },
): MathJson {
  field.spend(P.termCount(polynomial));
  const lowered = (powers: readonly PlacePower[]): PlacePower[] => difference(powers, below.powers);
  const combined = combinedLogarithms(field, polynomial, write);
  const groups = likeTerms(field, combined?.rest ?? polynomial).sort((left, right) => compareTerms(field, left, right));
  const written = groups.map(({ letters, constants }) => {
    const [first, ...more] = constants;
    if (first && more.length === 0) {
      const coefficient = Q.rational(first.coefficient, below.integer);
      return monomialToJson(field, coefficient, lowered([...letters, ...first.powers]), write);
    }
    return collectedTerm(field, { letters: lowered(letters), constants }, below.integer, write);
  });
  const logarithms = (combined?.logarithms ?? []).map(({ coefficient, json, powers }) =>
    withFactor(monomialToJson(field, Q.rational(coefficient, below.integer), lowered(powers), write), json),
  );
  const number = groups.findIndex(({ letters }) => letters.length === 0);
  const at = number < 0 || !logarithms.some((term) => freeLetters(term).length > 0) ? written.length : number;
  const terms = [...written.slice(0, at), ...logarithms, ...written.slice(at)];
  return sum(plusFirst(terms.flatMap(flattened)));
}
/** Sums within a sum are its terms. */
function flattened(term: MathJson): MathJson[] {
  if (headOf(term) === "Add") return operandsOf(term).flatMap(flattened);
  if (headOf(term) === "Subtract") {
    const [left = 0, right = 0] = operandsOf(term);
    return [...flattened(left), ...flattened(right).map(opposite)];
  }
  return [term];
}

function withFactor(factor: MathJson, json: MathJson): MathJson {
  if (factor === 1) return json;
  if (factor === -1) return apply("Negate", json);
  if (startsWithMinus(factor)) return apply("Negate", withFactor(opposite(factor), json));
  if (headOf(factor) !== "Divide") return joined([factor, json]);
  const [above = 1, under = 1] = operandsOf(factor);
  return apply("Divide", above === 1 ? json : joined([above, json]), under);
}

/** Like terms with more than one constant: (√6 + √2)x, 2(√3 + 1)x/5; without letters their sum. */
function collectedTerm(field: Field, { letters, constants }: LikeTerms, integer: bigint, write: Writers): MathJson {
  const content = constants.reduce((divisor, { coefficient }) => greatestCommonDivisor(divisor, coefficient), 0n);
  const outer = Q.rational(content, integer);
  const written = sum(
    plusFirst(
      constants.map(({ coefficient, powers }) => monomialToJson(field, Q.rational(coefficient / content), powers, write)),
    ),
  );
  const rest = monomialToJson(field, outer, letters, write);
  if (rest === 1) return written;
  if (headOf(rest) !== "Divide") {
    const [first, ...others] = headOf(rest) === "Multiply" ? operandsOf(rest) : [rest];
    const isNumber = typeof first === "number";
    return isNumber
      ? joined([first, written, ...others])
      : apply("Multiply", written, ...(first === undefined ? [] : [first]), ...others);
  }
  const [above = 1, under = 1] = operandsOf(rest);
  return apply("Divide", above === 1 ? written : apply("Multiply", written, above), under);
}

function likeTerms(field: Field, polynomial: Polynomial): LikeTerms[] {
  const groups = new Map<string, LikeTerms>();
  for (const { coefficient, powers } of P.toTerms(polynomial)) {
    const isFixed = ([place]: PlacePower): boolean => isConstantGenerator(field, place);
    const letters = powers.filter((power) => !isFixed(power));
    const constants = { coefficient, powers: powers.filter(isFixed) };
    // Numbers stay terms of their own, and so do roots: √(2m) − 10√m.
    const isRoot = letters.every(([place]) => field.generatorOf(place).kind === "root");
    const key = isRoot ? `alone ${JSON.stringify(powers)}` : JSON.stringify(letters);
    const group = groups.get(key);
    if (group) group.constants.push(constants);
    else groups.set(key, { letters, constants: [constants] });
  }
  return [...groups.values()];
}

/** The powers of a product over another. */
function difference(above: readonly PlacePower[], below: readonly PlacePower[]): PlacePower[] {
  if (below.length === 0) return [...above];
  const exponents = new Map<number, number>();
  for (const [place, exponent] of above) exponents.set(place, (exponents.get(place) ?? 0) + exponent);
  for (const [place, exponent] of below) exponents.set(place, (exponents.get(place) ?? 0) - exponent);
  return [...exponents].filter(([, exponent]) => exponent !== 0);
}

/** Highest power of letters first, then functions, then numbers: the rational one before roots and i. */
function compareTerms(field: Field, left: LikeTerms, right: LikeTerms): number {
  const [a, b] = [left, right].map((term) => orderOf(field, term)) as [Order, Order];
  return (
    b.degree - a.degree || b.functions - a.functions || a.weight - b.weight || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
  );
}

interface Order {
  readonly degree: number;
  readonly functions: number;
  readonly weight: number;
  readonly name: string;
}

function orderOf(field: Field, { letters, constants }: LikeTerms): Order {
  let [degree, functions, weight] = [0, 0, 0];
  const names: string[] = [];
  for (const [place, exponent] of letters) {
    const generator = field.generatorOf(place);
    if (generator.kind === "letter") {
      degree += exponent;
      names.push(...Array.from({ length: Math.min(exponent, 9) }, () => generator.name));
    } else if (generator.kind === "root") degree += exponent / generator.index;
    else functions += exponent;
  }
  for (const [place, exponent] of letters.length === 0 ? (constants[0]?.powers ?? []) : []) {
    const generator = field.generatorOf(place);
    if (generator.kind === "pi") degree += exponent / 100;
    else if (generator.kind === "root" && P.isConstant(generator.base))
      weight += Math.log(Number(generator.base)) * (exponent / generator.index);
    else if (generator.kind === "imaginary") weight += 1e6;
    else weight += 1e3;
  }
  return { degree, functions, weight, name: names.sort().join("\u0001") };
}

/** b − a rather than −a + b where two terms or numbers are all there is. */
function plusFirst(terms: readonly MathJson[]): MathJson[] {
  const plus = terms.findIndex((term) => !startsWithMinus(term));
  if (plus <= 0 || (terms.length > 2 && !terms.every(isNumeric)) || terms.some((term) => mentions(term, "ImaginaryUnit")))
    return [...terms];
  return [terms[plus] as MathJson, ...terms.slice(0, plus), ...terms.slice(plus + 1)];
}

function isNumeric(json: MathJson): boolean {
  return typeof json === "string" ? json === "Pi" || json === "ExponentialE" : operandsOf(json).every(isNumeric);
}
