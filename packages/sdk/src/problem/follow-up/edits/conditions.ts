import { compare } from "../../../algebra/quadratic-number.ts";
import { exactValue } from "../../../algebra/rational-function.ts";
import type { Expression, MathJson, Problem } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../../expression/mathjson.ts";
import { hasGraphs, isDrawn, isFunction } from "../curves.ts";
import type { Edit } from "../follow-up.ts";
import { endsOf } from "../understood.ts";
import { type Outcome, refused, said, subjectOf } from "./edited.ts";
import { changeWindow } from "./window.ts";

/** Conditions on the letters; those that were in force for the same letters give way. */
export function conditions(problem: Problem, edit: Extract<Edit, { do: "conditions" }>): Outcome {
  const letters = edit.conditions.flatMap(freeLetters);
  const known = [
    ...(problem.kind.startsWith("ode.") ? ["t"] : []),
    ...problem.unknowns,
    ...problem.given.flatMap(({ json }) => freeLetters(json)),
  ];
  const stranger = letters.find((letter) => !known.includes(letter));
  if (stranger !== undefined) return refused("no-such-letter", { letter: expressionOf(stranger), formula: subjectOf(problem) });
  const stay = problem.assuming.filter(({ json }) => !freeLetters(json).some((letter) => letters.includes(letter)));
  const fresh = edit.conditions.map(expressionOf);
  const params = { condition: fresh.length === 1 ? (fresh[0] as Expression) : expressionOf(apply("And", ...edit.conditions)) };
  return { problem: { ...problem, assuming: [...stay, ...fresh] }, said: [said("conditions", params)] };
}

/** Between two numbers: what is looked at where something is drawn, bounds where something is integrated, a condition where something is solved. */
export function between(problem: Problem, { letter, interval }: Extract<Edit, { do: "between" }>, hasFigure: boolean): Outcome {
  const ends = endsOf(interval);
  const [from, to] = ends.map((end) => exactValue(end));
  if (from && to && compare(from, to) >= 0) return refused("empty-interval", { interval: expressionOf(interval) });
  const limits = withLimits(problem, letter, ends);
  if (limits) return { problem: limits, said: [said("limits", { from: expressionOf(ends[0]), to: expressionOf(ends[1]) })] };
  if (isDrawn(problem) && !isDomain(problem, letter, interval)) {
    const axis = letter ?? (isFunction(problem) ? problem.unknowns[0] : "x");
    const isUp = axis === "y" || (axis !== undefined && axis !== "x" && axis !== problem.unknowns[0]);
    if (isUp && axis !== "y") return refused("no-such-letter", { letter: expressionOf(axis), formula: subjectOf(problem) });
    return changeWindow(problem, { do: "window", window: isUp ? { y: ends } : { x: ends } }, hasFigure);
  }
  // Time runs over an interval.
  if (problem.kind.startsWith("ode."))
    return letter === "t" || letter === undefined
      ? conditions(problem, { do: "conditions", conditions: [apply("Element", "t", interval)] })
      : changeWindow(problem, { do: "window", window: letter === "y" ? { y: ends } : { x: ends } }, hasFigure);
  const [only, ...others] = problem.unknowns;
  const unknown = letter ?? (others.length === 0 ? only : undefined);
  if (unknown === undefined) return refused("which-letter");
  return conditions(problem, { do: "conditions", conditions: [conditionOf(unknown, interval)] });
}

/**
 * Whether a graph is to be drawn over the interval: a window has no open end, and where the curve was drawn over another interval this one takes its
 * place.
 */
function isDomain(problem: Problem, letter: string | undefined, interval: MathJson): boolean {
  const [variable, ...others] = problem.unknowns;
  if (!hasGraphs(problem) || variable === undefined || others.length > 0 || (letter !== undefined && letter !== variable))
    return false;
  return (
    operandsOf(interval).some((end) => headOf(end) === "Open") ||
    problem.assuming.some(({ json }) => freeLetters(json).join() === variable)
  );
}

/** a ≤ x ≤ b, a < x < b; any other interval as it is. */
function conditionOf(letter: string, interval: MathJson): MathJson {
  const [from, to] = operandsOf(interval) as [MathJson, MathJson];
  const open = [from, to].filter((end) => headOf(end) === "Open").length;
  const [low, high] = endsOf(interval);
  if (open === 1 || [low, high].some((end) => freeLetters(end).length > 0 || mentionsInfinity(end)))
    return apply("Element", letter, interval);
  return apply(open === 0 ? "LessEqual" : "Less", low, letter, high);
}

const mentionsInfinity = (json: MathJson): boolean => JSON.stringify(json).includes("Infinity");

function withLimits(
  problem: Problem,
  letter: string | undefined,
  [from, to]: readonly [MathJson, MathJson],
): Problem | undefined {
  const [given, ...others] = problem.given;
  const [body, limits, ...more] = operandsOf(given?.json ?? 0);
  if (problem.kind !== "calculus.integral" || others.length > 0 || headOf(given?.json ?? 0) !== "Integrate" || more.length > 0)
    return undefined;
  const variable = typeof limits === "string" ? limits : operandsOf(limits ?? 0)[0];
  if (typeof variable !== "string" || (letter !== undefined && letter !== variable)) return undefined;
  return { ...problem, given: [expressionOf(apply("Integrate", body as MathJson, apply("Limits", variable, from, to)))] };
}

const solving = new Set(["solutions", "zeros", "factored", "x-intercepts"]);

/** Over other numbers. */
export function numbers(problem: Problem, { numbers: over }: Extract<Edit, { do: "numbers" }>): Outcome {
  const asks = problem.asks.filter(({ what }) => solving.has(what));
  const isFit = /^(equation|system|expression|inequality)\./.test(problem.kind) || isFunction(problem);
  if (!isFit || asks.length === 0) return refused("numbers", { formula: subjectOf(problem) });
  return { problem: { ...problem, asks, numbers: over }, said: [said(`numbers.${over}`)] };
}
