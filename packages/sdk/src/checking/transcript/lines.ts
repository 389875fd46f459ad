import type { Expression, MathJson } from "../../contract.ts";
import { apply, freeLetters, headOf, isNumber, isSymbol, mapTree, operandsOf } from "../../expression/mathjson.ts";
import type { Claim } from "../../model/transcript/outline.ts";
import { isSolvedFor } from "../answer/forms.ts";
import { isClosed } from "./closed.ts";

/** How many pairs of lines are tried. */
const pairsLookedAt = 8;

/** A line to go on from: of the answer with its place there, or of the question. */
export interface Line {
  readonly json: MathJson;
  readonly place?: number;
}

export const together = (lines: readonly Line[]): MathJson =>
  lines.length === 1 ? (lines[0] as Line).json : apply("List", ...lines.map(({ json }) => json));

/**
 * Whether lines together lead to a line with fewer letters, as putting in and eliminating do. Where they fix the letters, any curve through that one place
 * would follow: so a letter that has its value is gone, and one line with the same letters counts only where the words say that the others are added
 * or subtracted.
 */
export function eliminates(lines: readonly Line[], letters: readonly string[], saysSo: boolean): boolean {
  const all = lines.map(({ json }) => freeLetters(json));
  const [only, ...more] = new Set([...letters, ...all.flat()]);
  // x = 4 or x = −4, and x > 0: of one number all is said.
  if (only !== undefined && more.length === 0) return !lines.some(({ json }) => isAssignment(json));
  const isGone = all.every((own) => own.length > 1 || !letters.includes(own[0] ?? ""));
  const hasFewer = all.flat().some((letter) => !letters.includes(letter));
  return isGone && (hasFewer || saysSo);
}

/** Two lines that are about all these letters between them, such as x + y = 14 and y = 5 for x + 5 = 14; the latest first. */
export function pairsOf(lines: readonly Line[], letters: readonly string[]): Line[][] {
  const pairs = lines.flatMap((second, index) => lines.slice(0, index).map((first) => [first, second]));
  const isEnough = (pair: readonly Line[]): boolean =>
    letters.every((letter) => pair.some(({ json }) => freeLetters(json).includes(letter))) &&
    pair.some((line) => shares(line, letters));
  return pairs.filter(isEnough).slice(0, pairsLookedAt);
}

export const shares = ({ json }: Line, letters: readonly string[]): boolean =>
  freeLetters(json).some((letter) => letters.includes(letter));

/** The parts of what holds together. */
export const conjunctsOf = (json: MathJson): readonly MathJson[] => (headOf(json) === "List" ? operandsOf(json) : [json]);

const isRange = (json: MathJson): boolean =>
  /^(And|Or|List)$/.test(headOf(json) ?? "")
    ? operandsOf(json).every(isRange)
    : /^(Less|LessEqual|Greater|GreaterEqual|Element)$/.test(headOf(json) ?? "");

/** Whether a line may say less than inequalities in its letter, of which it says the solution: x > 1 follows from 2x > 4, and is no step of solving it. */
export const isLoose = (lines: readonly Line[], json: MathJson): boolean =>
  isRange(json) &&
  lines.every((line) => isRange(line.json) && sameLetters(freeLetters(line.json), freeLetters(json))) &&
  isSolvedFor(json, freeLetters(json));

/** x = 3: a letter and its value. */
export const isAssignment = (json: MathJson): boolean => {
  const [left = 0, right = 0] = operandsOf(json);
  return headOf(json) === "Equal" && isSymbol(left) && isClosed(right);
};

/** C(20, 3) as the number of choices that it stands for. */
export function withChoices(claim: Claim): Claim {
  const changed = ({ latex, json }: Expression): Expression => ({ latex, json: mapTree(json, choices) });
  const { statement, sides } = claim;
  return {
    ...claim,
    statement: changed(statement),
    ...(sides && { sides: { ...sides, left: changed(sides.left), right: changed(sides.right) } }),
  };
}

const choices = (json: MathJson): MathJson => {
  const operands = operandsOf(json);
  return headOf(json) === "C" && operands.length === 2 ? apply("Combinations", ...operands) : json;
};

export const sameLetters = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((letter) => right.includes(letter));

/** Sums, products, quotients and whole powers of whole numbers and letters. */
export const isPlainAlgebra = (json: MathJson): boolean =>
  isNumber(json)
    ? Number.isInteger(Number(typeof json === "object" && "num" in json ? json.num : json))
    : isSymbol(json)
      ? json.length === 1
      : /^(Add|Subtract|Negate|Multiply|Divide|Power)$/.test(headOf(json) ?? "") && operandsOf(json).every(isPlainAlgebra);

/** AB is a segment and no product, where capital letters stand side by side. */
export function speaksOfSegments(json: MathJson): boolean {
  const operands = operandsOf(json);
  const capitals = operands.filter((part) => isSymbol(part) && /^[A-Z]$/.test(part));
  return (headOf(json) === "Multiply" && capitals.length > 1) || operands.some(speaksOfSegments);
}
