import type { MathJson } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, freshLetter, sameTree, substitute } from "../../../../expression/mathjson.ts";
import type { Point, SecondDegree, StraightLine } from "../../../../geometry/figures.ts";
import { lineEquation } from "../../../../geometry/line-equation.ts";
import { tuple } from "../../../../geometry/lines/points.ts";
import { commonPoints } from "../../conditions/common-points.ts";
import { lineWithNormal, lineWithSlope } from "../../conditions/line-sketches.ts";
import { equationOf, polynomialOf } from "../../conditions/polynomial-equation.ts";
import { rootsOf } from "../../conditions/roots.ts";
import { tidy } from "../../conditions/tidy.ts";
import type { Working } from "../../working.ts";
import { showCurve, showPoint } from "../lines/drawing.ts";
import { equationShown, pointName } from "../lines/writing.ts";

/**
 * The tangents through a point off a conic: for those with a slope k the discriminant is zero, and the line parallel to the y-axis is looked at
 * apart. None, one or two; undefined where letters decide, or slopes need nested roots.
 */
export function tangentsThrough(
  working: Working,
  term: MathJson,
  conic: SecondDegree,
  name: MathJson,
  point: Point,
): StraightLine[] | undefined {
  const { numbers, board } = working;
  const curve = equationShown(working, term, conic);
  const sketch = { kind: "conic", coefficients: conic.coefficients } as const;
  const k = freshLetter(["k"], [curve, tuple(point)]);
  const sloped = lineWithSlope(point, k);
  const common = commonPoints(numbers, sloped, sketch);
  const upright = lineWithNormal(point, { x: 1, y: 0 });
  const across = commonPoints(numbers, upright, sketch);
  if (!common || !across) return undefined;
  const [c, b, a] = common.coefficients;
  const discriminant = apply("Equal", ["Subtract", ["Power", b, 2], ["Multiply", 4, a, c]], 0);
  const polynomial = polynomialOf(numbers, discriminant);
  const slopes = polynomial === undefined || polynomial === 0n ? undefined : rootsOf(numbers, polynomial, k);
  const isUpright = touches(working, across.coefficients);
  if (!slopes || polynomial === undefined || isUpright === undefined) return undefined;
  const touching = slopes.map((slope) => numbers.toJson(slope)).filter((slope) => isZero(working, a, k, slope) === false);
  const general = apply("Equal", "y", tidy(numbers, ["Add", ["Multiply", k, ["Subtract", "x", point.x]], point.y]));
  board.write("tangent.through-point", expressionOf(general), { point: pointName(name, point), k: expressionOf(k) });
  board.write("tangent.common-quadratic", expressionOf(common.equation), undefined, {
    before: expressionOf(apply("And", general, curve)),
  });
  const shown = equationOf(numbers, polynomial);
  board.write("tangent.discriminant", expressionOf(shown), undefined, { before: expressionOf(tidy(numbers, discriminant)) });
  const found = slopes.map((slope) => apply("Equal", k, numbers.toJson(slope)));
  const values =
    found.length === 0 ? apply("Element", k, apply("Set")) : found.length === 1 ? (found[0] as MathJson) : apply("Or", ...found);
  if (!sameTree(values, shown))
    board.write("tangent.slopes", expressionOf(values), { k: expressionOf(k) }, { before: expressionOf(shown) });
  const vertical = lineEquation(numbers, upright);
  if (vertical !== undefined) {
    const rule = isUpright ? "tangent.upright-touches" : "tangent.upright-misses";
    board.write(
      rule,
      expressionOf(across.equation),
      { line: expressionOf(vertical) },
      { before: expressionOf(apply("And", vertical, curve)) },
    );
  }
  const lines = touching.map((slope) => lineWithSlope(point, slope)).map((line) => canonical(working, line));
  if (!lines.every((line) => line !== undefined)) return undefined;
  const all = isUpright ? [...lines, canonical(working, upright) as StraightLine] : lines;
  for (const line of all) {
    const equation = lineEquation(numbers, line);
    if (equation !== undefined) board.write("tangent.line", expressionOf(equation));
    showCurve(working, ["TangentLine", term, equation ?? 0], line, "answer");
  }
  showPoint(working, name, point);
  return all;
}

function canonical({ numbers }: Working, line: { a: MathJson; b: MathJson; c: MathJson }): StraightLine | undefined {
  const [a, b, c] = [line.a, line.b, line.c].map((value) => numbers.simplify(value));
  return a === undefined || b === undefined || c === undefined ? undefined : { kind: "line", a, b, c };
}

/** Whether a quadratic equation has one double root. */
function touches({ numbers }: Working, [c, b, a]: readonly [MathJson, MathJson, MathJson]): boolean | undefined {
  const [lead, value] = [numbers.read(a), numbers.read(["Subtract", ["Power", b, 2], ["Multiply", 4, a, c]])];
  const signs = [lead, value].map((each) => each && numbers.sign(each));
  if (signs.includes(undefined)) return undefined;
  return signs[0] !== 0 && signs[1] === 0;
}

/** Whether the leading coefficient vanishes for a slope: then the line only runs parallel to an asymptote. */
function isZero({ numbers }: Working, formula: MathJson, letter: string, value: MathJson): boolean | undefined {
  const read = numbers.read(substitute(formula, { [letter]: value }));
  return read && numbers.isZero(read);
}
