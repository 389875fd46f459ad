import * as N from "../../algebra/quadratic-number.ts";
import type { StraightLine } from "../straight-line.ts";
import type { ConicCoefficients } from "./coefficients.ts";

export type Vector = readonly [x: number, y: number];

/** What a conic is and where. `axis` is a unit vector: the major or transverse axis, or the way a parabola opens; the other is `across`. */
export type ConicShape =
  | {
      readonly kind: "ellipse" | "hyperbola";
      readonly centre: Vector;
      readonly axis: Vector;
      readonly a: number;
      readonly b: number;
    }
  | {
      readonly kind: "parabola";
      readonly vertex: Vector;
      readonly axis: Vector /** From the vertex to the focus. */;
      readonly p: number;
    }
  | { readonly kind: "lines"; readonly lines: readonly StraightLine[] }
  | { readonly kind: "point"; readonly at: Vector }
  | { readonly kind: "empty" | "everything" };

/** Anticlockwise from the axis. */
export const across = ([x, y]: Vector): Vector => [-y || 0, x];

/**
 * The shape of an equation of degree two. Exact arithmetic decides which it is and gives its centre or vertex, so that one far from the
 * origin or nearly degenerate keeps its digits; directions and lengths are doubles.
 */
export function conicShape(conic: ConicCoefficients): ConicShape {
  const { a, b, c, d, e, f } = conic;
  if (N.isZero(a) && N.isZero(b) && N.isZero(c)) {
    if (N.isZero(d) && N.isZero(e)) return { kind: N.isZero(f) ? "everything" : "empty" };
    return { kind: "lines", lines: [{ a: N.toNumber(d), b: N.toNumber(e), c: -N.toNumber(f) }] };
  }
  const determinant = minus(times(four, a, c), times(b, b));
  if (vanishes(determinant, conic)) return parabolic(N.signOf(N.add(a, c)) < 0 ? negated(conic) : conic);
  return central(conic, determinant);
}

const four = N.fromInteger(4);
const two = N.fromInteger(2);
const minus = N.subtract;
const times = (...factors: N.QuadraticNumber[]): N.QuadraticNumber => factors.reduce(N.multiply);

const negated = ({ a, b, c, d, e, f, exact }: ConicCoefficients): ConicCoefficients => ({
  a: N.negate(a),
  b: N.negate(b),
  c: N.negate(c),
  d: N.negate(d),
  e: N.negate(e),
  f: N.negate(f),
  exact,
});

/** Exactly, or to ten digits where the coefficients are decimals themselves. */
function vanishes(determinant: N.QuadraticNumber, { a, b, c, exact }: ConicCoefficients): boolean {
  if (exact) return N.isZero(determinant);
  const size = Math.max(...[a, b, c].map((value) => Math.abs(N.toNumber(value))));
  return Math.abs(N.toNumber(determinant)) < 1e-10 * size * size;
}

/** Ellipse, hyperbola, or what they degenerate to: λ·u² + μ·v² = level about a centre. */
function central({ a, b, c, d, e, f, exact }: ConicCoefficients, determinant: N.QuadraticNumber): ConicShape {
  const x = N.divide(minus(times(b, e), times(two, c, d)), determinant);
  const y = N.divide(minus(times(b, d), times(two, a, e)), determinant);
  const level = N.negate(N.add(f, N.divide(N.add(times(d, x), times(e, y)), two)));
  const centre: Vector = [N.toNumber(x), N.toNumber(y)];
  const [first, second] = principalAxes(N.toNumber(a), N.toNumber(b), N.toNumber(c), N.toNumber(determinant));
  const k = !exact && Math.abs(N.toNumber(level)) < 1e-10 * Math.abs(N.toNumber(f)) ? 0 : N.toNumber(level);
  const elliptic = N.signOf(determinant) > 0;
  if (k === 0) return elliptic ? { kind: "point", at: centre } : { kind: "lines", lines: crossing(centre, first, second) };
  if (elliptic) {
    if (k / first.value < 0) return { kind: "empty" };
    const [major, minor] = Math.abs(first.value) <= Math.abs(second.value) ? [first, second] : [second, first];
    return { kind: "ellipse", centre, axis: major.direction, a: Math.sqrt(k / major.value), b: Math.sqrt(k / minor.value) };
  }
  const [transverse, conjugate] = k / first.value > 0 ? [first, second] : [second, first];
  return {
    kind: "hyperbola",
    centre,
    axis: transverse.direction,
    a: Math.sqrt(k / transverse.value),
    b: Math.sqrt(-k / conjugate.value),
  };
}

