import { negativeOf, productOf, quotientOf, sumOf } from "../../../../algebra/calculus/building.ts";
import * as Q from "../../../../algebra/rational.ts";
import type { MathJson } from "../../../../contract.ts";
import { rationalOf } from "../../../../expression/evaluation/literal.ts";
import { apply, freeLetters } from "../../../../expression/mathjson.ts";
import { contentOf } from "./canonical.ts";
import { collect, termsOf } from "./collect.ts";
import { divide, type Fraction, factored, type Irreducible, partialFractions, trimmed } from "./factors.ts";
import { coefficientsOf, polynomialOf, rationalsOf, rootOf, scaled, workedOut } from "./numbers.ts";
import type { Plan } from "./plan.ts";
import { type Coefficients, of, power, times, write } from "./powers.ts";
import { below, rewritten, type Search, type SearchRule } from "./search.ts";
import { divided, ofQuadratic, powerOf, shown } from "./table.ts";
import { type Term, termToJson } from "./term.ts";

/** A quotient of polynomials with rational coefficients. */
interface Quotient {
  readonly above: Coefficients;
  readonly below: Coefficients;
  readonly content: Q.Rational;
  readonly factors: readonly Irreducible[];
  /** How many factors are divided by as it is written. */
  readonly written: number;
}

/** Degrees beyond this are not taken apart. */
const largestDegree = 12;

export const rationalRule: SearchRule = (_, term, search) => {
  const quotient = quotientOfPolynomials(term, search);
  if (!quotient) return differenceOfSquares(term, search) ?? withLetters(term, search);
  const { above, below: divisor, factors, content } = quotient;
  if (above.length >= divisor.length) return longDivision(above, divisor, search);
  const [only, ...more] = factors;
  if (!only) return undefined;
  if (more.length === 0 && only.base.length <= 3) return overOne(term, { numerator: above, ...only }, content, search);
  return takenApart(quotient, search);
};

function quotientOfPolynomials({ moving }: Term, { letter, spend }: Search): Quotient | undefined {
  let [above, under]: [Coefficients, Coefficients] = [of(1), of(1)];
  let written = 0;
  for (const { base, exponent } of moving) {
    const coefficients = rationalsOf(base, letter);
    if (!coefficients || typeof exponent !== "number" || !Number.isInteger(exponent) || Math.abs(exponent) > largestDegree)
      return undefined;
    const raised = power(coefficients, Math.abs(exponent));
    if (exponent > 0) above = times(above, raised);
    else {
      under = times(under, raised);
      written++;
    }
    if (above.length + under.length > 2 * largestDegree) return undefined;
  }
  if (under.length < 2) return undefined;
  const split = factored(under, spend);
  return split && { above: trimmed(above), below: under, ...split, written };
}

function longDivision(above: Coefficients, divisor: Coefficients, search: Search): Plan | undefined {
  const { quotient, remainder } = divide(above, divisor);
  const { letter } = search;
  const rest = remainder.length === 0 ? [] : [fractionOf(remainder, divisor, 1, letter)];
  const integrand = sumOf([write(quotient, letter), ...rest]);
  return rewritten("integral.long-division", integrand, search);
}

/** numerator over a power of a polynomial, whole numbers in both, a minus in front. */
function fractionOf(numerator: Coefficients, base: Coefficients, count: number, letter: string): MathJson {
  const content = contentOf(numerator);
  const size = Q.absolute(content);
  const inside = write(
    numerator.map((value) => Q.divide(value, content)),
    letter,
  );
  const above = productOf([Q.integerToJson(size.numerator), inside]);
  const written = quotientOf(above, productOf([Q.integerToJson(size.denominator), powerOf(write(base, letter), count)]));
  return Q.signOf(content) < 0 ? negativeOf(written) : written;
}

function takenApart({ above, content, factors }: Quotient, search: Search): Plan | undefined {
  const { letter } = search;
  if (factors.some(({ base }) => base.length > 3)) return undefined;
  const fractions = partialFractions(
    above.map((value) => Q.divide(value, content)),
    factors,
  );
  if (!fractions) return undefined;
  const integrand = sumOf(fractions.map((fraction) => fractionOf(fraction.numerator, fraction.base, fraction.times, letter)));
  const divisor = productOf(factors.map(({ base, times: count }) => powerOf(write(base, letter), count)));
  return rewritten("integral.partial-fractions", integrand, search, { factors: shown(divisor) });
}

