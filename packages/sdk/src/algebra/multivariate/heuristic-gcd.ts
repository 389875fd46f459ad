import { bitLength } from "../integer.ts";
import type { Spend } from "../spend.ts";
import { divideExact } from "./divide.ts";
import { absolute, greatestCommonDivisor } from "./integers.ts";
import type { Polynomial, PolynomialIn, Term } from "./ring.ts";
import { add, fromDescendingTerms, multiply, productCost, subtract, wordsIn } from "./ring.ts";
import { integerContent } from "./structure.ts";

/** Beyond this size of the numbers that arise, remainder sequences are the better way. */
const largestBits = 100_000;
const attempts = 6;

/** The largest absolute value of an integer coefficient. */
export function maximumNorm(polynomial: Polynomial): bigint {
  if (typeof polynomial === "bigint") return absolute(polynomial);
  let norm = 0n;
  for (const { coefficient } of polynomial.terms) {
    const size = maximumNorm(coefficient);
    if (size > norm) norm = size;
  }
  return norm;
}

/**
 * A greatest common divisor of two non-zero polynomials found through the one of their values at a large number, from whose digits its
 * coefficients are read; undefined where that fails or the numbers would become too large. A result is right: that it divides both is
 * checked, and no larger one does where the number exceeds twice the smaller maximum norm.
 * Source: B. W. Char, K. O. Geddes, G. H. Gonnet, GCDHEU, J. Symbolic Computation 7 (1989); Geddes, Czapor, Labahn, Algorithms for
 * Computer Algebra, section 7.7.
 */
export function heuristicGcd(left: Polynomial, right: Polynomial, spend: Spend): Polynomial | undefined {
  const [leftContent, rightContent] = [integerContent(left), integerContent(right)];
  const common = greatestCommonDivisor(leftContent, rightContent);
  if (typeof left === "bigint" || typeof right === "bigint") return common;
  const [a, b] = [dividedBy(left, leftContent, spend), dividedBy(right, rightContent, spend)];
  const top = Math.max(a.variable, b.variable);
  const degree = Math.max(degreeInTop(a, top), degreeInTop(b, top));
  let number = startingNumber(a, b, top);
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (bitLength(number) * degree > largestBits) return undefined;
    const found = gcdThroughValue(a, b, top, number, spend);
    if (found !== undefined) return multiply(found, common, spend);
    // The growth that the authors recommend: by an irrational factor, so that unlucky patterns do not repeat.
    number = (number * 73_794n) / 27_011n;
  }
  return undefined;
}

const dividedBy = (polynomial: PolynomialIn, content: bigint, spend: Spend): PolynomialIn =>
  content === 1n ? polynomial : (divideExact(polynomial, content, spend) as PolynomialIn);

const degreeInTop = (polynomial: PolynomialIn, top: number): number =>
  polynomial.variable === top ? (polynomial.terms[0] as Term).exponent : 0;

const topCoefficientNorm = (polynomial: PolynomialIn, top: number): bigint =>
  maximumNorm(polynomial.variable === top ? (polynomial.terms[0] as Term).coefficient : polynomial);

function startingNumber(a: PolynomialIn, b: PolynomialIn, top: number): bigint {
  const [normA, normB] = [maximumNorm(a), maximumNorm(b)];
  const smaller = normA < normB ? normA : normB;
  const [ratioA, ratioB] = [normA / topCoefficientNorm(a, top), normB / topCoefficientNorm(b, top)];
  const ratio = ratioA < ratioB ? ratioA : ratioB;
  const least = 2n * smaller + 29n;
  return least > 2n * ratio + 4n ? least : 2n * ratio + 4n;
}

function gcdThroughValue(a: PolynomialIn, b: PolynomialIn, top: number, number: bigint, spend: Spend): Polynomial | undefined {
  const [valueA, valueB] = [valueAt(a, top, number, spend), valueAt(b, top, number, spend)];
  if (valueA === 0n || valueB === 0n) return undefined;
  if (typeof valueA === "bigint" && typeof valueB === "bigint") spend(euclideanCost(valueA, valueB));
  const valueOfGcd = heuristicGcd(valueA, valueB, spend);
  if (valueOfGcd === undefined) return undefined;
  const candidate = fromDigits(valueOfGcd, top, number, spend);
  const primitive = divideExact(candidate, integerContent(candidate), spend) as Polynomial;
  if (divideExact(a, primitive, spend) === undefined || divideExact(b, primitive, spend) === undefined) return undefined;
  return primitive;
}

/** Euclid's algorithm takes some 37 steps for a word of the smaller number. */
function euclideanCost(left: bigint, right: bigint): number {
  const [a, b] = [wordsIn(left), wordsIn(right)];
  return 37 * Math.min(a, b) * productCost(Math.max(a, b), 1);
}

function valueAt(polynomial: PolynomialIn, top: number, number: bigint, spend: Spend): Polynomial {
  if (polynomial.variable !== top) return polynomial;
  let value: Polynomial = 0n;
  polynomial.terms.forEach(({ exponent, coefficient }, index) => {
    const gap = exponent - (polynomial.terms[index + 1]?.exponent ?? 0);
    value = multiply(add(value, coefficient), number ** BigInt(gap), spend);
  });
  return value;
}

/** The polynomial in the top variable whose value at the number is the given one, with coefficients of absolute value ≤ half the number. */
function fromDigits(value: Polynomial, top: number, number: bigint, spend: Spend): Polynomial {
  const digits: Polynomial[] = [];
  for (let rest = value; rest !== 0n; ) {
    const digit = symmetricRemainder(rest, number);
    digits.push(digit);
    rest = divideExact(subtract(rest, digit), number, spend) as Polynomial;
  }
  const terms: Term[] = [];
  for (let exponent = digits.length - 1; exponent >= 0; exponent--) {
    const coefficient = digits[exponent] as Polynomial;
    if (coefficient !== 0n) terms.push({ exponent, coefficient });
  }
  return fromDescendingTerms(top, terms);
}

/** Every integer coefficient replaced by its remainder of least absolute value. */
function symmetricRemainder(polynomial: Polynomial, modulus: bigint): Polynomial {
  if (typeof polynomial === "bigint") {
    const remainder = polynomial % modulus;
    if (2n * remainder > modulus) return remainder - modulus;
    return 2n * remainder < -modulus ? remainder + modulus : remainder;
  }
  const terms: Term[] = [];
  for (const { exponent, coefficient } of polynomial.terms) {
    const changed = symmetricRemainder(coefficient, modulus);
    if (changed !== 0n) terms.push({ exponent, coefficient: changed });
  }
  return fromDescendingTerms(polynomial.variable, terms);
}
