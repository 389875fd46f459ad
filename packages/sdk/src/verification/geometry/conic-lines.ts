import type { MathJson } from "../../contract.ts";
import { apply, substitute } from "../../expression/mathjson.ts";
import { ratio } from "./conic-points.ts";
import { add, all, divide, multiply, type Quadric, square, subtract, type Truth } from "./quadric.ts";

/** Lines that belong to conics, each by what it is by definition. A line is ax + by + c = 0. */
export interface Line {
  readonly a: MathJson;
  readonly b: MathJson;
  readonly c: MathJson;
}

export const formulaOfLine = ({ a, b, c }: Line): MathJson => add(multiply(a, "x"), multiply(b, "y"), c);

/**
 * With a focus F and a number e, d(P, F)² = e² d(P, l)² is the conic's equation: e²ℓ² + k·f has the quadratic part x² + y², which gives e² and k,
 * and is then a sum of two squares.
 */
export function isDirectrix(quadric: Quadric, line: Line): Truth {
  const [A, B, C] = quadric.coefficients;
  const norm = add(square(line.a), square(line.b));
  const [xx, xy, yy] = [square(line.a), multiply(2, line.a, line.b), square(line.b)].map((part) => divide(part, norm)) as [
    MathJson,
    MathJson,
    MathJson,
  ];
  // e²·xx + kA = 1, e²·xy + kB = 0, e²·yy + kC = 1: −k/e² from the difference or the mixed part, e² then from the sum.
  const quotient = ratio(quadric, [
    [xy, B],
    [subtract(xx, yy), subtract(A, C)],
  ]);
  if (quotient === undefined) return undefined;
  const eSquared = quadric.numbers.simplify(divide(2, subtract(1, multiply(quotient, quadric.trace))));
  if (eSquared === undefined) return undefined;
  const k = multiply(-1, quotient, eSquared);
  const sum = add(multiply(eSquared, divide(square(formulaOfLine(line)), norm)), multiply(k, quadric.polynomial));
  const at = (x: MathJson, y: MathJson): MathJson => substitute(sum, { x, y });
  const [p, q] = [divide(subtract(at(-1, 0), at(1, 0)), 4), divide(subtract(at(0, -1), at(0, 1)), 4)];
  const circle = add(square(subtract("x", p)), square(subtract("y", q)));
  return all(quadric.areSame(sum, circle), quadric.isPositive(eSquared), quadric.isSomewhereNonzero(k));
}

/** The product of both lines differs from the conic's equation by a constant, and they cross. */
export function areAsymptotes(quadric: Quadric, first: Line, second: Line): Truth {
  const [A, B, C] = quadric.coefficients;
  const product = multiply(formulaOfLine(first), formulaOfLine(second));
  const factor = ratio(quadric, [
    [multiply(first.a, second.a), A],
    [multiply(first.b, second.b), C],
    [add(multiply(first.a, second.b), multiply(second.a, first.b)), B],
  ]);
  if (factor === undefined) return undefined;
  const rest = subtract(product, multiply(factor, quadric.polynomial));
  return all(
    quadric.areSame(rest, substitute(rest, { x: 0, y: 0 })),
    quadric.isNonzero(factor),
    quadric.isPositive(multiply(-1, quadric.minor)),
    quadric.isNonzero(quadric.determinant),
  );
}

/** The mirror image of the conic in the line is the conic. */
export function isAxis(quadric: Quadric, line: Line): Truth {
  const norm = add(square(line.a), square(line.b));
  const twice = divide(multiply(2, formulaOfLine(line)), norm);
  const image = substitute(quadric.polynomial, {
    x: subtract("x", multiply(twice, line.a)),
    y: subtract("y", multiply(twice, line.b)),
  });
  return quadric.areSame(image, quadric.polynomial);
}

/** Of an ellipse the axis along which the quadratic part is smaller than across, of a hyperbola the one that meets the curve. */
export function isMainAxis(quadric: Quadric, line: Line): Truth {
  const along = quadric.quadraticPart(line.b, multiply(-1, line.a));
  const norm = add(square(line.a), square(line.b));
  const isEllipse = quadric.isPositive(quadric.minor);
  if (isEllipse === undefined) return undefined;
  if (!isEllipse) return quadric.isPositive(multiply(-1, quadric.centralValue, along));
  const excess = subtract(multiply(quadric.trace, norm), multiply(2, along));
  return quadric.isPositive(multiply(quadric.trace, excess));
}

/** A line from its equation. */
export function lineFrom(quadric: Quadric, equation: MathJson): Line | undefined {
  if (!Array.isArray(equation) || equation[0] !== "Equal" || equation.length !== 3) return undefined;
  const difference = apply("Subtract", equation[1] as MathJson, equation[2] as MathJson);
  const at = (x: MathJson, y: MathJson): MathJson => substitute(difference, { x, y });
  const c = quadric.numbers.simplify(at(0, 0));
  const [a, b] = [at(1, 0), at(0, 1)].map((value) => quadric.numbers.simplify(subtract(value, at(0, 0))));
  if (a === undefined || b === undefined || c === undefined) return undefined;
  return quadric.areSame(difference, formulaOfLine({ a, b, c })) ? { a, b, c } : undefined;
}
