import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { MathJson, Message } from "../../../contract.ts";
import { compile } from "../../../expression/evaluation/compile.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, headOf, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { derivativeOf, derivativeWithin } from "./derivative.ts";
import { inverseOf } from "./inverse.ts";
import { type Plotted, plottedOf } from "./plotted.ts";

type Graph = Extract<Plotted, { is: "graph" }>;
type Made = MathJson | { readonly reason: Message } | undefined;

/** What belongs to a curve, with what its formula is made from. */
const makers: Readonly<Record<string, (graph: Graph, ...rest: MathJson[]) => Made>> = {
  Derived: (graph, order = 1) => derivativeWithin(graph.body, graph.variable, Number(order)),
  Inverse: inverse,
  Tangent: (graph, place = 0) => lineAt(graph, place, (slope) => slope),
  // Upright where the graph is level.
  Normal: (graph, place = 0) => lineAt(graph, place, (slope) => (isZero(slope) ? undefined : apply("Divide", -1, slope))),
  Secant: secant,
};

/** What belongs to a curve: ["Derived", order, curve], ["Inverse", curve], ["Tangent", curve, x = 1], ["Secant", curve, 0, 2]. */
export const isRelated = (thing: MathJson): boolean => Object.hasOwn(makers, headOf(thing) ?? "");

/** The curve that belongs to another as a formula by itself; undefined or with the reason where there is none that is known exactly. */
export function related(thing: MathJson): Made {
  const operands = operandsOf(thing);
  const curve = operands.find((part) => /^(Equation|Expr)$/.test(headOf(part) ?? "")) ?? 0;
  const graph = plottedOf(operandsOf(curve)[0] ?? 0);
  if (graph?.is !== "graph") return undefined;
  const formula = makers[headOf(thing) ?? ""]?.(graph, ...operands.filter((part) => part !== curve));
  if (formula === undefined)
    return { reason: { key: "reason.no-related-curve", params: { formula: expressionOf(graph.given) } } };
  if (isReason(formula)) return formula;
  return ["Equation", apply("Equal", nameOf(graph), formula)];
}

export const isReason = (made: Made | MathJson): made is { readonly reason: Message } =>
  typeof made === "object" && !Array.isArray(made) && "reason" in made;

/** f(x) and what belongs to it have one axis, y; s = t² has its own. */
const nameOf = ({ head }: Graph): MathJson => (typeof head === "string" ? head : "y");

/** Of y = x² for x ≥ 0 the condition belongs to it. */
function inverse({ body, variable, given }: Graph): Made {
  const [condition, value, ...more] = headOf(body) === "Which" ? operandsOf(body) : [undefined, body];
  if (value === undefined || more.length > 0) return undefined;
  const found = inverseOf(value, variable, condition);
  if (found === "unknown") return undefined;
  return found === "twice" ? { reason: { key: "reason.no-inverse", params: { formula: expressionOf(given) } } } : found;
}

/** m(x − a) + f(a), multiplied out, with a slope that is made of f′(a); the place is x = a, or a point of the graph. */
function lineAt(graph: Graph, place: MathJson, slopeFrom: (slope: MathJson) => MathJson | undefined): Made {
  const { body, variable } = graph;
  const [first = 0, second = 0] = operandsOf(place);
  const at = headOf(place) === "Tuple" ? first : first === variable ? second : undefined;
  const derivative = derivativeOf(body, variable);
  if (at === undefined || derivative === undefined) return undefined;
  const height = valueAt(graph, body, at);
  if (headOf(place) === "Tuple" && height !== undefined && !isZero(apply("Subtract", height, second)))
    return {
      reason: { key: "reason.point-off-graph", params: { point: expressionOf(place), formula: expressionOf(graph.given) } },
    };
  const rise = valueAt(graph, derivative, at);
  const slope = rise === undefined ? undefined : slopeFrom(rise);
  return slope === undefined || height === undefined ? undefined : lineThrough(graph, at, height, slope);
}

/** The line through the points of a graph at two places. */
function secant(graph: Graph, from = 0 as MathJson, to = 0 as MathJson): Made {
  const [one, other] = [from, to].map((at) => valueAt(graph, graph.body, at));
  const run = apply("Subtract", to, from);
  if (one === undefined || other === undefined || isZero(run)) return undefined;
  return lineThrough(graph, from, one, simplify(apply("Divide", apply("Subtract", other, one), run)));
}

const lineThrough = ({ variable }: Graph, at: MathJson, height: MathJson, slope: MathJson): MathJson =>
  simplify(apply("Add", apply("Multiply", slope, apply("Subtract", variable, at)), height));

/** A number that a formula of the graph has at a place; undefined where it has none, or letters stay. */
function valueAt({ variable }: Graph, json: MathJson, at: MathJson): MathJson | undefined {
  const value = simplify(substitute(json, { [variable]: at }));
  return isNumber(value) ? value : undefined;
}

/** What rounding makes of a pole is larger. */
const largest = 1e9;
const isNumber = (json: MathJson): boolean => freeLetters(json).length === 0 && Math.abs(compile(json, [])()) < largest;
const isZero = (json: MathJson): boolean => freeLetters(json).length === 0 && Math.abs(compile(json, [])()) < 1e-12;
