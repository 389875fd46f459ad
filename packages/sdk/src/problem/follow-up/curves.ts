import { Radicals } from "../../algebra/radicals/radicals.ts";
import type { Expression, MathJson, Problem } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, freeLetters, headOf, isSymbol, operandsOf, sameTree } from "../../expression/mathjson.ts";
import { kindOf as conicKind } from "../../geometry/conics/analyse.ts";
import { secondDegreeOf } from "../../geometry/conics/second-degree.ts";
import type { CurveName } from "./follow-up.ts";
import type { Graph } from "./transform/transformed.ts";

/** A curve that a problem speaks of. */
export interface Curve {
  /** Which of the givens it stands in. */
  readonly at: number;
  /** What the problem calls it: C in C: x² + y² = 4. */
  readonly name?: string;
  readonly equation: MathJson;
  /** Where the equation is a formula for y. */
  readonly graph?: Graph;
  /** The given with another equation, or another graph, in the place of this one. */
  with(changed: MathJson): MathJson;
}

export const isGeometry = ({ kind }: Problem): boolean => /^(conic|geometry)\./.test(kind);
export const isFunction = ({ kind }: Problem): boolean => kind.startsWith("function.");
/** Whether what a problem is about can be drawn as curves. */
export const isDrawn = (problem: Problem): boolean => isGeometry(problem) || isFunction(problem) || isOfCurves(problem);
/** Whether it is about graphs over one axis. */
export const hasGraphs = (problem: Problem): boolean => isFunction(problem) || isOfCurves(problem);
/** Several curves in one picture, or one that is no graph of a function. */
const isOfCurves = ({ kind }: Problem): boolean => kind === "graph.curves";

/** The curves of a problem in the order in which they are given. */
export function curvesOf(problem: Problem): Curve[] {
  const { kind, given, unknowns } = problem;
  if (isGeometry(problem)) return given.flatMap(({ json }, at) => colon(json, at));
  if (isOfCurves(problem))
    return given.flatMap(({ json }, at) => (headOf(json) === "Equal" ? [curveOf(json, at, unknowns[0] ?? "x")] : []));
  if (isFunction(problem) || /^calculus\.(tangent|normal)$/.test(kind)) {
    const [variable = "x"] = unknowns;
    return given.flatMap(({ json }, at) => (headOf(json) === "Equal" ? [curveOf(json, at, at === 0 ? variable : "x")] : []));
  }
  if (kind === "expression.value") return given.flatMap(({ json }, at) => evaluated(json, at));
  if (kind === "calculus.derivative") return given.flatMap(({ json }, at) => differentiated(json, at));
  if (kind.startsWith("system.") && unknowns.join() === "x,y")
    return given.flatMap(({ json }, at) => (headOf(json) === "Equal" ? [curveOf(json, at, "x")] : []));
  return [];
}

const curveOf = (equation: MathJson, at: number, variable: string): Curve => {
  const graph = graphOf(equation, variable);
  return { at, equation, ...(graph ? { graph } : {}), with: (changed) => changed };
};

function colon(json: MathJson, at: number): Curve[] {
  const [name, equation] = operandsOf(json);
  if (headOf(json) !== "Colon" || typeof name !== "string" || equation === undefined || headOf(equation) !== "Equal") return [];
  const graph = graphOf(equation, "x");
  return [{ at, name, equation, ...(graph ? { graph } : {}), with: (changed) => apply("Colon", name, changed) }];
}

/** d/dx of a formula speaks of its graph. */
function differentiated(json: MathJson, at: number): Curve[] {
  const [body, variable, ...rest] = operandsOf(json);
  if (headOf(json) === "EvaluateAt" && body !== undefined)
    return differentiated(body, at).map((curve) => ({
      ...curve,
      with: (changed) => apply("EvaluateAt", curve.with(changed), variable as MathJson),
    }));
  if (headOf(json) !== "Differentiate" || body === undefined || typeof variable !== "string") return [];
  const again = (changed: MathJson): MathJson => apply("Differentiate", operandsOf(changed)[1] as MathJson, variable, ...rest);
  return [{ at, equation: apply("Equal", "y", body), graph: { left: "y", variable, body }, with: again }];
}

/** The value of a formula somewhere speaks of its graph too. */
function evaluated(json: MathJson, at: number): Curve[] {
  const [body, place] = operandsOf(json);
  const variable = operandsOf(place ?? 0)[0];
  if (headOf(json) !== "EvaluateAt" || body === undefined || typeof variable !== "string") return [];
  const again = (changed: MathJson): MathJson => apply("EvaluateAt", operandsOf(changed)[1] as MathJson, place as MathJson);
  return [{ at, equation: apply("Equal", "y", body), graph: { left: "y", variable, body }, with: again }];
}

/** y = f(x), f(x) = …, s = f(t). */
export function graphOf(equation: MathJson, variable: string): Graph | undefined {
  const [left, body] = operandsOf(equation) as [MathJson, MathJson];
  if (headOf(equation) !== "Equal" || body === undefined) return undefined;
  const isValue = isSymbol(left) ? left !== variable && !freeLetters(body).includes(left) : isCall(left, variable);
  const isOther = isSymbol(left) && variable === "x" && left !== "y" && freeLetters(body).includes("y");
  return isValue && !isOther ? { left, variable, body } : undefined;
}

const isCall = (json: MathJson, variable: string): boolean =>
  /^[A-Za-z]$/.test(headOf(json) ?? "") && operandsOf(json).length === 1 && operandsOf(json)[0] === variable;

/** What sort of curve an equation describes; undefined for what is of higher degree. */
export function sortOfCurve(equation: MathJson): string | undefined {
  const numbers = new Radicals({});
  const curve = secondDegreeOf(numbers, withPlainName(equation));
  if (curve?.kind !== "conic") return curve && "Line";
  const kind = conicKind(numbers, curve);
  return kind === undefined ? undefined : `${kind[0]?.toUpperCase()}${kind.slice(1)}`;
}

/** f(x) = … as y = …. */
const withPlainName = (equation: MathJson): MathJson =>
  isCall(operandsOf(equation)[0] as MathJson, "x") ? apply("Equal", "y", operandsOf(equation)[1] as MathJson) : equation;

/** Which of several curves is meant; a reason where none is, or more than one may be. */
export function curveNamed(curves: readonly Curve[], name: CurveName): Curve | "none" | "several" {
  const found = curves.filter((curve) => isNamed(curve, name));
  if (name.by === "last") return curves.at(-1) ?? "none";
  if (found.length === 0) return "none";
  return found.length === 1 ? (found[0] as Curve) : "several";
}

function isNamed({ equation, graph }: Curve, name: CurveName): boolean {
  switch (name.by) {
    case "equation":
      return (
        sameTree(equation, name.equation) || (graph !== undefined && sameTree(graph.body, operandsOf(name.equation)[1] ?? 0))
      );
    case "kind":
      return sortOfCurve(equation) === name.kind || (name.kind === "Ellipse" && sortOfCurve(equation) === "Circle");
    default:
      return true;
  }
}

/** The problem with one given in the place of another. */
export const withGiven = (problem: Problem, at: number, json: MathJson): Problem => ({
  ...problem,
  given: problem.given.map((each, index): Expression => (index === at ? expressionOf(json) : each)),
});
