import type { MathJson } from "../../contract.ts";
import { add, all, divide, either, multiply, type Place, type Quadric, square, subtract, type Truth } from "./quadric.ts";

/** Points of conics, each by what it is by definition. */

const half = (left: MathJson, right: MathJson): MathJson => divide(add(left, right), 2);

export const midpoint = (first: Place, second: Place): Place => ({ x: half(first.x, second.x), y: half(first.y, second.y) });

export const squaredDistance = (first: Place, second: Place): MathJson =>
  add(square(subtract(first.x, second.x)), square(subtract(first.y, second.y)));

const anyPoint: Place = { x: "x", y: "y" };

/** The gradient is zero there, and nowhere else. */
export const isCenter = (quadric: Quadric, place: Place): Truth =>
  all(...quadric.gradient.map((derivative) => quadric.isZero(quadric.at(derivative, place))), quadric.isNonzero(quadric.minor));

/** The point opposite with respect to the centre. */
export function opposite(quadric: Quadric, { x, y }: Place): Place {
  const [A, B, C, D, E] = quadric.coefficients;
  const below = multiply(2, quadric.minor);
  const centerX = divide(subtract(divide(multiply(B, E), 2), multiply(C, D)), below);
  const centerY = divide(subtract(divide(multiply(B, D), 2), multiply(A, E)), below);
  return { x: subtract(multiply(2, centerX), x), y: subtract(multiply(2, centerY), y) };
}

/**
 * With L = d₁² − d₂², which is linear, |d₁ ± d₂| = 2a says (L + 4a²)² = 16a² d₁²: for one number a² that must be the conic's own equation.
 */
export function areFoci(quadric: Quadric, first: Place, second: Place): Truth {
  const [A, B, C] = quadric.coefficients;
  const linear = subtract(squaredDistance(anyPoint, first), squaredDistance(anyPoint, second));
  const [u, v] = [multiply(2, subtract(second.x, first.x)), multiply(2, subtract(second.y, first.y))];
  const factor = ratio(quadric, [
    [multiply(2, u, v), B],
    [subtract(square(u), square(v)), subtract(A, C)],
  ]);
  if (factor === undefined) return undefined;
  const aSquared = divide(subtract(square(u), multiply(factor, A)), 16);
  const definition = subtract(
    square(add(linear, multiply(4, aSquared))),
    multiply(16, aSquared, squaredDistance(anyPoint, first)),
  );
  return all(
    quadric.areSame(definition, multiply(factor, quadric.polynomial)),
    quadric.isNonzero(factor),
    quadric.isPositive(aSquared),
  );
}

/** The quotient of the first pair whose second is certainly not zero, else of one whose second is not zero as a formula. */
export function ratio(quadric: Quadric, pairs: readonly (readonly [MathJson, MathJson])[]): MathJson | undefined {
  const pair =
    pairs.find(([, below]) => quadric.isNonzero(below) === true) ??
    pairs.find(([, below]) => quadric.isSomewhereNonzero(below) === true);
  return pair && quadric.numbers.simplify(divide(...pair));
}

/** Of a parabola: d(P, F)² − f/(A + C) is the square of a linear form, the distance to the directrix. */
export function isFocusOfParabola(quadric: Quadric, focus: Place): Truth {
  const [A, B, C, D, E, F] = quadric.coefficients.map((coefficient) => divide(coefficient, quadric.trace)) as [
    MathJson,
    MathJson,
    MathJson,
    MathJson,
    MathJson,
    MathJson,
  ];
  const [a, b, c] = [subtract(1, A), multiply(-1, B), subtract(1, C)];
  const [d, e] = [subtract(multiply(-2, focus.x), D), subtract(multiply(-2, focus.y), E)];
  const f = subtract(add(square(focus.x), square(focus.y)), F);
  const minors = [
    subtract(square(b), multiply(4, a, c)),
    subtract(square(d), multiply(4, a, f)),
    subtract(square(e), multiply(4, c, f)),
    subtract(multiply(b, d), multiply(2, a, e)),
    subtract(multiply(b, e), multiply(2, c, d)),
    subtract(multiply(d, e), multiply(2, b, f)),
  ];
  return all(...minors.map((minor) => quadric.isZero(minor)), isParabola(quadric));
}

export const isParabola = (quadric: Quadric): Truth =>
  all(quadric.isZero(quadric.minor), quadric.isSomewhereNonzero(quadric.determinant));

/** On the curve, with the gradient along the axis, where the quadratic part is zero. */
export function isVertexOfParabola(quadric: Quadric, vertex: Place): Truth {
  const [A, B, C] = quadric.coefficients;
  const [u, v] = quadric.gradient.map((derivative) => quadric.at(derivative, vertex)) as [MathJson, MathJson];
  return all(
    isParabola(quadric),
    quadric.isZero(quadric.at(quadric.polynomial, vertex)),
    quadric.isZero(add(multiply(2, A, u), multiply(B, v))),
    quadric.isZero(add(multiply(B, u), multiply(2, C, v))),
  );
}

/** Two points opposite each other on an axis: the gradient at one goes along the line through both. */
function areOnAxis(quadric: Quadric, first: Place, second: Place): Truth {
  const [u, v] = [subtract(second.x, first.x), subtract(second.y, first.y)];
  const [A, B, C] = quadric.coefficients;
  const [p, q] = [add(multiply(2, A, u), multiply(B, v)), add(multiply(B, u), multiply(2, C, v))];
  return all(isCenter(quadric, midpoint(first, second)), quadric.isZero(subtract(multiply(p, v), multiply(q, u))));
}

/** The ends of the major axis of an ellipse, or of the transverse axis of a hyperbola, which alone lies on the curve. */
export function areVertices(quadric: Quadric, first: Place, second: Place): Truth {
  const isMajor = either(
    all(quadric.isPositive(quadric.minor), isLonger(quadric, squaredDistance(first, second), true)),
    quadric.isPositive(multiply(-1, quadric.minor)),
  );
  return all(areOnAxis(quadric, first, second), quadric.isZero(quadric.at(quadric.polynomial, first)), isMajor);
}

/** The ends of the minor axis; those of the conjugate axis, where f is twice its value at the centre. */
export function areCoVertices(quadric: Quadric, first: Place, second: Place): Truth {
  const value = quadric.at(quadric.polynomial, first);
  return all(
    areOnAxis(quadric, first, second),
    either(
      all(quadric.isPositive(quadric.minor), quadric.isZero(value), isLonger(quadric, squaredDistance(first, second), false)),
      all(quadric.isPositive(multiply(-1, quadric.minor)), quadric.isZero(subtract(value, multiply(2, quadric.centralValue)))),
    ),
  );
}

/** Whether an axis of an ellipse, by the square of its length (2a)², is the longer one: a⁴ ≥ a²b² = K²/δ. */
function isLonger(quadric: Quadric, squaredLength: MathJson, expected: boolean): Truth {
  const product = divide(square(quadric.centralValue), quadric.minor);
  const difference = subtract(square(divide(squaredLength, 4)), product);
  return either(quadric.isPositive(expected ? difference : multiply(-1, difference)), quadric.isZero(difference));
}
