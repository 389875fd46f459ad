import type { MathJson } from "../../contract.ts";
import { isParabola } from "./conic-points.ts";
import { add, all, divide, either, multiply, type Quadric, square, subtract, type Truth } from "./quadric.ts";

/**
 * Measures of conics by invariants: S = A + C, δ = AC − B²/4, Δ the determinant, K = Δ/δ. A semi-axis of length a belongs to the eigenvalue
 * −K/a² of the quadratic part, a root of λ² − Sλ + δ.
 */

const negative = (value: MathJson): MathJson => multiply(-1, value);

const isEigenvalue = (quadric: Quadric, value: MathJson): Truth =>
  quadric.isZero(add(subtract(square(value), multiply(quadric.trace, value)), quadric.minor));

const isEllipse = (quadric: Quadric): Truth => quadric.isPositive(quadric.minor);
const isHyperbola = (quadric: Quadric): Truth => quadric.isPositive(negative(quadric.minor));

/** The other eigenvalue. */
const other = (quadric: Quadric, value: MathJson): MathJson => subtract(quadric.trace, value);

export function isSemiMajor(quadric: Quadric, a: MathJson): Truth {
  const value = divide(negative(quadric.centralValue), square(a));
  const across = divide(negative(quadric.centralValue), other(quadric, value));
  const longer = subtract(square(a), across);
  return all(
    quadric.isPositive(a),
    isEigenvalue(quadric, value),
    either(isHyperbola(quadric), all(isEllipse(quadric), either(quadric.isPositive(longer), quadric.isZero(longer)))),
  );
}

export function isSemiMinor(quadric: Quadric, b: MathJson): Truth {
  const [along, turned] = [negative(quadric.centralValue), quadric.centralValue].map((constant) => divide(constant, square(b)));
  if (along === undefined || turned === undefined) return undefined;
  const longer = subtract(divide(negative(quadric.centralValue), other(quadric, along)), square(b));
  const inEllipse = all(isEigenvalue(quadric, along), either(quadric.isPositive(longer), quadric.isZero(longer)));
  return all(
    quadric.isPositive(b),
    either(all(isEllipse(quadric), inEllipse), all(isHyperbola(quadric), isEigenvalue(quadric, turned))),
  );
}

/** c⁴δ² = K²(S² − 4δ), of ellipses (c² = a² − b²) and hyperbolas (c² = a² + b²) alike. */
export const isSemiFocal = (quadric: Quadric, c: MathJson): Truth =>
  all(
    quadric.isPositive(c),
    quadric.isNonzero(quadric.minor),
    quadric.isZero(
      subtract(
        multiply(square(square(c)), square(quadric.minor)),
        multiply(square(quadric.centralValue), subtract(square(quadric.trace), multiply(4, quadric.minor))),
      ),
    ),
  );

/** (2 − e²)²δ = (1 − e²)S²; e < 1 for an ellipse, and for a hyperbola S/(2 − e²) has the sign of K. */
export function isEccentricity(quadric: Quadric, e: MathJson): Truth {
  const two = subtract(2, square(e));
  const one = subtract(1, square(e));
  const relation = quadric.isZero(subtract(multiply(square(two), quadric.minor), multiply(one, square(quadric.trace))));
  const ofHyperbola = either(quadric.isZero(two), quadric.isPositive(multiply(quadric.trace, two, quadric.centralValue)));
  return either(
    all(isParabola(quadric), quadric.isZero(one), quadric.isPositive(e)),
    all(quadric.isPositive(e), relation, isEllipse(quadric), quadric.isPositive(one)),
    all(quadric.isPositive(e), relation, isHyperbola(quadric), ofHyperbola),
  );
}

/** p² = −Δ/S³ */
export const isFocalParameter = (quadric: Quadric, p: MathJson): Truth =>
  all(
    isParabola(quadric),
    quadric.isPositive(p),
    quadric.isZero(add(multiply(square(p), quadric.trace, square(quadric.trace)), quadric.determinant)),
  );

/** Half of it is p of a parabola, and b²/a else: the square of that is −K λ/μ² with λ the eigenvalue of the main axis and μ the other. */
export function isLatusRectum(quadric: Quadric, length: MathJson): Truth {
  const semi = divide(length, 2);
  const spread = quadric.numbers.simplify(["Sqrt", subtract(square(quadric.trace), multiply(4, quadric.minor))]);
  if (isParabola(quadric) !== false || spread === undefined) return isFocalParameter(quadric, semi);
  const candidates = [add(quadric.trace, spread), subtract(quadric.trace, spread)].map((twice) => divide(twice, 2));
  return all(
    quadric.isPositive(semi),
    either(
      ...candidates.map((main) => {
        const a = divide(negative(quadric.centralValue), main);
        const mu = other(quadric, main);
        const longer = subtract(a, divide(negative(quadric.centralValue), mu));
        return all(
          quadric.isPositive(a),
          either(isHyperbola(quadric), all(isEllipse(quadric), either(quadric.isPositive(longer), quadric.isZero(longer)))),
          quadric.isZero(subtract(square(semi), divide(multiply(negative(quadric.centralValue), main), square(mu)))),
        );
      }),
    ),
  );
}

/** (area/π)²δ³ = Δ² */
export const isArea = (quadric: Quadric, area: MathJson): Truth =>
  all(
    isEllipse(quadric),
    quadric.isPositive(area),
    quadric.isZero(
      subtract(multiply(square(divide(area, "Pi")), quadric.minor, square(quadric.minor)), square(quadric.determinant)),
    ),
  );

const isCircle = (quadric: Quadric): Truth => {
  const [A, B, C] = quadric.coefficients;
  return all(quadric.isZero(B), quadric.isZero(subtract(A, C)), isEllipse(quadric));
};

/** r²A = −K */
export const isRadius = (quadric: Quadric, radius: MathJson): Truth =>
  all(
    isCircle(quadric),
    quadric.isPositive(radius),
    quadric.isZero(add(multiply(square(radius), quadric.coefficients[0]), quadric.centralValue)),
  );

/** f(P)/A */
export const isPower = (quadric: Quadric, power: MathJson, x: MathJson, y: MathJson): Truth =>
  all(
    isCircle(quadric),
    quadric.isZero(subtract(multiply(power, quadric.coefficients[0]), quadric.at(quadric.polynomial, { x, y }))),
  );
