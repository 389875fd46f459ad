import type { Ask, Expression, Goal, MathJson, Problem } from "../contract.ts";
import { expressionOf } from "../expression/expression.ts";
import { apply } from "../expression/mathjson.ts";
import { polynomialFunction } from "./function.ts";
import { isStudy, isWhole, subjectOf } from "./whole-problem.ts";

/** One thing to derive, and the asks it answers; steps made only for the figure answer none. */
export interface Task {
  readonly goal: Goal;
  readonly ask: Ask | undefined;
  /** The outcome answers all asks of the problem, each answer with its own. */
  readonly whole?: true;
}

/** Asks about an equation by the task that answers them. */
const equationTasks: Readonly<Record<string, string>> = {
  solutions: "solve",
  zeros: "solve",
  "number-of-solutions": "number-of-solutions",
  discriminant: "discriminant",
};

/** What is worked out for a drawing, so that the marked points are derived and not just drawn. */
const drawn: readonly string[] = ["vertex", "zeros", "y-intercept"];

/** The goals of a problem in the order asked; undefined where an ask has no task here. */
export function planTasks(problem: Problem): Task[] {
  const given = subjectOf(problem);
  if (!given) return [];
  const goalFor = (task: string): Goal => ({
    task,
    expression: given,
    unknowns: problem.unknowns,
    assuming: problem.assuming,
    numbers: problem.numbers,
  });
  if (isWhole(problem)) return [{ goal: { ...goalFor("whole"), problem }, ask: undefined, whole: true }];
  if (!isStudy(problem)) {
    const expression = expressionOf(statementOf(problem));
    return problem.asks.map((ask) => ({
      goal: { ...goalFor(equationTasks[ask.what] ?? ask.what), expression: ask.of ?? expression, ask },
      ask,
    }));
  }
  const tasks: Task[] = [];
  const supporting = problem.asks.some(({ what }) => what === "graph")
    ? drawn.filter((what) => suitsDrawing(what, goalFor(what)))
    : [];
  const asked = problem.asks.flatMap(expandSign).filter(({ what }) => what !== "graph");
  for (const ask of asked) tasks.push({ goal: functionGoal(ask, goalFor), ask });
  for (const what of supporting) {
    if (!tasks.some(({ goal }) => goal.task === what || (what === "zeros" && goal.task === "x-intercepts"))) {
      tasks.push({ goal: goalFor(what), ask: undefined });
    }
  }
  return tasks;
}

/** All that is given, as one formula: several equations are a list. */
export const statementOf = ({ given }: Problem): MathJson =>
  given.length === 1 ? (given[0] as Expression).json : apply("List", ...given.map(({ json }) => json));

function suitsDrawing(what: string, goal: Goal): boolean {
  const degree = (polynomialFunction(goal)?.polynomial.length ?? 0) - 1;
  return what === "vertex" ? degree === 2 : what === "zeros" ? degree >= 1 : degree >= 0;
}

/** "Where is it positive, where negative" is two questions. */
function expandSign(ask: Ask): Ask[] {
  if (ask.what !== "sign") return [ask];
  return ["sign-positive", "sign-negative"].map((what) => ({ ...ask, what }));
}

/** The number of solutions of y = f(x) means that of f(x) = 0. */
function functionGoal(ask: Ask, goalFor: (task: string) => Goal): Goal {
  const goal = goalFor(ask.what === "solutions" ? "zeros" : ask.what);
  const given = ask.what === "number-of-solutions" ? polynomialFunction(goal) : undefined;
  return given ? { ...goal, expression: expressionOf(apply("Equal", given.body, 0)) } : goal;
}
