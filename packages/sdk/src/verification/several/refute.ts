import { rationalToJson } from "../../algebra/rational.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import { apply, headOf, operandsOf } from "../../expression/mathjson.ts";
import { type Assignment, assignments } from "../equality/points.ts";
import { join } from "../statements/statement.ts";
import type { Failure, Inclusion } from "./inclusion.ts";
import { formulasIn, lettersIn } from "./logic.ts";
import { completed, decideOnLine, type LineFinding, type Reduced, reducedCases, verified, withLetter } from "./on-line.ts";
import { within } from "./share.ts";

export interface Effort {
  /** So many points are tried for each case and for each letter that is left open. */
  readonly points: number;
  readonly operations: number;
}

const reductionOperations = 60_000;
const pointOperations = 20_000;

/**
 * Looks for values at which an inclusion fails: letters that equations give are put in, all of the others but one get small
 * rational values, and the last one's line is decided.
 */
export function searchFailure(inclusion: Inclusion, seed: number, effort: Effort, spend: Spend): Failure | undefined {
  return within(spend, effort.operations, (share) => {
    const cases = within(share, reductionOperations, (inner) => reducedCases(inclusion, inclusion.refutable, inner));
    for (const reduced of cases ?? []) {
      const failure = searchInCase(reduced, inclusion, seed, effort, share);
      if (failure) return failure;
    }
    return undefined;
  });
}

function searchInCase(reduced: Reduced, inclusion: Inclusion, seed: number, effort: Effort, spend: Spend): Failure | undefined {
  const letters = lettersIn(join("and", reduced.atoms), reduced.consequent, reduced.domain);
  if (letters.length < 2) {
    return failureIn(decideOnLine(reduced, inclusion, spend));
  }
  let index = 0;
  for (const point of assignments(letters, seed, effort.points)) {
    if (index >= effort.points) break;
    // Each letter in turn is the one left open.
    const open = letters[index % letters.length] as string;
    index += 1;
    const failure =
      within(spend, pointOperations, (share) =>
        failureIn(verified(completed(valuesOf(point), reduced.solved, share), inclusion, share)),
      ) ??
      within(spend, pointOperations * letters.length, (share) =>
        failureIn(decideOnLine(fixedBut(open, point, reduced), inclusion, share)),
      );
    if (failure) return failure;
  }
  return undefined;
}

const failureIn = (found: LineFinding): Failure | undefined => (typeof found === "object" ? found.failure : undefined);

const valuesOf = (point: Assignment): Map<string, MathJson> =>
  new Map([...point].map(([letter, value]) => [letter, rationalToJson(value)]));

/** The case with values for all letters but one. */
function fixedBut(open: string, point: Assignment, reduced: Reduced): Reduced {
  let fixed = reduced;
  for (const [letter, value] of point) if (letter !== open) fixed = withLetter(fixed, letter, rationalToJson(value));
  return fixed;
}

/** Tries the points themselves: for what no line decides. */
export function searchPoints(inclusion: Inclusion, seed: number, effort: Effort, spend: Spend): Failure | undefined {
  return within(spend, effort.operations, (share) => {
    for (const values of pointsFor(inclusion, seed, effort.points)) {
      const failure = within(share, pointOperations, (inner) => failureIn(verified(values, inclusion, inner)));
      if (failure) return failure;
    }
    return undefined;
  });
}

/** Where angles are spoken of, shares of π too. */
function* pointsFor({ letters, antecedent, consequent }: Inclusion, seed: number, count: number): Generator<Failure> {
  const hasAngles = [...formulasIn(antecedent), ...formulasIn(consequent)].some(isTrigonometric);
  for (const point of assignments(letters, seed, count)) yield valuesOf(point);
  if (!hasAngles) return;
  for (const point of assignments(letters, seed, count)) {
    const quarters = [...valuesOf(point)].map(([letter, value]): [string, MathJson] => [
      letter,
      apply("Multiply", value, apply("Divide", "Pi", 2)),
    ]);
    yield new Map(quarters);
    for (const letter of letters) yield new Map([...valuesOf(point), ...quarters.filter(([name]) => name !== letter)]);
  }
}

const isTrigonometric = (json: MathJson): boolean =>
  /^(Sin|Cos|Tan|Cot|Sec|Csc)$/.test(headOf(json) ?? "") || operandsOf(json).some(isTrigonometric);
