import type { Expression, Verdict } from "../contract.ts";
import { makesClaims } from "../expression/is-statement.ts";
import { isAside } from "../verification/statements/aside.ts";
import type { Line } from "./line.ts";
import { judgeNext } from "./next-line.ts";
import type { Settings } from "./settings.ts";

/** One verdict a line: the first is given, each further one is held against the one before. The first has to stand by itself. */
export function judgeLines([first, ...others]: readonly Line[], settings: Settings): Verdict[] {
  if (first === undefined) return [];
  const verdicts: Verdict[] = [{ status: "given" }];
  let standing = first.expression;
  let beside = false;
  for (const line of others) {
    const judged = judgeNext(standing, line, settings);
    // After t = x², or one equation of a system, a line may go on from what stood before that: against it alone it is not judged wrong.
    verdicts.push(beside && judged.verdict.status === "refuted" ? { status: "unchecked" } : judged.verdict);
    beside = judged.verdict.status === "unchecked" && (beside || isAsideOf(standing, line.expression));
    standing = judged.standing;
  }
  return verdicts;
}

function isAsideOf(before: Expression, after: Expression): boolean {
  return (
    makesClaims(before.json) &&
    makesClaims(after.json) &&
    isAside(before.json, after.json, "equivalent", () => ({ status: "unchecked" }))
  );
}
