import type { MathJson } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply } from "../../../../expression/mathjson.ts";
import { valueAt } from "../../../../geometry/curve-of-equation.ts";
import type { Point, SecondDegree, StraightLine } from "../../../../geometry/figures.ts";
import { lineEquation } from "../../../../geometry/line-equation.ts";
import { tuple } from "../../../../geometry/lines/points.ts";
import { commonPoints } from "../../conditions/common-points.ts";
import type { Working } from "../../working.ts";
import { showCurve, showPoint } from "../lines/drawing.ts";
import { equationShown, pointName } from "../lines/writing.ts";

/** Whether a point lies on a conic; undefined where letters decide. */
export function liesOn(working: Working, conic: SecondDegree, point: Point): boolean | undefined {
  const value = valueAt(working.numbers, conic, point.x, point.y);
  if (!value) return undefined;
  if (working.numbers.isZero(value)) return true;
  const sign = working.numbers.sign(value);
  return sign === 1 || sign === -1 ? false : undefined;
}

/**
 * The tangent at a point of a conic, by its polar form A·x₀x + B(x₀y + xy₀)/2 + C·y₀y + D(x + x₀)/2 + E(y + y₀)/2 + F = 0, and the proof that it
 * touches: the equation for the common points has a double root.
 */
export function tangentAt(
  working: Working,
  term: MathJson,
  conic: SecondDegree,
  name: MathJson,
  point: Point,
): StraightLine | undefined {
  const line = polar(working, conic, point);
  const equation = line && lineEquation(working.numbers, line);
  if (!line || equation === undefined) return undefined;
  const { board } = working;
  const curve = equationShown(working, term, conic);
  board.write("tangent.at-point", expressionOf(equation), { point: pointName(name, point), curve: expressionOf(curve) });
  const common = commonPoints(working.numbers, line, { kind: "conic", coefficients: conic.coefficients });
  if (!common) return undefined;
  const both = apply("And", equation, curve);
  const root = common.letter === "x" ? point.x : point.y;
  board.write("tangent.common-quadratic", expressionOf(common.equation), undefined, { before: expressionOf(both) });
  board.write(
    "tangent.double-root",
    expressionOf(apply("Equal", common.letter, root)),
    { root: expressionOf(root) },
    { before: expressionOf(common.equation) },
  );
  showPoint(working, name, point);
  showCurve(working, ["TangentLine", term, tuple(point)], line, "answer");
  return line;
}

function polar(working: Working, { coefficients: [A, B, C, D, E, F] }: SecondDegree, { x, y }: Point): StraightLine | undefined {
  const value = (formula: MathJson): MathJson | undefined => working.numbers.simplify(formula);
  const a = value(["Add", ["Multiply", 2, A, x], ["Multiply", B, y], D]);
  const b = value(["Add", ["Multiply", B, x], ["Multiply", 2, C, y], E]);
  const c = value(["Add", ["Multiply", D, x], ["Multiply", E, y], ["Multiply", 2, F]]);
  return a === undefined || b === undefined || c === undefined || (a === 0 && b === 0) ? undefined : { kind: "line", a, b, c };
}
