import { signOfConstant } from "../../../algebra/constant/decide.ts";
import { Atoms } from "../../../algebra/forms/atoms.ts";
import { readPolynomial } from "../../../algebra/forms/read-fraction.ts";
import { polynomialToJson } from "../../../algebra/forms/write-polynomial.ts";
import { isIrreducible } from "../../../algebra/multivariate/factor.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import type { Spend } from "../../../algebra/spend.ts";
import type { MathJson } from "../../../contract.ts";
import { apply, freeLetters, headOf, isNumber, isSymbol, operandsOf } from "../../../expression/mathjson.ts";
import type { Checked } from "../checked.ts";
import { factorsOf, unsigned } from "./terms.ts";

/** A product of which no factor can be factored further over ℚ, no number can be taken out, and no two factors are the same up to a number. */
export function isFactored({ answer, goal, spend }: Checked): boolean {
  const over = goal.ask?.with?.over?.json;
  const rational = goal.numbers !== "complex" && over !== "RealNumbers" && over !== "ComplexNumbers";
  return isFactoredFormula(
    answer,
    spend,
    rational ? "rational" : goal.numbers === "complex" || over === "ComplexNumbers" ? "complex" : "real",
  );
}

type Over = "rational" | "real" | "complex";

export function isFactoredFormula(json: MathJson, spend: Spend, over: Over = "rational"): boolean {
  const inner = unsigned(json);
  if (headOf(inner) === "Divide") {
    const [above, below] = operandsOf(inner) as [MathJson, MathJson];
    return isProductOfIrreducibles(above, spend, over) && isProductOfIrreducibles(below, spend, over);
  }
  return isProductOfIrreducibles(inner, spend, over);
}

function isProductOfIrreducibles(json: MathJson, spend: Spend, over: Over): boolean {
  const atoms = new Atoms();
  const bases = factorsOf(json).map((factor) =>
    headOf(factor) === "Power" && Number.isInteger(operandsOf(factor)[1]) ? (operandsOf(factor)[0] as MathJson) : factor,
  );
  const polynomials: P.Polynomial[] = [];
  for (const base of bases) {
    if (freeLetters(base).length === 0) continue;
    if (over !== "rational") {
      if (!isLinearOrQuadratic(base, over, spend)) return false;
      continue;
    }
    const read = readPolynomial(base, atoms, spend);
    if (read?.divisor !== 1n || !isPrime(read.polynomial, base, spend)) return false;
    polynomials.push(read.polynomial);
  }
  if (bases.filter(isNumber).length > 1 || !(atoms.trees.every(isSymbol) || atoms.areIndependent)) return false;
  return polynomials.every((left, index) =>
    polynomials.slice(index + 1).every((right) => !P.equal(left, right) && !P.equal(left, P.negate(right))),
  );
}

/** A letter or function itself, or a polynomial without a number to take out that is irreducible. */
function isPrime(polynomial: P.Polynomial, written: MathJson, spend: Spend): boolean {
  if (P.isConstant(polynomial)) return false;
  if (P.termCount(polynomial) === 1 && headOf(written) !== "Power" && P.totalDegree(polynomial) === 1) return true;
  return P.integerContent(polynomial) === 1n && (isIrreducible(polynomial, spend) === true || isSymbolicPower(written));
}

/** eˣ stands for itself. */
const isSymbolicPower = (json: MathJson): boolean =>
  headOf(json) === "Power" && freeLetters(operandsOf(json)[1] as MathJson).length > 0;

/** Over ℝ quadratics without a zero may stay, over ℂ only linear factors. */
function isLinearOrQuadratic(base: MathJson, over: Over, spend: Spend): boolean {
  const atoms = new Atoms();
  const [letter, ...others] = freeLetters(base);
  if (letter === undefined || others.length > 0) return false;
  const read = readPolynomial(base, atoms, spend);
  if (!read) return false;
  const degree = P.degreeIn(read.polynomial, atoms.numberOf(letter));
  if (degree <= 1) return true;
  if (over === "complex" || degree > 2) return false;
  const [c, b, a] = P.coefficientsIn(read.polynomial, atoms.numberOf(letter)).map((part) => polynomialToJson(part, atoms));
  const discriminant = apply("Subtract", apply("Power", b as MathJson, 2), apply("Multiply", 4, a as MathJson, c as MathJson));
  return signOfConstant(discriminant, spend) === -1;
}
