import { Atoms } from "../../../algebra/forms/atoms.ts";
import { readFraction } from "../../../algebra/forms/read-fraction.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import type { Spend } from "../../../algebra/spend.ts";
import type { MathJson } from "../../../contract.ts";
import { freeLetters, headOf, operandsOf } from "../../../expression/mathjson.ts";
import type { Checked } from "../checked.ts";
import { factorsOf, termsOf, unsigned } from "./terms.ts";

const hasLetter = (json: MathJson, letter: string): boolean => freeLetters(json).includes(letter);

/** Each power of the letter stands once, its coefficient without the letter. */
export function isCollected({ answer, unknown }: Checked): boolean {
  const powers = termsOf(answer).map((term) => powerIn(term, unknown));
  const proper = powers.filter((power) => power !== 0);
  return proper.every((power) => power !== undefined) && new Set(proper).size === proper.length;
}

function powerIn(term: MathJson, letter: string): number | undefined {
  const inner = unsigned(term);
  const [above, below] = headOf(inner) === "Divide" ? (operandsOf(inner) as [MathJson, MathJson]) : [inner, 1];
  const withLetter = factorsOf(above).filter((factor) => hasLetter(factor, letter));
  if (hasLetter(below, letter) || withLetter.length > 1) return undefined;
  const [factor] = withLetter;
  if (factor === undefined) return 0;
  if (factor === letter) return 1;
  const [base, exponent] = operandsOf(factor);
  return headOf(factor) === "Power" && base === letter && typeof exponent === "number" ? exponent : undefined;
}

/** a(x − h)² + k: every letter in question stands once, in a square of something linear. */
export function isCompletedSquare({ answer, goal, spend }: Checked): boolean {
  const letters = goal.unknowns.filter((letter) => hasLetter(goal.expression.json, letter));
  const terms = termsOf(answer);
  return (
    letters.length > 0 &&
    letters.every((letter) => {
      const withLetter = terms.filter((term) => hasLetter(term, letter));
      return withLetter.length === 1 && isSquare(withLetter[0] as MathJson, letter, spend);
    })
  );
}

function isSquare(term: MathJson, letter: string, spend: Spend): boolean {
  const inner = unsigned(term);
  const [above, below] = headOf(inner) === "Divide" ? (operandsOf(inner) as [MathJson, MathJson]) : [inner, 1];
  const [square, ...others] = factorsOf(above).filter((factor) => hasLetter(factor, letter));
  if (hasLetter(below, letter) || square === undefined || others.length > 0 || headOf(square) !== "Power") return false;
  const [base, exponent] = operandsOf(square) as [MathJson, MathJson];
  const atoms = new Atoms();
  const value = readFraction(base, atoms, spend);
  const number = atoms.numberOf(letter);
  return (
    exponent === 2 &&
    value !== undefined &&
    P.degreeIn(value.numerator, number) === 1 &&
    P.degreeIn(value.denominator, number) === 0
  );
}
