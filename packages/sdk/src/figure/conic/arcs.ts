import { across, type ConicShape, type Vector } from "./shape.ts";

/** A smooth arc of a curve: a place for each t, and how strongly it bends. */
export interface Arc {
  readonly at: (t: number) => Vector;
  /** The greatest length of the second derivative between two parameters: a chord is off by at most an eighth of it times (t₁ − t₀)². */
  readonly bend: (from: number, to: number) => number;
  /** Ascending: both ends, and between them the vertices and the outermost points to the left, right, top and bottom. */
  readonly knots: readonly number[];
  /** Whether it ends where it begins. */
  readonly closed: boolean;
}

type Round = Extract<ConicShape, { kind: "ellipse" | "hyperbola" | "parabola" }>;

/**
 * The branches of a conic, as far as they come within `reach` of its centre or vertex: the ellipse by cos and sin, the hyperbola by cosh
 * and sinh, the parabola by a square.
 */
export function arcsOf(shape: Round, reach: number): Arc[] {
  if (shape.kind === "ellipse") return [ellipse(shape.centre, scaled(shape.axis, shape.a), scaled(across(shape.axis), shape.b))];
  if (shape.kind === "parabola") return [parabola(shape.vertex, shape.axis, shape.p, reach)];
  return [1, -1].map((side) =>
    hyperbola(shape.centre, scaled(shape.axis, side * shape.a), scaled(across(shape.axis), shape.b), reach),
  );
}

const scaled = ([x, y]: Vector, by: number): Vector => [x * by, y * by];
const combine = (centre: Vector, a: number, u: Vector, b: number, v: Vector): Vector => [
  centre[0] + a * u[0] + b * v[0],
  centre[1] + a * u[1] + b * v[1],
];

function ellipse(centre: Vector, u: Vector, v: Vector): Arc {
  const turn = 2 * Math.PI;
  const quarters = [0, 1, 2, 3].map((quarter) => (quarter * Math.PI) / 2);
  const outermost = [0, 1].flatMap((index) => {
    const t = (Math.atan2(v[index] as number, u[index] as number) + turn) % Math.PI;
    return [t, t + Math.PI];
  });
  const radius = Math.max(Math.hypot(...u), Math.hypot(...v));
  // Rounding leaves 10⁻¹⁶ of an axis at the quarters, where there is none of it.
  const clean = (value: number): number => (Math.abs(value) < 1e-15 ? 0 : value);
  return {
    at: (t) => combine(centre, clean(Math.cos(t)), u, clean(Math.sin(t)), v),
    bend: () => radius,
    knots: distinct([...quarters, ...outermost, turn], turn),
    closed: true,
  };
}

function hyperbola(centre: Vector, u: Vector, v: Vector, reach: number): Arc {
  const [a, b] = [Math.hypot(...u), Math.hypot(...v)];
  // From a² cosh² t + b² sinh² t = reach².
  const end = Math.acosh(Math.max(1, Math.sqrt((reach * reach + b * b) / (a * a + b * b)))) + 1e-3;
  const outermost = [0, 1].flatMap((index) => {
    const tangent = -(v[index] as number) / (u[index] as number);
    return Math.abs(tangent) < 1 ? [Math.atanh(tangent)] : [];
  });
  return {
    at: (t) => combine(centre, Math.cosh(t), u, Math.sinh(t), v),
    bend: (from, to) => {
      const t = Math.max(Math.abs(from), Math.abs(to));
      return Math.hypot(a * Math.cosh(t), b * Math.sinh(t));
    },
    knots: distinct([-end, 0, ...outermost, end], end),
    closed: false,
  };
}

/** vertex + p·t²·axis + 2p·t·across. */
function parabola(vertex: Vector, axis: Vector, p: number, reach: number): Arc {
  const side = across(axis);
  // From p²t⁴ + 4p²t² = reach².
  const end = Math.sqrt(Math.sqrt(4 + (reach / p) ** 2) - 2) + 1e-3;
  const outermost = [0, 1].map((index) => -(side[index] as number) / (axis[index] as number)).filter((t) => Math.abs(t) < end);
  return {
    at: (t) => combine(vertex, p * t * t, axis, 2 * p * t, side),
    bend: () => 2 * p,
    knots: distinct([-end, 0, ...outermost, end], end),
    closed: false,
  };
}

/** In order and within the ends; those that rounding tells apart only are one. */
function distinct(knots: readonly number[], end: number): number[] {
  const ascending = knots.filter((t) => Math.abs(t) <= end).toSorted((a, b) => a - b);
  return ascending.filter((t, index) => index === 0 || t - (ascending[index - 1] as number) > 1e-9);
}
