import type { MathJson } from "../../contract.ts";
import { apply, headOf, isSymbol, operandsOf } from "../../expression/mathjson.ts";
import { sumOf } from "../calculus/building.ts";
import { exactRational } from "../calculus/constant-folding.ts";
import { times } from "../calculus/exact-arithmetic.ts";
import { add, divide, isZero, multiply, negate, type Rational, rational, rationalToJson, zero } from "../rational.ts";
import type { Spend } from "../spend.ts";
import { type RationalRows, reducedRowEchelon } from "./rational-matrix.ts";

/** A linear form: the coefficients of the letters, in their order, and then the number beside them. */
type Form = readonly Rational[];

/**
 * The augmented matrix of linear equations: a row for each, the coefficients of the letters in their order and the number on the right.
 * undefined for what is no equation or not linear with rational coefficients in these letters.
 */
export function systemOf(equations: readonly MathJson[], letters: readonly string[], spend: Spend): Rational[][] | undefined {
  const rows: Rational[][] = [];
  for (const equation of equations) {
    const [left, right, ...more] = operandsOf(equation);
    if (headOf(equation) !== "Equal" || left === undefined || right === undefined || more.length > 0) return undefined;
    const [a, b] = [linearForm(left, letters, spend), linearForm(right, letters, spend)];
    if (a === undefined || b === undefined) return undefined;
    const difference = combine(a, b, rational(-1));
    const constant = difference.at(-1) as Rational;
    rows.push([...difference.slice(0, -1), negate(constant)]);
  }
  return rows;
}

const combine = (left: Form, right: Form, factor: Rational): Form =>
  left.map((value, index) => add(value, multiply(factor, right[index] as Rational)));

function linearForm(json: MathJson, letters: readonly string[], spend: Spend): Form | undefined {
  spend(1 + letters.length);
  const place = isSymbol(json) ? letters.indexOf(json) : -1;
  const unit = (index: number, value: Rational): Form =>
    Array.from({ length: letters.length + 1 }, (_, k) => (k === index ? value : zero));
  if (place >= 0) return unit(place, rational(1));
  const value = exactRational(json, spend);
  if (value) return unit(letters.length, value);
  const forms = operandsOf(json).map((operand) => linearForm(operand, letters, spend));
  if (forms.length === 0 || !forms.every((form) => form !== undefined)) return undefined;
  const [first, second] = forms as [Form, Form | undefined];
  switch (headOf(json)) {
    case "Add":
      return forms.reduce((left, right) => combine(left, right, rational(1)));
    case "Subtract":
      return second && forms.length === 2 ? combine(first, second, rational(-1)) : undefined;
    case "Negate":
      return forms.length === 1 ? scaledForm(first, rational(-1)) : undefined;
    case "Multiply":
      return forms.slice(1).reduce<Form | undefined>((left, right) => left && productOfForms(left, right), first);
    case "Divide": {
      const divisor = second && forms.length === 2 ? constantOf(second) : undefined;
      return divisor && !isZero(divisor) ? scaledForm(first, divide(rational(1), divisor)) : undefined;
    }
    default:
      return undefined;
  }
}

const scaledForm = (form: Form, factor: Rational): Form => form.map((value) => multiply(value, factor));
const constantOf = (form: Form): Rational | undefined => (form.slice(0, -1).every(isZero) ? form.at(-1) : undefined);

function productOfForms(left: Form, right: Form): Form | undefined {
  const [a, b] = [constantOf(left), constantOf(right)];
  return a ? scaledForm(right, a) : b && scaledForm(left, b);
}

/** The equations of an augmented matrix, 0 = 5 among them. */
export function equationsOf(augmented: RationalRows, letters: readonly string[], spend: Spend): MathJson[] {
  return augmented.map((row) => {
    const terms = letters.map((letter, index) => times(rationalToJson(row[index] as Rational), letter, spend));
    return apply("Equal", sumOf(terms), rationalToJson(row.at(-1) as Rational));
  });
}

/**
 * Whether two systems in the same letters have the same solutions: neither has any, or their augmented matrices have the same row space
 * (elementary row operations keep the solutions, and a solvable system determines its row space).
 */
export function sameSolutions(left: RationalRows, right: RationalRows, spend: Spend): boolean | undefined {
  const widths = new Set([...left, ...right].map((row) => row.length));
  if (widths.size !== 1) return undefined;
  const [width = 1] = widths;
  const [a, b] = [reducedRowEchelon(left, spend), reducedRowEchelon(right, spend)];
  const solvable = (pivots: readonly number[]): boolean => !pivots.includes(width - 1);
  if (!solvable(a.pivots) || !solvable(b.pivots)) return solvable(a.pivots) === solvable(b.pivots);
  const text = (rows: RationalRows, count: number): string =>
    rows
      .slice(0, count)
      .map((row) => row.map(({ numerator, denominator }) => `${numerator}/${denominator}`).join(" "))
      .join("; ");
  return text(a.rows, a.pivots.length) === text(b.rows, b.pivots.length);
}
