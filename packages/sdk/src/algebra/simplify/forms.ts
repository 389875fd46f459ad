import type { MathJson } from "../../contract.ts";
import { apply, freeLetters, headOf, isApplication, isSymbol, mapTree, mentions, operandsOf } from "../../expression/mathjson.ts";
import * as P from "../multivariate/polynomial.ts";
import { add, cancel, negate, scale } from "../normal-form/arithmetic.ts";
import { assume } from "../normal-form/assume.ts";
import { elementOf } from "../normal-form/convert.ts";
import { type Element, fromPolynomial, keyOf, keyOfElement, one } from "../normal-form/element.ts";
import type { Field } from "../normal-form/field.ts";
import { inField } from "../normal-form/in-field.ts";
import { primeFactors } from "../normal-form/prime-factors.ts";
import { Radicals } from "../radicals/radicals.ts";
import { rational } from "../rational.ts";
import type { Spend } from "../spend.ts";
import { withDoubleAngles, withSines } from "./double-angles.ts";
import { FractionWriter } from "./fraction.ts";
import { frozen, isKept, isWave } from "./frozen.ts";
import { withJoinedAngles } from "./joined-angles.ts";
import { oneBase } from "./one-base.ts";
import { prepared } from "./prepare.ts";
import { isPossible, rationalised, settled, takeKept, withRealRoots } from "./reduce.ts";

type Reading = (field: Field, json: MathJson) => Element | undefined;

/** Finds forms at a limited cost; nothing where that does not do. */
export type Attempt = (work: (spend: Spend) => MathJson[]) => MathJson[];

/** Forms that a formula may be written in, the usual one first. None where it is no formula of numbers, has no value, or is too large. */
export function formsOf(json: MathJson, assuming: readonly MathJson[], attempt: Attempt): MathJson[] {
  let start = json;
  attempt((spend) => {
    start = prepared(json, spend);
    return [];
  });
  const isOpen = freeLetters(start).length > 0;
  const inBase = holds(start, (head) => head === "Log") ? attempt((spend) => formsInOneBase(start, assuming, spend)) : [];
  const letters = holds(start, isWave) ? attempt((spend) => formsBy(readFrozen, start, assuming, spend)) : [];
  // Of extremes and the like the usual reading makes roots and logarithms, which only numbers may come out of.
  const usual =
    isOpen && (holds(start, isKept) || multipleIn(start) > largestMultiple)
      ? []
      : attempt((spend) => formsBy(elementOf, start, assuming, spend));
  const joined = holds(start, isWave) ? withJoinedAngles(start) : undefined;
  const sums =
    joined === undefined
      ? []
      : [readFrozen, elementOf].flatMap((read) => attempt((spend) => formsBy(read, joined, assuming, spend)));
  const isBounded = assuming.length > 0 && holds(start, (head) => head === "Sqrt");
  const radical = isBounded ? attempt((spend) => radicalForm(start, assuming, spend)) : [];
  return [...inBase, ...letters, ...usual, ...sums, ...radical].filter((form) => !holds(form, isSign) || holds(start, isSign));
}

/** Sines of larger multiples of an angle are not taken apart. */
const largestMultiple = 12;

/** The largest whole number in the angle of a sine or the like. */
function multipleIn(json: MathJson, inside = false): number {
  if (typeof json === "number") return inside && Number.isInteger(json) ? Math.abs(json) : 0;
  const within = inside || /^(Sin|Cos|Tan|Cot|Sec|Csc)$/.test(headOf(json) ?? "");
  return Math.max(0, ...operandsOf(json).map((operand) => multipleIn(operand, within)));
}

const isSign = (head: string): boolean => head === "Sign";

const holds = (json: MathJson, test: (head: string) => boolean): boolean =>
  isApplication(json) && (test(headOf(json) as string) || operandsOf(json).some((operand) => holds(operand, test)));

const readFrozen: Reading = (field, json) => {
  const letters = frozen(field, json);
  return letters === undefined ? undefined : elementOf(field, letters);
};

/** With a > b > 0 what comes out of √(a² − b²) is known by more than the signs of single letters. */
function radicalForm(json: MathJson, assuming: readonly MathJson[], spend: Spend): MathJson[] {
  const form = new Radicals({ assuming, spend }).simplify(json);
  return form === undefined ? [] : [form];
}

function formsBy(read: Reading, json: MathJson, assuming: readonly MathJson[], spend: Spend): MathJson[] {
  const complex = mentions(json, "ImaginaryUnit");
  return inField({ spend, complex }, (field) => {
    // The same order of letters whatever order they stand in.
    for (const letter of freeLetters(json).sort()) field.letter(letter);
    for (const hypothesis of assuming) assume(field, hypothesis);
    const element = read(field, json);
    if (!element || !isPossible(field)) return [];
    takeKept(field, element);
    const start = settled(field, element);
    return start ? written(field, withRealRoots(field, start)) : [];
  });
}

