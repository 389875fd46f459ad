import type { AlgebraicLeaf } from "../../../algebra/constant/leaf.ts";
import { extractSquare } from "../../../algebra/integer.ts";
import { type Integers, isExact, isolateRealRoots, type RealRoot, refine } from "../../../algebra/multivariate/real-roots.ts";
import * as N from "../../../algebra/quadratic-number.ts";
import type { Rational } from "../../../algebra/rational.ts";
import * as Q from "../../../algebra/rational.ts";
import { exactValue } from "../../../algebra/rational-function.ts";
import type { Spend } from "../../../algebra/spend.ts";
import type { MathJson } from "../../../contract.ts";
import { apply } from "../../../expression/mathjson.ts";
import { wholeNumbers } from "../../../verification/several/echelon.ts";
import { Span } from "../../../verification/several/ideal/quotient.ts";
import { quadraticRoot } from "../../../verification/several/written-root.ts";

/** A real number: by a formula, or as a root that has no short one. */
export type AlgebraicValue = { readonly json: MathJson } | { readonly leaf: AlgebraicLeaf };

/**
 * The number p(α) for a polynomial p over ℚ, by ascending power, and a root α of an irreducible polynomial: rational, with one square root, with two
 * of them nested where its minimal polynomial is one in x², or the root of its minimal polynomial that it is.
 */
export function algebraicValue(coefficients: readonly Rational[], root: RealRoot, spend: Spend): AlgebraicValue {
  if (isExact(root)) return { json: Q.rationalToJson(valueAt(coefficients, root.from)) };
  const minimal = minimalPolynomial(coefficients, root.polynomial, spend);
  const own = rootNear(minimal, coefficients, root, spend);
  if (isExact(own)) return { json: Q.rationalToJson(own.from) };
  const quadratic = quadraticValue(own, spend);
  const formula = quadratic ? N.toJson(quadratic) : (pureRoot(own) ?? biquadraticRoot(own, spend));
  return formula === undefined ? { leaf: own } : { json: formula };
}

const valueAt = (coefficients: readonly Rational[], at: Rational): Rational =>
  coefficients.reduceRight((sum, coefficient) => Q.add(Q.multiply(sum, at), coefficient), Q.zero);

/** The first power of the number that is a combination of the ones before. */
function minimalPolynomial(coefficients: readonly Rational[], modulus: Integers, spend: Spend): bigint[] {
  const size = modulus.length - 1;
  const element = padded(coefficients, size);
  const span = new Span(spend);
  let power = padded([Q.one], size);
  for (;;) {
    const combination = span.express(power);
    if (combination) return wholeNumbers([...combination.map(Q.negate), Q.one]);
    power = product(power, element, modulus, spend);
  }
}

const padded = (coefficients: readonly Rational[], size: number): Rational[] =>
  Array.from({ length: size }, (_, index) => coefficients[index] ?? Q.zero);

/** The product of two polynomials modulo a third. */
function product(left: readonly Rational[], right: readonly Rational[], modulus: Integers, spend: Spend): Rational[] {
  const size = modulus.length - 1;
  const lead = Q.rational(modulus[size] as bigint);
  const full: Rational[] = Array.from({ length: 2 * size - 1 }, () => Q.zero);
  spend(size * size);
  left.forEach((a, i) => {
    if (Q.isZero(a)) return;
    right.forEach((b, j) => {
      full[i + j] = Q.add(full[i + j] as Rational, Q.multiply(a, b));
    });
  });
  for (let degree = full.length - 1; degree >= size; degree--) {
    const factor = Q.divide(full[degree] as Rational, lead);
    if (Q.isZero(factor)) continue;
    modulus.forEach((coefficient, index) => {
      const place = degree - size + index;
      full[place] = Q.subtract(full[place] as Rational, Q.multiply(factor, Q.rational(coefficient)));
    });
  }
  return full.slice(0, size);
}

