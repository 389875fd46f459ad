import type { Answer, Expression, Goal, MathJson, Message, Outcome } from "../contract.ts";
import { expressionOf } from "../expression/expression.ts";
import { apply, headOf, operandsOf, sameTree } from "../expression/mathjson.ts";
import { membersStatement, valueStatement } from "./solution-set.ts";

export { isDecimal, valueStatement } from "./solution-set.ts";

/** x = 1 or x = 3: one statement from several; a single one stays as it is. */
export function alternatives(statements: readonly Expression[]): Expression {
  const [only] = statements;
  if (statements.length === 1 && only) return only;
  return expressionOf(apply("Or", ...statements.map((statement) => statement.json)));
}

/** The solution set of all cases together: the union, with what several cases share listed once. */
export function mergeOutcomes(outcomes: readonly Outcome[]): Outcome {
  const answers: Omit<Answer, "verdict">[] = [];
  let reason: Message | undefined;
  for (const outcome of outcomes) {
    if (outcome.status === "unsupported") return outcome;
    if (outcome.status === "all") return outcome;
    if (outcome.status === "partial") reason ??= outcome.reason;
    if (outcome.status !== "none") answers.push(...outcome.answers);
  }
  if (reason) return { status: "partial", answers, reason };
  const [first] = answers;
  return first ? { status: "solved", answers: [unite(first, answers)] } : { status: "none" };
}

function unite(first: Omit<Answer, "verdict">, answers: readonly Omit<Answer, "verdict">[]): Omit<Answer, "verdict"> {
  const members: MathJson[] = [];
  for (const member of answers.flatMap((answer) => operandsOf(answer.json))) {
    if (!members.some((present) => sameTree(present, member))) members.push(member);
  }
  return { ...first, ...expressionOf(apply("Set", ...members)) };
}

/** The end of an equation as a statement about its unknown: x = 1 or x = 3, x = kπ for whole k, x ∈ ∅, x ∈ ℝ. */
export function outcomeStatement(outcome: Outcome, goal: Goal): Expression {
  const unknown = goal.unknowns[0] ?? "x";
  if (outcome.status === "all") return expressionOf(apply("Element", unknown, "RealNumbers"));
  const answers = outcome.status === "solved" ? outcome.answers : [];
  const [first] = answers;
  if (first?.kind === "interval") return expressionOf(apply("Element", unknown, first.json));
  const members = answers.flatMap((answer) => operandsOf(answer.json));
  const isOfSeveral = goal.unknowns.length > 1 && members.length > 0 && members.every((member) => headOf(member) === "Tuple");
  return isOfSeveral ? pairsStatement(goal.unknowns, members) : membersStatement(unknown, members);
}

/** x = 1 and y = 3, or x = 2 and y = 4. */
function pairsStatement(unknowns: readonly string[], tuples: readonly MathJson[]): Expression {
  const all = tuples.map((tuple) =>
    apply("And", ...unknowns.map((letter, index) => valueStatement(letter, operandsOf(tuple)[index] as MathJson))),
  );
  return expressionOf(all.length === 1 ? (all[0] as MathJson) : apply("Or", ...all));
}

/** Whether a number in a formula is a long decimal: a value that was found numerically. */
export function hasLongDecimal(json: MathJson): boolean {
  if (typeof json === "object" && "num" in json) return json.num.includes(".");
  return operandsOf(json).some(hasLongDecimal);
}
