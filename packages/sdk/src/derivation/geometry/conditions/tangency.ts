import type { Radicals } from "../../../algebra/radicals/radicals.ts";
import { apply } from "../../../expression/mathjson.ts";
import { commonPoints } from "./common-points.ts";
import { difference, distanceToLine, dot } from "./measures.ts";
import { add, equationAt, type LineSketch, multiply, type Sketch, square, subtract } from "./sketch.ts";
import { equations, type Translation } from "./translation.ts";

export function tangency(numbers: Radicals, first: Sketch | undefined, second: Sketch | undefined): Translation | undefined {
  if (!first || !second) return undefined;
  if (first.kind === "circle" && second.kind === "circle") return tangentCircles(first, second);
  const [line, curve] = first.kind === "line" ? [first, second] : [second, first];
  if (line.kind !== "line" || curve.kind === "line") return undefined;
  if (curve.kind === "circle") return equations(apply("Equal", distanceToLine(curve.centre, line), curve.radius));
  return touching(numbers, line, curve);
}

/** From outside or from inside: d = r₁ + r₂ or d = |r₁ − r₂|. */
function tangentCircles(first: Sketch & { kind: "circle" }, second: Sketch & { kind: "circle" }): Translation {
  const gap = difference(first.centre, second.centre);
  const squared = dot(gap, gap);
  const sum = subtract(squared, square(add(first.radius, second.radius)));
  const other = subtract(squared, square(subtract(first.radius, second.radius)));
  return { equations: [apply("Equal", multiply(sum, other), 0)], limits: [apply("Greater", squared, 0)] };
}

/**
 * The common points of a line and a conic are given by a quadratic equation; they coincide where its discriminant is zero. It is a quadratic
 * equation as long as the line is not parallel to an asymptote, or to the axis of a parabola.
 */
function touching(numbers: Radicals, line: LineSketch, curve: Sketch): Translation | undefined {
  const quadratic = commonPoints(numbers, line, curve);
  if (!quadratic) return undefined;
  const [c, b, a] = quadratic.coefficients;
  return {
    equations: [apply("Equal", subtract(square(b), multiply(4, a, c)), 0)],
    limits: [apply("NotEqual", a, 0)],
    lead: {
      rule: "conditions.common-quadratic",
      from: [equationAt(line), equationAt(curve)],
      statement: quadratic.equation,
    },
  };
}
