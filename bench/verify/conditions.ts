import type { MathJson, Verdict } from "../../packages/sdk/src/contract.ts";
import { ParseError } from "../../packages/sdk/src/errors/parse-error.ts";
import { freeLetters } from "../../packages/sdk/src/expression/mathjson.ts";
import { doubtOf, lettersOf, pointsFor, readDraft, valuesAt } from "./confirm.ts";
import type { ConfirmedPair } from "./generate.ts";
import { UndecidedError, UnknownFormulaError } from "./values/arithmetic.ts";
import { environments } from "./values/environments.ts";
import { pointsIn } from "./values/solutions.ts";
import { holds } from "./values/truth.ts";
import { precise } from "./values/value.ts";

/** What the conditions of a verdict on a true pair of equal expressions are worth. */
export interface Conditions {
  /** Whether they say what the pair needs, and neither more nor less, wherever one side is defined; undefined where it needs nothing. */
  readonly right?: boolean;
  /** Whether they fail at a point at which both sides have values. */
  readonly tooStrong: boolean;
}

/**
 * Judges conditions by where they hold, so that it does not matter how they are written, x ≠ 1 or x − 1 ≠ 0. Undefined where nothing was claimed, or
 * nothing asked for by either.
 */
export function judgeConditions(pair: ConfirmedPair, { status, conditions = [] }: Verdict): Conditions | undefined {
  const claims =
    pair.truth && pair.relation === "equal" && pair.numbers !== "complex" && (status === "proved" || status === "sampled");
  if (!claims || (pair.conditions === undefined && conditions.length === 0)) return undefined;
  const said = conditions.map(({ json }) => json);
  try {
    const { tooStrong, tooWeak } = compare(pair, said);
    return pair.conditions === undefined ? { tooStrong } : { right: !tooStrong && !tooWeak, tooStrong };
  } catch (error) {
    if (!(error instanceof UnknownFormulaError || error instanceof UndecidedError)) throw error;
    return pair.conditions === undefined ? undefined : { right: false, tooStrong: false };
  }
}

/** Tries conditions at the points where one side is defined: they must hold exactly where both are. */
function compare(pair: ConfirmedPair, said: readonly MathJson[]): { tooStrong: boolean; tooWeak: boolean } {
  const read = readDraft(pair);
  const sides = [read.before, read.after];
  const letters = lettersOf(...sides, ...read.assuming);
  const truth = precise();
  const own = letters.length === 1 ? said.flatMap((json) => pointsIn(json, {})) : [];
  const points = [...pointsFor(read, letters, sides), ...own.filter((point) => letters.every((letter) => letter in point))];
  const tried = environments(points, read.assuming, truth).flatMap((environment) => {
    const values = valuesAt(sides, environment, truth);
    if (values === undefined || values.every((value) => value === undefined)) return [];
    return [{ holds: said.every((json) => holds(json, environment, truth)), both: values.every((value) => value !== undefined) }];
  });
  return {
    tooStrong: tried.some((each) => each.both && !each.holds),
    tooWeak: tried.some((each) => !each.both && each.holds),
  };
}

/** Whether a false pair is true wherever the conditions of its verdict hold: a claim that is not made, but another one proved. */
export function trueUnderConditions(pair: ConfirmedPair, { conditions = [] }: Verdict): boolean {
  if (conditions.length === 0) return false;
  const assuming = [...(pair.assuming ?? []), ...conditions.map(({ latex }) => latex)];
  try {
    return doubtOf({ ...pair, truth: true, assuming }) === undefined;
  } catch (error) {
    if (error instanceof ParseError) return false;
    throw error;
  }
}

/** Whether a verdict asks for something although both sides have values at the same points. */
export const asksNeedlessly = (pair: ConfirmedPair, { conditions = [] }: Verdict): boolean =>
  pair.truth &&
  pair.relation === "equal" &&
  pair.conditions === undefined &&
  conditions.some(({ json }) => freeLetters(json).length > 0);
