import type { MathJson } from "../../contract.ts";
import { headOf, mentions, operandsOf } from "../../expression/mathjson.ts";

/** Whether a parameter is left free, or is an angle that goes once round: 0 ≤ t < 2π, −π < t ≤ π. */
export function runsThroughAll(letter: string, assuming: readonly MathJson[], isAngle: boolean): boolean {
  const conditions = assuming.filter((statement) => mentions(statement, letter));
  return conditions.every((statement) => isEveryNumber(statement) || (isAngle && goesRound(statement, letter)));
}

/** t ∈ ℝ */
const isEveryNumber = (statement: MathJson): boolean =>
  headOf(statement) === "Element" && operandsOf(statement)[1] === "RealNumbers";

function goesRound(statement: MathJson, letter: string): boolean {
  const bounds = headOf(statement) === "Element" ? interval(statement, letter) : comparisons(statement, letter);
  if (!bounds?.closed) return false;
  const written = JSON.stringify([bounds.from, bounds.to]);
  return written === '[0,["Multiply",2,"Pi"]]' || written === '[["Negate","Pi"],"Pi"]';
}

interface Bounds {
  readonly from: MathJson;
  readonly to: MathJson;
  /** Whether an end belongs to it: both ends are the same angle, so one is enough. */
  readonly closed: boolean;
}

function interval(statement: MathJson, letter: string): Bounds | undefined {
  const [element, set = 0] = operandsOf(statement);
  const [from, to] = operandsOf(set);
  if (element !== letter || headOf(set) !== "Interval" || from === undefined || to === undefined) return undefined;
  const isOpen = (bound: MathJson): boolean => headOf(bound) === "Open";
  const bare = (bound: MathJson): MathJson => (isOpen(bound) ? (operandsOf(bound)[0] ?? 0) : bound);
  return { from: bare(from), to: bare(to), closed: !isOpen(from) || !isOpen(to) };
}

/** 0 ≤ t < 2π as a chain of one sign, or as two comparisons. */
function comparisons(statement: MathJson, letter: string): Bounds | undefined {
  const [first, second, third] = operandsOf(statement);
  const head = headOf(statement) ?? "";
  if (head === "And" && first !== undefined && second !== undefined) {
    const [from, left] = operandsOf(first);
    const [right, to] = operandsOf(second);
    const heads = [headOf(first) ?? "", headOf(second) ?? ""];
    if (!heads.every((each) => /^Less(Equal)?$/.test(each)) || left !== letter || right !== letter) return undefined;
    return from === undefined || to === undefined ? undefined : { from, to, closed: heads.includes("LessEqual") };
  }
  if (!/^Less(Equal)?$/.test(head) || second !== letter || first === undefined || third === undefined) return undefined;
  return { from: first, to: third, closed: head === "LessEqual" };
}
