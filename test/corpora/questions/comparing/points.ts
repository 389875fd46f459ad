import type { Answer, MathJson } from "@math-viz/sdk";
import { freeLetters, headOf, operandsOf } from "../../../../packages/sdk/src/expression/mathjson.ts";
import { caseAt } from "./solutions.ts";
import { type Comparison, isCutOff, numberOf, type Place, placeOf, same, sameMembers, withSigns } from "./values.ts";

/** The points of an answer: none for the empty set alone, one for a point alone. */
export const tuplesOf = (json: MathJson): MathJson[] =>
  (/^(Set|List)$/.test(headOf(json) ?? "") ? [...operandsOf(json)] : json === "EmptySet" ? [] : [json]).flatMap(withSigns);

function samePoints(points: readonly (readonly number[])[], tuples: readonly MathJson[], place: Place): boolean {
  return sameMembers(points, tuples, (point, tuple) => {
    const operands = operandsOf(tuple);
    return (
      headOf(tuple) === "Tuple" &&
      operands.length === point.length &&
      point.every((value, at) => same(value, numberOf(operands[at] as MathJson, place)))
    );
  });
}

const realPoints: Comparison = (expected, answer: Answer) => {
  const right = samePoints(expected as number[][], tuplesOf(answer.json), {});
  return right && isCutOff(answer.json) ? undefined : right;
};

interface Family {
  readonly equations: readonly MathJson[];
  readonly letters: readonly string[];
  readonly dimension: number;
}

/** The tuple solves the equations whatever its free letters are, and they move it in as many directions as the solutions have. */
export function solvesSystem(tuple: MathJson, { equations, letters, dimension }: Family, at: Place): boolean {
  const operands = operandsOf(tuple);
  if (headOf(tuple) !== "Tuple" || operands.length !== letters.length) return false;
  const free = freeLetters(tuple).filter((letter) => !(letter in at));
  if (free.length !== dimension) return false;
  const pointAt = (values: Place): number[] => operands.map((part) => numberOf(part, { ...values, ...at }));
  const solves = Array.from({ length: 6 }, (_, k) => pointAt(placeOf(free, k))).every((point) => {
    const place = { ...at, ...Object.fromEntries(letters.map((letter, index) => [letter, point[index] ?? Number.NaN])) };
    return equations.every((equation) => Math.abs(numberOf(equation, place)) < 1e-9);
  });
  const zero = Object.fromEntries(free.map((letter) => [letter, 0]));
  const origin = pointAt(zero);
  const directions = free.map((letter) => pointAt({ ...zero, [letter]: 1 }).map((value, index) => value - (origin[index] ?? 0)));
  return solves && rankOf(directions) === dimension;
}

function rankOf(rows: readonly (readonly number[])[]): number {
  const matrix = rows.map((row) => [...row]);
  let rank = 0;
  for (let column = 0; column < (matrix[0]?.length ?? 0); column++) {
    const pivot = matrix.findIndex((row, index) => index >= rank && Math.abs(row[column] ?? 0) > 1e-9);
    if (pivot < 0) continue;
    const [lead] = matrix.splice(pivot, 1) as [number[]];
    for (const row of matrix.slice(rank)) {
      const factor = (row[column] ?? 0) / (lead[column] as number);
      for (let k = 0; k < row.length; k++) row[k] = (row[k] as number) - factor * (lead[k] as number);
    }
    matrix.splice(rank++, 0, lead);
  }
  return rank;
}

const family: Comparison = (expected, answer) => {
  const tuples = tuplesOf(answer.json);
  return tuples.length === 1 && solvesSystem(tuples[0] as MathJson, expected as Family, {});
};

interface Row {
  readonly at: Place;
  readonly points?: readonly (readonly number[])[];
  readonly dimension?: number;
}

/** Points with letters in them, where the letters have values; cases are the ones that hold there. */
const pointsAt: Comparison = (expected, answer) => {
  const { rows, ...system } = expected as { equations: MathJson[]; letters: string[]; rows: Row[] };
  return rows.every(({ at, points, dimension }) => {
    const found = tuplesOf(caseAt(answer.json, at));
    if (points !== undefined) return caseAt(answer.json, at) !== "Nothing" && samePoints(points, found, at);
    return found.length === 1 && solvesSystem(found[0] as MathJson, { ...system, dimension: dimension ?? 0 }, at);
  });
};

export const points: Readonly<Record<string, Comparison>> = { "real-points": realPoints, family, "points-at": pointsAt };
