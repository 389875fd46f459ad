import type { MathJson } from "../../contract.ts";
import { apply, freeLetters, headOf, isNumber, isSum, isSymbol, numeral, operandsOf } from "../../expression/mathjson.ts";
import { opposite } from "../../expression/tree/sign.ts";
import { addExponents, numberOf, sumOf, termsOf, withItem } from "./forms.ts";
import { type Kind, kind, type Parts } from "./mistake.ts";

/** One thing in the line that was written put right. */
export interface Correction {
  readonly json: MathJson;
  readonly as: Kind;
  readonly parts: Parts;
}

const sign = kind("sign", "sign.written", 48);
const size = kind("lost-condition", "lost-condition.absolute-value", 80);
const number = kind("arithmetic", "arithmetic.number", 42);

const term = kind("index", "index.count", 70);

/**
 * Every correction of one sign or of one number, and in a line that counts, of one n that should be n + 1 or n − 1: whichever makes the
 * line right tells what went wrong in it.
 */
export function* corrections(json: MathJson, { counting, tens, sizes, factors }: Context): Generator<Correction> {
  if (counting) for (const { json: whole, parts } of oneCount(json)) yield { json: whole, as: term, parts };
  for (const { json: whole, parts } of oneSign(json)) yield { json: whole, as: sign, parts };
  if (sizes) for (const { json: whole, parts } of oneAbsoluteValue(json)) yield { json: whole, as: size, parts };
  for (const { json: whole, parts } of oneNumber(json, (value) => nearby(value, factors)))
    yield { json: whole, as: number, parts };
  if (tens)
    for (const { json: whole, parts } of oneNumber(json, (value) => [value * 10, value / 10]))
      yield { json: whole, as: number, parts };
}

/** What kinds of correction the line before suggests. */
export interface Context {
  /** It counts: terms of a sequence, a sum, a factorial. */
  readonly counting: boolean;
  /** It has decimals or multiples of ten, of which a place may be lost. */
  readonly tens: boolean;
  /** It has roots or absolute values, which are never negative. */
  readonly sizes: boolean;
  /** Small numbers in it: 5 · 7 is easily taken for 30, one row up in the table. */
  readonly factors: readonly number[];
}

interface Change {
  readonly json: MathJson;
  readonly parts: Parts;
}

function* inside(
  json: MathJson,
  change: (part: MathJson) => Iterable<Change>,
  skip: (head: string, index: number) => boolean,
): Iterable<Change> {
  const head = headOf(json);
  if (head === undefined) return;
  const operands = operandsOf(json);
  for (const [index, operand] of operands.entries()) {
    if (skip(head, index)) continue;
    for (const { json: part, parts } of change(operand)) yield { json: apply(head, ...withItem(operands, index, part)), parts };
  }
}

/** Exponents that are numbers keep their sign: x⁻² for x² is no slip of the sign. */
const exponent = (head: string, index: number): boolean => head === "Power" && index === 1;

function* oneSign(json: MathJson, isExponent = false): Iterable<Change> {
  if (isNumber(json)) {
    if (!isExponent && Number(numeral(json)) !== 0)
      yield { json: opposite(json), parts: { written: json, right: opposite(json) } };
    return;
  }
  if (isSum(json)) {
    const terms = termsOf(json);
    for (const [index, term] of terms.entries())
      yield { json: sumOf(withItem(terms, index, opposite(term))), parts: { written: term, right: opposite(term) } };
  } else if (!isStatementHead(headOf(json)) && !isExponent)
    yield { json: opposite(json), parts: { written: json, right: opposite(json) } };
  yield* inside(json, (part) => oneSign(part), exponent);
  if (headOf(json) === "Power") {
    const [base = 0, power = 0] = operandsOf(json);
    for (const { json: part, parts } of oneSign(power, true)) yield { json: apply("Power", base, part), parts };
  }
}

const isStatementHead = (head: string | undefined): boolean =>
  head !== undefined &&
  [
    "Equal",
    "NotEqual",
    "Less",
    "LessEqual",
    "Greater",
    "GreaterEqual",
    "And",
    "Or",
    "List",
    "Set",
    "Element",
    "Limits",
    "Quantity",
    "Open",
    "Interval",
  ].includes(head);

function* oneCount(json: MathJson): Iterable<Change> {
  const [base = 0, step = 0] = operandsOf(json);
  const letter = isSymbol(json) ? json : base;
  const sum = isSum(json) && operandsOf(json).length === 2 && Number.isSafeInteger(numberOf(step));
  if (isSymbol(letter) && /^[nkmij]$/.test(letter) && (sum || isSymbol(json))) {
    for (const by of [1, -1]) {
      const right = addExponents(json, by);
      yield { json: right, parts: { written: json, right } };
    }
    return;
  }
  yield* inside(json, oneCount, (head, index) => head === "Limits" && index === 0);
}

/** √(x² + 2x + 1) as x + 1, where it is |x + 1|. */
function* oneAbsoluteValue(json: MathJson): Iterable<Change> {
  if (freeLetters(json).length === 0 || headOf(json) === "Abs") return;
  if (!isStatementHead(headOf(json))) {
    const right = apply("Abs", json);
    yield { json: right, parts: { part: right, written: json, right, condition: apply("GreaterEqual", json, 0) } };
  }
  yield* inside(json, oneAbsoluteValue, exponent);
}

function* oneNumber(json: MathJson, others: (value: number) => number[]): Iterable<Change> {
  const value = numberOf(json);
  if (value !== undefined && isNumber(json)) {
    for (const other of others(value)) yield { json: other, parts: { written: json, right: other } };
    return;
  }
  yield* inside(
    json,
    (part) => oneNumber(part, others),
    (head, index) => (head === "Quantity" && index === 1) || (head === "Limits" && index === 0),
  );
}

/** Numbers that a number is easily taken for: one off, ten off, digits exchanged; two off from 20 on, where it came of a product. */
function nearby(value: number, factors: readonly number[]): number[] {
  if (!Number.isSafeInteger(value)) return tenths(value);
  const size = Math.abs(value);
  const steps = size >= 100 ? [1, 2, 10, 20, 100] : size >= 20 ? [1, 2, 10] : size >= 10 ? [1, 10] : [1];
  const rows = size < 12 ? [] : factors.filter((factor) => value % factor === 0);
  const found = [...steps, ...rows]
    .flatMap((step) => [value + step, value - step])
    .filter((other) => Math.abs(other - value) < 10 || Math.abs(other) >= 10);
  const swapped = [...String(size)].reverse().join("");
  if (size >= 10 && size < 100) found.push(Math.sign(value) * Number(swapped));
  // A 1 that should be nothing is a term too many, no number that is a little off.
  return found.filter((other) => other !== value && other !== 0);
}

const tenths = (value: number): number[] =>
  [value + 0.1, value - 0.1, value + 1, value - 1].map((each) => Number(each.toPrecision(12))).filter((each) => each !== 0);
