import * as N from "../src/algebra/quadratic-number.ts";
import * as Q from "../src/algebra/rational.ts";
import type { Expression, Figure, Layer, MathJson } from "../src/contract.ts";
import { expressionOf } from "../src/expression/expression.ts";
import { composeFigure } from "../src/figure/compose-figure.ts";

/** A decimal as text or a whole number, exactly. */
export type Coefficient = string | number | bigint;

const exact = (value: Coefficient): Q.Rational => {
  const result = Q.rationalFromText(String(value));
  if (!result) throw new TypeError(`${value} is no decimal`);
  return result;
};

/** What is exactly true of y = ax² + bx + c. */
export function parabolaFacts(a: Coefficient, b: Coefficient, c: Coefficient) {
  const [qa, qb, qc] = [exact(a), exact(b), exact(c)];
  const half = Q.divide(Q.negate(qb), Q.multiply(Q.rational(2), qa));
  const discriminant = Q.subtract(Q.multiply(qb, qb), Q.multiply(Q.rational(4), Q.multiply(qa, qc)));
  const height = Q.negate(Q.divide(discriminant, Q.multiply(Q.rational(4), qa)));
  const spread = Q.divide(discriminant, Q.multiply(Q.rational(4), Q.multiply(qa, qa)));
  const root = Q.signOf(spread) < 0 ? undefined : N.squareRoot(spread);
  const centre = N.fromRational(half);
  const zeros = root ? (N.isZero(root) ? [centre] : [N.subtract(centre, root), N.add(centre, root)]) : [];
  return { a: qa, b: qb, c: qc, vertex: [half, height] as const, zeros };
}

const point = (x: MathJson, y: MathJson): Expression => expressionOf(["Tuple", x, y]);
const at = (x: MathJson, y: MathJson) => ({ x: expressionOf(x), y: expressionOf(y) });

/** The figure of y = ax² + bx + c with vertex, axis, zeros and y-intercept marked. */
export function parabolaFigure(a: Coefficient, b: Coefficient, c: Coefficient): Figure {
  const facts = parabolaFacts(a, b, c);
  const json = (value: Q.Rational): MathJson => Q.rationalToJson(value);
  const body: MathJson = ["Add", ["Multiply", json(facts.a), ["Power", "x", 2]], ["Multiply", json(facts.b), "x"], json(facts.c)];
  const line = expressionOf(["Equal", "y", body]);
  const [h, k] = [json(facts.vertex[0]), json(facts.vertex[1])];
  const zeros = facts.zeros.map(N.toJson);
  const shape = Q.signOf(facts.a) > 0 ? "figure.parabola-upward" : "figure.parabola-downward";
  const layers: Layer[] = [
    {
      id: "curve",
      type: "curve",
      role: "main",
      variable: "x",
      y: expressionOf(body),
      label: { key: shape, params: { function: line } },
    },
    { id: "axis", type: "implicit", role: "construction", relation: expressionOf(["Equal", "x", h]) },
    { id: "vertex", type: "points", points: [at(h, k)], label: { key: "label.vertex", params: { point: point(h, k) } } },
    {
      id: "zeros",
      type: "points",
      points: zeros.map((zero) => ({ ...at(zero, 0), label: { key: "label.zero", params: { point: point(zero, 0) } } })),
    },
    {
      id: "y-intercept",
      type: "points",
      points: [at(0, json(facts.c))],
      label: { key: "label.y-intercept", params: { point: point(0, json(facts.c)) } },
    },
  ];
  return composeFigure({
    id: "figure",
    title: { key: "figure.graph-of", params: { function: line } },
    alt: [
      { key: shape, params: { function: line } },
      { key: "label.vertex", params: { point: point(h, k) } },
    ],
    layers,
  });
}
