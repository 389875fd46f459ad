import type { MathJson } from "../../../contract.ts";
import { apply, headOf, operandsOf } from "../../../expression/mathjson.ts";
import type { Point } from "../../../geometry/figures.ts";
import { type CommonPoints, commonPoints } from "./common-points.ts";
import type { Formulas } from "./formulas.ts";
import { add, divide, type LineSketch, multiply, negate, square, subtract } from "./sketch.ts";

/** √(1 + k²) · √Δ / |a|, from the quadratic equation for the common points. */
export function chordLength(formulas: Formulas, chord: MathJson): MathJson | undefined {
  const common = commonOf(formulas, chord);
  if (!common) return undefined;
  const { line, points } = common;
  const [c, b, a] = points.coefficients;
  const slope = points.letter === "x" ? divide(line.a, line.b) : 0;
  const difference = divide(apply("Sqrt", subtract(square(b), multiply(4, a, c))), apply("Abs", a));
  return slope === 0 ? difference : multiply(apply("Sqrt", add(1, square(slope))), difference);
}

/**
 * What must hold for the chords that a fact speaks of to exist: the equation for the ends is a quadratic one, and its discriminant is positive. A
 * midpoint or a length alone do not say so, since half the sum of two roots is real when they are not.
 */
export function chordLimits(formulas: Formulas, fact: MathJson): MathJson[] {
  const inner = operandsOf(fact).flatMap((operand) => chordLimits(formulas, operand));
  const common = headOf(fact) === "Chord" ? commonOf(formulas, fact) : undefined;
  if (!common) return inner;
  const [c, b, a] = common.points.coefficients;
  return [...inner, apply("NotEqual", a, 0), apply("Greater", subtract(square(b), multiply(4, a, c)), 0)];
}

/** A chord by its line and the quadratic equation for its ends. */
function commonOf(formulas: Formulas, chord: MathJson): { readonly line: LineSketch; readonly points: CommonPoints } | undefined {
  const [l, m] = operandsOf(chord).map((curve) => formulas.curve(curve));
  const [line, curve] = l?.kind === "line" ? [l, m] : [m, l];
  const points = line?.kind === "line" && curve ? commonPoints(formulas.numbers, line, curve) : undefined;
  return line?.kind === "line" && points ? { line, points } : undefined;
}

/** Half the sum of the roots. */
export function chordMiddle(formulas: Formulas, chord: MathJson): Point | undefined {
  const common = commonOf(formulas, chord);
  if (!common) return undefined;
  const { letter, coefficients, other } = common.points;
  const [, b, a] = coefficients;
  const place = negate(divide(b, multiply(2, a)));
  return letter === "x" ? { x: place, y: other(place) } : { x: other(place), y: place };
}
