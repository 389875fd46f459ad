import { Atoms } from "../../../algebra/forms/atoms.ts";
import { readPolynomial } from "../../../algebra/forms/read-fraction.ts";
import { divideExact } from "../../../algebra/multivariate/divide.ts";
import { gcd } from "../../../algebra/multivariate/gcd.ts";
import type { Polynomial } from "../../../algebra/multivariate/polynomial.ts";
import type { Spend } from "../../../algebra/spend.ts";
import type { MathJson, Verdict } from "../../../contract.ts";
import { operandsOf } from "../../../expression/mathjson.ts";
import { type Checked, undecided } from "../checked.ts";

/** It divides each, and what is left of them has no common divisor. */
export function checkDivisor({ given, answer, spend }: Checked): Verdict {
  const read = polynomialsOf(given, answer, spend);
  if (!read) return undecided;
  const cofactors = read.members.map((member) => divideExact(member, read.answer, spend));
  return isCoprime(cofactors, spend) ? { status: "proved", by: "cofactors" } : undecided;
}

/** Each divides it, and the cofactors have no common divisor. */
export function checkMultiple({ given, answer, spend }: Checked): Verdict {
  const read = polynomialsOf(given, answer, spend);
  if (!read || read.members.includes(0n)) return undecided;
  const cofactors = read.members.map((member) => divideExact(read.answer, member, spend));
  return isCoprime(cofactors, spend) ? { status: "proved", by: "cofactors" } : undecided;
}

function isCoprime(polynomials: readonly (Polynomial | undefined)[], spend: Spend): boolean {
  const known = polynomials.filter((polynomial) => polynomial !== undefined);
  return known.length === polynomials.length && known.reduce<Polynomial>((common, next) => gcd(common, next, spend), 0n) === 1n;
}

/** The operands and the answer as polynomials over ℤ in the same letters. */
function polynomialsOf(
  given: MathJson,
  answer: MathJson,
  spend: Spend,
): { members: Polynomial[]; answer: Polynomial } | undefined {
  const atoms = new Atoms();
  const read = [...operandsOf(given), answer].map((json) => readPolynomial(json, atoms, spend));
  const polynomials = read.map((each) => (each?.divisor === 1n ? each.polynomial : undefined));
  if (!polynomials.every((polynomial) => polynomial !== undefined) || !atoms.areIndependent) return undefined;
  const last = polynomials.at(-1) as Polynomial;
  // Of numbers they are positive.
  const isNegative = typeof last === "bigint" && last < 0n;
  return last === 0n || isNegative ? undefined : { members: polynomials.slice(0, -1), answer: last };
}