/** Which root of the minimal polynomial p(α) is: the only one that its enclosure, made narrower and narrower, still meets. */
function rootNear(minimal: Integers, coefficients: readonly Rational[], root: RealRoot, spend: Spend): RealRoot {
  let candidates = isolateRealRoots(minimal, spend);
  for (let bits = 16; candidates.length > 1; bits *= 2) {
    const width = Q.rational(1n, 1n << BigInt(bits));
    const { from, to } = refine(root, width, spend);
    const value = enclosure(coefficients, { from, to });
    candidates = candidates
      .map((candidate) => refine(candidate, width, spend))
      .filter((candidate) => Q.compare(candidate.from, value.to) <= 0 && Q.compare(value.from, candidate.to) <= 0);
  }
  return candidates[0] as RealRoot;
}

interface Range {
  readonly from: Rational;
  readonly to: Rational;
}

/** Horner's rule over intervals. */
function enclosure(coefficients: readonly Rational[], at: Range): Range {
  return coefficients.reduceRight<Range>(
    (sum, coefficient) => {
      const ends = [sum.from, sum.to].flatMap((left) => [Q.multiply(left, at.from), Q.multiply(left, at.to)]).sort(Q.compare);
      return { from: Q.add(ends[0] as Rational, coefficient), to: Q.add(ends[3] as Rational, coefficient) };
    },
    { from: Q.zero, to: Q.zero },
  );
}

/** ±ⁿ√(c/a) for a root of axⁿ ∓ c. */
function pureRoot({ polynomial, from, to }: RealRoot): MathJson | undefined {
  const degree = polynomial.length - 1;
  const [constant, lead] = [polynomial[0] as bigint, polynomial[degree] as bigint];
  if (polynomial.slice(1, -1).some((coefficient) => coefficient !== 0n)) return undefined;
  const size = apply("Root", Q.rationalToJson(Q.absolute(Q.rational(constant, lead))), degree);
  return Q.signOf(Q.add(from, to)) < 0 ? apply("Negate", size) : size;
}

/** ±√(y) for a root of ax⁴ + bx² + c, y a root of ay² + by + c. */
function biquadraticRoot(root: RealRoot, spend: Spend): MathJson | undefined {
  const [c, first, b, third, a, ...more] = root.polynomial;
  if (a === undefined || more.length > 0 || first !== 0n || third !== 0n) return undefined;
  const narrow = refine(root, Q.rational(1n, 1n << 20n), spend);
  const isNegative = Q.signOf(Q.add(narrow.from, narrow.to)) < 0;
  const squares = [narrow.from, narrow.to].map((end) => Q.multiply(end, end)).sort(Q.compare) as [Rational, Rational];
  const near = isolateRealRoots([c as bigint, b as bigint, a], spend).filter((candidate) => {
    const { from, to } = refine(candidate, Q.rational(1n, 1n << 20n), spend);
    return Q.compare(from, squares[1]) <= 0 && Q.compare(squares[0], to) <= 0;
  });
  const [square] = near;
  const value =
    square && near.length === 1 ? (isExact(square) ? N.fromRational(square.from) : quadraticValue(square, spend)) : undefined;
  if (value === undefined) return undefined;
  const size = nestedRoot(value);
  return isNegative ? apply("Negate", size) : size;
}

/** p + q√n for a root of a polynomial of degree 2. */
function quadraticValue(root: RealRoot, spend: Spend): N.QuadraticNumber | undefined {
  const formula = quadraticRoot(root);
  return formula === undefined ? undefined : exactValue(formula, spend);
}

/** √((a + b√n)/c) as √(m(a + b√n))/k: without a denominator under the root, squares taken out. */
function nestedRoot({ rational, coefficient, radicand }: N.QuadraticNumber): MathJson {
  const below = Q.leastCommonMultiple(rational.denominator, coefficient.denominator);
  const parts = [rational, coefficient].map(({ numerator, denominator }) => numerator * (below / denominator) * below) as [
    bigint,
    bigint,
  ];
  const common = Q.greatestCommonDivisor(parts[0], parts[1]);
  const { square } = extractSquare(common < 0n ? -common : common);
  const inner = N.toJson({
    rational: Q.rational(parts[0] / (square * square)),
    coefficient: Q.rational(parts[1] / (square * square)),
    radicand,
  });
  const factor = Q.rational(square, below);
  const root = apply("Sqrt", inner);
  const above = factor.numerator === 1n ? root : apply("Multiply", Q.integerToJson(factor.numerator), root);
  return factor.denominator === 1n ? above : apply("Divide", above, Q.integerToJson(factor.denominator));
}