/** A fraction over a power of one linear or quadratic polynomial. */
function overOne(term: Term, fraction: Fraction, content: Q.Rational, search: Search): Plan | undefined {
  const { numerator, base, times: count } = fraction;
  const { letter } = search;
  if (base.length === 2) {
    // x/(x + 1)² taken apart, and 1/(x² + 2x + 1) as a power.
    if (numerator.length > 1)
      return takenApart({ above: numerator, below: base, content, factors: [{ base, times: count }], written: 1 }, search);
    const powerForm = fractionOf([Q.divide(numerator[0] ?? Q.one, content)], base, count, letter);
    return rewritten("integral.perfect-square", powerForm, search);
  }
  if (numerator.length > 2)
    return takenApart({ above: numerator, below: base, content, factors: [{ base, times: count }], written: 1 }, search);
  if (numerator.length === 2) return splitNumerator(numerator, base, count, content, search);
  const scale = Q.divide(numerator[0] ?? Q.one, content);
  if (count > 1) return Q.equal(scale, Q.one) ? reduction(base.map(Q.rationalToJson), count, search) : undefined;
  return overQuadratic(term, base, scale, search);
}

/** (px + q)/b = (p/2a) b′/b + (q − p b/2a)/b, over any power of the quadratic. */
function splitNumerator(
  numerator: Coefficients,
  base: Coefficients,
  count: number,
  content: Q.Rational,
  search: Search,
): Plan | undefined {
  const { letter } = search;
  const [, b = Q.zero, a = Q.one] = base;
  const [q = Q.zero, p = Q.one] = numerator;
  const share = Q.divide(p, Q.multiply(Q.rational(2), a));
  const rest = Q.subtract(q, Q.multiply(share, b));
  if (Q.isZero(rest)) return undefined;
  const slope: Coefficients = [b, Q.multiply(Q.rational(2), a)];
  const bottom = powerOf(write(base, letter), count);
  const over = (json: MathJson): MathJson => quotientOf(json, bottom);
  const outer = (value: Q.Rational): MathJson => Q.rationalToJson(Q.divide(value, content));
  const integrand = sumOf([timesNumber(outer(share), over(write(slope, letter))), timesNumber(outer(rest), over(1))]);
  return rewritten("integral.derivative-above", integrand, search, { slope: shown(write(slope, letter)) });
}

function timesNumber(number: MathJson, json: MathJson): MathJson {
  const value = rationalOf(number);
  if (value && Q.signOf(value) < 0) return negativeOf(timesNumber(Q.rationalToJson(Q.negate(value)), json));
  return number === 1 ? json : apply("Multiply", number, json);
}

/** 1/(ax² + bx + c): around its middle, then the arctangent; the difference of two squares for a positive discriminant. */
function overQuadratic(term: Term, base: Coefficients, scale: Q.Rational, search: Search): Plan | undefined {
  const { letter } = search;
  const [c = Q.zero, b = Q.zero, a = Q.one] = base;
  const four = Q.rational(4);
  const discriminant = Q.subtract(Q.multiply(b, b), Q.multiply(four, Q.multiply(a, c)));
  const middle = Q.divide(b, Q.multiply(Q.rational(2), a));
  const constant = Q.negate(Q.divide(discriminant, Q.multiply(four, Q.multiply(a, a))));
  const linear = write([middle, Q.one], letter);
  const square = apply("Power", linear, 2);
  const hasRealRoots = Q.signOf(discriminant) > 0;
  const isCentred = Q.isZero(b) && (!hasRealRoots || Q.equal(scale, a));
  const inside = isCentred ? undefined : sumOf([Q.isZero(b) ? powerOf(letter, 2) : square, Q.rationalToJson(constant)]);
  const written = inside === undefined ? undefined : quotientOf(1, inside);
  if (hasRealRoots) {
    const root = workedOut(apply("Sqrt", Q.rationalToJson(Q.negate(constant))));
    const [less, more] = [apply("Subtract", linear, root), apply("Add", linear, root)].map((json) => workedSum(json, letter)) as [
      MathJson,
      MathJson,
    ];
    const logarithm = apply("Ln", apply("Abs", apply("Divide", less, more)));
    const plan: Plan = {
      kind: "direct",
      rule: "integral.difference-of-squares",
      value: divided(logarithm, workedOut(productOf([2, root]))),
      params: { root: shown(root) },
    };
    return monicFirst(plan, written, Q.divide(scale, a), Q.isZero(b), search);
  }
  const direct = ofQuadratic(
    { base: inside ?? term.moving.find(({ exponent }) => exponent === -1)?.base ?? write(base, letter), exponent: -1 },
    letter,
  );
  return direct && monicFirst(direct, written, inside === undefined ? Q.one : Q.divide(scale, a), Q.isZero(b), search);
}

