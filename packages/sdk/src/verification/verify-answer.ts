import type { Spend } from "../algebra/spend.ts";
import type { Answer, Goal, Verdict } from "../contract.ts";
import { BudgetError } from "../errors/budget-error.ts";
import { SubstitutionError } from "../errors/substitution-error.ts";
import { freeLetters } from "../expression/mathjson.ts";
import { type AnswerCheck, undecided } from "./answers/checked.ts";
import { constructedChecks } from "./answers/constructed.ts";
import { formsChecks } from "./answers/forms.ts";
import { functionChecks } from "./answers/functions.ts";
import { graphChecks } from "./answers/graphs.ts";
import { numbersChecks } from "./answers/numbers.ts";
import { solutionChecks } from "./answers/solutions.ts";
import { tangentChecks } from "./answers/tangents.ts";
import { isUnfinished } from "./answers/unfinished.ts";
import { valueChecks } from "./answers/values.ts";
import type { CalculusRungs } from "./calculus/load.ts";

const checkOperations = 500_000;

/** How the answers of each task are checked; one table a kind of question. Those of calculus come with its rungs. */
const checks: Readonly<Record<string, AnswerCheck>> = {
  ...functionChecks,
  ...graphChecks,
  ...solutionChecks,
  ...constructedChecks,
  ...valueChecks,
  ...tangentChecks,
  ...formsChecks,
  ...numbersChecks,
};

/** Checks an answer against the question itself: roots are substituted, a vertex must make the vertex form an identity, and so on. */
export function verifyAnswer(answer: Omit<Answer, "verdict">, goal: Goal, calculus?: CalculusRungs): Verdict {
  const check = checks[goal.task] ?? calculus?.calculusChecks[goal.task] ?? calculus?.differentialChecks[goal.task];
  const [unknown] = goal.unknowns;
  if (!check || isUnfinished(answer)) return undecided;
  // A value, a point or a range that speaks of the unknown says nothing.
  if (
    constantTasks.has(goal.task) &&
    (unknown === undefined || freeLetters(answer.json).some((letter) => goal.unknowns.includes(letter)))
  )
    return undecided;
  let left = checkOperations;
  const spend: Spend = (operations) => {
    left -= operations;
    if (left < 0) throw new BudgetError(checkOperations);
  };
  try {
    return check({ given: goal.expression.json, unknown: unknown ?? "", answer: answer.json, goal, calculus, spend });
  } catch (error) {
    if (error instanceof BudgetError || error instanceof SubstitutionError) return undecided;
    throw error;
  }
}

/** Tasks whose answers are numbers, points or sets of numbers. */
const constantTasks: ReadonlySet<string> = new Set([
  ..."number-of-solutions discriminant vertex zeros x-intercepts y-intercept range minimum maximum extremum".split(" "),
  ..."sign-positive sign-negative domain solve".split(" "),
]);
