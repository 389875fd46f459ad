import type { MathJson } from "../../contract.ts";
import { FigureError } from "../../errors/figure-error.ts";
import { apply } from "../../expression/mathjson.ts";
import type { AxisNames } from "../axis-names.ts";
import { conicCoefficients } from "../conic/coefficients.ts";
import { type ConicShape, conicShape } from "../conic/shape.ts";
import { zeroForm } from "../contour/zero-form.ts";
import { type LeftOut, leftOutOf } from "../left-out.ts";
import { differenceOf, equationMaps, type PlaneMap } from "../plane-equation.ts";
import { problem } from "../problem.ts";
import { remembered } from "../remembered.ts";
import { restrictedEquation } from "../restricted-equation.ts";
import { type StraightLine, straightLine } from "../straight-line.ts";
import { drawConic } from "./conic.ts";
import { drawContour } from "./contour.ts";
import type { Drawing, DrawingContext, LayerOf } from "./drawing.ts";
import { drawRestricted } from "./restricted.ts";
import { drawStraightLine } from "./straight-line.ts";

/** The curve of an equation: a straight line, a conic by its exact shape, or any other curve traced where both sides are equal; of any of them the part on which conditions hold. */
export function drawImplicit(layer: LayerOf<"implicit">, context: DrawingContext): Drawing {
  const part = restrictedEquation(layer.relation.json);
  if (part) {
    const whole = drawImplicit({ ...layer, relation: { latex: "", json: part.equation } }, context);
    return drawRestricted(layer, part, whole, context);
  }
  const { line, shape, maps = [], leftOut } = curveOf(layer, context.axisNames);
  if (line) return drawStraightLine(layer, line, context);
  if (!shape) return drawContour(layer, { maps, leftOut }, context);
  if (shape.kind === "everything")
    throw new FigureError(
      `every point satisfies the equation of layer ${layer.id}`,
      layer.id,
      problem("figure-error.everything", { relation: layer.relation }),
    );
  return drawConic(layer, shape, context);
}

/** What kind of curve an equation has: one of the three. */
interface EquationCurve {
  readonly line?: StraightLine;
  readonly shape?: ConicShape;
  readonly maps?: readonly PlaneMap[];
  readonly leftOut?: LeftOut | undefined;
}

const readOnce = remembered<EquationCurve>();

const curveOf = (layer: LayerOf<"implicit">, names: AxisNames): EquationCurve =>
  readOnce(layer.relation.json, `${names.horizontal} ${names.vertical}`, () => {
    const relation = withPlainZeros(layer.relation.json);
    const line = straightLine(relation, names);
    if (line) return { line };
    const conic = conicCoefficients(relation, names);
    return conic ? { shape: conicShape(conic) } : { maps: equationMaps(layer, names), leftOut: leftOutOf(layer, names) };
  });

/** |u| = 0 as u = 0, and the like. */
function withPlainZeros(relation: MathJson): MathJson {
  const difference = differenceOf(relation);
  const plain = difference === undefined ? relation : zeroForm(difference);
  return plain === difference || difference === undefined ? relation : apply("Equal", plain, 0);
}
