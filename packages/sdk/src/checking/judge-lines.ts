import type { Expression, Verdict } from "../contract.ts";
import { makesClaims } from "../expression/is-statement.ts";
import { isAside } from "../verification/statements/aside.ts";
import type { Line } from "./line.ts";
import { judgeNext } from "./next-line.ts";
import type { Settings } from "./settings.ts";

/** What a next line is held against. */
export interface Standing {
  readonly expression: Expression;
  /** The line that stands is one about other letters, or a part of a system: the next may go on from what stood before it. */
  readonly isBeside: boolean;
}

/** One verdict a line: the first is given, each further one is held against the one before. The first has to stand by itself. */
export function judgeLines([first, ...others]: readonly Line[], settings: Settings): Verdict[] {
  if (first === undefined) return [];
  const verdicts: Verdict[] = [{ status: "given" }];
  let standing: Standing = { expression: first.expression, isBeside: false };
  for (const line of others) {
    const judged = judgeAfter(standing, line, settings);
    verdicts.push(judged.verdict);
    standing = judged.standing;
  }
  return verdicts;
}

/** The verdict on a line, and what stands after it. */
export function judgeAfter(
  { expression, isBeside }: Standing,
  line: Line,
  settings: Settings,
): { verdict: Verdict; standing: Standing } {
  const judged = judgeNext(expression, line, settings);
  const isOpen = judged.verdict.status === "unchecked" && (isBeside || isAsideOf(expression, line.expression));
  return {
    // After t = x², or one equation of a system, a line may go on from what stood before that: against it alone it is not judged wrong.
    verdict: isBeside && judged.verdict.status === "refuted" ? { status: "unchecked" } : judged.verdict,
    standing: { expression: judged.standing, isBeside: isOpen },
  };
}

function isAsideOf(before: Expression, after: Expression): boolean {
  return (
    makesClaims(before.json) &&
    makesClaims(after.json) &&
    isAside(before.json, after.json, "equivalent", () => ({ status: "unchecked" }))
  );
}
