import type { MathJson } from "../../contract.ts";
import { apply, constants, headOf, isNumber, isSymbol, numeral, operandsOf } from "../../expression/mathjson.ts";
import type { Polynomial } from "../multivariate/polynomial.ts";
import * as P from "../multivariate/polynomial.ts";
import type { Fraction } from "../radicals/fraction.ts";
import * as F from "../radicals/fraction.ts";
import { rationalFromText } from "../rational.ts";
import type { Spend } from "../spend.ts";
import { Atoms } from "./atoms.ts";
import { polynomialToJson } from "./write-polynomial.ts";

/** Beyond this exponent a power is not multiplied out. */
const largestExponent = 64;

/** Heads of what is no number. */
const notNumbers =
  /^(Equal|NotEqual|Less|LessEqual|Greater|GreaterEqual|And|Or|Not|List|Set|Tuple|Interval|Element|PlusMinus|MinusPlus|Matrix|Vector|EvaluateAt)$/;

/**
 * A formula in lowest terms: a quotient of polynomials over ℤ in letters and atoms, no common divisor left. undefined where it is no number, divides by
 * zero, or has powers too high to multiply out. Where a factor cancels, the formula itself has no value at its zeros.
 */
export function readFraction(json: MathJson, atoms: Atoms, spend: Spend): Fraction | undefined {
  spend(1);
  if (isNumber(json)) {
    const value = rationalFromText(numeral(json));
    return value && F.fromRational(value);
  }
  if (isSymbol(json)) return constants.has(json) && !numbers.has(json) ? undefined : atom(json, atoms);
  const operands = operandsOf(json);
  const read = (part: MathJson): Fraction | undefined => readFraction(part, atoms, spend);
  switch (headOf(json)) {
    case "Add":
      return fold(operands.map(read), (left, right) => F.add(left, right, spend));
    case "Subtract":
      return fold(operands.map(read), (left, right) => F.add(left, F.negate(right), spend));
    case "Negate": {
      const inner = read(operands[0] ?? 0);
      return inner && F.negate(inner);
    }
    case "Multiply":
      return fold(operands.map(read), (left, right) => F.multiply(left, right, spend));
    case "Divide":
      return fold(operands.map(read), (left, right) =>
        right.numerator === 0n ? undefined : F.multiply(left, F.invert(right), spend),
      );
    case "Power":
      return operands.length === 2 ? power(operands[0] as MathJson, operands[1] as MathJson, atoms, spend) : undefined;
    case "Exp":
      return operands.length === 1 ? power("ExponentialE", operands[0] as MathJson, atoms, spend) : undefined;
    default:
      return notNumbers.test(headOf(json) ?? "") ? undefined : atom(json, atoms);
  }
}

const numbers: ReadonlySet<string> = new Set(["Pi", "ExponentialE", "ImaginaryUnit"]);

/** The polynomial over ℤ and the whole number that it is to be divided by. */
export function readPolynomial(
  json: MathJson,
  atoms: Atoms,
  spend: Spend,
): { readonly polynomial: Polynomial; readonly divisor: bigint } | undefined {
  const value = readFraction(json, atoms, spend);
  return value && typeof value.denominator === "bigint" ? { polynomial: value.numerator, divisor: value.denominator } : undefined;
}

const atom = (tree: MathJson, atoms: Atoms): Fraction => ({ numerator: P.variable(atoms.numberOf(tree)), denominator: 1n });

function fold(
  parts: readonly (Fraction | undefined)[],
  combine: (left: Fraction, right: Fraction) => Fraction | undefined,
): Fraction | undefined {
  const [first, ...rest] = parts;
  return rest.reduce((left, right) => left && right && combine(left, right), first);
}

function power(base: MathJson, exponent: MathJson, atoms: Atoms, spend: Spend): Fraction | undefined {
  const inExponent = new Atoms();
  const top = readFraction(exponent, inExponent, spend);
  if (!top || typeof top.denominator !== "bigint") return top && atom(apply("Power", base, exponent), atoms);
  if (top.denominator === 1n && typeof top.numerator === "bigint") return wholePower(base, Number(top.numerator), atoms, spend);
  const root = perfectRoot(base);
  let product: Fraction | undefined = F.one;
  for (const { coefficient, powers } of P.toTerms(top.numerator)) {
    const [count, share] = lowest(coefficient * root.exponent, top.denominator);
    const letters = polynomialToJson(P.fromTerms([{ coefficient: 1n, powers }]), inExponent);
    if (letters === 1 && share === 1n) {
      const factor = wholePower(root.base, Number(count), atoms, spend);
      product = factor && product && F.multiply(product, factor, spend);
    } else {
      const exponentTree = share === 1n ? letters : apply("Divide", letters, Number(share));
      const tree = letters === 1 && share === 2n ? apply("Sqrt", root.base) : apply("Power", root.base, exponentTree);
      const factor = raised(atom(tree, atoms), Number(count), spend);
      product = factor && product && F.multiply(product, factor, spend);
    }
  }
  return product;
}

function lowest(count: bigint, share: bigint): [bigint, bigint] {
  const fraction = F.fraction(count, share, () => {});
  return [fraction.numerator as bigint, fraction.denominator as bigint];
}

function wholePower(base: MathJson, count: number, atoms: Atoms, spend: Spend): Fraction | undefined {
  const inner = readFraction(base, atoms, spend);
  return inner && raised(inner, count, spend);
}

function raised(inner: Fraction, count: number, spend: Spend): Fraction | undefined {
  if (inner.numerator === 0n) return count > 0 ? inner : undefined;
  const size = Math.abs(count);
  if (size > largestExponent && P.termCount(inner.numerator) + P.termCount(inner.denominator) > 2) return undefined;
  if (size > 1000) return undefined;
  const [above, below] = [P.power(inner.numerator, size, spend), P.power(inner.denominator, size, spend)];
  return count >= 0 ? { numerator: above, denominator: below } : F.invert({ numerator: above, denominator: below });
}

/** 4ˣ = (2²)ˣ: the base as the power of the smallest whole number. */
function perfectRoot(base: MathJson): { base: MathJson; exponent: bigint } {
  if (typeof base !== "number" || !Number.isSafeInteger(base) || base < 4) return { base, exponent: 1n };
  for (let exponent = Math.floor(Math.log2(base)); exponent > 1; exponent--) {
    const root = Math.round(base ** (1 / exponent));
    if (root ** exponent === base) return { base: root, exponent: BigInt(exponent) };
  }
  return { base, exponent: 1n };
}
