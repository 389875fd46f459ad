import type { Radicals } from "../../algebra/radicals/radicals.ts";
import type { MathJson } from "../../contract.ts";
import type { Point, SecondDegree } from "../figures.ts";
import type { ConicKind } from "./conic.ts";
import { minus, negated, over, plus, squared, times } from "./formulas.ts";

export type Sign = -1 | 0 | 1;

/** The sign of a formula, where it is certain. */
export function signOf(numbers: Radicals, formula: MathJson): Sign | undefined {
  const value = numbers.read(formula);
  return value && numbers.sign(value);
}

/** AC − B²/4: positive for ellipses, negative for hyperbolas, zero for parabolas. Unchanged when the axes are turned or moved. */
export const minorDeterminant = ({ coefficients: [A, B, C] }: SecondDegree): MathJson => minus(times(A, C), over(squared(B), 4));

/** The determinant of the equation's symmetric 3×3 matrix: zero exactly where the conic is degenerate. */
export function determinant({ coefficients: [A, B, C, D, E, F] }: SecondDegree): MathJson {
  const products = [times(A, C, F), over(times(B, D, E), 4)];
  const squares = [times(A, squared(E)), times(C, squared(D)), times(F, squared(B))];
  return minus(plus(...products), over(plus(...squares), 4));
}

/** A + C, the sum of the eigenvalues of the quadratic part. */
export const trace = ({ coefficients: [A, , C] }: SecondDegree): MathJson => plus(A, C);

/** The kind by the signs of the invariants; undefined where a letter decides one of them. */
export function kindOf(numbers: Radicals, conic: SecondDegree): ConicKind | undefined {
  const [minor, whole] = [signOf(numbers, minorDeterminant(conic)), signOf(numbers, determinant(conic))];
  if (minor === undefined || whole === undefined) return minor === 0 && hasSlope(numbers, conic) ? "parabola" : undefined;
  if (minor < 0) return whole === 0 ? "crossing-lines" : "hyperbola";
  if (minor > 0) return whole === 0 ? "point" : kindOfClosed(numbers, conic, whole);
  return whole === 0 ? kindOfStrip(numbers, conic) : "parabola";
}

/** A parabola with a letter of unknown sign: the determinant is not zero as a formula, and the letter is taken not to make it so. */
function hasSlope(numbers: Radicals, conic: SecondDegree): boolean {
  const value = numbers.read(determinant(conic));
  return value !== undefined && !numbers.isZero(value);
}

function kindOfClosed(numbers: Radicals, conic: SecondDegree, whole: Sign): ConicKind | undefined {
  const {
    coefficients: [A, B, C],
  } = conic;
  const orientation = signOf(numbers, trace(conic));
  if (orientation === undefined) return undefined;
  if (orientation === whole) return "empty";
  const [difference, product] = [signOf(numbers, minus(A, C)), signOf(numbers, B)];
  if (difference === undefined || product === undefined) return undefined;
  return difference === 0 && product === 0 ? "circle" : "ellipse";
}

/** Both determinants are zero: D² + E² − 4(A + C)F tells how many lines across the one direction there are. */
function kindOfStrip(numbers: Radicals, conic: SecondDegree): ConicKind | undefined {
  const {
    coefficients: [, , , D, E, F],
  } = conic;
  const width = signOf(numbers, minus(plus(squared(D), squared(E)), times(4, trace(conic), F)));
  return width === undefined ? undefined : width > 0 ? "parallel-lines" : width === 0 ? "double-line" : "empty";
}

/** Where the gradient is zero; undefined where AC − B²/4 is zero. */
export function centerOf(numbers: Radicals, conic: SecondDegree): Point | undefined {
  const {
    coefficients: [A, B, C, D, E],
  } = conic;
  const below = times(4, minorDeterminant(conic));
  const x = numbers.simplify(over(minus(times(B, E), times(2, C, D)), below));
  const y = numbers.simplify(over(minus(times(B, D), times(2, A, E)), below));
  return x === undefined || y === undefined ? undefined : { x, y };
}

/** The constant that remains when the origin is moved to the centre: A u² + B uv + C v² = −constant. */
export const centralConstant = (conic: SecondDegree): MathJson => over(determinant(conic), minorDeterminant(conic));

/** The same curve with all signs turned. */
export function turned(numbers: Radicals, conic: SecondDegree): SecondDegree | undefined {
  const coefficients = conic.coefficients.map((coefficient) => numbers.simplify(negated(coefficient)));
  if (!coefficients.every((coefficient) => coefficient !== undefined)) return undefined;
  return { kind: "conic", coefficients: coefficients as unknown as SecondDegree["coefficients"] };
}
