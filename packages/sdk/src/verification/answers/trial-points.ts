import { signOfConstant } from "../../algebra/constant/decide.ts";
import * as Q from "../../algebra/rational.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import { rationalOf } from "../../expression/evaluation/literal.ts";
import { apply, headOf, operandsOf, substitute } from "../../expression/mathjson.ts";
import { piecesWhere } from "../line/decide.ts";
import { readStatement } from "../statements/read-statement.ts";
import { truthAt } from "../statements/small-failure.ts";
import { join, type Statement } from "../statements/statement.ts";

/** Numbers in place of letters. */
export type TrialPoint = Readonly<Record<string, MathJson>>;

/** Values from which points are put together: of either sign, and of several sizes. */
const values: readonly (readonly [number, number])[] = [
  [3, 2],
  [-3, 2],
  [1, 2],
  [-1, 2],
  [3, 1],
  [-3, 1],
  [5, 4],
  [-5, 4],
  [7, 4],
  [-7, 4],
  [1, 5],
  [-1, 5],
  [5, 2],
  [-5, 2],
  [3, 4],
  [-3, 4],
  [5, 1],
  [-5, 1],
  [0, 1],
];

/** So many points with the same signs are taken; of more letters than this none. */
const mostOfSigns = 5;
const mostLetters = 2;

/**
 * Points at which conditions certainly hold, of each choice of signs that leaves any: what is said with conditions is tried there, and a narrow region is
 * not passed over. Of one letter a point of each stretch of the line comes first.
 */
export function pointsMeeting(letters: readonly string[], conditions: readonly MathJson[], spend: Spend): TrialPoint[] {
  const read = conditions.map(readStatement);
  if (letters.length > mostLetters || !read.every((statement) => statement !== undefined)) return [];
  const meets = (point: TrialPoint): boolean => conditions.every((condition) => holdsAt(condition, point, spend));
  const counts = new Map<string, number>();
  const isWanted = (point: TrialPoint): boolean => {
    const signs = letters.map((letter) => signOf(point[letter] ?? 0)).join();
    const count = counts.get(signs) ?? 0;
    if (count >= mostOfSigns || !meets(point)) return false;
    counts.set(signs, count + 1);
    return true;
  };
  return [...stretchPoints(letters, read, spend), ...gridPoints(letters)].filter(isWanted);
}

/** Signs that the difference of two sides may have. */
const allowed: Readonly<Record<string, readonly number[]>> = {
  Less: [-1],
  LessEqual: [-1, 0],
  Greater: [1],
  GreaterEqual: [1, 0],
  NotEqual: [1, -1],
};

/** Whether a condition certainly holds with numbers for its letters; e^(4/a) + 4 ≥ 0 by certain bounds. */
export function holdsAt(condition: MathJson, point: TrialPoint, spend: Spend): boolean {
  const statement = readStatement(condition);
  const truth = statement && truthAt(statement, point, spend);
  if (truth !== undefined) return truth;
  const signs = allowed[headOf(condition) ?? ""];
  const [left, right, ...more] = operandsOf(condition);
  if (signs === undefined || left === undefined || right === undefined || more.length > 0) return false;
  const sign = signOfConstant(substitute(apply("Subtract", left, right), point), spend);
  return typeof sign === "number" && signs.includes(sign);
}

/** Beside a point of a stretch, nearer and nearer: these lie in it, however short it is. */
const beside: readonly Q.Rational[] = [
  [0, 1],
  [1, 2],
  [-1, 2],
  [1, 8],
  [-1, 8],
  [1, 32],
  [-1, 32],
  [1, 128],
  [-1, 128],
  [1, 512],
  [-1, 512],
].map(([above = 0, below = 1]) => Q.rational(above, below));

/** Some points of each stretch of the line of a letter. */
function stretchPoints(letters: readonly string[], read: readonly Statement[], spend: Spend): TrialPoint[] {
  const [letter, ...more] = letters;
  if (letter === undefined || more.length > 0 || read.length === 0) return [];
  const pieces = piecesWhere(join("and", read), letter, spend) ?? [];
  const samples = pieces.filter(({ isolated }) => !isolated).map(({ sample }) => sample);
  return samples.flatMap((sample) => beside.map((step) => ({ [letter]: Q.rationalToJson(Q.add(sample, step)) })));
}

/** Points put together from the values; of two letters each pair. */
export function gridPoints(letters: readonly string[]): TrialPoint[] {
  const count = values.length;
  return Array.from({ length: letters.length === 1 ? count : count * count }, (_, trial) => {
    const turn = Math.floor(trial / count);
    return Object.fromEntries(letters.map((letter, index) => [letter, numberAt((trial + index * turn) % count)]));
  });
}

/** Of one letter sixteenths between −4 and 4 besides: what lies between two bounds is seldom shorter. */
export function densePoints(letters: readonly string[]): TrialPoint[] {
  const [letter, ...more] = letters;
  if (letter === undefined || more.length > 0) return gridPoints(letters);
  const sixteenths = Array.from({ length: 129 }, (_, index) => Q.rationalToJson(Q.rational(index - 64, 16)));
  return [...gridPoints(letters), ...sixteenths.map((value) => ({ [letter]: value }))];
}

const numberAt = (index: number): MathJson => {
  const [above = 0, below = 1] = values[index] ?? [];
  return Q.rationalToJson(Q.rational(above, below));
};

const signOf = (json: MathJson): number => Q.signOf(rationalOf(json) ?? Q.zero);
