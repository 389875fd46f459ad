import { rationalFunctionOf } from "../../algebra/rational-function.ts";
import { polynomialToJson, sum } from "../../algebra/written-form.ts";
import type { MathJson } from "../../contract.ts";
import { apply, headOf, isNumber, isSymbol, numeral, operandsOf, sameTree } from "../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../expression/tree/sign.ts";

/** Sums and products taken apart and put together again. */

/** The terms of a sum as written, each with its own sign: 2x − (y − 3) has 2x and −(y − 3). A formula that is no sum is its only term. */
export function termsOf(json: MathJson): MathJson[] {
  const [first = 0, second = 0] = operandsOf(json);
  switch (headOf(json)) {
    case "Add":
      return operandsOf(json).flatMap(termsOf);
    case "Subtract":
      return [...termsOf(first), opposite(second)];
    case "Negate":
      return headOf(first) === "Negate" ? termsOf(operandsOf(first)[0] as MathJson) : [json];
    default:
      return [json];
  }
}

export const sumOf = (terms: readonly MathJson[]): MathJson => sum(terms);

/** Every way to leave out one of a list. */
export const without = <Item>(items: readonly Item[], index: number): Item[] => items.filter((_, place) => place !== index);

/** The list with another item in one place. */
export const withItem = <Item>(items: readonly Item[], index: number, item: Item): Item[] =>
  items.map((each, place) => (place === index ? item : each));

/** Every pair of different places, first before second. */
export function* pairs<Item>(items: readonly Item[]): Generator<readonly [Item, Item, rest: Item[], first: number]> {
  for (let i = 0; i < items.length; i++) {
    for (let j = i + 1; j < items.length; j++) {
      const rest = items.filter((_, place) => place !== i && place !== j);
      yield [items[i] as Item, items[j] as Item, rest, i];
    }
  }
}

/** A formula without the minus in front. */
export const unsigned = (json: MathJson): MathJson => (startsWithMinus(json) ? opposite(json) : json);

/** The factors of a product as written, a minus in front as −1. What is no product is its only factor. */
export function factorsOf(json: MathJson): MathJson[] {
  if (headOf(json) === "Multiply") return operandsOf(json).flatMap(factorsOf);
  if (headOf(json) === "Negate") return [-1, ...factorsOf(operandsOf(json)[0] as MathJson)];
  return [json];
}

/** A product as one writes it: numbers first, no ones, a minus in front. */
export function productOf(factors: readonly MathJson[]): MathJson {
  const flat = factors.flatMap(factorsOf);
  const negative = flat.filter((factor) => startsWithMinus(factor)).length % 2 === 1;
  const positive = flat.map(unsigned).filter((factor) => factor !== 1);
  const numbers = positive.filter((factor) => isNumber(factor));
  const [first = 1, ...more] = [...numbers, ...positive.filter((factor) => !isNumber(factor))];
  const product = more.length === 0 ? first : apply("Multiply", first, ...more);
  return negative ? opposite(product) : product;
}

export const quotientOf = (dividend: MathJson, divisor: MathJson): MathJson =>
  divisor === 1 ? dividend : apply("Divide", dividend, divisor);

export function powerOf(base: MathJson, exponent: MathJson): MathJson {
  return exponent === 1 ? base : apply("Power", base, exponent);
}

/** A number written out that a double holds. */
export function numberOf(json: MathJson): number | undefined {
  if (headOf(json) === "Negate") {
    const value = numberOf(operandsOf(json)[0] as MathJson);
    return value === undefined ? undefined : -value;
  }
  if (!isNumber(json)) return undefined;
  const value = Number(numeral(json));
  return Number.isFinite(value) ? value : undefined;
}

export function wholeOf(json: MathJson): number | undefined {
  const value = numberOf(json);
  return value !== undefined && Number.isSafeInteger(value) ? value : undefined;
}

/** The whole number in a product, and the other factors: 6 and x of 2 · 3x. */
export function splitNumber(json: MathJson): { number: number; rest: MathJson[] } {
  let number = 1;
  const rest: MathJson[] = [];
  for (const factor of factorsOf(json)) {
    const value = wholeOf(factor);
    if (value === undefined) rest.push(factor);
    else number *= value;
  }
  return { number, rest };
}

/** Multiplied out and collected where the formula is a polynomial; left as it is elsewhere. For showing only. */
export function tidy(json: MathJson): MathJson {
  const value = rationalFunctionOf(json);
  if (!value || value.divisors.length > 0 || value.numerator.size > 12) return json;
  return polynomialToJson(value.numerator);
}

/** The terms of a polynomial once it is multiplied out and collected; none where it is no polynomial. */
export function collectedTerms(json: MathJson): MathJson[] {
  const value = rationalFunctionOf(json);
  if (!value || value.divisors.length > 0 || value.numerator.size > 12) return [];
  return [...value.numerator].map((entry) => polynomialToJson(new Map([entry])));
}

/** (a + b)² as a² + 2ab + b², collected where that can be done. */
export function squareOfTwo(json: MathJson): MathJson | undefined {
  const [base = 0, exponent = 0] = operandsOf(json);
  const [a, b, ...more] = termsOf(base);
  if (headOf(json) !== "Power" || exponent !== 2 || a === undefined || b === undefined || more.length > 0) return undefined;
  const written = tidy(json);
  return sameTree(written, json) ? sumOf([powerOf(a, 2), productOf([2, a, b]), powerOf(unsigned(b), 2)]) : written;
}

/** What a power, a root or a formula without exponent is raised from and to: √x is x to ½. */
export function baseAndExponent(json: MathJson): [base: MathJson, exponent: MathJson] {
  const [first = 0, second = 0] = operandsOf(json);
  if (headOf(json) === "Power") return [first, second];
  if (headOf(json) === "Sqrt") return [first, ["Divide", 1, 2]];
  if (headOf(json) === "Root") return [first, ["Divide", 1, second]];
  return [json, 1];
}

/** a + b and the like with whole numbers worked out. */
export function addExponents(left: MathJson, right: MathJson): MathJson {
  return tidy(apply("Add", left, right));
}

export function multiplyExponents(left: MathJson, right: MathJson): MathJson {
  return tidy(apply("Multiply", left, right));
}

/** A factor times a term, a fraction's divisor cancelled where it goes: 6 · x/2 is 3x. */
export function scaled(factor: MathJson, term: MathJson): MathJson {
  const sign = startsWithMinus(term) ? [-1] : [];
  const fraction = unsigned(term);
  if (headOf(fraction) !== "Divide") return productOf([...sign, factor, fraction]);
  const [top = 0, bottom = 0] = operandsOf(fraction);
  const [number, by] = [wholeOf(factor), wholeOf(bottom)];
  if (number !== undefined && by !== undefined && by !== 0 && number % by === 0) return productOf([...sign, number / by, top]);
  return productOf(sameTree(factor, bottom) ? [...sign, top] : [...sign, factor, fraction]);
}

/** Whole numbers and letters that every one of some terms can be divided by. */
export function commonFactors(terms: readonly MathJson[]): MathJson[] {
  const numbers = terms.map((term) => splitNumber(term).number);
  const whole = [2, 3, 4, 5, 6, 7, 8, 9, 10, 12].filter((factor) => numbers.every((number) => number % factor === 0));
  const bases = terms.map((term) => factorsOf(term).map((factor) => baseAndExponent(factor)[0]));
  const shared = (letter: MathJson): boolean => bases.every((each) => each.includes(letter));
  return [...whole, ...(bases[0] ?? []).filter((letter) => isSymbol(letter) && shared(letter))];
}
