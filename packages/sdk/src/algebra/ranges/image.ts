import type { Expression, MathJson } from "../../contract.ts";
import { rationalOf } from "../../expression/evaluation/literal.ts";
import { apply, freeLetters, headOf, occurrencesOf, operandsOf, sameTree } from "../../expression/mathjson.ts";
import { Atoms } from "../forms/atoms.ts";
import { readFraction } from "../forms/read-fraction.ts";
import { polynomialToJson } from "../forms/write-polynomial.ts";
import { factor } from "../multivariate/factor.ts";
import * as P from "../multivariate/polynomial.ts";
import { type Rational, signOf } from "../rational.ts";
import { simplify } from "../simplify/simplify.ts";
import type { Spend } from "../spend.ts";
import { affine, even, evenRoot, exponential, logarithm, odd, reciprocal } from "./mapping.ts";
import { type Pieces, wholeLine, within, without } from "./pieces.ts";
import { rangeOf } from "./range.ts";

/**
 * The values that a formula takes for the numbers of one letter that conditions leave: of one in which the letter stands once, from the inside out, by
 * the function that each operation is on each piece of the line; of a quotient of first degree, or a quadratic, in one part, after writing that part
 * once. undefined for any other, and where the order of two ends is not known.
 */
export function valuesOf(formula: MathJson, letter: string, conditions: readonly Expression[], spend: Spend): Pieces | undefined {
  const about = conditions.filter(({ json }) => freeLetters(json).includes(letter));
  const excluded = about.filter(({ json }) => headOf(json) === "NotEqual");
  const range = rangeOf(
    about.filter((condition) => !excluded.includes(condition)),
    letter,
  );
  let domain = range && within(wholeLine, range);
  for (const { json } of excluded) {
    const [left, right = 0] = operandsOf(json);
    domain = left === letter && !freeLetters(right).includes(letter) ? domain && without(domain, right) : undefined;
  }
  return domain && imageOf(formula, letter, domain, spend);
}

function imageOf(formula: MathJson, letter: string, domain: Pieces, spend: Spend): Pieces | undefined {
  if (formula === letter) return domain;
  const places = operandsOf(formula).filter((operand) => has(operand, letter));
  const [inner, ...more] = places;
  if (inner === undefined) return undefined;
  if (more.length > 0 || occurrencesOf(inner, letter) > 1) {
    const inOnePart = ofSeveral(formula, letter, domain, spend);
    if (inOnePart || more.length > 0) return inOnePart;
  }
  const image = imageOf(inner, letter, domain, spend);
  return image && outermost(formula, letter, image);
}

const has = (json: MathJson, letter: string): boolean => freeLetters(json).includes(letter);

/** What the outermost operation makes of the values of the operand that the letter stands in. */
function outermost(formula: MathJson, letter: string, image: Pieces): Pieces | undefined {
  const operands = operandsOf(formula);
  const [first = 0, second] = operands;
  const others = operands.filter((operand) => !has(operand, letter));
  switch (headOf(formula)) {
    case "Add":
      return affine(image, 1, apply("Add", 0, ...others));
    case "Subtract":
      return has(first, letter) ? affine(image, 1, apply("Negate", second ?? 0)) : affine(image, -1, first);
    case "Negate":
      return affine(image, -1, 0);
    case "Multiply":
      return affine(image, apply("Multiply", 1, ...others), 0);
    case "Divide": {
      if (has(first, letter)) return affine(image, apply("Divide", 1, second ?? 1), 0);
      const turned = reciprocal(image);
      return turned && affine(turned, first, 0);
    }
    case "Power":
      return has(first, letter) ? rationalPower(image, second ?? 1) : exponential(image, first);
    case "Exp":
      return exponential(image, "ExponentialE");
    case "Sqrt":
      return evenRoot(image, (value) => apply("Sqrt", value));
    case "Root": {
      const index = typeof second === "number" && Number.isInteger(second) && second > 1 ? second : undefined;
      const root = (value: MathJson): MathJson => apply("Root", value, index ?? 1);
      return index === undefined ? undefined : index % 2 === 0 ? evenRoot(image, root) : odd(image, root);
    }
    case "Ln":
      return logarithm(image, "ExponentialE");
    case "Log":
      return second !== undefined && has(second, letter) ? undefined : logarithm(image, second ?? 10);
    case "Abs":
      return even(image, (value) => apply("Abs", value));
    default:
      return undefined;
  }
}

/** A power with a rational number above, the real one: a root, then a whole power, then turned over. */
function rationalPower(image: Pieces, exponent: MathJson): Pieces | undefined {
  const power = rationalOf(exponent);
  if (!power || signOf(power) === 0) return undefined;
  const raised = wholePower(rootOf(image, power), power);
  return signOf(power) < 0 ? raised && reciprocal(raised) : raised;
}

function rootOf(image: Pieces, { denominator }: Rational): Pieces | undefined {
  if (denominator === 1n) return image;
  const root = (value: MathJson): MathJson => apply("Root", value, Number(denominator));
  return denominator % 2n === 0n ? evenRoot(image, root) : odd(image, root);
}

