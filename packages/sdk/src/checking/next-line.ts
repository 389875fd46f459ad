import type { Expression, MathJson, Relation, Verdict } from "../contract.ts";
import { expressionOf } from "../expression/expression.ts";
import { makesClaims } from "../expression/is-statement.ts";
import { apply, freeLetters, headOf, operandsOf, sameTree } from "../expression/mathjson.ts";
import { type Claim, verifyWithin } from "../verification/verify-step.ts";
import { checkClaim, operations, type ShownClaim } from "./check-claim.ts";
import { type Line, lastSide, withLastSide } from "./line.ts";
import { withoutRejected } from "./rejected.ts";
import type { Settings } from "./settings.ts";

/** The verdict on a line after the one before it, and what stands then, which the next line starts from. */
export interface Judged {
  readonly verdict: Verdict;
  readonly standing: Expression;
}

const undecided: Verdict = { status: "unchecked" };

/**
 * Two statements are compared by their solutions and two formulas by their values, unless the line begins with a sign that says otherwise or
 * the caller does.
 */
export function judgeNext(before: Expression, line: Line, settings: Settings): Judged {
  const { expression, continues } = line;
  const { json } = expression;
  if (continues !== undefined) {
    return judgeContinuation(before, continues, headOf(json) === continues ? operandsOf(json) : [json], settings);
  }
  if (!makesClaims(before.json) && beginsWith(json, before.json)) {
    return { verdict: judgeRepeated(json, settings), standing: expression };
  }
  return judgeStep(before, line, settings);
}

/** Whether a line is an equation, exact or rounded, with this first side. */
function beginsWith(json: MathJson, side: MathJson | undefined): boolean {
  const [first] = operandsOf(json);
  const isEquation = headOf(json) === "Equal" || headOf(json) === "Approx";
  return isEquation && first !== undefined && side !== undefined && sameTree(first, side);
}

function judgeStep(before: Expression, line: Line, settings: Settings): Judged {
  const after = line.expression;
  const relation = settings.relation ?? usualRelation(before.json, line);
  const claim: ShownClaim = { ...settings, before, after, relation };
  const verdict = settings.relation === undefined ? warned(checkClaim(claim), claim) : checkClaim(claim);
  const rest = withoutRejected(after.json);
  if (rest === undefined) return { verdict, standing: after };
  // The remark may take a solution back that the line before has, or one that it has not.
  const standing = expressionOf(rest);
  if (verdict.status !== "refuted") return { verdict, standing };
  const other = checkClaim({ ...settings, before, after: standing, relation });
  return { verdict: other.status === "refuted" ? verdict : other, standing };
}

function usualRelation(before: MathJson, { expression: { json }, relation }: Line): Relation {
  if (!makesClaims(before) || !makesClaims(json)) return "equal";
  // x = √10, and then x ≈ 3.16.
  const isRounded = headOf(json) === "Approx" && headOf(before) === "Equal" && beginsWith(json, operandsOf(before)[0]);
  return isRounded ? "approximates" : (relation ?? "equivalent");
}

/** Who only wrote ⇒ is told where a line says less than the one before it: strangers may have come in. */
function warned(verdict: Verdict, claim: Claim): Verdict {
  if (claim.relation !== "implies" || verdict.status !== "proved") return verdict;
  const { status } = verifyWithin(operations, { ...claim, relation: "follows" });
  return status === "refuted" ? { ...verdict, reason: { key: "reason.only-implied" } } : verdict;
}

/**
 * (a + b)², and then (a + b)² = a² + 2ab + b². Where letters are left, an equation that is not true for all their values may be one to solve: 3x² − 3, and
 * then 3x² − 3 = 0.
 */
function judgeRepeated(equation: MathJson, settings: Settings): Verdict {
  const verdict = judgeSides(operandsOf(equation), headOf(equation) === "Approx" ? "approximates" : "equal", settings);
  return verdict.status === "refuted" && freeLetters(equation).length > 0 ? undecided : verdict;
}

function judgeContinuation(before: Expression, sign: string, members: readonly MathJson[], settings: Settings): Judged {
  const start = lastSide(before.json);
  const end = members.at(-1) as MathJson;
  if (start === undefined) return { verdict: undecided, standing: expressionOf(end) };
  const standing = expressionOf(withLastSide(before.json, end));
  const relation = sign === "Equal" ? "equal" : sign === "Approx" ? "approximates" : undefined;
  if (relation === undefined) return { verdict: undecided, standing };
  const asked = settings.relation !== undefined && !ofStatements.has(settings.relation) ? settings.relation : relation;
  return { verdict: judgeSides([start, ...members], asked, settings), standing };
}

/** Relations between statements; a line that goes on is about values all the same. */
const ofStatements: ReadonlySet<Relation> = new Set(["equivalent", "implies", "follows"]);

/** Every side is held against the one before it; the first wrong one is told of. */
function judgeSides(sides: readonly MathJson[], relation: Relation, settings: Settings): Verdict {
  const verdicts = sides.slice(1).map((side, index) => {
    const before = expressionOf(sides[index] as MathJson);
    return checkClaim({ ...settings, before, after: expressionOf(side), relation });
  });
  const wrong = verdicts.find(({ status }) => status === "refuted");
  if (wrong) return wrong;
  const [first = undecided, ...others] = verdicts;
  if (others.length === 0) return first;
  const weakest = verdicts.find(({ status }) => status === "unchecked") ?? verdicts.find(({ status }) => status === "sampled");
  if (relation !== "equal") return weakest ?? verdicts.find(({ conditions }) => conditions !== undefined) ?? first;
  return verifyWithin(operations, { ...settings, after: expressionOf(apply("Equal", ...sides)), relation });
}
