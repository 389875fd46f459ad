import { signOfConstant } from "../../../algebra/constant/decide.ts";
import { Atoms } from "../../../algebra/forms/atoms.ts";
import { readFraction } from "../../../algebra/forms/read-fraction.ts";
import { fractionToJson, polynomialToJson } from "../../../algebra/forms/write-polynomial.ts";
import { factor } from "../../../algebra/multivariate/factor.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import { fraction } from "../../../algebra/radicals/fraction.ts";
import { signOf } from "../../../algebra/rational.ts";
import type { Board, MathJson } from "../../../contract.ts";
import { rationalOf } from "../../../expression/evaluation/literal.ts";
import { apply, freeLetters, headOf, operandsOf, sameTree, substitute } from "../../../expression/mathjson.ts";
import { Polynomials } from "../systems/polynomials.ts";
import { constantRoots } from "./constant-roots.ts";
import { undo } from "./constants.ts";

/** Where a formula of one letter is 0. */
export interface Zeros {
  /** Its zeros as far as they are the roots of a polynomial. */
  readonly values: readonly MathJson[];
  /** Factors with zeros that are not found so: sin y. */
  readonly open: readonly MathJson[];
}

/** The zeros of the factors of a formula, also of those under a root: √(1 − y²), y · sin y. */
export function zerosOf(formula: MathJson, letter: string, board: Board): Zeros {
  const values: MathJson[] = [];
  const open: MathJson[] = [];
  for (const part of factorsOf(formula, letter).flatMap((each) => irreducible(each, letter, board))) {
    const roots = rootsOf(part, letter, board);
    if (roots) values.push(...roots.filter((root) => isZeroAt(formula, letter, root, board)));
    else if (!isNeverZero(part)) open.push(part);
  }
  const isNew = (value: MathJson, index: number): boolean => !values.slice(0, index).some((other) => sameTree(other, value));
  return { values: ascending(values.filter(isNew), board), open };
}

function ascending(values: readonly MathJson[], board: Board): MathJson[] {
  const spend = (operations: number): void => board.spend(operations);
  return [...values].sort((left, right) => {
    const sign = freeLetters(apply("List", left, right)).length > 0 ? 0 : signOfConstant(apply("Subtract", left, right), spend);
    return typeof sign === "number" ? sign : 0;
  });
}

/** The factors over ℚ of what is above the bar of a rational function; anything else as it is. */
function irreducible(formula: MathJson, letter: string, board: Board): MathJson[] {
  const spend = (operations: number): void => board.spend(operations);
  const atoms = new Atoms();
  const read = readFraction(formula, atoms, spend);
  if (!read || P.isConstant(read.numerator) || atoms.trees.some((tree) => tree !== letter && freeLetters(tree).includes(letter)))
    return [formula];
  const bases = factor(read.numerator, spend).factors.map(({ base }) => polynomialToJson(base, atoms));
  return bases.filter((base) => freeLetters(base).includes(letter));
}

/** The real roots of a polynomial with numbers for coefficients, or of one of first degree; undefined for others. */
function rootsOf(formula: MathJson, letter: string, board: Board): MathJson[] | undefined {
  const spend = (operations: number): void => board.spend(operations);
  if (new Polynomials([letter], spend).read(formula)) return constantRoots(formula, letter, board);
  const atoms = new Atoms();
  const read = readFraction(formula, atoms, spend);
  if (!read) return undefined;
  if (atoms.trees.some((tree) => tree !== letter && freeLetters(tree).includes(letter))) {
    const value = isOneToOne(formula, letter) ? undo(formula, 0, letter) : undefined;
    return value === undefined ? undefined : [value];
  }
  const [free = 0n, slope = 0n, ...higher] = P.coefficientsIn(read.numerator, atoms.numberOf(letter));
  if (slope === 0n || higher.length > 0) return undefined;
  return [fractionToJson(fraction(P.negate(free), slope, spend), atoms)];
}

/** Whether only functions stand around the letter that take no value twice. */
const isOneToOne = (json: MathJson, letter: string): boolean =>
  !freeLetters(json).includes(letter) ||
  json === letter ||
  (/^(Add|Subtract|Negate|Multiply|Divide|Sqrt|Ln|Sinh|Exp)$/.test(headOf(json) ?? "") || operandsOf(json)[0] === "ExponentialE"
    ? operandsOf(json).every((operand) => isOneToOne(operand, letter))
    : false);

const isZeroAt = (formula: MathJson, letter: string, value: MathJson, board: Board): boolean => {
  const put = substitute(formula, { [letter]: value });
  // A parameter leaves it open whether the other factors have a value.
  return freeLetters(put).length > 0 || signOfConstant(put, (operations) => board.spend(operations)) === 0;
};

/** What has to be 0 where a product, a quotient or a power is. */
function factorsOf(json: MathJson, letter: string): MathJson[] {
  if (!freeLetters(json).includes(letter)) return [];
  const operands = operandsOf(json);
  const [first = 0, second = 0] = operands;
  switch (headOf(json)) {
    case "Multiply":
      return operands.flatMap((operand) => factorsOf(operand, letter));
    case "Divide":
    case "Negate":
    case "Sqrt":
    case "Root":
    case "Abs":
      return factorsOf(first, letter);
    case "Tan":
      return [apply("Sin", first)];
    case "Cot":
      return [apply("Cos", first)];
    case "Power": {
      const exponent = rationalOf(second);
      return exponent ? (signOf(exponent) > 0 ? factorsOf(first, letter) : []) : [json];
    }
    default:
      return [json];
  }
}

/** eʸ, 2ʸ, cosh y; 1/cos y */
function isNeverZero(json: MathJson): boolean {
  const [base = 0] = operandsOf(json);
  const isPositive = base === "ExponentialE" || base === "Pi" || (typeof base === "number" && base > 0);
  return /^(Exp|Cosh|Sec|Csc|Sech|Csch)$/.test(headOf(json) ?? "") || (headOf(json) === "Power" && isPositive);
}

/**
 * Whether a function with a derivative everywhere, which a solution through a point needs to be the only one there: no roots, bars or logarithms. It may
 * have poles.
 */
export const isSmooth = (json: MathJson): boolean => {
  const exponent = headOf(json) === "Power" ? rationalOf(operandsOf(json)[1] ?? 1) : undefined;
  if (/^(Sqrt|Root|Abs|Sign|Floor|Ceil|Ln|Log|Arcsin|Arccos|Max|Min|Which)$/.test(headOf(json) ?? "")) return false;
  return (exponent?.denominator ?? 1n) === 1n && operandsOf(json).every(isSmooth);
};

/** y = value for each, and base = 0 for what is not solved further. */
export const statementsOfZeros = ({ values, open }: Zeros, letter: string): MathJson[] => [
  ...values.map((value) => apply("Equal", letter, value)),
  ...open.map((base) => apply("Equal", base, 0)),
];
