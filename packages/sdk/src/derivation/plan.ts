import type { Ask, Expression, Goal, MathJson, Problem } from "../contract.ts";
import { expressionOf } from "../expression/expression.ts";
import { apply, freeLetters, headOf, mentions, operandsOf } from "../expression/mathjson.ts";
import { functionOf, polynomialFunction } from "./function.ts";
import { isStudy, isWhole, subjectOf } from "./whole-problem.ts";

/** One thing to derive, and the asks it answers; steps made only for the figure answer none. */
export interface Task {
  readonly goal: Goal;
  readonly ask: Ask | undefined;
  /** The outcome answers all asks of the problem, each answer with its own. */
  readonly whole?: true;
  /** Worked out as far as it can be: where it cannot, nothing that was asked for is missing. */
  readonly isExtra?: true;
}

/** Asks about an equation by the task that answers them. */
const equationTasks: Readonly<Record<string, string>> = {
  solutions: "solve",
  zeros: "solve",
  "number-of-solutions": "number-of-solutions",
  discriminant: "discriminant",
};

/** What is worked out for a drawing, so that the marked points are derived and not just drawn. */
const drawn: readonly string[] = ["domain", "parity", "period", "vertex", "zeros", "y-intercept", "asymptotes", "turning-points"];

/** What is marked in a drawing where something that is part of it has been asked for, or the same in other words. */
const markedWith: Readonly<Record<string, string>> = {
  "x-intercepts": "zeros",
  "vertical-asymptotes": "asymptotes",
  "horizontal-asymptotes": "asymptotes",
  "oblique-asymptotes": "asymptotes",
  "local-maxima": "turning-points",
  "local-minima": "turning-points",
};

/** Of how many curves in one picture it is worked out where any two meet. */
const mostMeeting = 4;

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
  if (problem.kind === "graph.curves") return tasksOfCurves(problem, goalFor);
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
  for (const ask of asked) tasks.push({ goal: { ...functionGoal(ask, goalFor), ask }, ask });
  for (const what of supporting) {
    if (!tasks.some(({ goal }) => goal.task === what || markedWith[goal.task] === what)) {
      // What is said of the variable restricts the picture, not what is found out about the function.
      tasks.push({ goal: { ...goalFor(what), assuming: [], problem }, ask: undefined, isExtra: true });
    }
  }
  return tasks;
}

/** All that is given, as one formula: several equations are a list. */
export const statementOf = ({ given }: Problem): MathJson =>
  given.length === 1 ? (given[0] as Expression).json : apply("List", ...given.map(({ json }) => json));

/** Where any two of the curves meet, and what else is asked of each. */
function tasksOfCurves(problem: Problem, goalFor: (task: string) => Goal): Task[] {
  const { given, asks } = problem;
  const isAsked = asks.find(({ what }) => what === "intersections");
  const pairs =
    given.length > mostMeeting ? [] : given.flatMap((one, index) => given.slice(index + 1).map((other) => [one, other] as const));
  const meeting = pairs.map(([one, other]): Task => {
    const expression = expressionOf(apply("List", one.json, other.json));
    return {
      goal: { ...goalFor("intersections"), expression, assuming: [], problem, ...(isAsked ? { ask: isAsked } : {}) },
      ...(isAsked ? { ask: { ...isAsked, of: expression } } : { ask: undefined, isExtra: true }),
    };
  });
  const others = asks.filter(({ what }) => what !== "graph" && what !== "intersections");
  return [
    ...meeting,
    ...others.flatMap((ask) =>
      given.map((line): Task => ({ goal: { ...goalFor(ask.what), expression: line }, ask: { ...ask, of: line } })),
    ),
  ];
}

/** A line needs no more than where it meets the axes, a parabola its vertex besides; what holds of every polynomial is not said of one. */
function suitsDrawing(what: string, goal: Goal): boolean {
  const given = functionOf(goal);
  if (!given || freeLetters(given.body).some((letter) => letter !== given.variable)) return false;
  const degree = (polynomialFunction(goal)?.polynomial.length ?? 0) - 1;
  if (degree >= 0 && degree <= 2)
    return what === "vertex" ? degree === 2 : what === "zeros" ? degree >= 1 : what === "y-intercept";
  if (what === "domain") return restrictsLetter(given.body, given.variable);
  return what !== "vertex" && !(degree >= 0 && notOfPolynomials.has(what));
}

/** Whether a part of a formula has no value for some numbers by its own head. */
function restrictsLetter(json: MathJson, letter: string): boolean {
  const [first, second] = operandsOf(json);
  const isRestricted =
    headOf(json) === "Divide"
      ? second !== undefined && mentions(second, letter)
      : headOf(json) === "Power"
        ? !(typeof second === "number" && Number.isInteger(second) && second > 0)
        : partial.has(headOf(json) ?? "");
  return (
    (isRestricted && first !== undefined && mentions(json, letter)) ||
    operandsOf(json).some((part) => restrictsLetter(part, letter))
  );
}

const partial: ReadonlySet<string> = new Set(["Sqrt", "Root", "Ln", "Log", "Tan", "Cot", "Sec", "Csc", "Arcsin", "Arccos"]);

const notOfPolynomials: ReadonlySet<string> = new Set(["domain", "period", "asymptotes"]);

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
