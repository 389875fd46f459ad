import { ofRational } from "../../algebra/ball/ball.ts";
import { enclose } from "../../algebra/ball/evaluate.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import { apply, freeLetters } from "../../expression/mathjson.ts";
import { holdsExactly } from "../exactly.ts";
import { compareOnLine } from "../line/decide.ts";
import { readStatement } from "../statements/read-statement.ts";
import { always, join, never } from "../statements/statement.ts";
import { type Assignment, assignments } from "./points.ts";

/** Whether hypotheses hold at a point for certain; undefined where there are none that a point can decide. */
export function isAllowed(assuming: readonly MathJson[], spend: Spend): ((point: Assignment) => boolean) | undefined {
  if (assuming.length === 0) return () => true;
  return (point) => assuming.every((hypothesis) => holdsAt(hypothesis, point, spend));
}

/**
 * Whether there are values at which some statements hold together: exactly for one letter, else among some points. What speaks of different letters is
 * looked at apart.
 */
export function canHold(statements: readonly MathJson[], seed: number, spend: Spend): boolean {
  return apart(statements).every((group) => canHoldTogether(group, seed, spend));
}

function canHoldTogether(statements: readonly MathJson[], seed: number, spend: Spend): boolean {
  const letters = [...new Set(statements.flatMap(freeLetters))].sort();
  const allowed = isAllowed(statements, spend);
  if (allowed !== undefined && [...assignments(letters, seed, 60)].some(allowed)) return true;
  const read = statements.map(readStatement);
  const [letter] = letters;
  if (letters.length !== 1 || letter === undefined || !read.every((statement) => statement !== undefined)) return false;
  return compareOnLine(join("and", read), never, always, letter, spend)?.onlyFirst !== undefined;
}

/** Statements in groups that share no letter. */
function apart(statements: readonly MathJson[]): MathJson[][] {
  return statements.reduce<MathJson[][]>((groups, statement) => {
    const letters = freeLetters(statement);
    const isLinked = (group: readonly MathJson[]): boolean =>
      group.some((other) => freeLetters(other).some((letter) => letters.includes(letter)));
    return [...groups.filter((group) => !isLinked(group)), [...groups.filter(isLinked).flat(), statement]];
  }, []);
}

/** A statement is decided as a formula with cases: 1 where it holds. Hypotheses about other letters restrict nothing here. */
function holdsAt(hypothesis: MathJson, point: Assignment, spend: Spend): boolean {
  if (freeLetters(hypothesis).some((letter) => !point.has(letter))) return false;
  const exactly = holdsExactly(hypothesis, point);
  if (exactly !== undefined) return exactly;
  const values = new Map([...point].map(([letter, value]) => [letter, ofRational(value, 96)]));
  const found = enclose(apply("Which", hypothesis, 1, "True", 0), values, 96, spend);
  return found.kind === "value" && found.ball.exact?.numerator === 1n;
}

/** Whether a statement without letters holds for certain. */
export const holdsAtNumbers = (statement: MathJson): boolean => holdsAt(statement, new Map(), () => {});
