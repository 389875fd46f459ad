import { Radicals } from "../../algebra/radicals/radicals.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import { apply, substitute } from "../../expression/mathjson.ts";
import { secondDegreeOf } from "../../geometry/conics/second-degree.ts";
import { curveOfEquation } from "../../geometry/curve-of-equation.ts";
import type { SecondDegree } from "../../geometry/figures.ts";

/** Whether something holds, where that is certain. */
export type Truth = boolean | undefined;

/** False where one is, true where all are. */
export function all(...truths: readonly Truth[]): Truth {
  return truths.includes(false) ? false : truths.every((truth) => truth === true) ? true : undefined;
}

export const either = (...truths: readonly Truth[]): Truth =>
  truths.includes(true) ? true : truths.every((truth) => truth === false) ? false : undefined;

export const add = (...terms: MathJson[]): MathJson => apply("Add", ...terms);
export const subtract = (left: MathJson, right: MathJson): MathJson => apply("Subtract", left, right);
export const multiply = (...factors: MathJson[]): MathJson => apply("Multiply", ...factors);
export const divide = (above: MathJson, below: MathJson): MathJson => apply("Divide", above, below);
export const square = (value: MathJson): MathJson => apply("Power", value, 2);

/** An equation of degree two, f(x, y) = 0, with the invariants of f and exact questions about formulas. */
export class Quadric {
  readonly coefficients: SecondDegree["coefficients"];
  /** A x² + B xy + C y² + D x + E y + F */
  readonly polynomial: MathJson;
  /** The derivatives of f with respect to x and y. */
  readonly gradient: readonly [MathJson, MathJson];
  /** A + C */
  readonly trace: MathJson;
  /** AC − B²/4 */
  readonly minor: MathJson;
  /** The determinant of the symmetric 3×3 matrix. */
  readonly determinant: MathJson;
  readonly numbers: Radicals;

  constructor(numbers: Radicals, { coefficients }: SecondDegree) {
    const [A, B, C, D, E, F] = coefficients;
    this.numbers = numbers;
    this.coefficients = coefficients;
    this.polynomial = add(
      multiply(A, square("x")),
      multiply(B, "x", "y"),
      multiply(C, square("y")),
      multiply(D, "x"),
      multiply(E, "y"),
      F,
    );
    this.gradient = [add(multiply(2, A, "x"), multiply(B, "y"), D), add(multiply(B, "x"), multiply(2, C, "y"), E)];
    this.trace = add(A, C);
    this.minor = subtract(multiply(A, C), divide(square(B), 4));
    this.determinant = subtract(
      add(multiply(A, C, F), divide(multiply(B, D, E), 4)),
      divide(add(multiply(A, square(E)), multiply(C, square(D)), multiply(F, square(B))), 4),
    );
  }

  /** f at the centre. */
  get centralValue(): MathJson {
    return divide(this.determinant, this.minor);
  }

  /** Whether a formula in any letters is zero. One with letters left may be zero for some of their values: then nothing is said. */
  isZero(formula: MathJson): Truth {
    const value = this.numbers.read(formula);
    if (!value) return undefined;
    if (this.numbers.isZero(value)) return true;
    return this.numbers.lettersOf(value).some((letter) => letter !== "Pi") && !this.numbers.sign(value) ? undefined : false;
  }

  /** Whether two polynomials in x and y have the same coefficients. */
  areSame(left: MathJson, right: MathJson): Truth {
    const difference = this.numbers.read(subtract(left, right));
    if (!difference) return undefined;
    if (this.numbers.isZero(difference)) return true;
    const others = this.numbers.lettersOf(difference).filter((letter) => letter !== "x" && letter !== "y" && letter !== "Pi");
    return others.length > 0 ? undefined : false;
  }

  isPositive(formula: MathJson): Truth {
    const value = this.numbers.read(formula);
    const sign = value && this.numbers.sign(value);
    return sign === undefined ? undefined : sign > 0;
  }

  isNonzero(formula: MathJson): Truth {
    const zero = this.isZero(formula);
    return zero === undefined ? undefined : !zero;
  }

  /** Whether a formula is not zero for every value of its letters: y = kx² is taken to be a parabola. */
  isSomewhereNonzero(formula: MathJson): Truth {
    const value = this.numbers.read(formula);
    return value && !this.numbers.isZero(value);
  }

  /** A polynomial at a point. */
  at(polynomial: MathJson, { x, y }: Place): MathJson {
    return substitute(polynomial, { x, y });
  }

  /** The value of the quadratic part for a direction. */
  quadraticPart(u: MathJson, v: MathJson): MathJson {
    const [A, B, C] = this.coefficients;
    return add(multiply(A, square(u)), multiply(B, u, v), multiply(C, square(v)));
  }
}

export interface Place {
  readonly x: MathJson;
  readonly y: MathJson;
}

/** Read by interpolation; what that cannot read (divisors, parameters, polar coordinates) as the curve that it is of. */
export function quadricOf(equation: MathJson, assuming: readonly MathJson[], spend: Spend): Quadric | undefined {
  const numbers = new Radicals({ assuming, spend });
  const curve = curveOfEquation(numbers, equation) ?? secondDegreeOf(numbers, equation, assuming);
  return curve?.kind === "conic" ? new Quadric(numbers, curve) : undefined;
}
