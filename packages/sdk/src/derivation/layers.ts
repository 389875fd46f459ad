import type { QuadraticNumber } from "../algebra/quadratic-number.ts";
import * as N from "../algebra/quadratic-number.ts";
import * as Q from "../algebra/rational.ts";
import type { Expression, Layer, MathJson } from "../contract.ts";
import { expressionOf } from "../expression/expression.ts";
import { apply } from "../expression/mathjson.ts";
import type { PolynomialFunction, VertexForm } from "./function.ts";
import { point } from "./function.ts";

/** The layers that lines and parabolas are drawn with. One id each, so that steps can point at what they speak of. */

export function curveLayer(given: PolynomialFunction, line: Expression): Layer {
  const leading = given.polynomial.at(-1)?.rational ?? Q.zero;
  const shape = given.polynomial.length === 3 ? (Q.signOf(leading) > 0 ? "parabola-upward" : "parabola-downward") : "line";
  return {
    id: "curve",
    type: "curve",
    role: "main",
    y: expressionOf(given.body),
    variable: given.variable,
    label: { key: `figure.${shape}`, params: { function: line } },
  };
}

const pointOf = (x: MathJson, y: MathJson): { x: Expression; y: Expression } => ({ x: expressionOf(x), y: expressionOf(y) });

export function vertexLayer({ h, k }: VertexForm): Layer {
  const [x, y] = [Q.rationalToJson(h), Q.rationalToJson(k)];
  return {
    id: "vertex",
    type: "points",
    role: "answer",
    points: [{ ...pointOf(x, y), label: { key: "label.vertex", params: { point: point(x, y) } } }],
    label: { key: "label.vertex", params: { point: point(x, y) } },
  };
}

export function axisLayer({ h }: VertexForm, variable: string): Layer {
  const relation = expressionOf(apply("Equal", variable, Q.rationalToJson(h)));
  return {
    id: "axis",
    type: "implicit",
    role: "construction",
    relation,
    label: { key: "label.axis", params: { equation: relation } },
  };
}

/** Zeros on the horizontal axis; no layer where there are none. */
export function zerosLayer(zeros: readonly QuadraticNumber[]): Layer | undefined {
  if (zeros.length === 0) return undefined;
  const points = zeros.map((zero) => ({
    ...pointOf(N.toJson(zero), 0),
    label: { key: "label.zero", params: { point: point(N.toJson(zero), 0) } },
  }));
  const [only, ...others] = points;
  const all = expressionOf(apply("List", ...zeros.map((zero) => point(N.toJson(zero), 0).json)));
  const label = only && others.length === 0 ? only.label : { key: "label.zeros", params: { points: all } };
  return { id: "zeros", type: "points", role: "answer", points, label };
}

export function interceptLayer(y: MathJson): Layer {
  const label = { key: "label.y-intercept", params: { point: point(0, y) } };
  return { id: "y-intercept", type: "points", role: "answer", points: [{ ...pointOf(0, y), label }], label };
}
