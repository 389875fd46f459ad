import * as N from "../../../algebra/quadratic-number.ts";
import { exactValue, polynomialIn } from "../../../algebra/rational-function.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { MathJson } from "../../../contract.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../../expression/mathjson.ts";
import { opposite } from "../../../expression/tree/sign.ts";
import type { Transform } from "../follow-up.ts";

/** Coefficients of x and y, and a constant: x and y of the point that comes to lie at (x, y). */
export interface Affine {
  readonly x: readonly [x: MathJson, y: MathJson, constant: MathJson];
  readonly y: readonly [x: MathJson, y: MathJson, constant: MathJson];
}

/**
 * Where a point came from, for each place that it may be moved to: whoever puts this for x and y in the equation of a curve has the equation
 * of the moved curve. undefined where nobody can be moved so: by a factor of 0, in a curve that is no line.
 */
export function originOf(by: Transform): Affine | undefined {
  switch (by.kind) {
    case "shift":
      return { x: [1, 0, negative(by.by[0])], y: [0, 1, negative(by.by[1])] };
    case "scale": {
      const factor = inverse(by.factor);
      if (factor === undefined) return undefined;
      return by.along === "x" ? { x: [factor, 0, 0], y: [0, 1, 0] } : { x: [1, 0, 0], y: [0, factor, 0] };
    }
    case "reflect":
      return reflection(by.in);
    case "rotate":
      return rotation(by.angle, by.about);
  }
}

const value = (json: MathJson): MathJson => simplify(json);
const negative = (json: MathJson): MathJson => value(opposite(json));
const product = (left: MathJson, right: MathJson): MathJson =>
  left === 0 || right === 0 ? 0 : value(apply("Multiply", left, right));
const difference = (left: MathJson, right: MathJson): MathJson => (right === 0 ? left : value(apply("Subtract", left, right)));

function inverse(factor: MathJson): MathJson | undefined {
  const known = exactValue(factor);
  if (known && N.isZero(known)) return undefined;
  return known ? N.toJson(N.invert(known)) : value(apply("Divide", 1, factor));
}

/** In a point, or in a line: x = c, y = c, y = mx + b. */
function reflection(mirror: MathJson): Affine | undefined {
  const [first, second] = operandsOf(mirror) as [MathJson, MathJson];
  if (headOf(mirror) === "Tuple") return { x: [-1, 0, product(2, first)], y: [0, -1, product(2, second)] };
  if (mirror === "XAxis") return { x: [1, 0, 0], y: [0, -1, 0] };
  if (mirror === "YAxis") return { x: [-1, 0, 0], y: [0, 1, 0] };
  if (headOf(mirror) !== "Equal") return undefined;
  if (first === "x" && freeLetters(second).length === 0) return { x: [-1, 0, product(2, second)], y: [0, 1, 0] };
  const body = first === "y" ? second : first === "x" && second === "y" ? "x" : undefined;
  const line = body === undefined ? undefined : polynomialIn(body, "x")?.coefficients;
  if (!line || line.length > 2) return undefined;
  const [b = N.zero, m = N.zero] = line;
  const square = N.multiply(m, m);
  const length = N.invert(N.add(N.one, square));
  const two = N.fromInteger(2);
  const cosine = N.toJson(N.multiply(N.subtract(N.one, square), length));
  const sine = N.toJson(N.multiply(N.multiply(two, m), length));
  const across = N.toJson(N.negate(N.multiply(N.multiply(two, N.multiply(m, b)), length)));
  const up = N.toJson(N.multiply(N.multiply(two, b), length));
  return { x: [cosine, sine, across], y: [sine, negative(cosine), up] };
}

/** By an angle about a point: x = p + (x' − p)·cos + (y' − q)·sin, y = q − (x' − p)·sin + (y' − q)·cos. */
function rotation(angle: MathJson, [p, q]: readonly [MathJson, MathJson]): Affine {
  const radians: MathJson =
    headOf(angle) === "Degrees" ? apply("Divide", apply("Multiply", operandsOf(angle)[0] as MathJson, "Pi"), 180) : angle;
  const [cosine, sine] = [value(apply("Cos", radians)), value(apply("Sin", radians))];
  return {
    x: [cosine, sine, difference(difference(p, product(p, cosine)), product(q, sine))],
    y: [negative(sine), cosine, difference(difference(q, product(q, cosine)), negative(product(p, sine)))],
  };
}
