import type { MathJson } from "../../../contract.ts";
import { apply, headOf, isNumber, isSymbol, operandsOf } from "../../../expression/mathjson.ts";
import type { Point } from "../../../geometry/figures.ts";
import { chordLength } from "./chord-terms.ts";
import { focalRadius } from "./focal-radius.ts";
import { areaOf, dotProduct, perimeterOf, placeAlong, sideOf } from "./focal-triangle.ts";
import type { Formulas } from "./formulas.ts";
import { difference, distance, distanceToLine, dot, parallelDistance, withBoth } from "./measures.ts";
import { withEnds } from "./point-terms.ts";
import { add, divide, multiply, negate, square, subtract } from "./sketch.ts";

export function quantityOf(formulas: Formulas, term: MathJson): MathJson | undefined {
  if (isNumber(term)) return term;
  if (isSymbol(term)) return isThing(formulas, term) ? undefined : term;
  const operands = operandsOf(term);
  const [first = "Nothing", second = "Nothing"] = operands;
  switch (headOf(term)) {
    case "Length":
      return lengthOf(formulas, first);
    case "Distance":
      return distanceBetween(formulas, first, second);
    case "Slope":
      return withBoth(formulas.line(first), 1, ({ a, b }) => negate(divide(a, b)));
    case "XIntercept":
      return withBoth(formulas.line(first), 1, ({ a, c }) => negate(divide(c, a)));
    case "YIntercept":
      return withBoth(formulas.line(first), 1, ({ b, c }) => negate(divide(c, b)));
    case "Eccentricity":
      return formulas.curve(first)?.kind === "parabola" ? 1 : withBoth(formulas.central(first), 1, ({ a, c }) => divide(c, a));
    case "SemiMajor":
      return formulas.central(first)?.a;
    case "SemiMinor":
      return formulas.central(first)?.b;
    case "SemiFocal":
      return formulas.central(first)?.c;
    case "FocalParameter": {
      const curve = formulas.curve(first);
      return curve?.kind === "parabola" ? apply("Abs", curve.p) : undefined;
    }
    case "Radius": {
      const curve = formulas.curve(first);
      return curve?.kind === "circle" ? curve.radius : undefined;
    }
    case "XCoordinate":
      return formulas.point(first)?.x ?? placeAlong(formulas, first, "x");
    case "YCoordinate":
      return formulas.point(first)?.y ?? placeAlong(formulas, first, "y");
    case "Dot":
      return (
        withBoth(formulas.vector(first), formulas.vector(second), dot) ??
        (formulas.drawing.radii.size > 0 ? dotProduct(formulas, first, second) : undefined)
      );
    case "Area":
      return areaOfRegion(formulas, first);
    case "Perimeter":
      return perimeterOfRegion(formulas, first);
    case "FocalSum": {
      const central = formulas.central(second);
      return central?.kind === "ellipse" ? multiply(2, central.a) : undefined;
    }
    case "FocalDifference": {
      const central = formulas.central(second);
      return central?.kind === "hyperbola" ? multiply(2, central.a) : undefined;
    }
    case "PowerOfPoint":
      return withBoth(formulas.point(first), formulas.curve(second), (point, curve) =>
        curve.kind === "circle"
          ? subtract(dot(difference(point, curve.centre), difference(point, curve.centre)), square(curve.radius))
          : undefined,
      );
    case "Add":
    case "Subtract":
    case "Multiply":
    case "Divide":
    case "Negate":
    case "Power":
    case "Sqrt":
    case "Abs": {
      const values = operands.map((operand) => formulas.quantity(operand));
      return values.every((value) => value !== undefined) ? apply(headOf(term) ?? "", ...values) : undefined;
    }
    default:
      return undefined;
  }
}

/** Whether a name is that of a point or a curve and not of a number. */
function isThing(formulas: Formulas, name: string): boolean {
  const { curves, points, radii, scene } = formulas.drawing;
  return [curves, points, radii, scene.definitions, scene.equations, scene.kinds].some((known) => known.has(name));
}

function lengthOf(formulas: Formulas, segment: MathJson): MathJson | undefined {
  const [first = "Nothing"] = operandsOf(segment);
  const central = formulas.central(first);
  switch (headOf(segment)) {
    case "MajorAxis":
    case "TransverseAxis":
      return central && multiply(2, central.a);
    case "MinorAxis":
    case "ConjugateAxis":
      return central && multiply(2, central.b);
    case "FocalSegment":
      return central && multiply(2, central.c);
    case "LatusRectum": {
      const curve = formulas.curve(first);
      if (curve?.kind === "parabola") return apply("Abs", multiply(2, curve.p));
      return central && divide(multiply(2, square(central.b)), central.a);
    }
    case "Diameter": {
      const curve = formulas.curve(first);
      return curve?.kind === "circle" ? multiply(2, curve.radius) : undefined;
    }
    case "Chord":
      return formulas.segment(segment) ? withEnds(formulas, segment, distance) : chordLength(formulas, segment);
    case "Segment":
      return distanceBetween(formulas, first, operandsOf(segment)[1] ?? "Nothing");
    default:
      return withEnds(formulas, segment, distance);
  }
}

function distanceBetween(formulas: Formulas, first: MathJson, second: MathJson): MathJson | undefined {
  const side = formulas.drawing.radii.size > 0 ? sideOf(formulas, first, second) : undefined;
  if (side !== undefined) return side;
  const [from, to] = [formulas.point(first), formulas.point(second)];
  if (from && to) return focalRadius(formulas, first, second) ?? focalRadius(formulas, second, first) ?? distance(from, to);
  const [line, other] = [formulas.line(first), formulas.line(second)];
  if (from && other) return distanceToLine(from, other);
  if (to && line) return distanceToLine(to, line);
  return line && other && parallelDistance(line, other);
}

function areaOfRegion(formulas: Formulas, region: MathJson): MathJson | undefined {
  const focal =
    formulas.drawing.radii.size > 0 && headOf(region) === "Triangle" ? areaOf(formulas, operandsOf(region)) : undefined;
  if (focal !== undefined) return focal;
  const corners = operandsOf(region).map((each) => formulas.point(each));
  const head = headOf(region);
  if ((head !== "Triangle" && head !== "Polygon") || !corners.every((point) => point !== undefined)) return undefined;
  if (corners.length !== 3) return undefined;
  const [A, B, C] = corners as [Point, Point, Point];
  const [u, v] = [difference(B, A), difference(C, A)];
  return divide(apply("Abs", subtract(multiply(u.x, v.y), multiply(u.y, v.x))), 2);
}

function perimeterOfRegion(formulas: Formulas, region: MathJson): MathJson | undefined {
  const focal =
    formulas.drawing.radii.size > 0 && headOf(region) === "Triangle" ? perimeterOf(formulas, operandsOf(region)) : undefined;
  if (focal !== undefined) return focal;
  const corners = operandsOf(region).map((each) => formulas.point(each));
  if (!corners.every((point) => point !== undefined) || corners.length < 3) return undefined;
  return add(...corners.map((point, index) => distance(point, corners[(index + 1) % corners.length] as Point)));
}
