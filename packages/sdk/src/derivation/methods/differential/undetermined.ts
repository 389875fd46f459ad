import { differentiate } from "../../../algebra/calculus/differentiate.ts";
import { reducedRowEchelon } from "../../../algebra/matrices/rational-matrix.ts";
import * as N from "../../../algebra/quadratic-number.ts";
import type { Rational } from "../../../algebra/rational.ts";
import * as Q from "../../../algebra/rational.ts";
import { sum, times } from "../../../algebra/written-form.ts";
import type { MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, isSymbol, operandsOf, substitute } from "../../../expression/mathjson.ts";
import type { Root } from "./basis.ts";
import { type ExponentialPolynomial, exponentialPolynomials, operate } from "./exponential-polynomials.ts";
import { putFunction } from "./finish.ts";
import { type Lesson, tidy } from "./lesson.ts";
import type { DifferentialEquation } from "./ode.ts";

const names = ["A", "B", "D", "F", "G", "H", "K", "L", "M", "P", "Q", "R"];

/** One function of a trial solution: xᵏ e^(ax) cos bx or with sin. */
interface Piece {
  readonly group: number;
  readonly wave: "cosine" | "sine";
  readonly power: number;
}

/**
 * One solution of an equation with constant rational coefficients by undetermined coefficients, with its lines; undefined where the right side is no sum of
 * polynomials times exponentials and waves.
 */
export function undeterminedSolution(
  lesson: Lesson,
  ode: DifferentialEquation,
  coefficients: readonly Rational[],
  right: MathJson,
  roots: readonly Root[],
): MathJson | undefined {
  const { x, y } = ode;
  const groups = exponentialPolynomials(right, x);
  if (!groups) return undefined;
  const pieces = groups.flatMap((group, index) => piecesFor(group, index, roots));
  if (pieces.length > names.length) return undefined;
  const functions = pieces.map((piece) => functionOf(piece, groups[piece.group] as ExponentialPolynomial));
  const images = functions.map((one) => operate(coefficients, one));
  const places = placesOf([...groups, ...images], groups);
  const rows = places.map((place) => [...images, ...groups].map((one) => entryAt(one, place, groups)));
  // The right sides of all groups together.
  const augmented = rows.map((row) => [...row.slice(0, pieces.length), row.slice(pieces.length).reduce(Q.add, Q.zero)]);
  const values = solutionOf(augmented, pieces.length, lesson);
  if (!values) return undefined;
  const letters = pieces.map((_, index) => names[index] as string);
  const formulas = functions.map((one) => formulaOf(one, x));
  const trial = sum(formulas.map((formula, index) => withCoefficient(letters[index] as string, formula)));
  lesson.remark("differential.trial", apply("Equal", y, trial));
  const image = operated(coefficients, trial, x);
  if (image === undefined) return undefined;
  const left = leftSide(coefficients, y, x);
  // The derivatives of a constant need no line.
  if (!isSymbol(trial))
    lesson.board.write(
      "differential.trial-put-in",
      expressionOf(image),
      {},
      { before: expressionOf(putFunction(left, y, trial)) },
    );
  const equations = augmented.filter((row) => row.some((entry) => !Q.isZero(entry))).map((row) => equationOf(row, letters));
  const system = expressionOf(equations.length === 1 ? (equations[0] as MathJson) : apply("List", ...equations));
  lesson.board.write("differential.compare-coefficients", system, { right: expressionOf(right) });
  const named = letters.map((letter, index) => apply("Equal", letter, Q.rationalToJson(values[index] as Rational)));
  lesson.board.write(
    "differential.coefficients",
    expressionOf(named.length === 1 ? (named[0] as MathJson) : apply("List", ...named)),
    {},
    { before: system },
  );
  const solution = tidy(
    substitute(trial, Object.fromEntries(letters.map((letter, index) => [letter, Q.rationalToJson(values[index] as Rational)]))),
  );
  lesson.remark("differential.particular", apply("Equal", y, solution));
  return solution;
}

/** a₀y + a₁y′ + … as it is written with dy/dx. */
function leftSide(coefficients: readonly Rational[], y: string, x: string): MathJson {
  const terms = coefficients.flatMap((coefficient, order): MathJson[] =>
    Q.isZero(coefficient)
      ? []
      : [times(N.fromRational(coefficient), order === 0 ? y : apply("Differentiate", y, ...Array<string>(order).fill(x)))],
  );
  return sum(terms.reverse());
}

