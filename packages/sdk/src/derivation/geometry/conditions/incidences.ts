import type { MathJson } from "../../../contract.ts";
import { apply, headOf, isSymbol, operandsOf } from "../../../expression/mathjson.ts";
import type { Point } from "../../../geometry/figures.ts";
import { sameAsOne } from "./equal-lines.ts";
import type { Formulas } from "./formulas.ts";
import { difference, dot } from "./measures.ts";
import { equationAt, multiply, square, subtract } from "./sketch.ts";
import { crossOf, equations, known, limits, type Translation } from "./translation.ts";

/** A half of a coordinate axis: the coordinate that is zero, the other one, and its sign. */
const halfAxes: Readonly<Record<string, readonly ["x" | "y", "x" | "y", "Greater" | "Less"]>> = {
  PositiveXAxis: ["y", "x", "Greater"],
  NegativeXAxis: ["y", "x", "Less"],
  PositiveYAxis: ["x", "y", "Greater"],
  NegativeYAxis: ["x", "y", "Less"],
};

const signs: Readonly<Record<string, readonly ["Greater" | "Less", "Greater" | "Less"]>> = {
  FirstQuadrant: ["Greater", "Greater"],
  SecondQuadrant: ["Less", "Greater"],
  ThirdQuadrant: ["Less", "Less"],
  FourthQuadrant: ["Greater", "Less"],
};

export function incidence(formulas: Formulas, what: MathJson, where: MathJson): Translation | undefined {
  if (headOf(what) === "Foci" || headOf(what) === "Vertices") {
    return formulas.points(what) && onAll(formulas, formulas.points(what), where);
  }
  if (headOf(where) === "Asymptotes" || headOf(where) === "Directrices") {
    // One of them is the line: by symmetry the square of the slope is that of both.
    const [lines, line] = [formulas.curves(where), formulas.line(what)];
    return lines && line && sameAsOne(lines, line);
  }
  const radii = isSymbol(what) ? formulas.drawing.radii.get(what) : undefined;
  if (radii) return radii.curve === where || isBranchOf(where, radii.curve) ? known : undefined;
  if (headOf(where) === "Line" && [...formulas.drawing.radii.values()].some(({ chord }) => chord === JSON.stringify(where)))
    return known;
  if (isSymbol(where) && [...formulas.drawing.radii.values()].some(({ chord }) => chord === where)) return known;
  const point = formulas.point(what);
  if (!point) return undefined;
  const quadrant = isSymbol(where) ? signs[where] : undefined;
  if (quadrant) return limits(apply(quadrant[0], point.x, 0), apply(quadrant[1], point.y, 0));
  const half = isSymbol(where) ? halfAxes[where] : undefined;
  if (half) {
    const [zero, other, sign] = half;
    return { equations: [apply("Equal", point[zero], 0)], limits: [apply(sign, point[other], 0)] };
  }
  if (headOf(where) === "Intersections") {
    const curves = operandsOf(where).map((each) => formulas.curve(each));
    return curves.every((each) => each !== undefined) ? equations(...curves.map((each) => equationAt(each, point))) : undefined;
  }
  const member = oneOfEnds(formulas, point, where);
  if (member) return member;
  const branch = /^(Left|Right|Upper|Lower)Branch$/.exec(headOf(where) ?? "")?.[1];
  if (branch !== undefined) {
    const curve = formulas.central(operandsOf(where)[0] ?? "Nothing");
    if (curve?.kind !== "hyperbola") return undefined;
    const horizontal = branch === "Left" || branch === "Right";
    if ((curve.along === "x") !== horizontal) return limits("False");
    const [place, centre] = horizontal ? [point.x, curve.centre.x] : [point.y, curve.centre.y];
    return {
      equations: [equationAt(curve, point)],
      limits: [apply(branch === "Left" || branch === "Lower" ? "Less" : "Greater", place, centre)],
    };
  }
  if (headOf(where) === "Segment") {
    const ends = formulas.segment(where);
    if (!ends) return undefined;
    const between = multiply(-1, dot(difference(ends[0], point), difference(ends[1], point)));
    return {
      equations: [apply("Equal", crossOf(difference(ends[0], point), difference(ends[1], point)), 0)],
      limits: [apply("GreaterEqual", between, 0)],
    };
  }
  const curve = formulas.curve(where);
  return curve && equations(equationAt(curve, point));
}

/** A branch of a hyperbola: which one is told by which focal radius is longer. */
const isBranchOf = (where: MathJson, curve: string): boolean =>
  /Branch$/.test(headOf(where) ?? "") && operandsOf(where)[0] === curve;

/** A point is one of the foci or of the ends of the axes: of an ellipse these are where an axis meets the curve. */
function oneOfEnds(formulas: Formulas, point: Point, where: MathJson): Translation | undefined {
  const head = headOf(where) ?? "";
  const curve = /^(Foci|Vertices|CoVertices|AllVertices)$/.test(head)
    ? formulas.central(operandsOf(where)[0] ?? "Nothing")
    : undefined;
  if (!curve) return undefined;
  const [u, v] = [subtract(point.x, curve.centre.x), subtract(point.y, curve.centre.y)];
  const [main, across] = curve.along === "x" ? [u, v] : [v, u];
  if (head === "AllVertices") return equations(apply("Equal", multiply(main, across), 0), equationAt(curve, point));
  const [on, off, size] = head === "CoVertices" ? [across, main, curve.b] : [main, across, head === "Foci" ? curve.c : curve.a];
  return equations(apply("Equal", off, 0), apply("Equal", square(on), square(size)));
}

function onAll(formulas: Formulas, points: readonly Point[] | undefined, where: MathJson): Translation | undefined {
  const curve = formulas.curve(where);
  return points && curve && equations(...points.map((point) => equationAt(curve, point)));
}
