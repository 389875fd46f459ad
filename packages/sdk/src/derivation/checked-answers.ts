import type { Answer, Ask, Expression, Goal, Outcome, Problem, Step, Verdict } from "../contract.ts";
import { isSymbol } from "../expression/mathjson.ts";
import type { CalculusRungs } from "../verification/calculus/load.ts";
import { verifyAnswer } from "../verification/verify-answer.ts";
import { canonicalAnswer } from "./canonical-answer.ts";
import { underNeeded } from "./conditions-of-lines.ts";
import type { Domain } from "./domains/domain.ts";
import { furtherAsks } from "./further-answers.ts";
import { isOfGeometry, isWhole } from "./whole-problem.ts";

/** What answers are held against the question with. */
export interface AnswerChecks {
  /** Those that the problem needs; see `domainsFor`. */
  readonly domains: readonly Domain[];
  /** What verifies derivatives, limits, integrals and matrices; lines with these stay unchecked without it. */
  readonly calculus?: CalculusRungs | undefined;
}

/** Without an ask the answers of an outcome bring their own. */
export function answersOf(
  outcome: Outcome,
  ask: Ask | undefined,
  goal: Goal,
  checks: AnswerChecks,
  needed: readonly Expression[],
): Answer[] {
  const found: Omit<Answer, "verdict">[] =
    outcome.status === "none" || outcome.status === "all"
      ? ask
        ? [{ ask, kind: outcome.status, latex: "", json: outcome.status === "none" ? ["Set"] : "RealNumbers" }]
        : []
      : outcome.status === "unsupported"
        ? []
        : outcome.answers;
  return found.map((answer) => {
    const isFurther = furtherAsks.has(answer.ask.what);
    const canonical = canonicalAnswer(ask && !isFurther ? { ...answer, ask } : answer, nameOf(answer, goal));
    const own = isFurther ? { ...goal, task: answer.ask.what } : goal;
    return { ...canonical, verdict: underNeeded(own, isFurther ? [] : needed, (claim) => verdictOn(canonical, claim, checks)) };
  });
}

/** What the values of a set are values of: the unknown, or the letter asked for; a quantity has no name. */
function nameOf({ ask }: Omit<Answer, "verdict">, { problem, unknowns }: Goal): string | undefined {
  if (!problem) return unknowns[0] ?? "x";
  const of = ask.of?.json;
  return of !== undefined && isSymbol(of) ? of : undefined;
}

/** Of a whole problem its domain decides, of any other the formula of the goal. */
function verdictOn(answer: Omit<Answer, "verdict">, goal: Goal, { domains, calculus }: AnswerChecks): Verdict {
  const { problem } = goal;
  if (!problem || !isWhole(problem)) return verifyAnswer(answer, goal, calculus);
  const domain = domains.find(({ verdictOn }) => verdictOn !== undefined);
  return domain?.verdictOn?.(answer, problem) ?? { status: "unchecked" };
}

/**
 * A question is solved only where each answer is confirmed by the question itself, apart from how it was found; one of plane geometry only where each
 * line is proved too.
 */
export function confirmed(problem: Problem, steps: readonly Step[], answers: readonly Answer[]): boolean {
  if (!isOfGeometry(problem)) return answers.every(({ verdict }) => verdict.status === "proved" || verdict.status === "sampled");
  const isProved = ({ verdict, substeps = [] }: Step): boolean =>
    (verdict.status === "proved" || verdict.status === "given") && substeps.every(isProved);
  return steps.every(isProved) && answers.every(({ verdict }) => verdict.status === "proved");
}
