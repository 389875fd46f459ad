import type { Spend } from "../algebra/spend.ts";
import type { Expression, MathJson, Problem, Verdict } from "../contract.ts";
import { makesClaims } from "../expression/is-statement.ts";
import type { CalculusRungs } from "../verification/calculus/load.ts";
import type { Claim } from "../verification/verify-step.ts";
import { verifyWhere } from "../verification/verify-where.ts";
import { assumedWithin, type Scope, saysOfLine } from "./within-scope.ts";

/** With what the lines of a board are verified. */
export interface Verifying {
  readonly numbers: Problem["numbers"] | undefined;
  readonly calculus: CalculusRungs | undefined;
  /** Letters put in for formulas, u = x², the innermost last. */
  readonly where: readonly Expression[];
  readonly spend: Spend;
}

export function verdictOn(claim: Claim, { numbers, calculus, where, spend }: Verifying): Verdict {
  const setting = { ...(numbers && numbers !== "real" ? { numbers } : {}), calculus };
  return verifyWhere({ ...claim, ...setting }, where, spend);
}

/** A part of a line, and what is to stand in its place. */
export interface Exchange {
  readonly line: Expression;
  readonly former: MathJson;
  readonly latter: MathJson;
  readonly scope: Scope;
  /** Of the line. */
  readonly assuming: readonly Expression[];
}

/**
 * Equal parts make equal lines. Where conditions come in, or a part alone does not decide, undefined: the line as a whole has to be looked at;
 * so too where something is asked of a letter that means something else outside.
 */
export function verdictOnPart({ line, former, latter, scope, assuming }: Exchange, verifying: Verifying): Verdict | undefined {
  const known = assumedWithin(scope, assuming);
  const claim = {
    before: { json: former },
    after: { json: latter },
    relation: makesClaims(former) ? ("equivalent" as const) : ("equal" as const),
  };
  const verdict = verdictOn({ ...claim, assuming: known }, verifying);
  if (verdict.status !== "proved") {
    // Within a case that never comes about, nothing but what holds everywhere is proved.
    const everywhere = known.length > 0 ? verdictOn({ ...claim, assuming: [] }, verifying) : verdict;
    return everywhere.status === "proved" && everywhere.conditions === undefined ? everywhere : undefined;
  }
  const says = verdict.conditions === undefined || (!makesClaims(line.json) && saysOfLine(scope, verdict));
  return says ? verdict : undefined;
}