function operated(coefficients: readonly Rational[], formula: MathJson, x: string): MathJson | undefined {
  let derivative: MathJson | undefined = formula;
  const terms: MathJson[] = [];
  for (const coefficient of coefficients) {
    if (derivative === undefined) return undefined;
    if (!Q.isZero(coefficient)) terms.push(apply("Multiply", Q.rationalToJson(coefficient), derivative));
    derivative = differentiate(derivative, x);
  }
  return tidy(terms.length === 1 ? (terms[0] as MathJson) : apply("Add", ...terms));
}

/** All powers up to the highest of the right side, raised by how often rate ± frequency·i is a root. */
function piecesFor({ rate, frequency, cosine, sine }: ExponentialPolynomial, group: number, roots: readonly Root[]): Piece[] {
  const resonance = roots.find((root) => same(root.real, rate) && same(root.imaginary, frequency))?.times ?? 0;
  const count = Math.max(cosine.length, sine.length);
  const waves = Q.isZero(frequency) ? (["cosine"] as const) : (["cosine", "sine"] as const);
  return Array.from({ length: count }, (_, index) => count - 1 - index).flatMap((power) =>
    waves.map((wave): Piece => ({ group, wave, power: power + resonance })),
  );
}

const same = (json: MathJson, value: Rational): boolean => tidy(apply("Subtract", json, Q.rationalToJson(value))) === 0;

function functionOf({ wave, power }: Piece, { rate, frequency }: ExponentialPolynomial): ExponentialPolynomial {
  const list = [...Array<Rational>(power).fill(Q.zero), Q.one];
  return { rate, frequency, cosine: wave === "cosine" ? list : [], sine: wave === "sine" ? list : [] };
}

function placesOf(all: readonly ExponentialPolynomial[], groups: readonly ExponentialPolynomial[]): Piece[] {
  const longest = Math.max(...all.map(({ cosine, sine }) => Math.max(cosine.length, sine.length)));
  return groups.flatMap((_, group) =>
    Array.from({ length: longest }, (__, power) => longest - 1 - power).flatMap((power) =>
      (["cosine", "sine"] as const).map((wave): Piece => ({ group, wave, power })),
    ),
  );
}

function entryAt(one: ExponentialPolynomial, { group, wave, power }: Piece, groups: readonly ExponentialPolynomial[]): Rational {
  const own = groups[group] as ExponentialPolynomial;
  return Q.equal(one.rate, own.rate) && Q.equal(one.frequency, own.frequency) ? (one[wave][power] ?? Q.zero) : Q.zero;
}

function solutionOf(augmented: readonly (readonly Rational[])[], count: number, { board }: Lesson): Rational[] | undefined {
  const { rows, pivots } = reducedRowEchelon(augmented, (operations) => board.spend(operations));
  if (pivots.includes(count)) return undefined;
  return Array.from({ length: count }, (_, column) => {
    const row = pivots.indexOf(column);
    return row < 0 ? Q.zero : ((rows[row] as readonly Rational[])[count] as Rational);
  });
}

function equationOf(row: readonly Rational[], letters: readonly string[]): MathJson {
  const terms = letters.flatMap((letter, index) =>
    Q.isZero(row[index] as Rational) ? [] : [times(N.fromRational(row[index] as Rational), letter)],
  );
  return apply("Equal", sum(terms), Q.rationalToJson(row.at(-1) as Rational));
}

/** A single function with coefficient 1. */
function formulaOf({ rate, frequency, cosine, sine }: ExponentialPolynomial, x: string): MathJson {
  const power = Math.max(cosine.length, sine.length) - 1;
  const wave = sine.length > 0 ? "Sin" : "Cos";
  const angle = tidy(apply("Multiply", Q.rationalToJson(frequency), x));
  const factors: MathJson[] = [
    ...(power === 0 ? [] : [power === 1 ? x : apply("Power", x, power)]),
    ...(Q.isZero(rate) ? [] : [apply("Power", "ExponentialE", tidy(apply("Multiply", Q.rationalToJson(rate), x)))]),
    ...(Q.isZero(frequency) ? [] : [apply(wave, angle)]),
  ];
  return factors.length === 0 ? 1 : factors.length === 1 ? (factors[0] as MathJson) : apply("Multiply", ...factors);
}

const withCoefficient = (letter: string, formula: MathJson): MathJson =>
  formula === 1
    ? letter
    : Array.isArray(formula) && formula[0] === "Multiply"
      ? apply("Multiply", letter, ...operandsOf(formula))
      : apply("Multiply", letter, formula);
