import type { Ask, MathJson, Problem } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, headOf, operandsOf } from "../../../expression/mathjson.ts";
import { type Curve, curvesOf, isGeometry, sortOfCurve } from "../curves.ts";

/** What is asked of a graph, as it is asked of a curve in the plane. */
const termOf: Readonly<Record<string, readonly [what: string, head: string | undefined]>> = {
  graph: ["graph", undefined],
  vertex: ["vertex", "Vertex"],
  axis: ["axis-of-symmetry", "AxisOfSymmetry"],
};

const linesNames = ["l", "m", "n"];
const curveNames = ["C", "D", "E", "F", "G"];

/** A name that no curve of the problem has yet. */
export function freshName(problem: Problem, equation: MathJson): string | undefined {
  const taken = new Set(problem.given.flatMap(({ json }) => operandsOf(json).filter((part) => typeof part === "string")));
  return (sortOfCurve(equation) === "Line" ? linesNames : curveNames).find((name) => !taken.has(name));
}

/** A study of functions, or a system of two equations, as a problem about curves in the plane; undefined where curves are too many to name. */
export function asCurves(problem: Problem): Problem | undefined {
  if (isGeometry(problem)) return problem;
  const curves = curvesOf(problem);
  let plain: Problem = { kind: "conic.general", given: [], unknowns: [], asks: [], numbers: "real", assuming: problem.assuming };
  if (problem.parameters) plain = { ...plain, parameters: problem.parameters };
  for (const curve of curves) {
    const equation = plainEquation(curve);
    const name = freshName(plain, equation);
    if (name === undefined) return undefined;
    plain = { ...plain, given: [...plain.given, expressionOf(apply("Colon", name, equation))] };
  }
  const names = curvesOf(plain).flatMap(({ name }) => name ?? []);
  const asks = problem.asks.flatMap((ask) => asksOf(ask, names));
  const isOfLines = curvesOf(plain).every(({ equation }) => sortOfCurve(equation) === "Line");
  return { ...plain, kind: isOfLines ? "geometry.line" : "conic.general", asks: asks.length > 0 ? asks : names.map(graphAsk) };
}

/** f(x) = … as y = …. */
const plainEquation = ({ equation, graph }: Curve): MathJson =>
  graph && headOf(graph.left) !== undefined ? apply("Equal", "y", graph.body) : equation;

export const graphAsk = (name: string): Ask => ({ what: "graph", of: expressionOf(name) });

function asksOf({ what }: Ask, names: readonly string[]): Ask[] {
  const [asked, head] = termOf[what] ?? [];
  if (asked === undefined) return [];
  if (head === undefined) return names.map(graphAsk);
  const [first] = names;
  return first === undefined ? [] : [{ what: asked, of: expressionOf(apply(head, first)) }];
}
