import type { Answer, Goal, Method, Problem, Verdict } from "../../contract.ts";

/** Methods that are about goals of one sort at most: what a goal is not about is not asked whether it suits. */
export interface MethodGroup {
  readonly methods: readonly Method[];
  about(goal: Goal): boolean;
}

export type DomainName =
  | "geometry"
  | "dynamics"
  | "pictures"
  | "plotting-code"
  | "forms"
  | "transcendental"
  | "inequalities"
  | "systems"
  | "calculus"
  | "graphs";

/** What is loaded only for the problems that need it: methods with their rules, and what else belongs to these problems. */
export interface Domain {
  readonly name: DomainName;
  readonly groups: readonly MethodGroup[];
  /** The problem with all of its facts among what is given. */
  prepared?(problem: Problem): Problem;
  /** The verdict on an answer to a whole problem of this domain, which is held against the question itself. */
  verdictOn?(answer: Omit<Answer, "verdict">, problem: Problem): Verdict;
}
