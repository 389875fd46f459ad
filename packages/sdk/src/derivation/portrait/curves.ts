import type { Expression, Layer, MathJson, Problem } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, freeLetters, headOf, isSymbol, operandsOf } from "../../expression/mathjson.ts";
import { polynomialFunction } from "../function.ts";
import { curveLayer } from "../layers.ts";

type Curve = Extract<Layer, { type: "curve" }>;
type End = NonNullable<Curve["ends"]>[number];

/** A problem whose givens are curves to be drawn: one function that is studied, or several curves in one picture. */
export const isOfGraphs = ({ kind }: Problem): boolean => kind.startsWith("function.") || kind === "graph.curves";

/** What the givens of a problem are drawn as, where they hold: the graph of a function over the interval that the problem speaks of. */
export function givenCurves(problem: Problem): Layer[] {
  const given = problem.kind === "graph.curves" ? problem.given : problem.given.slice(0, 1);
  return given.map((line, index) => curveOf(problem, line, given.length === 1 ? "curve" : `curve-${index + 1}`));
}

function curveOf(problem: Problem, line: Expression, id: string): Layer {
  const [variable = "x"] = problem.unknowns;
  const [head = 0, body = 0] = operandsOf(line.json);
  const label = { key: "figure.graph-of", params: { function: line } };
  if (!isGraph(head, body, variable)) return { id, type: "implicit", role: "main", relation: line, label };
  const goal = { task: "graph", expression: line, unknowns: [variable], assuming: [], numbers: problem.numbers };
  const polynomial = polynomialFunction(goal);
  const known = polynomial && polynomial.polynomial.length <= 3 ? curveLayer(polynomial, line) : undefined;
  const whole: Curve = { id, type: "curve", role: "main", y: expressionOf(body), variable, label: known?.label ?? label };
  return restricted(whole, conditionsOn(variable, problem));
}

/** A name on one side, and on the other nothing but a formula in the variable and letters that stand for constants. */
function isGraph(head: MathJson, body: MathJson, variable: string): boolean {
  const isName = isSymbol(head) ? head !== variable : operandsOf(head).length === 1 && operandsOf(head)[0] === variable;
  const isPlane = isSymbol(head) ? !freeLetters(body).includes(head) : /^[A-Za-z]$/.test(headOf(head) ?? "");
  return isName && isPlane;
}

/** What is said of the variable. */
export const conditionsOn = (variable: string, { assuming }: Problem): MathJson[] =>
  assuming.map(({ json }) => json).filter((json) => freeLetters(json).includes(variable));

/** Over an interval with ends the curve is given with these; where anything else is said, the function has values only where it holds. */
function restricted(curve: Curve, conditions: readonly MathJson[]): Curve {
  const [only, ...others] = conditions;
  if (only === undefined) return curve;
  const interval = others.length === 0 ? intervalOf(only, curve.variable) : undefined;
  if (interval) return { ...curve, over: [expressionOf(interval.from), expressionOf(interval.to)], ends: interval.ends };
  const holds = conditions.map((condition) => asComparisons(condition));
  return {
    ...curve,
    y: expressionOf(apply("Which", holds.length === 1 ? (holds[0] as MathJson) : apply("And", ...holds), curve.y.json)),
  };
}

interface Interval {
  readonly from: MathJson;
  readonly to: MathJson;
  readonly ends: [End, End];
}

/** The interval that a condition leaves of a letter: 0 ≤ x < 2, x ∈ [0, 2); undefined where it has no two ends. */
export function intervalOf(condition: MathJson, letter: string): Interval | undefined {
  const operands = operandsOf(condition);
  const [first = 0, second = 0, third] = operands;
  switch (headOf(condition)) {
    case "Element":
      return headOf(second) === "Interval" && first === letter ? between(operandsOf(second).map(endOf)) : undefined;
    case "And":
      return operands.length === 2
        ? between([lowerOf(first, letter) ?? lowerOf(second, letter), upperOf(first, letter) ?? upperOf(second, letter)])
        : undefined;
    case "Less":
    case "LessEqual":
      return third === undefined || second !== letter ? undefined : between([sided(first, condition), sided(third, condition)]);
    case "Greater":
    case "GreaterEqual":
      return third === undefined || second !== letter ? undefined : between([sided(third, condition), sided(first, condition)]);
    default:
      return undefined;
  }
}

interface Bound {
  readonly at: MathJson;
  readonly end: End;
}

const endOf = (end: MathJson): Bound =>
  headOf(end) === "Open" ? { at: operandsOf(end)[0] as MathJson, end: "open" } : { at: end, end: "closed" };
const sided = (at: MathJson, relation: MathJson): Bound => ({
  at,
  end: /Equal$/.test(headOf(relation) ?? "") ? "closed" : "open",
});

function lowerOf(relation: MathJson, letter: string): Bound | undefined {
  const [left = 0, right = 0] = operandsOf(relation);
  if (/^Less/.test(headOf(relation) ?? "") && right === letter) return sided(left, relation);
  return /^Greater/.test(headOf(relation) ?? "") && left === letter ? sided(right, relation) : undefined;
}

function upperOf(relation: MathJson, letter: string): Bound | undefined {
  const [left = 0, right = 0] = operandsOf(relation);
  if (/^Less/.test(headOf(relation) ?? "") && left === letter) return sided(right, relation);
  return /^Greater/.test(headOf(relation) ?? "") && right === letter ? sided(left, relation) : undefined;
}

function between([from, to]: readonly (Bound | undefined)[]): Interval | undefined {
  const isEnd = (bound: Bound | undefined): bound is Bound =>
    bound !== undefined && !/Infinity/.test(String(bound.at)) && freeLetters(bound.at).length === 0;
  return isEnd(from) && isEnd(to) ? { from: from.at, to: to.at, ends: [from.end, to.end] } : undefined;
}

/** x ∈ [0, ∞) is x ≥ 0: conditions of values are comparisons. */
export function asComparisons(condition: MathJson): MathJson {
  const [letter = 0, set = 0] = operandsOf(condition);
  if (headOf(condition) !== "Element" || headOf(set) !== "Interval") return condition;
  const [from, to] = operandsOf(set).map(endOf) as [Bound, Bound];
  const low = from.at === "NegativeInfinity" ? [] : [apply(from.end === "open" ? "Greater" : "GreaterEqual", letter, from.at)];
  const high = to.at === "PositiveInfinity" ? [] : [apply(to.end === "open" ? "Less" : "LessEqual", letter, to.at)];
  const parts = [...low, ...high];
  return parts.length === 1 ? (parts[0] as MathJson) : apply("And", ...parts);
}
