import * as N from "../../algebra/quadratic-number.ts";
import * as Q from "../../algebra/rational.ts";
import { rationalFunctionOf } from "../../algebra/rational-function.ts";
import type { MathJson } from "../../contract.ts";
import { headOf, operandsOf } from "../../expression/mathjson.ts";

export type Axis = 0 | 1 | 2;
export const axes: readonly Axis[] = [0, 1, 2];
export type Triple<Value> = readonly [Value, Value, Value];

/** Σ squares·(x − centre)² + linear·x + constant = 0 in x, y, z; an axis with a square has no linear term, and its centre is 0 where it has none. */
export interface SecondDegreeInSpace {
  readonly squares: Triple<Q.Rational>;
  readonly linear: Triple<Q.Rational>;
  readonly centre: Triple<Q.Rational>;
  readonly constant: Q.Rational;
}

/** Surfaces of degree two, and planes, along the axes. */
export type QuadricKind =
  | "sphere"
  | "ellipsoid"
  | "hyperboloid-of-one-sheet"
  | "hyperboloid-of-two-sheets"
  | "cone"
  | "elliptic-paraboloid"
  | "hyperbolic-paraboloid"
  | "circular-cylinder"
  | "elliptic-cylinder"
  | "hyperbolic-cylinder"
  | "parabolic-cylinder"
  | "plane";

/** A surface with the axes that its kind tells apart: that of a cone, the one along which a cylinder goes on, the one that is linear. */
export interface Quadric extends SecondDegreeInSpace {
  readonly kind: QuadricKind;
  readonly axis: Axis;
}

const letters = ["x", "y", "z"] as const;

/**
 * The surface of an equation in x, y and z with rational coefficients and no products of letters. undefined for what is no equation, has
 * other letters or another degree, is turned against the axes, and for points, lines, pairs of planes and nothing.
 */
export function quadricOf(equation: MathJson): Quadric | undefined {
  const form = secondDegreeOf(equation);
  const found = form && kindOf(form);
  return form && found && { ...form, ...found };
}

function secondDegreeOf(equation: MathJson): SecondDegreeInSpace | undefined {
  const [left, right, ...more] = operandsOf(equation);
  if (headOf(equation) !== "Equal" || left === undefined || right === undefined || more.length > 0) return undefined;
  const quotient = rationalFunctionOf(["Subtract", left, right]);
  if (!quotient || quotient.divisors.length > 0) return undefined;
  const [squares, linear] = [
    [Q.zero, Q.zero, Q.zero],
    [Q.zero, Q.zero, Q.zero],
  ];
  let constant = Q.zero;
  for (const { coefficient, powers } of quotient.numerator.values()) {
    const [[letter, power] = ["", 0], ...others] = [...new Map(powers)];
    const axis = (letters as readonly string[]).indexOf(letter);
    if (!N.isRational(coefficient) || others.length > 0 || power > 2 || (power > 0 && axis < 0)) return undefined;
    if (power === 0) constant = coefficient.rational;
    else (power === 1 ? linear : squares)[axis] = coefficient.rational;
  }
  return completed(squares as unknown as Triple<Q.Rational>, linear as unknown as Triple<Q.Rational>, constant);
}

/** a x² + b x = a (x + b/2a)² − b²/4a. */
function completed(squares: Triple<Q.Rational>, linear: Triple<Q.Rational>, constant: Q.Rational): SecondDegreeInSpace {
  const centre = squares.map((square, axis) =>
    Q.isZero(square) ? Q.zero : Q.negate(Q.divide(linear[axis] as Q.Rational, Q.multiply(Q.rational(2), square))),
  ) as unknown as Triple<Q.Rational>;
  const taken = squares.reduce(
    (sum, square, axis) => Q.add(sum, Q.multiply(square, Q.multiply(centre[axis] as Q.Rational, centre[axis] as Q.Rational))),
    Q.zero,
  );
  return {
    squares,
    linear: linear.map((each, axis) => (Q.isZero(squares[axis] as Q.Rational) ? each : Q.zero)) as unknown as Triple<Q.Rational>,
    centre,
    constant: Q.subtract(constant, taken),
  };
}

function kindOf({ squares, linear, constant }: SecondDegreeInSpace): Pick<Quadric, "kind" | "axis"> | undefined {
  const squared = axes.filter((axis) => !Q.isZero(squares[axis]));
  const straight = axes.filter((axis) => !Q.isZero(linear[axis]));
  const [only] = straight;
  if (squared.length === 0) return only === undefined ? undefined : { kind: "plane", axis: straight.at(-1) as Axis };
  if (straight.length > 1) return undefined;
  if (squared.length === 3) return centralKind(squares, constant);
  const signs = new Set(squared.map((axis) => Q.signOf(squares[axis])));
  const free = axes.find((axis) => !squared.includes(axis) && axis !== only) as Axis;
  if (squared.length === 1) return only === undefined ? undefined : { kind: "parabolic-cylinder", axis: free };
  if (only !== undefined) return { kind: signs.size === 1 ? "elliptic-paraboloid" : "hyperbolic-paraboloid", axis: only };
  if (Q.isZero(constant)) return undefined;
  if (signs.size === 2) return { kind: "hyperbolic-cylinder", axis: free };
  const [first, second] = squared as [Axis, Axis];
  if (Q.signOf(squares[first]) === Q.signOf(constant)) return undefined;
  return { kind: Q.equal(squares[first], squares[second]) ? "circular-cylinder" : "elliptic-cylinder", axis: free };
}

/** Surfaces with a centre, by the signs of their squares beside that of the number on the other side. */
function centralKind(squares: Triple<Q.Rational>, constant: Q.Rational): Pick<Quadric, "kind" | "axis"> | undefined {
  const positive = axes.filter((axis) => Q.signOf(squares[axis]) > 0);
  const negative = axes.filter((axis) => Q.signOf(squares[axis]) < 0);
  const odd = (positive.length === 1 ? positive : negative)[0] as Axis;
  if (Q.isZero(constant)) return positive.length % 3 === 0 ? undefined : { kind: "cone", axis: odd };
  const same = Q.signOf(constant) < 0 ? positive : negative;
  if (same.length === 0) return undefined;
  if (same.length === 1) return { kind: "hyperboloid-of-two-sheets", axis: odd };
  if (same.length === 2) return { kind: "hyperboloid-of-one-sheet", axis: odd };
  const isSphere = Q.equal(squares[0], squares[1]) && Q.equal(squares[1], squares[2]);
  return { kind: isSphere ? "sphere" : "ellipsoid", axis: 2 };
}
