import { differentiate } from "../../../algebra/calculus/differentiate.ts";
import { signOfConstant } from "../../../algebra/constant/decide.ts";
import { determinantOf } from "../../../algebra/matrices/determinant.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import * as Q from "../../../algebra/rational.ts";
import type { Board, MathJson } from "../../../contract.ts";
import { apply, freeLetters, substitute } from "../../../expression/mathjson.ts";
import { Polynomials } from "../systems/polynomials.ts";
import { tidy } from "./lesson.ts";
import type { DifferentialEquation } from "./ode.ts";

type Values = Record<string, MathJson>;

/** What the constants are, and what must not be zero for that. */
export interface Constants {
  readonly values: Values;
  readonly provided: readonly MathJson[];
}

/** The constants for which a solution meets the conditions; undefined where they are not found by linear equations or one equation for one constant. */
export function constantsFor(
  { x, conditions }: DifferentialEquation,
  solution: MathJson,
  constants: readonly string[],
  board: Board,
): Constants | undefined {
  const sides: MathJson[] = [];
  for (const { order, at, value } of conditions) {
    let derived: MathJson | undefined = solution;
    for (let k = 0; k < order && derived !== undefined; k++) derived = differentiate(derived, x);
    if (derived === undefined) return undefined;
    sides.push(apply("Subtract", substitute(derived, { [x]: at }), value));
  }
  const found = linear(sides, constants, board);
  if (found) return found;
  const values = single(sides, constants);
  return values && { values, provided: [] };
}

/** Not so for what a condition gives where the solution has no value: ln 0. */
const hasValue = (json: MathJson): boolean => freeLetters(json).length > 0 || signOfConstant(json, () => {}) !== "no-value";

/** By Cramer's rule, where all sides are linear in the constants. */
function linear(sides: readonly MathJson[], constants: readonly string[], board: Board): Constants | undefined {
  const rows = sides.map((side) => constants.map((constant) => differentiate(side, constant)));
  if (!rows.every((row) => row.every((entry) => entry !== undefined && !mentions(entry, constants)))) return undefined;
  const matrix = rows as MathJson[][];
  const zero: Values = Object.fromEntries(constants.map((constant) => [constant, 0]));
  const right = sides.map((side) => tidy(apply("Negate", substitute(side, zero))));
  const spend = (operations: number): void => board.spend(operations);
  const determinant = determinantOf(
    matrix.map((row) => row.map(tidy)),
    spend,
  );
  const divisor = determinant === undefined ? 0 : tidy(determinant);
  if (divisor === 0) return undefined;
  const values: Values = {};
  for (const [column, constant] of constants.entries()) {
    const replaced = matrix.map((row, index) =>
      row.map((entry, place) => (place === column ? (right[index] as MathJson) : tidy(entry))),
    );
    const above = determinantOf(replaced, spend);
    if (above === undefined) return undefined;
    values[constant] = tidy(apply("Divide", above, divisor));
  }
  const provided = freeLetters(divisor).length > 0 ? [apply("NotEqual", divisor, 0)] : [];
  return Object.values(values).every(hasValue) ? { values, provided } : undefined;
}

const mentions = (json: MathJson, letters: readonly string[]): boolean =>
  freeLetters(json).some((letter) => letters.includes(letter));

/** One constant by undoing what is done to it. */
function single(sides: readonly MathJson[], constants: readonly string[]): Values | undefined {
  const [side, ...others] = sides;
  const [constant, ...more] = constants;
  if (side === undefined || constant === undefined || others.length + more.length > 0) return undefined;
  const value = undo(side, 0, constant) ?? rationalRoot(side, constant);
  return value === undefined || !hasValue(value) ? undefined : { [constant]: tidy(value) };
}

/** Of a quotient of linear formulas with rational numbers: C/(C − 1) = 1/2. */
function rationalRoot(side: MathJson, constant: string): MathJson | undefined {
  const polynomials = new Polynomials([constant], () => {});
  const numerator = polynomials.read(tidy(side))?.numerator;
  const [free, slope, ...higher] = numerator === undefined ? [] : P.coefficientsIn(numerator, polynomials.placeOf(constant));
  if (typeof free !== "bigint" || typeof slope !== "bigint" || higher.length > 0) return undefined;
  return Q.rationalToJson(Q.rational(-free, slope));
}

const principal: Readonly<Record<string, string>> = { Tan: "Arctan", Sin: "Arcsin", Sinh: "Arsinh" };

/** The value of a letter that stands in one place, by undoing what is done to it; of a function that is no one-to-one, its principal value. */
export function undo(json: MathJson, right: MathJson, letter: string): MathJson | undefined {
  if (json === letter) return right;
  if (!Array.isArray(json)) return undefined;
  const [head, ...operands] = json as [string, ...MathJson[]];
  const inside = operands.filter((operand) => mentions(operand, [letter]));
  const [inner, ...more] = inside;
  if (inner === undefined || more.length > 0) return undefined;
  const others = operands.filter((operand) => operand !== inner);
  const [first = 0, second = 0] = operands;
  switch (head) {
    case "Negate":
      return undo(inner, apply("Negate", right), letter);
    case "Add":
      return undo(inner, tidy(apply("Subtract", right, apply("Add", ...others, 0))), letter);
    case "Multiply":
      return undo(inner, tidy(apply("Divide", right, apply("Multiply", ...others, 1))), letter);
    case "Subtract":
      return inner === first
        ? undo(inner, tidy(apply("Add", right, second)), letter)
        : undo(inner, tidy(apply("Subtract", first, right)), letter);
    case "Divide":
      return inner === first
        ? undo(inner, tidy(apply("Multiply", right, second)), letter)
        : undo(inner, tidy(apply("Divide", first, right)), letter);
    case "Sqrt":
      return undo(inner, tidy(apply("Power", right, 2)), letter);
    case "Power":
      return first === "ExponentialE" ? undo(inner, tidy(apply("Ln", right)), letter) : undefined;
    case "Ln":
      return undo(inner, tidy(apply("Power", "ExponentialE", right)), letter);
    default:
      return Object.hasOwn(principal, head) ? undo(inner, tidy(apply(principal[head] as string, right)), letter) : undefined;
  }
}
