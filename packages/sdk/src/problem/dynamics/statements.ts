import type { MathJson } from "../../contract.ts";
import { MathVizError } from "../../errors/math-viz-error.ts";
import { freeLetters, headOf, isSymbol, operandsOf } from "../../expression/mathjson.ts";
import { parse } from "../../expression/parse.ts";
import { derivativesIn } from "./derivatives.ts";
import { isGreekName, symbolOf } from "./pieces.ts";
import { usualTime } from "./rate-equation.ts";

/** What a formula of a question about a system says. */
export type Said =
  | { readonly is: "equations"; readonly equations: readonly MathJson[] }
  /** x(0) = 1, x′(0) = 0 */
  | { readonly is: "initial"; readonly letter: string; readonly order: number; readonly at: MathJson; readonly value: MathJson }
  /** (x, y) = (1, 0) */
  | {
      readonly is: "initial-state";
      readonly letters: readonly string[];
      readonly values: readonly MathJson[];
      readonly at: MathJson | undefined;
    }
  | { readonly is: "point"; readonly values: readonly MathJson[] }
  /** ρ = 14 */
  | { readonly is: "value"; readonly letter: string; readonly value: MathJson }
  /** 0 ≤ t ≤ 10, t ∈ [0, 10] */
  | { readonly is: "span"; readonly from: MathJson; readonly to: MathJson }
  /** [0, 10] */
  | { readonly is: "interval"; readonly from: MathJson; readonly to: MathJson }
  | { readonly is: "number"; readonly value: MathJson }
  | { readonly is: "letters"; readonly letters: readonly string[] };

const letterPattern = String.raw`([A-Za-z]|\p{Script=Greek}|\\[a-z]+)`;
const initialValue = new RegExp(String.raw`^\s*${letterPattern}\s*(['′″]*)\s*\(\s*([^()=]+)\s*\)\s*=\s*([^=]+)$`, "u");
const dottedInitialValue = new RegExp(
  String.raw`^\s*\\(d?)dot\s*\{?\s*${letterPattern}\s*\}?\s*\(\s*([^()=]+)\s*\)\s*=\s*([^=]+)$`,
  "u",
);
const letterOfTime = new RegExp(String.raw`^\s*${letterPattern}\s*\(\s*t\s*\)\s*$`, "u");
const initialTuple = /^\s*\(([^=]+)\)\s*=\s*\(([^=]+)\)\s*$/;

/**
 * The meaning of one formula; undefined where it has none here.
 * @param times what the time may be called.
 */
export function saidBy(written: string, times: readonly string[] = [usualTime]): Said | undefined {
  const text = withNaturalLogarithms(withPowersOfTen(withGreekLetters(written)));
  return initialIn(text) ?? initialStateIn(text) ?? functionOfTime(text) ?? statementIn(text, times);
}

/** P(t) is the letter P. */
function functionOfTime(text: string): Said | undefined {
  const [, letter] = letterOfTime.exec(text) ?? [];
  return letter === undefined ? undefined : { is: "letters", letters: [symbolOf(letter)] };
}

/** Of systems, as in programs, log without a base is the natural logarithm; it is shown as ln. */
const withNaturalLogarithms = (text: string): string => text.replaceAll(/\\?(?<![A-Za-z])log(?![A-Za-z_])/g, "\\ln ");

/** 7.7e-05 as computers write it. */
const withPowersOfTen = (text: string): string =>
  text.replaceAll(
    /(?<![\w.])(\d+(?:\.\d+)?)[eE]([-+]?\d+)(?![\w.])/g,
    (_, digits: string, power: string) => `(${digits} \\cdot 10^{${Number(power)}})`,
  );

/** "mu = 2" is written for μ = 2. */
const withGreekLetters = (text: string): string =>
  text.replaceAll(/(?<![\\A-Za-z])[A-Za-z]{2,}(?![A-Za-z])/g, (word) =>
    isGreekName(word.toLowerCase()) ? `\\${word.toLowerCase()}` : word,
  );

function parsed(text: string): MathJson | undefined {
  try {
    return parse(text).json;
  } catch (error) {
    if (error instanceof MathVizError) return undefined;
    throw error;
  }
}

const isConstant = (json: MathJson | undefined): json is MathJson =>
  json !== undefined && freeLetters(json).length === 0 && isValue(json);