/** An element and what it is without roots below and with other angles, each as written. */
function written(field: Field, start: Element): MathJson[] {
  const usual = rationalised(field, start, false);
  const elements = [
    usual,
    rationalised(field, start, true),
    withDoubleAngles(field, usual),
    ...[true, false].map((everywhere) => withSines(field, usual, everywhere)),
  ];
  const keys = new Set<string>();
  const writer = new FractionWriter(field);
  return elements.flatMap((element) => {
    if (!element || keys.has(keyOfElement(element))) return [];
    keys.add(keyOfElement(element));
    return writer.candidates(element).map(withBases).map(withoutTurnedAngle);
  });
}

/** −sin(y − x) is sin(x − y). */
function withoutTurnedAngle(json: MathJson): MathJson {
  return mapTree(json, (part) => {
    const [wave = 0] = headOf(part) === "Negate" ? operandsOf(part) : [];
    const [angle = 0] = /^(Sin|Tan)$/.test(headOf(wave) ?? "") ? operandsOf(wave) : [];
    const [left, right] = headOf(angle) === "Subtract" ? operandsOf(angle) : [];
    const isOfLetters = left !== undefined && right !== undefined && [left, right].every((each) => freeLetters(each).length > 0);
    return isOfLetters ? apply(headOf(wave) as string, apply("Subtract", right, left)) : part;
  });
}

/** ln a/ln b as the logarithm of a to the base b. */
function withBases(json: MathJson): MathJson {
  return mapTree(json, (part) => {
    const [above = 1, below = 1] = operandsOf(part);
    const [base = 0] = operandsOf(below);
    if (headOf(part) !== "Divide" || headOf(below) !== "Ln" || freeLetters(base).length > 0) return part;
    const inBase = (logarithm: MathJson): MathJson => apply("Log", operandsOf(logarithm)[0] ?? 1, base);
    if (headOf(above) === "Ln") return inBase(above);
    const factors = headOf(above) === "Multiply" ? operandsOf(above) : [];
    const logarithms = factors.filter((factor) => headOf(factor) === "Ln");
    return logarithms.length === 1
      ? apply("Multiply", ...factors.map((factor) => (headOf(factor) === "Ln" ? inBase(factor) : factor)))
      : part;
  });
}

/** Logarithms to one base: as if they were natural ones, with 1 for that of the base. */
function formsInOneBase(json: MathJson, assuming: readonly MathJson[], spend: Spend): MathJson[] {
  const found = oneBase(json);
  if (!found) return [];
  const isDecimal = !holdsBase(json);
  const read: Reading = (field, natural) => {
    const element = elementOf(field, natural);
    const { base } = found;
    if (!element || !isSymbol(base)) return element && withUnit(field, element, BigInt(base));
    return withValue(field, element, field.find(`ln ${keyOf(P.variable(field.letter(base)))}`), one);
  };
  return formsBy(read, found.natural, assuming, spend).map((form) =>
    mapTree(form, (part) => {
      const [operand = 0] = operandsOf(part);
      if (headOf(part) !== "Ln") return part;
      return isDecimal ? apply("Log", operand) : apply("Log", operand, found.base);
    }),
  );
}

const holdsBase = (json: MathJson): boolean =>
  isApplication(json) && ((headOf(json) === "Log" && operandsOf(json).length > 1) || operandsOf(json).some(holdsBase));

/** The element with 1 for ln base: the logarithm of one prime of it is what the others leave. */
function withUnit(field: Field, element: Element, base: bigint): Element | undefined {
  const primes = primeFactors(base, field.spend);
  const last = primes.at(-1);
  const place = last && field.find(`ln ${last.prime}`);
  if (!last || place === undefined) return cancel(field, element);
  let rest: Element = one;
  for (const { prime, exponent } of primes.slice(0, -1)) {
    rest = add(field, rest, negate(scale(fromPolynomial(P.variable(field.logarithm(prime))), rational(exponent))));
  }
  return withValue(field, element, place, scale(rest, rational(1n, BigInt(last.exponent))));
}

/** The element with a value put for a generator. */
function withValue(
  field: Field,
  { numerator, denominator }: Element,
  place: number | undefined,
  value: Element,
): Element | undefined {
  if (place === undefined) return cancel(field, { numerator, denominator });
  const put = (polynomial: P.Polynomial): Element =>
    P.coefficientsIn(polynomial, place).reduceRight<Element>(
      (sum, coefficient) => add(field, timesElement(field, sum, value), fromPolynomial(coefficient)),
      fromPolynomial(0n),
    );
  const [above, below] = [put(numerator), put(denominator)];
  if (below.numerator === 0n) return undefined;
  return cancel(field, {
    numerator: field.multiply(above.numerator, below.denominator),
    denominator: field.multiply(above.denominator, below.numerator),
  });
}

const timesElement = (field: Field, left: Element, right: Element): Element => ({
  numerator: field.multiply(left.numerator, right.numerator),
  denominator: field.multiply(left.denominator, right.denominator),
});
