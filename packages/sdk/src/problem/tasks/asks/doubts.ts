import type { MathJson } from "../../../contract.ts";
import { compile } from "../../../expression/evaluation/compile.ts";
import { freeLetters, headOf, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import type { Candidate } from "../candidate.ts";
import type { Modifiers } from "../modifiers.ts";

/** A statement that holds within this of a number may hold there. */
const near = 1e-9;

/** false where a statement certainly does not hold at a value of its letter. */
function mayHold(statement: MathJson, letter: string, value: MathJson): boolean {
  if (headOf(statement) === "And") return operandsOf(statement).every((each) => mayHold(each, letter, value));
  if (headOf(statement) === "Or") return operandsOf(statement).some((each) => mayHold(each, letter, value));
  if (freeLetters(statement).some((each) => each !== letter) || freeLetters(value).length > 0) return true;
  const at = compile(value, [])();
  const [first, ...others] = operandsOf(statement).map((side) => compile(side, [letter])(at));
  const head = headOf(statement) ?? "";
  if (!/^(Equal|Less|Greater)/.test(head)) return true;
  return others.every((each, index) => {
    const before = index === 0 ? (first as number) : (others[index - 1] as number);
    const difference = head.startsWith("Less")
      ? before - each
      : head.startsWith("Greater")
        ? each - before
        : Math.abs(before - each);
    return Number.isNaN(difference) ? false : difference <= near * (1 + Math.abs(each) + Math.abs(before));
  });
}

/**
 * What words leave open: whether "between 0 and 2π" means the ends too, and whether zero is a natural number. Where it makes a difference for the
 * statements, both are offered, and neither is more likely.
 */
export function inBothWays(candidate: Candidate, modifiers: Modifiers, statements: readonly MathJson[]): Candidate[] {
  const [letter = "x"] = candidate.unknowns;
  const assuming = candidate.assuming ?? [];
  const doubtful = { ...candidate, confidence: candidate.confidence - 0.05 };
  const matters = (value: MathJson): boolean => statements.every((statement) => mayHold(statement, letter, value));
  if (modifiers.isOfNaturalNumbers && candidate.numbers === "natural" && matters(0))
    return [doubtful, { ...doubtful, numbers: "integer", assuming: [...assuming, ["Greater", letter, 0]] }];
  const ends = modifiers.between(letter);
  if (ends?.some(matters)) {
    const closed: MathJson = ["Element", letter, ["Interval", ...ends]];
    const open: MathJson = ["Element", letter, ["Interval", ...ends.map((end): MathJson => ["Open", end])]];
    return [doubtful, { ...doubtful, assuming: assuming.map((each) => (sameTree(each, closed) ? open : each)) }];
  }
  return [candidate];
}