const workedSum = (json: MathJson, letter: string): MathJson => {
  const coefficients = coefficientsOf(json, letter);
  const [start = 0] = coefficients ?? [];
  return coefficients ? sumOf([letter, ...termsOf(start).map(termToJson)]) : json;
};

/** The completed square as a line, with what stands before the square taken out. */
function monicFirst(
  plan: Plan,
  written: MathJson | undefined,
  front: Q.Rational,
  isCentred: boolean,
  search: Search,
): Plan | undefined {
  const factor = Q.rationalToJson(front);
  if (written === undefined) return factor === 1 ? plan : undefined;
  const inner: Plan =
    factor === 1
      ? plan
      : { kind: "constant-out", constant: factor, integrand: written, next: plan, value: scaled(factor, plan.value) };
  const integrand = timesNumber(factor, written);
  return {
    kind: "rewritten",
    rule: isCentred ? "integral.constant-below" : "integral.complete-square",
    integrand,
    next: inner,
    value: inner.value,
    params: { letter: shown(search.letter) },
  };
}

/** ∫ 1/(ax² + bx + c)ⁿ by the reduction formula. Source: Gradshteyn and Ryzhik, 2.103.3. */
function reduction([c = 0, b = 0, a = 1]: readonly MathJson[], count: number, search: Search): Plan | undefined {
  const { letter } = search;
  const slope = polynomialOf([b, workedOut(productOf([2, a]))], letter);
  const size = apply("Subtract", apply("Multiply", 4, a, c), apply("Power", b, 2));
  const factor = workedOut(apply("Multiply", count - 1, size));
  const json = polynomialOf([c, b, a], letter);
  const lower = quotientOf(1, powerOf(json, count - 1));
  const plan = search.find(lower, below(search));
  if (!plan || factor === 0) return undefined;
  const outside = collect(apply("Divide", slope, apply("Multiply", factor, powerOf(json, count - 1))));
  const coefficient = workedOut(apply("Divide", apply("Multiply", 2 * (2 * count - 3), a), factor));
  const value = sumOf([outside, scaled(coefficient, plan.value)]);
  return {
    kind: "solved-for",
    rule: "integral.reduction-formula",
    lines: [],
    outside,
    rest: { coefficient, integrand: lower, plan },
    value,
  };
}

/** 1/(x² + a²)ⁿ with a letter a. */
function withLetters({ moving }: Term, search: Search): Plan | undefined {
  const [only, ...more] = moving;
  const power = only?.exponent;
  if (!only || more.length > 0 || typeof power !== "number" || !Number.isInteger(power) || power >= -1 || power < -6)
    return undefined;
  const coefficients = coefficientsOf(only.base, search.letter);
  const isSquare = coefficients?.length === 3 && coefficients[1] === 0 && rootOf(coefficients[0] ?? 0) !== undefined;
  return isSquare ? reduction(coefficients, -power, search) : undefined;
}

/** 1/(x² − a²) with a letter a: two fractions over its factors. */
function differenceOfSquares({ moving }: Term, search: Search): Plan | undefined {
  const [only, ...more] = moving;
  if (!only || more.length > 0 || only.exponent !== -1) return undefined;
  const coefficients = coefficientsOf(only.base, search.letter);
  const [constant = 0, middle = 0, factor = 0] = coefficients ?? [];
  if (coefficients?.length !== 3 || middle !== 0 || freeLetters(constant).length === 0 || (factor !== 1 && factor !== -1))
    return undefined;
  const square = factor === 1 ? workedOut(negativeOf(constant)) : constant;
  const root = Array.isArray(square) && square[0] === "Power" && square[2] === 2 ? (square[1] as MathJson) : undefined;
  if (root === undefined) return undefined;
  const { letter } = search;
  const [less, plus] = [apply("Subtract", letter, root), apply("Add", letter, root)];
  const double = productOf([2, root]);
  const [first, second] = [less, plus].map((json) => quotientOf(1, productOf([double, json]))) as [MathJson, MathJson];
  const integrand = factor === 1 ? sumOf([first, negativeOf(second)]) : sumOf([second, negativeOf(first)]);
  return rewritten("integral.partial-fractions", integrand, search, { factors: shown(productOf([less, plus])) });
}
