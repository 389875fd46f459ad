import type { MathJson } from "../../../contract.ts";
import { headOf, isSymbol, operandsOf } from "../../../expression/mathjson.ts";
import { curveOfEquation } from "../../../geometry/curve-of-equation.ts";
import type { Point } from "../../../geometry/figures.ts";
import { tangentOf } from "./angles.ts";
import type { Formulas } from "./formulas.ts";
import { understand } from "./given-sketch.ts";
import {
  asymptotes,
  crossAxis,
  directionOf,
  directrices,
  lineThrough,
  lineWithNormal,
  lineWithSlope,
  mainAxis,
} from "./line-sketches.ts";
import { distance, middle, withBoth } from "./measures.ts";
import { choiceOf, withEnds } from "./point-terms.ts";
import { divide, type LineSketch, type Sketch, subtract } from "./sketch.ts";

export function curveOf(formulas: Formulas, term: MathJson): Sketch | undefined {
  if (isSymbol(term)) {
    if (term === "XAxis") return { kind: "line", a: 0, b: 1, c: 0 };
    if (term === "YAxis") return { kind: "line", a: 1, b: 0, c: 0 };
    const known = formulas.drawing.curves.get(term);
    if (known) return known;
    const definition = formulas.drawing.scene.definitions.get(term);
    return definition === undefined ? undefined : formulas.curve(definition);
  }
  const operands = operandsOf(term);
  const [first = "Nothing", second = "Nothing"] = operands;
  switch (headOf(term)) {
    case "Graph": {
      const curve = curveOfEquation(formulas.numbers, first);
      if (curve?.kind !== "conic") return curve;
      const [only, ...others] = understand(formulas.numbers, curve, undefined, (letter) => letter);
      return others.length === 0 && only && only.letters.length === 0
        ? only.sketch
        : { kind: "conic", coefficients: curve.coefficients };
    }
    case "Line":
      return withBoth(formulas.point(first), formulas.point(second), lineThrough);
    case "LineOf":
      return withEnds(formulas, first, lineThrough);
    case "LineWithSlope":
      return withBoth(formulas.point(first), formulas.quantity(second), lineWithSlope);
    case "LineWithInclination":
      return withBoth(formulas.point(first), tangentOf(second), lineWithSlope);
    case "ParallelThrough":
      return withBoth(formulas.point(first), formulas.line(second), (point, line) =>
        lineWithNormal(point, { x: line.a, y: line.b }),
      );
    case "PerpendicularThrough":
      return withBoth(formulas.point(first), formulas.line(second), (point, line) => lineWithNormal(point, directionOf(line)));
    case "PerpendicularBisector":
      return withEnds(formulas, first, (from, to) =>
        lineWithNormal(middle(from, to), { x: subtract(to.x, from.x), y: subtract(to.y, from.y) }),
      );
    case "Directrix": {
      const lines = directricesOf(formulas, first);
      return lines?.length === 2 ? lines[choiceOf(formulas, term)] : lines?.[0];
    }
    case "Asymptote": {
      const curve = formulas.central(first);
      return curve?.kind === "hyperbola" ? asymptotes(curve)[choiceOf(formulas, term)] : undefined;
    }
    case "LeftDirectrix":
      return directricesOf(formulas, first)?.[0];
    case "RightDirectrix":
      return directricesOf(formulas, first)?.[1];
    case "AxisOfSymmetry":
    case "MajorAxisLine":
      return axisThrough(formulas, first, mainAxis);
    case "MinorAxisLine":
      return axisThrough(formulas, first, crossAxis);
    case "CircleWithDiameter":
      return withEnds(formulas, first, (from, to) => ({
        kind: "circle",
        centre: middle(from, to),
        radius: divide(distance(from, to), 2),
      }));
    case "CircleAround":
      return withBoth(formulas.point(first), formulas.quantity(second), (centre, radius) => ({ kind: "circle", centre, radius }));
    default:
      return undefined;
  }
}

export function curvesOf(formulas: Formulas, term: MathJson): readonly LineSketch[] | undefined {
  const [first = "Nothing"] = operandsOf(term);
  switch (headOf(term)) {
    case "Asymptotes": {
      const curve = formulas.central(first);
      return curve?.kind === "hyperbola" ? asymptotes(curve) : undefined;
    }
    case "Directrices":
      return directricesOf(formulas, first);
    case "Set": {
      const lines = operandsOf(term).map((each) => formulas.line(each));
      return lines.every((line) => line !== undefined) ? lines : undefined;
    }
    default:
      return undefined;
  }
}

function axisThrough(
  formulas: Formulas,
  term: MathJson,
  work: (from: Point, along: "x" | "y") => LineSketch,
): LineSketch | undefined {
  const curve = formulas.curve(term);
  if (curve?.kind === "parabola") return work(curve.vertex, curve.along);
  return curve?.kind === "ellipse" || curve?.kind === "hyperbola" ? work(curve.centre, curve.along) : undefined;
}

const directricesOf = (formulas: Formulas, term: MathJson): LineSketch[] | undefined => {
  const curve = formulas.curve(term);
  return curve && directrices(curve);
};
