import { ofRational } from "../../algebra/ball/ball.ts";
import { enclose } from "../../algebra/ball/evaluate.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import { apply, freeLetters } from "../../expression/mathjson.ts";
import type { Assignment } from "./points.ts";

/** Whether hypotheses hold at a point for certain; undefined where there are none that a point can decide. */
export function isAllowed(assuming: readonly MathJson[], spend: Spend): ((point: Assignment) => boolean) | undefined {
  if (assuming.length === 0) return () => true;
  return (point) => assuming.every((hypothesis) => holdsAt(hypothesis, point, spend));
}

/** A statement is decided as a formula with cases: 1 where it holds. Hypotheses about other letters restrict nothing here. */
function holdsAt(hypothesis: MathJson, point: Assignment, spend: Spend): boolean {
  if (freeLetters(hypothesis).some((letter) => !point.has(letter))) return false;
  const values = new Map([...point].map(([letter, value]) => [letter, ofRational(value, 96)]));
  const found = enclose(apply("Which", hypothesis, 1, "True", 0), values, 96, spend);
  return found.kind === "value" && found.ball.exact?.numerator === 1n;
}

/** Whether a statement without letters holds for certain. */
export const holdsAtNumbers = (statement: MathJson): boolean => holdsAt(statement, new Map(), () => {});
