import type { Spend } from "../../../algebra/spend.ts";
import type { MathJson } from "../../../contract.ts";
import { compiled } from "../../../expression/evaluation/compiled.ts";
import { freeLetters, sizeOf } from "../../../expression/mathjson.ts";
import { domainConditions } from "../../domain.ts";
import { sidesIn, solvedFor } from "../statements.ts";
import { near, pointsFor } from "./points.ts";
import { readable } from "./readable.ts";
import { type Holds, truthOf, withFamilies } from "./truth.ts";
import { zerosOf } from "./zeros.ts";

/** A statement at the places that matter to it and to another one, to tell quickly which statements cannot be equivalent to it. */
export interface StatementProbe {
  readonly letters: readonly string[];
  agrees(other: MathJson): boolean;
  /** Also where the other statement's own sides meet. */
  agreesThroughout(other: MathJson): boolean;
  /** How the solutions of the statement and of the other one, given when this was made, lie to each other. */
  readonly inclusion: "fewer" | "more" | "same" | "other";
  /** Whether the two have a solution in common, as far as was looked. */
  readonly sharesSolutions: boolean;
  /** Where the statement holds and the other one does not: values of the letters. */
  readonly strangers: readonly (readonly number[])[];
  /** Whether the statement changes only where the other one's sides meet. */
  readonly edgesKept: boolean;
  /** Whether the two differ only in places where sides meet: < against ≤. */
  readonly onlyAtEdges: boolean;
}

/** Values of all letters but one, and the places on the line of that one. */
interface Line {
  readonly others: readonly number[];
  readonly xs: readonly number[];
  readonly critical: readonly number[];
  readonly edgesKept: boolean;
}

/** undefined for what is no statement about numbers, and where nothing tells true from false. */
export function statementProbe(target: MathJson, other: MathJson, spend: Spend): StatementProbe | undefined {
  const known = freeLetters(other);
  const [statement, reference] = [withFamilies(target, known), withFamilies(other, freeLetters(target))];
  const letters = lettersOf(statement, reference);
  const [holds, referenceHolds] = [truthOf(statement, letters), truthOf(reference, letters)];
  if (!holds || !referenceHolds || letters.length === 0 || letters.length > 8) return undefined;
  const lineAt = (others: readonly number[]): Line => lineFor(statement, reference, letters, others, spend);
  const lines = assignments(letters.length - 1).map(lineAt);
  const points = pointsOn(lines);
  const expected = points.map((point) => holds(...point));
  if (!expected.includes(true) || !expected.includes(false)) return undefined;
  const agreesAt = (json: MathJson, more: boolean): boolean => {
    spend(20 * sizeOf(json));
    const familiar = withFamilies(json, known);
    const judged = truthOf(familiar, letters);
    if (!judged || !points.every((point, index) => judged(...point) === expected[index])) return false;
    return !more || lines.every(({ others }) => sameOn(criticalPoints(familiar, letters, others), others, judged, holds));
  };
  return {
    letters,
    agrees: (json) => agreesAt(json, false),
    agreesThroughout: (json) => agreesAt(json, true),
    sharesSolutions: points.some((point, index) => expected[index] && referenceHolds(...point)),
    strangers: points.filter((point, index) => expected[index] && !referenceHolds(...point)),
    inclusion: compare([...points, ...pointsOn(degenerate(letters.length - 1).map(lineAt))], holds, referenceHolds),
    edgesKept: lines.every((line) => line.edgesKept),
    onlyAtEdges: lines.every(({ others, xs, critical }) =>
      xs.every((x) => critical.includes(x) || holds(x, ...others) === referenceHolds(x, ...others)),
    ),
  };
}

function lineFor(
  statement: MathJson,
  reference: MathJson,
  letters: readonly string[],
  others: readonly number[],
  spend: Spend,
): Line {
  spend(4000);
  const [here, there] = [criticalPoints(statement, letters, others), criticalPoints(reference, letters, others)];
  const domains = [statement, reference].flatMap((each) => domainEdges(each, letters, others));
  const critical = [...here, ...there, ...domains];
  const edgesKept = here.every((edge) => there.some((place) => near(edge, place)));
  return { others, xs: [...new Set([...critical, ...between(critical)])], critical, edgesKept };
}

const pointsOn = (lines: readonly Line[]): number[][] => lines.flatMap(({ others, xs }) => xs.map((x) => [x, ...others]));

function sameOn(xs: readonly number[], others: readonly number[], left: Holds, right: Holds): boolean {
  return [...xs, ...between(xs)].every((x) => left(x, ...others) === right(x, ...others));
}

function compare(points: readonly (readonly number[])[], holds: Holds, other: Holds): StatementProbe["inclusion"] {
  let [onlyHere, onlyThere] = [false, false];
  for (const point of points) {
    const [here, there] = [holds(...point), other(...point)];
    if (here && !there) onlyHere = true;
    if (there && !here) onlyThere = true;
  }
  return onlyHere ? (onlyThere ? "other" : "more") : onlyThere ? "fewer" : "same";
}

/** The unknown first: the letter that is solved for, else x, else the first. */
function lettersOf(statement: MathJson, reference: MathJson): string[] {
  const letters = [...new Set([...freeLetters(readableSides(statement)), ...freeLetters(readableSides(reference))])];
  const solved = solvedFor(statement) ?? (letters.includes("x") ? "x" : letters[0]);
  return letters.sort((left, right) => Number(right === solved) - Number(left === solved));
}

function readableSides(json: MathJson): MathJson {
  return ["List", ...sidesIn(json).flatMap((sides) => sides.map(readable))];
}

function assignments(others: number): number[][] {
  return others === 0 ? [[]] : pointsFor(others).slice(0, 6);
}

/** Each letter in turn zero: what was divided by may be lost just there. */
function degenerate(others: number): number[][] {
  const [first = []] = assignments(others);
  return first.map((_, zero) => first.map((value, index) => (index === zero ? 0 : value)));
}

/** Where the two sides of any comparison meet, on the line of the unknown. */
export function criticalPoints(json: MathJson, letters: readonly string[], others: readonly number[]): number[] {
  return meetings(sidesIn(json), letters, others);
}

/** Where a statement may begin or cease to have a value. */
function domainEdges(json: MathJson, letters: readonly string[], others: readonly number[]): number[] {
  const conditions = sidesIn(json).flatMap((sides) => sides.flatMap(domainConditions));
  return meetings(conditions.flatMap(sidesIn), letters, others);
}

function meetings(pairs: ReturnType<typeof sidesIn>, letters: readonly string[], others: readonly number[]): number[] {
  return pairs.flatMap(([left, right]) => {
    const [first, second] = [left, right].map((side) => compiled(side, letters) ?? compiled(readable(side), letters));
    const swings = [left, right].some((side) => /"(Sin|Cos|Tan|Cot|Sec|Csc)"/.test(JSON.stringify(side)));
    return first && second ? zerosOf((x) => first(x, ...others) - second(x, ...others), swings) : [];
  });
}

/** Places between, before and beyond some places, and a few anywhere. */
function between(places: readonly number[]): number[] {
  const sorted = [...new Set(places)].sort((a, b) => a - b);
  const middles = sorted.slice(1).map((x, index) => (x + (sorted[index] as number)) / 2);
  const [first = 0, last = 0] = [sorted[0], sorted[sorted.length - 1]];
  return [...middles, first - 0.61, first - 7.3, last + 0.57, last + 8.9, -0.37, 0.43, 1.71];
}
