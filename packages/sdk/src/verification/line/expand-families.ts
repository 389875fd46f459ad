import { apply, freeLetters, substitute } from "../../expression/mathjson.ts";
import { type Comparison, comparisonsOf, join, mapComparisons, type Statement } from "../statements/statement.ts";
import { decimalsOf } from "./constant-value.ts";
import { isLinear } from "./linear.ts";
import { decided, Undecided } from "./undecided.ts";

/** So many members of a family within a window are written out. */
const largestCount = 400;

/** A progression of numbers: start + step · k for whole k. */
export interface Progression {
  readonly start: number;
  readonly step: number;
}

/** The progressions that the comparisons under "for some whole k" name: x = π/6 + 2kπ, 2kπ < x. */
export function progressionsIn(statement: Statement, unknown: string): Progression[] {
  switch (statement.type) {
    case "and":
    case "or":
      return statement.parts.flatMap((part) => progressionsIn(part, unknown));
    case "some-whole":
    case "every-whole":
      return [
        ...progressionsIn(statement.part, unknown),
        ...comparisonsOf(statement.part)
          .filter(({ left, right }) => freeLetters(apply("Add", left, right)).includes(statement.letter))
          .map((comparison) => progressionOf(comparison, unknown, statement.letter)),
      ];
    default:
      return [];
  }
}

/** Numbers beyond this, and their multiples, are too coarse as doubles to count members by. */
const largestStart = 1e6;

/** Where a comparison changes its truth, for each k: left − right is linear in the unknown and in k. @throws Undecided where it is not. */
function progressionOf({ left, right }: Comparison, unknown: string, letter: string): Progression {
  const difference = apply("Subtract", left, right);
  if (!isLinear(difference, [unknown, letter])) throw new Undecided("a family that is not linear");
  const at = (value: number, count: number): number =>
    decided(decimalsOf(substitute(difference, { [unknown]: value, [letter]: count })), "a member of a family");
  const slope = at(1, 0) - at(0, 0);
  const [start, step] = [-at(0, 0) / slope, -(at(0, 1) - at(0, 0)) / slope];
  if (!(Math.abs(start) < largestStart) || !(Math.abs(step) > 1e-6 && Math.abs(step) < largestStart))
    throw new Undecided("a family of odd size");
  return { start, step };
}

/** The statement with every "for some whole k" written out for all k whose numbers lie in the window or one step beyond. */
export function expandFamilies(statement: Statement, unknown: string, window: { from: number; to: number }): Statement {
  switch (statement.type) {
    case "and":
    case "or":
      return join(
        statement.type,
        statement.parts.map((part) => expandFamilies(part, unknown, window)),
      );
    case "some-whole":
    case "every-whole": {
      const inner = expandFamilies(statement.part, unknown, window);
      const progressions = progressionsIn(statement, unknown);
      const counts = wholeNumbers(progressions, window);
      return join(
        statement.type === "some-whole" ? "or" : "and",
        counts.map((count) =>
          mapComparisons(inner, (comparison) => ({
            ...comparison,
            left: substitute(comparison.left, { [statement.letter]: count }),
            right: substitute(comparison.right, { [statement.letter]: count }),
          })),
        ),
      );
    }
    default:
      return statement;
  }
}

function wholeNumbers(progressions: readonly Progression[], { from, to }: { from: number; to: number }): number[] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { start, step } of progressions) {
    const ends = [(from - start) / step, (to - start) / step];
    least = Math.min(least, Math.floor(Math.min(...ends)) - 1);
    most = Math.max(most, Math.ceil(Math.max(...ends)) + 1);
  }
  if (!(most - least <= largestCount)) throw new Undecided("a large family");
  return Array.from({ length: most - least + 1 }, (_, index) => least + index);
}
