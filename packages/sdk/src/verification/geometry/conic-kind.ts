import type { MathJson } from "../../contract.ts";
import { add, all, either, multiply, type Quadric, square, subtract, type Truth } from "./quadric.ts";

/** Whether the equation describes what a word says, by the classical table of invariants. */
export function conicKindOf(quadric: Quadric, word: MathJson): Truth {
  return typeof word === "string" && Object.hasOwn(kinds, word) ? kinds[word]?.(quadric) : undefined;
}

const minus = (value: MathJson): MathJson => multiply(-1, value);

/** The sign of SΔ: negative where the closed curve is real. */
const oriented = (quadric: Quadric): MathJson => multiply(quadric.trace, quadric.determinant);

/** D² + E² − 4SF: how far two parallel lines are apart. */
function gap(quadric: Quadric): MathJson {
  const [, , , D, E, F] = quadric.coefficients;
  return subtract(add(square(D), square(E)), multiply(4, quadric.trace, F));
}

/** (A − C)² + B²: zero where all directions are alike. */
function imbalance(quadric: Quadric): MathJson {
  const [A, B, C] = quadric.coefficients;
  return add(square(subtract(A, C)), square(B));
}

const isStrip = (quadric: Quadric): Truth => all(quadric.isZero(quadric.minor), quadric.isZero(quadric.determinant));
const isRealOval = (quadric: Quadric): Truth =>
  all(quadric.isPositive(quadric.minor), quadric.isPositive(minus(oriented(quadric))));

const kinds: Readonly<Record<string, (quadric: Quadric) => Truth>> = {
  Ellipse: (quadric) => all(isRealOval(quadric), quadric.isNonzero(imbalance(quadric))),
  Circle: (quadric) => all(isRealOval(quadric), quadric.isZero(imbalance(quadric))),
  Hyperbola: (quadric) => all(quadric.isPositive(minus(quadric.minor)), quadric.isNonzero(quadric.determinant)),
  Parabola: (quadric) => all(quadric.isZero(quadric.minor), quadric.isSomewhereNonzero(quadric.determinant)),
  Point: (quadric) => all(quadric.isPositive(quadric.minor), quadric.isZero(quadric.determinant)),
  PairOfLines: (quadric) => all(quadric.isPositive(minus(quadric.minor)), quadric.isZero(quadric.determinant)),
  ParallelLines: (quadric) => all(isStrip(quadric), quadric.isPositive(gap(quadric))),
  DoubleLine: (quadric) => all(isStrip(quadric), quadric.isZero(gap(quadric))),
  EmptySet: (quadric) =>
    either(
      all(isStrip(quadric), quadric.isPositive(minus(gap(quadric)))),
      all(quadric.isPositive(quadric.minor), quadric.isPositive(oriented(quadric))),
    ),
};
