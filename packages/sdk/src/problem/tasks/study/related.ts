import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { MathJson } from "../../../contract.ts";
import { compile } from "../../../expression/evaluation/compile.ts";
import { apply, freeLetters, headOf, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { derivativeOf, derivativeWithin } from "./derivative.ts";
import { type Plotted, plottedOf } from "./plotted.ts";

type Graph = Extract<Plotted, { is: "graph" }>;

/** What belongs to a curve: ["Derived", order, curve], ["Tangent", curve, x = 1]. */
export const isRelated = (thing: MathJson): boolean => /^(Derived|Tangent)$/.test(headOf(thing) ?? "");

/** The curve that belongs to another as a formula by itself; undefined where there is none that is known exactly. */
export function related(thing: MathJson): MathJson | undefined {
  const [first = 0, second = 0] = operandsOf(thing);
  const isTangent = headOf(thing) === "Tangent";
  const [json = 0] = operandsOf(isTangent ? first : second);
  const graph = plottedOf(json);
  if (graph?.is !== "graph") return undefined;
  const formula = isTangent ? tangentOf(graph, second) : derivativeWithin(graph.body, graph.variable, Number(first));
  return formula === undefined ? undefined : ["Equation", apply("Equal", nameOf(graph), formula)];
}

/** f(x) and what belongs to it have one axis, y; s = t² has its own. */
const nameOf = ({ head }: Graph): MathJson => (typeof head === "string" ? head : "y");

/** f′(a)(x − a) + f(a), multiplied out. */
function tangentOf({ body, variable }: Graph, place: MathJson): MathJson | undefined {
  const [letter, at] = operandsOf(place);
  const slope = derivativeOf(body, variable);
  if (letter !== variable || at === undefined || slope === undefined || freeLetters(body).some((each) => each !== variable))
    return undefined;
  const values = [body, slope].map((json) => substitute(json, { [variable]: at }));
  if (!values.every(isNumber)) return undefined;
  const [height = 0, rise = 0] = values;
  return simplify(apply("Add", apply("Multiply", rise, apply("Subtract", variable, at)), height));
}

/** What rounding makes of a pole is larger. */
const largest = 1e9;
const isNumber = (json: MathJson): boolean => freeLetters(json).length === 0 && Math.abs(compile(json, [])()) < largest;