function wholePower(image: Pieces | undefined, { numerator }: Rational): Pieces | undefined {
  const size = numerator < 0n ? -numerator : numerator;
  const power = (value: MathJson): MathJson => apply("Power", value, Number(size));
  return image && (size % 2n === 0n ? even(image, power) : odd(image, power));
}

/** (au + b)/(cu + d) or au² + bu + c, where u is the letter or the only part that it stands in. */
function ofSeveral(formula: MathJson, letter: string, domain: Pieces, spend: Spend): Pieces | undefined {
  const atoms = new Atoms();
  const value = readFraction(formula, atoms, spend);
  const [unknown, ...more] = atoms.trees.filter((tree) => has(tree, letter));
  if (!value || unknown === undefined || more.length > 0) return undefined;
  const number = atoms.numberOf(unknown);
  const values = imageOf(unknown, letter, domain, spend);
  const allowed = values && withoutPoles(formula, letter, atoms, number, values, spend);
  if (!allowed) return undefined;
  const coefficients = (polynomial: P.Polynomial): MathJson[] =>
    P.coefficientsIn(polynomial, number).map((coefficient) => polynomialToJson(coefficient, atoms));
  const [above, below] = [coefficients(value.numerator), coefficients(value.denominator)];
  if (above.length <= 2 && below.length <= 2) return ofQuotient(above, below, allowed);
  return above.length === 3 && below.length === 1 ? ofQuadratic(above, below[0] as MathJson, allowed) : undefined;
}

/** a/c + (bc − ad)/c · 1/(cu + d) */
function ofQuotient(
  [b = 0, a = 0]: readonly MathJson[],
  [d = 0, c = 0]: readonly MathJson[],
  values: Pieces,
): Pieces | undefined {
  if (c === 0) return affine(values, simplify(apply("Divide", a, d)), apply("Divide", b, d));
  const below = affine(values, c, d);
  const turned = below && reciprocal(below);
  const factor = apply("Divide", apply("Subtract", apply("Multiply", b, c), apply("Multiply", a, d)), c);
  return turned && affine(turned, simplify(factor), apply("Divide", a, c));
}

/** (a(u + b/2a)² + c − b²/4a)/d */
function ofQuadratic([c = 0, b = 0, a = 0]: readonly MathJson[], d: MathJson, values: Pieces): Pieces | undefined {
  const shifted = affine(values, 1, apply("Divide", b, apply("Multiply", 2, a)));
  const squares = shifted && even(shifted, (value) => apply("Power", value, 2));
  const rest = apply("Subtract", c, apply("Divide", apply("Power", b, 2), apply("Multiply", 4, a)));
  return squares && affine(squares, simplify(apply("Divide", a, d)), apply("Divide", rest, d));
}

/** The numbers for which none of the divisors is 0. */
function withoutPoles(
  formula: MathJson,
  letter: string,
  atoms: Atoms,
  number: number,
  values: Pieces,
  spend: Spend,
): Pieces | undefined {
  return polesOf(formula, letter, atoms, number, spend)?.reduce<Pieces | undefined>(
    (left, pole) => left && without(left, pole),
    values,
  );
}

/**
 * The values of an atom for which a divisor within the formula is 0, those that cancel too; the letter stands in no other atom. undefined unless each
 * divisor is a product of factors of first degree.
 */
export function polesOf(formula: MathJson, letter: string, atoms: Atoms, number: number, spend: Spend): MathJson[] | undefined {
  const poles: MathJson[] = [];
  for (const divisor of divisorsOf(formula, letter)) {
    const read = readFraction(divisor, atoms, spend);
    if (!read || atoms.trees.some((tree) => tree !== atoms.treeOf(number) && has(tree, letter))) return undefined;
    for (const { base } of P.isConstant(read.numerator) ? [] : factor(read.numerator, spend).factors) {
      const [constant = 0n, slope = 0n, ...higher] = P.coefficientsIn(base, number);
      if (higher.length > 0) return undefined;
      const [at, per] = [constant, slope].map((each) => polynomialToJson(each, atoms)) as [MathJson, MathJson];
      if (slope !== 0n) poles.push(simplify(apply("Divide", apply("Negate", at), per)));
    }
  }
  return poles.filter((pole, index) => !poles.slice(0, index).some((other) => sameTree(other, pole)));
}

/** What is divided by within sums, products, quotients and powers. */
function divisorsOf(json: MathJson, letter: string): MathJson[] {
  if (!has(json, letter)) return [];
  const [first = 0, second = 0] = operandsOf(json);
  switch (headOf(json)) {
    case "Add":
    case "Subtract":
    case "Negate":
    case "Multiply":
      return operandsOf(json).flatMap((operand) => divisorsOf(operand, letter));
    case "Divide":
      return [...divisorsOf(first, letter), ...divisorsOf(second, letter), ...(has(second, letter) ? [second] : [])];
    case "Power": {
      const exponent = rationalOf(second);
      if (exponent?.denominator !== 1n) return [];
      return [...divisorsOf(first, letter), ...(signOf(exponent) < 0 ? [first] : [])];
    }
    default:
      return [];
  }
}
