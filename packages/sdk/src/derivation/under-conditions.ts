import type { Spend } from "../algebra/spend.ts";
import type { Answer, Expression, Goal, MathJson, Outcome, RuleId } from "../contract.ts";
import { expressionOf } from "../expression/expression.ts";
import { apply, freeLetters, headOf, operandsOf, sameTree, substitute } from "../expression/mathjson.ts";
import { answerStatement } from "../verification/answers/answer-statement.ts";
import { excludes, lacksValueUnder } from "../verification/excluded.ts";
import { verifyStep } from "../verification/verify-step.ts";
import type { ScratchBoard } from "./board.ts";
import { byCasesOfLetter } from "./cases-of-letter.ts";
import { byCasesOfLetters } from "./cases-of-letters.ts";

/**
 * What is left of solutions with letters under what the question says of these: x = ±√a is no solution for a < 0, and where the lines need a ≥ 0 they
 * say nothing then. Values that certainly do not exist are put aside by name; "unsupported" where the lines are about nothing and the question does not show
 * that there is no solution.
 */
export function keptUnderConditions(goal: Goal, board: ScratchBoard, outcome: Outcome): Outcome {
  if (goal.task !== "solve" || goal.numbers === "complex" || outcome.status !== "solved") return outcome;
  const spend: Spend = (operations) => board.spend(operations);
  const needed = board.assuming.filter(({ json }) => !goal.assuming.some((said) => sameTree(said.json, json)));
  const impossible = contradicting(goal, needed, spend);
  if (impossible) return withoutSolution(goal, board, impossible);
  const [answer, ...more] = outcome.answers;
  const members = answer && more.length === 0 ? membersOf(answer) : undefined;
  if (!answer || !members || members.length === 0) return outcome;
  const existing = members.filter((member) => !valuesIn(member).some((value) => lacksValueUnder(goal.assuming, value, spend)));
  const rule = goal.assuming.length > 0 ? "conditions.no-value" : "conditions.never-value";
  const first = keep(goal, board, members, existing, { none: rule, some: "conditions.keep" });
  const allowed = existing.filter((member) => !breaks(member, goal, spend));
  const second =
    first ?? keep(goal, board, existing, allowed, { none: "conditions.none-meets", some: "conditions.keep-meeting" });
  if (second) return second;
  const left: Outcome =
    allowed.length === members.length
      ? outcome
      : { status: "solved", answers: [{ ...answer, ...expressionOf(apply("Set", ...allowed)) }] };
  return byCasesOfLetter(goal, board, left) ?? byCasesOfLetters(goal, board, left) ?? left;
}

/** Puts aside what is not kept, by name; the outcome where nothing is left. */
function keep(
  goal: Goal,
  board: ScratchBoard,
  members: readonly MathJson[],
  kept: readonly MathJson[],
  rules: { readonly none: RuleId; readonly some: RuleId },
): Outcome | undefined {
  const rejected = members.filter((member) => !kept.includes(member));
  if (rejected.length === 0) return undefined;
  board.assuming = [...goal.assuming];
  const values = expressionOf(rejected.length === 1 ? (rejected[0] as MathJson) : apply("List", ...rejected));
  if (kept.length === 0) return writeNone(goal, board, rules.none, { values });
  const line = answerStatement(apply("Set", ...kept), goal.unknowns);
  if (line === undefined) return { status: "unsupported" };
  const said = goal.assuming.length > 0 ? { said: together(goal.assuming) } : {};
  board.write(rules.some, expressionOf(line), { values, ...said }, { before: statement(goal) });
  return undefined;
}

/** Whether a value with letters certainly breaks what is said of the unknown; numbers are held against it by the methods. */
function breaks(member: MathJson, { assuming, unknowns: [unknown = "", ...others] }: Goal, spend: Spend): boolean {
  const isAbout = ({ json }: Expression): boolean => freeLetters(json).includes(unknown);
  const about = assuming.filter(isAbout);
  if (about.length === 0 || others.length > 0 || headOf(member) === "Family") return false;
  const besides = assuming.filter((condition) => !isAbout(condition));
  return about.some(({ json }) => excludes(besides, [substitute(json, { [unknown]: member })], spend));
}

/** What the lines need and the question excludes: one condition that it excludes alone, else all of them. */
function contradicting({ assuming }: Goal, needed: readonly Expression[], spend: Spend): readonly Expression[] | undefined {
  if (assuming.length === 0 || needed.length === 0) return undefined;
  const alone = needed.find(({ json }) => excludes(assuming, [json], spend));
  if (alone) return [alone];
  return excludes(
    assuming,
    needed.map(({ json }) => json),
    spend,
  )
    ? needed
    : undefined;
}

/** The lines hold under conditions that the question excludes: what it says has to show that nothing solves it. */
function withoutSolution(goal: Goal, board: ScratchBoard, needed: readonly Expression[]): Outcome {
  board.assuming = [...goal.assuming];
  const claim = {
    before: statement(goal),
    after: expressionOf("False"),
    relation: "equivalent" as const,
    assuming: goal.assuming,
  };
  const { status, conditions } = verifyStep(claim, (operations) => board.spend(operations));
  if (status !== "proved" || conditions !== undefined) return { status: "unsupported" };
  return writeNone(goal, board, "conditions.contradict", { needed: together(needed) });
}

function writeNone(goal: Goal, board: ScratchBoard, rule: RuleId, params: Record<string, Expression>): Outcome {
  const [unknown = "x", ...others] = goal.unknowns;
  const nothing = others.length === 0 ? apply("Element", unknown, apply("Set")) : "False";
  const said = goal.assuming.length > 0 ? { said: together(goal.assuming) } : {};
  board.write(rule, expressionOf(nothing), { ...params, ...said }, { before: statement(goal) });
  return { status: "none" };
}

function together(statements: readonly Expression[]): Expression {
  const [only] = statements;
  return statements.length === 1 && only ? only : expressionOf(apply("List", ...statements.map(({ json }) => json)));
}

const statement = ({ expression }: Goal): Expression =>
  headOf(expression.json) === "List" ? expressionOf(apply("And", ...operandsOf(expression.json))) : expression;

/** The numbers or points of a solution; undefined for intervals and cases. */
function membersOf({ json }: Omit<Answer, "verdict">): readonly MathJson[] | undefined {
  return headOf(json) === "Set" ? operandsOf(json) : headOf(json) === "Tuple" ? [json] : undefined;
}

/** What has to have a value: each coordinate of a point, the formula of a family. */
function valuesIn(member: MathJson): readonly MathJson[] {
  const parts =
    headOf(member) === "Tuple" ? operandsOf(member) : headOf(member) === "Family" ? operandsOf(member).slice(0, 1) : [member];
  return parts.filter((part) => freeLetters(part).length > 0 || Array.isArray(part));
}
