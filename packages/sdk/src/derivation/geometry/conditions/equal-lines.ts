import type { MathJson } from "../../../contract.ts";
import { apply } from "../../../expression/mathjson.ts";
import type { Point } from "../../../geometry/figures.ts";
import type { Formulas } from "./formulas.ts";
import { add, divide, type LineSketch, multiply, subtract } from "./sketch.ts";
import { equations, type Translation } from "./translation.ts";

/** The line is one of two: both products of differences vanish together when its coefficients agree with one of them. */
export function sameAsOne(lines: readonly LineSketch[], line: LineSketch): Translation | undefined {
  const [first, second] = lines;
  if (!first || !second) return first && sameLine(first, line);
  // Asymptotes ±k(x − h): the slope squared; the centre lies on the line. Directrices: the product of distances.
  const product = multiply(
    subtract(multiply(line.a, first.b), multiply(line.b, first.a)),
    subtract(multiply(line.a, second.b), multiply(line.b, second.a)),
  );
  if (first.a !== second.a || first.b !== second.b) {
    const centre = meeting(first, second);
    return equations(
      apply("Equal", product, 0),
      apply("Equal", add(multiply(line.a, centre.x), multiply(line.b, centre.y), line.c), 0),
    );
  }
  const parallel = apply("Equal", subtract(multiply(line.a, first.b), multiply(line.b, first.a)), 0);
  const offset = (other: LineSketch): MathJson =>
    other.a === 0
      ? subtract(multiply(line.c, other.b), multiply(line.b, other.c))
      : subtract(multiply(line.c, other.a), multiply(line.a, other.c));
  return equations(parallel, apply("Equal", multiply(offset(first), offset(second)), 0));
}

/** Of asymptotes, which are written through their common point. */
function meeting(first: LineSketch, second: LineSketch): Point {
  const determinant = subtract(multiply(first.a, second.b), multiply(second.a, first.b));
  return {
    x: divide(subtract(multiply(first.b, second.c), multiply(second.b, first.c)), determinant),
    y: divide(subtract(multiply(second.a, first.c), multiply(first.a, second.c)), determinant),
  };
}

export function sameLine(first: LineSketch, second: LineSketch): Translation {
  return equations(
    apply("Equal", subtract(multiply(first.a, second.b), multiply(second.a, first.b)), 0),
    apply("Equal", subtract(multiply(first.a, second.c), multiply(second.a, first.c)), 0),
    apply("Equal", subtract(multiply(first.b, second.c), multiply(second.b, first.c)), 0),
  );
}

/** Two pairs of lines, such as asymptotes: each line of one is a line of the other. */
export function sameCurves(formulas: Formulas, left: MathJson, right: MathJson): Translation | undefined {
  const [first, second] = [formulas.curves(left), formulas.curves(right)];
  if (!first || !second || second.length !== first.length) return undefined;
  const each = second.map((line) => sameAsOne(first, line));
  return each.every((translation) => translation !== undefined) ? equations(...each.flatMap((one) => one.equations)) : undefined;
}
