import type { MathJson } from "../../../contract.ts";
import { apply, distinctTrees, freeLetters, headOf, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { isInteger, isZero, one, type Rational, signOf } from "../../rational.ts";
import type { Spend } from "../../spend.ts";
import { exactRational, foldConstants } from "../constant-folding.ts";
import * as C from "./coefficient.ts";
import { inverseOf, ratioProduct } from "./ratios.ts";

/** (c₀ + c₁k + …)·r^k, the coefficients and the ratio being formulas without k. */
export interface ExponentialTerm {
  readonly ratio: MathJson;
  readonly coefficients: readonly C.Coefficient[];
}

/** A sum of such terms, with what must hold for the formula to be that sum at whole numbers k: b ≠ 0 where b^(k − 1) is read as b^k/b. */
export interface ExponentialPolynomial {
  readonly terms: readonly ExponentialTerm[];
  readonly conditions: readonly MathJson[];
}

/** Beyond this power of k a summand is not multiplied out. */
const highestDegree = 40;
/** More terms of different ratios than these are not multiplied out. */
const mostTerms = 60;

const constantTerm = (coefficient: C.Coefficient): ExponentialPolynomial => ({
  terms: C.isZeroCoefficient(coefficient) ? [] : [{ ratio: 1, coefficients: [coefficient] }],
  conditions: [],
});

function fixedTerm(json: MathJson, spend: Spend): ExponentialPolynomial | undefined {
  const coefficient = C.coefficientOf(foldConstants(json, spend), spend);
  return coefficient && constantTerm(coefficient);
}

const unit = C.number(one);

/** The formula as a function of k of this kind; undefined where it is none. */
export function exponentialPolynomialOf(json: MathJson, index: string, spend: Spend): ExponentialPolynomial | undefined {
  spend(1);
  if (!freeLetters(json).includes(index)) return fixedTerm(json, spend);
  if (json === index) return { terms: [{ ratio: 1, coefficients: [C.zero, unit] }], conditions: [] };
  const read = (part: MathJson): ExponentialPolynomial | undefined => exponentialPolynomialOf(part, index, spend);
  const operands = operandsOf(json);
  const [first = 0, second = 0] = operands;
  switch (headOf(json)) {
    case "Add":
      return combine(operands.map(read), (left, right) => add(left, right, spend), constantTerm(C.zero));
    case "Multiply":
      return combine(operands.map(read), (left, right) => multiply(left, right, spend), constantTerm(unit));
    case "Subtract":
      return operands.length === 2 ? read(apply("Add", first, apply("Multiply", -1, second))) : undefined;
    case "Negate":
      return operands.length === 1 ? read(apply("Multiply", -1, first)) : undefined;
    case "Percent":
      return operands.length === 1 ? read(apply("Multiply", apply("Divide", 1, 100), first)) : undefined;
    case "Exp":
      return operands.length === 1 ? read(apply("Power", "ExponentialE", first)) : undefined;
    case "Divide": {
      const [above, below] = operands.length === 2 ? [read(first), read(second)] : [];
      const inverse = below && reciprocal(below, spend);
      return above && inverse && multiply(above, inverse, spend);
    }
    case "Power":
      return operands.length === 2 ? powerOf(first, second, index, spend) : undefined;
    default:
      return undefined;
  }
}

type Combine = (left: ExponentialPolynomial, right: ExponentialPolynomial) => ExponentialPolynomial | undefined;

function combine(
  parts: readonly (ExponentialPolynomial | undefined)[],
  join: Combine,
  start: ExponentialPolynomial,
): ExponentialPolynomial | undefined {
  let result: ExponentialPolynomial | undefined = start;
  for (const part of parts) {
    if (part === undefined || result === undefined) return undefined;
    result = join(result, part);
  }
  return result;
}

function add(left: ExponentialPolynomial, right: ExponentialPolynomial, spend: Spend): ExponentialPolynomial | undefined {
  const terms: ExponentialTerm[] = [...left.terms];
  for (const term of right.terms) {
    spend(terms.length);
    const place = terms.findIndex(({ ratio }) => sameTree(ratio, term.ratio));
    const before = terms[place];
    if (before === undefined) terms.push(term);
    else {
      const length = Math.max(before.coefficients.length, term.coefficients.length);
      const sum = (power: number): C.Coefficient =>
        C.add(before.coefficients[power] ?? C.zero, term.coefficients[power] ?? C.zero, spend);
      terms[place] = { ratio: term.ratio, coefficients: trimmed(Array.from({ length }, (_, power) => sum(power))) };
    }
  }
  if (terms.length > mostTerms) return undefined;
  const kept = terms.filter(({ coefficients }) => coefficients.length > 0);
  return { terms: kept, conditions: distinctTrees([...left.conditions, ...right.conditions]) };
}

function trimmed(coefficients: readonly C.Coefficient[]): C.Coefficient[] {
  let length = coefficients.length;
  while (length > 0 && C.isZeroCoefficient(coefficients[length - 1] ?? C.zero)) length--;
  return coefficients.slice(0, length);
}

function multiply(left: ExponentialPolynomial, right: ExponentialPolynomial, spend: Spend): ExponentialPolynomial | undefined {
  const conditions = distinctTrees([...left.conditions, ...right.conditions]);
  let result: ExponentialPolynomial | undefined = { terms: [], conditions };
  for (const a of left.terms) {
    for (const b of right.terms) {
      const coefficients = productOf(a.coefficients, b.coefficients, spend);
      if (coefficients === undefined || result === undefined) return undefined;
      const term = { ratio: ratioProduct(a.ratio, b.ratio, spend), coefficients };
      result = add(result, { terms: term.coefficients.length > 0 ? [term] : [], conditions: [] }, spend);
    }
  }
  return result;
}

function productOf(left: readonly C.Coefficient[], right: readonly C.Coefficient[], spend: Spend): C.Coefficient[] | undefined {
  const coefficients = Array.from({ length: left.length + right.length - 1 }, () => C.zero);
  if (coefficients.length > highestDegree + 1) return undefined;
  for (const [i, x] of left.entries()) {
    for (const [j, y] of right.entries()) {
      const product = C.multiply(x, y, spend);
      if (product === undefined) return undefined;
      coefficients[i + j] = C.add(coefficients[i + j] ?? C.zero, product, spend);
    }
  }
  return trimmed(coefficients);
}

/** 1/(c·r^k) = (1/c)·(1/r)^k; sums have no such reciprocal. */
function reciprocal({ terms, conditions }: ExponentialPolynomial, spend: Spend): ExponentialPolynomial | undefined {
  const [term, ...more] = terms;
  if (term === undefined || more.length > 0 || term.coefficients.length !== 1) return undefined;
  const [ratio, coefficient] = [inverseOf(term.ratio, spend), C.reciprocal(term.coefficients[0] ?? C.zero)];
  return ratio === undefined || coefficient === undefined
    ? undefined
    : { terms: [{ ratio, coefficients: [coefficient] }], conditions };
}

function powerOf(base: MathJson, exponent: MathJson, index: string, spend: Spend): ExponentialPolynomial | undefined {
  if (!freeLetters(exponent).includes(index)) return wholePower(base, exponent, index, spend);
  if (freeLetters(base).includes(index)) return undefined;
  const linear = exponentialPolynomialOf(exponent, index, spend);
  const [term, ...more] = linear?.terms ?? [];
  if (linear === undefined || term === undefined || more.length > 0 || term.ratio !== 1 || term.coefficients.length !== 2)
    return undefined;
  const [offset = C.zero, slope = C.zero] = term.coefficients;
  const exact = C.numberOf(slope);
  const value = exactRational(base, spend);
  // Only of a positive number is b^(k/2) a power of √b for odd k too.
  const positive = base === "ExponentialE" || base === "Pi" || (value !== undefined && signOf(value) > 0);
  if (exact === undefined || (!isInteger(exact) && !positive) || (value && isZero(value))) return undefined;
  const raised = (to: C.Coefficient): MathJson => {
    const exponent = C.coefficientToJson(to);
    return exponent === 1 ? base : exponent === 0 ? 1 : foldConstants(apply("Power", base, exponent), spend);
  };
  const nonZero = positive || value !== undefined;
  const plain = C.isZeroCoefficient(offset) && signOf(exact) > 0;
  const factor = C.coefficientOf(raised(offset), spend);
  if (factor === undefined) return undefined;
  return {
    terms: [{ ratio: raised(slope), coefficients: [factor] }],
    conditions: distinctTrees([...linear.conditions, ...(nonZero || plain ? [] : [apply("NotEqual", base, 0)])]),
  };
}

function wholePower(base: MathJson, exponent: MathJson, index: string, spend: Spend): ExponentialPolynomial | undefined {
  const times = exactRational(exponent, spend);
  const read = exponentialPolynomialOf(base, index, spend);
  if (times === undefined || read === undefined || !isInteger(times)) return undefined;
  const count = Number(times.numerator < 0n ? -times.numerator : times.numerator);
  const factor = signOf(times) < 0 ? reciprocal(read, spend) : read;
  // k⁰ has no value at 0, so it is no polynomial.
  if (factor === undefined || count === 0 || count > highestDegree) return undefined;
  return combine(
    Array.from({ length: count }, () => factor),
    (left, right) => multiply(left, right, spend),
    constantTerm(unit),
  );
}

/** The ratio as an exact number, where it is one. */
export const ratioValue = ({ ratio }: ExponentialTerm, spend: Spend): Rational | undefined => exactRational(ratio, spend);
