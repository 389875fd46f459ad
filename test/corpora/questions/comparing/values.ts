import type { Answer, MathJson } from "@math-viz/sdk";
import { compile } from "../../../../packages/sdk/src/expression/evaluation/compile.ts";
import { compileComplex } from "../../../../packages/sdk/src/expression/evaluation/complex.ts";
import { freeLetters, headOf, operandsOf } from "../../../../packages/sdk/src/expression/mathjson.ts";
import { parse } from "../../../../packages/sdk/src/expression/parse.ts";

/** An answer as SymPy found it. */
export interface Expected {
  readonly kind: string;
  readonly value: unknown;
}

/** Whether an answer is what is expected; undefined for one that is true but not what was asked for, a decimal for an exact value. */
export type Comparison = (expected: unknown, answer: Answer) => boolean | undefined;

const tolerance = 1e-9;

export type Place = Readonly<Record<string, number>>;

/** Letters that stay letters get some positive value, the same on both sides. */
const letterValues: Place = { a: 1.3, p: 1.7, x: 0.61, y: 0.37, z: 0.83, t: 0.29 };

/** The k-th of several places where every letter has a positive value of its own. */
export function placeOf(letters: readonly string[], k: number): Place {
  return Object.fromEntries(
    letters.map((letter) => [letter, 0.15 + 2.6 * fraction(wordNumber(letter) * 0.6180339887 + k * 0.7548776662)]),
  );
}

/** The place with some of its letters negative, others as k goes on: −ln(−C − x) has values for such C only. */
export const signed = (place: Place, k: number): Place =>
  Object.fromEntries(Object.entries(place).map(([letter, value], index) => [letter, (k >> index) & 1 ? -value : value]));

const fraction = (value: number): number => value - Math.floor(value);
const wordNumber = (word: string): number => [...word].reduce((sum, sign) => sum * 31 + (sign.codePointAt(0) ?? 0), 7) % 1009;

/** NaN where a letter has no value. */
export function numberOf(json: MathJson, values: Place = letterValues): number {
  const letters = freeLetters(json);
  return compile(json, letters)(...letters.map((letter) => values[letter] ?? Number.NaN));
}

export function complexOf(json: MathJson): readonly [number, number] {
  const [re, im] = compileComplex(withUnit(json), [])();
  return [re, im];
}

/** The letter i that an answer is written with, as the unit. */
const withUnit = (json: MathJson): MathJson =>
  json === "i"
    ? "ImaginaryUnit"
    : Array.isArray(json)
      ? (json.map((part, at) => (at === 0 ? part : withUnit(part as MathJson))) as unknown as MathJson)
      : json;

export const read = (text: unknown): MathJson => parse(String(text).replaceAll("**", "^").replaceAll("I", "i")).json;

export const same = (left: number, right: number, within = tolerance): boolean =>
  left === right ||
  (Number.isFinite(left) &&
    Number.isFinite(right) &&
    Math.abs(left - right) <= within * Math.max(1, Math.abs(left), Math.abs(right)));

export const sameNumber = (expected: unknown, answer: MathJson): boolean => same(numberOf(read(expected)), numberOf(answer));

/** As sets: each of one is one of the other. */
export function sameMembers<T, U>(
  expected: readonly T[],
  answers: readonly U[],
  equal: (expected: T, answer: U) => boolean,
): boolean {
  return (
    expected.length === answers.length &&
    expected.every((value) => answers.some((answer) => equal(value, answer))) &&
    answers.every((answer) => expected.some((value) => equal(value, answer)))
  );
}

/** Some number of it is a decimal of many digits: cut off, not exact. */
export function isCutOff(json: MathJson): boolean {
  if (typeof json === "number") return !Number.isInteger(json) && digitsOf(String(json)) >= 9;
  if (Array.isArray(json)) return (json as readonly MathJson[]).some((part, at) => at > 0 && isCutOff(part));
  if (typeof json === "object" && json !== null && "num" in json) return json.num.includes(".") && digitsOf(json.num) >= 9;
  return false;
}

const digitsOf = (text: string): number => text.replace(/e.*$/i, "").replaceAll(/\D/g, "").replace(/^0+/, "").length;

/** The number or formula of an answer: of an equation y = …, what y is. */
export function formulaOf(answer: Answer): MathJson {
  const { json } = answer;
  const [first = "Nothing", second = "Nothing"] = operandsOf(json);
  if (headOf(json) === "Equal") return second;
  return headOf(json) === "Set" && operandsOf(json).length === 1 ? first : json;
}

/** A formula with ± in it stands for two. */
export function withSigns(json: MathJson): MathJson[] {
  if (!Array.isArray(json)) return [json];
  const [head, ...operands] = json as unknown as [string, ...MathJson[]];
  const choices = operands.reduce<MathJson[][]>(
    (lists, operand) => lists.flatMap((list) => withSigns(operand).map((each) => [...list, each])),
    [[]],
  );
  return choices.flatMap((list): MathJson[] => {
    if (head !== "PlusMinus") return [[head, ...list] as unknown as MathJson];
    const [left = 0, right] = list;
    return right === undefined
      ? [left, ["Negate", left] as unknown as MathJson]
      : [["Add", left, right] as unknown as MathJson, ["Subtract", left, right] as unknown as MathJson];
  });
}
