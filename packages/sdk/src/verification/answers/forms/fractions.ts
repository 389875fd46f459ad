import { Atoms } from "../../../algebra/forms/atoms.ts";
import { readPolynomial } from "../../../algebra/forms/read-fraction.ts";
import { isIrreducible } from "../../../algebra/multivariate/factor.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import type { Spend } from "../../../algebra/spend.ts";
import type { MathJson } from "../../../contract.ts";
import { freeLetters, headOf, operandsOf } from "../../../expression/mathjson.ts";
import type { Checked } from "../checked.ts";
import { factorsOf, termsOf, unsigned } from "./terms.ts";

interface Part {
  readonly above: number;
  readonly base: P.Polynomial;
  readonly degree: number;
  readonly exponent: number;
}

/** A polynomial and fractions whose denominators are powers of irreducible polynomials, each of lower degree above than its base. */
export function isPartialFractions({ answer, unknown, spend }: Checked): boolean {
  const atoms = new Atoms();
  const parts = termsOf(answer).map((term) => partOf(term, unknown, atoms, spend));
  if (!parts.every((part) => part !== undefined)) return false;
  const fractions = parts.filter((part) => part !== "polynomial");
  const names = fractions.map(
    ({ base, exponent }) => `${exponent} ${JSON.stringify(base, (_, value) => (typeof value === "bigint" ? `${value}` : value))}`,
  );
  return (
    new Set(names).size === names.length &&
    fractions.every(({ above, base, degree }) => above < degree && isIrreducible(base, spend) === true)
  );
}

function partOf(term: MathJson, letter: string, atoms: Atoms, spend: Spend): Part | "polynomial" | undefined {
  const inner = unsigned(term);
  const number = atoms.numberOf(letter);
  const below = headOf(inner) === "Divide" ? factorsOf(operandsOf(inner)[1] as MathJson) : [];
  const [factor, ...others] = below.filter((each) => freeLetters(each).includes(letter));
  if (others.length > 0) return undefined;
  if (factor === undefined) return readPolynomial(inner, atoms, spend) || isRationalIn(inner, letter) ? "polynomial" : undefined;
  const isPower = headOf(factor) === "Power";
  const exponent = isPower ? operandsOf(factor)[1] : 1;
  const base = readPolynomial(isPower ? (operandsOf(factor)[0] as MathJson) : factor, atoms, spend);
  const above = readPolynomial(operandsOf(inner)[0] as MathJson, atoms, spend);
  if (!base || !above || typeof exponent !== "number" || exponent < 1) return undefined;
  return {
    above: P.degreeIn(above.polynomial, number),
    base: base.polynomial,
    degree: P.degreeIn(base.polynomial, number),
    exponent,
  };
}

/** Without the letter below a bar. */
function isRationalIn(json: MathJson, letter: string): boolean {
  if (headOf(json) === "Divide" && freeLetters(operandsOf(json)[1] as MathJson).includes(letter)) return false;
  return operandsOf(json).every((operand) => isRationalIn(operand, letter));
}

/** A polynomial and at most one fraction, its degree above lower than below. */
export function isQuotientAndRemainder({ answer, given, unknown, spend }: Checked): boolean {
  const letter = unknown || (freeLetters(given)[0] ?? "");
  const terms = termsOf(answer).map(unsigned);
  const fractions = terms.filter((term) => !isRationalIn(term, letter));
  const [fraction] = fractions;
  if (fractions.length > 1) return false;
  if (fraction === undefined) return true;
  const atoms = new Atoms();
  const [above, below] = operandsOf(fraction).map((part) => readPolynomial(part, atoms, spend));
  if (headOf(fraction) !== "Divide" || !above || !below) return false;
  const number = atoms.numberOf(letter);
  return P.degreeIn(above.polynomial, number) < P.degreeIn(below.polynomial, number) || isMonomialDivision(given);
}

/** Divided by one term, every term has its own fraction. */
const isMonomialDivision = (given: MathJson): boolean => termsOf(operandsOf(given)[1] ?? 0).length === 1;