/** A number, not a point, a set or a statement. */
const isValue = (json: MathJson): boolean =>
  !/^(Tuple|List|Set|Interval|Equal|Less|LessEqual|Greater|GreaterEqual|And|Or|Element|Open)$/.test(headOf(json) ?? "") &&
  !(isSymbol(json) && /^(True|False)$/.test(json));

function initialIn(text: string): Said | undefined {
  const plain = initialValue.exec(text);
  const dotted = plain ? null : dottedInitialValue.exec(text);
  const found = plain
    ? { letter: plain[1], order: primes(plain[2] ?? ""), at: plain[3], value: plain[4] }
    : dotted
      ? { letter: dotted[2], order: dotted[1] === "d" ? 2 : 1, at: dotted[3], value: dotted[4] }
      : undefined;
  if (!found?.letter) return undefined;
  const [at, value] = [parsed(found.at ?? ""), parsed(found.value ?? "")];
  return isConstant(at) && isConstant(value)
    ? { is: "initial", letter: symbolOf(found.letter), order: found.order, at, value }
    : undefined;
}

const primes = (text: string): number => [...text].reduce((sum, mark) => sum + (mark === "″" ? 2 : 1), 0);

/** (x(0), y(0)) = (1, 0), (x, y) = (1, 0), (x₀, y₀) = (1, 0) */
function initialStateIn(text: string): Said | undefined {
  const match = initialTuple.exec(text);
  if (!match) return undefined;
  const names = split(match[1] as string).map((name) =>
    /^\s*([A-Za-z]|\p{Script=Greek}|\\[a-z]+)\s*(?:\(\s*([^()]+)\s*\)|_\{?0\}?|₀)?\s*$/u.exec(name),
  );
  const values = split(match[2] as string).map(parsed);
  if (names.length !== values.length || !names.every((name) => name !== null) || !values.every(isConstant)) return undefined;
  const times = names.map((name) => name[2]).filter((time) => time !== undefined);
  const [time] = times;
  const at = time === undefined ? undefined : parsed(time);
  if (times.some((other) => other !== time) || (time !== undefined && !isConstant(at))) return undefined;
  return { is: "initial-state", letters: names.map((name) => symbolOf(name[1] as string)), values, at };
}

/** At commas outside brackets. */
function split(text: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const character of text) {
    if (/[([{]/.test(character)) depth++;
    if (/[)\]}]/.test(character)) depth--;
    if (character === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts;
}

function statementIn(text: string, times: readonly string[]): Said | undefined {
  const interval = /^\s*\[\s*(.+?)\s*[,;]\s*(.+?)\s*\]\s*$/.exec(text);
  if (interval) {
    const [from, to] = [parsed(interval[1] as string), parsed(interval[2] as string)];
    if (isConstant(from) && isConstant(to)) return { is: "interval", from, to };
  }
  const json = parsed(text);
  return json === undefined ? undefined : meaningOf(json, times);
}

function meaningOf(json: MathJson, times: readonly string[]): Said | undefined {
  const [head, operands] = [headOf(json), operandsOf(json)];
  if (derivativesIn(json).length > 0) {
    const equations = head === "List" || head === "And" ? operands : [json];
    return equations.every((equation) => headOf(equation) === "Equal" && operandsOf(equation).length === 2)
      ? { is: "equations", equations }
      : undefined;
  }
  if (isConstant(json)) return { is: "number", value: json };
  if (isSymbol(json)) return { is: "letters", letters: [json] };
  if (head === "Tuple" && operands.every(isConstant)) return { is: "point", values: operands };
  if (head === "Tuple" && operands.every(isSymbol)) return { is: "letters", letters: operands as string[] };
  const [first, second, third] = operands;
  if (head === "Equal" && operands.length === 2 && isSymbol(first as MathJson) && isConstant(second)) {
    return { is: "value", letter: first as string, value: second };
  }
  if (
    (head === "LessEqual" || head === "Less") &&
    operands.length === 3 &&
    isSymbol(second as MathJson) &&
    isConstant(first) &&
    isConstant(third)
  ) {
    return times.includes(second as string) ? { is: "span", from: first, to: third } : undefined;
  }
  if (head === "Element" && times.includes(first as string) && second !== undefined && headOf(second) === "Interval") {
    const [from, to] = operandsOf(second).map((end) => (headOf(end) === "Open" ? operandsOf(end)[0] : end));
    return isConstant(from) && isConstant(to) ? { is: "span", from, to } : undefined;
  }
  return undefined;
}