interface PrincipalAxis {
  readonly value: number;
  readonly direction: Vector;
}

/** Eigenvalues and directions of the quadratic part, the first direction between −45° and 45°. */
function principalAxes(a: number, b: number, c: number, determinant: number): [PrincipalAxis, PrincipalAxis] {
  if (b === 0) {
    return [
      { value: a, direction: [1, 0] },
      { value: c, direction: [0, 1] },
    ];
  }
  const [mean, radius] = [(a + c) / 2, Math.hypot((a - c) / 2, b / 2)];
  // The smaller one by their product: the difference would lose its digits.
  const large = mean >= 0 ? mean + radius : mean - radius;
  const small = determinant / 4 / large;
  const largeDirection: Vector = Math.abs(large - c) >= Math.abs(large - a) ? [large - c, b / 2] : [b / 2, large - a];
  const direction = unit(largeDirection);
  const found: [PrincipalAxis, PrincipalAxis] = [
    { value: large, direction },
    { value: small, direction: unit(across(direction)) },
  ];
  return Math.abs(direction[0]) >= Math.abs(direction[1]) ? found : [found[1], found[0]];
}

/** Of length 1, pointing to the right, or straight up. */
function unit([x, y]: Vector): Vector {
  const length = Math.hypot(x, y) * (x < 0 || (x === 0 && y < 0) ? -1 : 1);
  return [x / length, y / length];
}

/** λ·u² + μ·v² = 0 with λ and μ of opposite signs: v = ±√(−λ/μ)·u. */
function crossing([x, y]: Vector, first: PrincipalAxis, second: PrincipalAxis): StraightLine[] {
  const slope = Math.sqrt(-first.value / second.value);
  return [slope, -slope].map((slope) => {
    const [a, b] = [second.direction[0] - slope * first.direction[0], second.direction[1] - slope * first.direction[1]];
    return { a, b, c: a * x + b * y };
  });
}

/**
 * Parabola or parallel lines. With λ = a + c > 0 the quadratic part is λ·v² along v = αx + βy, α² = a/λ, β² = c/λ, 2αβ = b/λ, and the
 * equation λ·v² + m·v + n·u + f = 0 with u = −βx + αy. Products of m and n with themselves are exact even where α and β are not.
 */
function parabolic({ a, b, c, d, e, f, exact }: ConicCoefficients): ConicShape {
  const sum = N.add(a, c);
  const mixed = times(d, e, b);
  const acrossSquare = N.divide(N.add(N.add(times(d, d, a), times(e, e, c)), mixed), sum);
  const alongSquare = N.divide(minus(N.add(times(e, e, a), times(d, d, c)), mixed), sum);
  const lambda = N.toNumber(sum);
  const alpha = Math.sqrt(Math.max(0, N.toNumber(a)) / lambda);
  const beta = Math.sqrt(Math.max(0, N.toNumber(c)) / lambda) * (N.signOf(b) < 0 ? -1 : 1);
  const m = alpha * N.toNumber(d) + beta * N.toNumber(e);
  const n = alpha * N.toNumber(e) - beta * N.toNumber(d);
  // The constant once the square in v is completed.
  const rest = N.divide(minus(acrossSquare, times(four, sum, f)), times(four, sum));
  const parallel = exact ? N.isZero(alongSquare) : Math.abs(n) < 1e-10 * Math.max(Math.hypot(m, n), lambda);
  if (parallel) return parallelLines([alpha, beta], -m / (2 * lambda), N.toNumber(rest) / lambda);
  const [u, v] = [N.toNumber(rest) / n, -m / (2 * lambda)];
  const way = n > 0 ? -1 : 1;
  return {
    kind: "parabola",
    vertex: [alpha * v - beta * u, beta * v + alpha * u],
    axis: [-beta * way || 0, alpha * way || 0],
    p: Math.sqrt(N.toNumber(alongSquare)) / lambda / 4,
  };
}

/** Lines across `normal` at `middle` ± √`spread`. */
function parallelLines([a, b]: Vector, middle: number, spread: number): ConicShape {
  if (spread < 0) return { kind: "empty" };
  const half = Math.sqrt(spread);
  const places = half === 0 ? [middle] : [middle - half, middle + half];
  return { kind: "lines", lines: places.map((c) => ({ a, b, c })) };
}
