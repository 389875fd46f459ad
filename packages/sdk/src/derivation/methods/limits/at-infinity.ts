import * as N from "../../../algebra/quadratic-number.ts";
import { polynomialIn } from "../../../algebra/rational-function.ts";
import { sum, univariateToJson } from "../../../algebra/written-form.ts";
import type { MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, headOf, mapTree, mentions, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { partWithoutValue } from "../../../verification/part-without-value.ts";
import { hasNoRealValue } from "../../no-value.ts";
import { factorsOf, fractionOf, isInfinity, kindOfTendency, type LimitLine, limitTree, tendencyOf } from "./limit-line.ts";
import type { Technique } from "./technique.ts";

/** A fraction of polynomials and of their square roots: both sides of the bar divided by the highest power below. */
export const highestPower: Technique = ({ board, path, limit }) => {
  const { above, below } = fractionOf(limit.formula);
  if (!isInfinity(limit.point) || below === 1 || !mentions(below, limit.letter)) return false;
  const [top, bottom] = [above, below].map((part) => termsOf(part, limit));
  if (!top || !bottom) return false;
  const degree = Math.max(...bottom.map((term) => term.degree));
  if (degree <= 0 || !Number.isInteger(degree)) return false;
  const [first, second] = [top, bottom].map((terms) => sum(terms.map((term) => term.over(degree))));
  const power = degree === 1 ? limit.letter : apply("Power", limit.letter, degree);
  const formula = apply("Divide", first as MathJson, second as MathJson);
  if (sameTree(formula, limit.formula)) return false;
  board.rewrite("limit.highest-power", path, limitTree(limit, formula), { power: expressionOf(power) });
  return true;
};

/** A term of a sum that behaves like a power of x, and the term divided by a power of x. */
interface Term {
  readonly degree: number;
  over(degree: number): MathJson;
}

function termsOf(part: MathJson, limit: LimitLine): Term[] | undefined {
  const polynomial = polynomialIn(part, limit.letter);
  if (polynomial) return polynomialTerms(polynomial.coefficients, limit.letter);
  const [first, second] = operandsOf(part);
  switch (headOf(part)) {
    case "Add": {
      const terms = operandsOf(part).map((term) => termsOf(term, limit));
      return terms.every((each) => each !== undefined) ? terms.flat() : undefined;
    }
    case "Subtract": {
      const [left, right] = [termsOf(first ?? 0, limit), termsOf(second ?? 0, limit)];
      return left && right ? [...left, ...right.map(opposite)] : undefined;
    }
    case "Negate":
      return termsOf(first ?? 0, limit)?.map(opposite);
    case "Sqrt":
      return rootTerm(first ?? 0, limit);
    default:
      return multipleOfRoot(part, limit);
  }
}

const opposite = ({ degree, over }: Term): Term => ({ degree, over: (power) => apply("Negate", over(power)) });

function polynomialTerms(coefficients: readonly N.QuadraticNumber[], letter: string): Term[] {
  return coefficients
    .flatMap((coefficient, exponent): Term[] =>
      N.isZero(coefficient) ? [] : [{ degree: exponent, over: (power) => monomial(coefficient, exponent - power, letter) }],
    )
    .reverse();
}

function monomial(coefficient: N.QuadraticNumber, exponent: number, letter: string): MathJson {
  if (exponent >= 0) {
    return univariateToJson([...Array.from({ length: exponent }, () => N.zero), coefficient], letter);
  }
  const below = exponent === -1 ? letter : apply("Power", letter, -exponent);
  const written = N.toJson(coefficient);
  return N.signOf(coefficient) < 0
    ? apply("Negate", apply("Divide", N.toJson(N.negate(coefficient)), below))
    : apply("Divide", written, below);
}

/** √p over xᵏ is √(p/x²ᵏ), with a minus where x is negative and k odd. */
function rootTerm(radicand: MathJson, limit: LimitLine): Term[] | undefined {
  const coefficients = polynomialIn(radicand, limit.letter)?.coefficients;
  if (!coefficients) return undefined;
  const degree = (coefficients.length - 1) / 2;
  if (degree <= 0) return undefined;
  return [
    {
      degree,
      over: (power) => {
        const inner = sum(polynomialTerms(coefficients, limit.letter).map((term) => term.over(2 * power)));
        const isNegative = limit.point === "NegativeInfinity" && power % 2 === 1;
        return isNegative ? apply("Negate", apply("Sqrt", inner)) : apply("Sqrt", inner);
      },
    },
  ];
}

function multipleOfRoot(part: MathJson, limit: LimitLine): Term[] | undefined {
  const factors = factorsOf(part);
  const root = factors.find((factor) => headOf(factor) === "Sqrt" && mentions(factor, limit.letter));
  const others = factors.filter((factor) => factor !== root);
  if (root === undefined || others.length === 0 || others.some((factor) => mentions(factor, limit.letter))) return undefined;
  return rootTerm(operandsOf(root)[0] ?? 0, limit)?.map(({ degree, over }) => ({
    degree,
    over: (power: number) => apply("Multiply", ...others, over(power)),
  }));
}

/** Fractions with a power of x below tend to 0; where the rest has no value then, sin(1/x)/(1/x), that says nothing. */
export const vanishing: Technique = ({ board, path, limit, result }) => {
  if (!isInfinity(limit.point) || result.kind !== "value") return false;
  const { formula, letter } = limit;
  const vanishes = (part: MathJson): boolean => {
    const [above, below] = operandsOf(part);
    return (
      headOf(part) === "Divide" &&
      above !== undefined &&
      !mentions(above, letter) &&
      below !== undefined &&
      (below === letter || (headOf(below) === "Power" && operandsOf(below)[0] === letter)) &&
      kindOfTendency(tendencyOf(limit, part, board)) === "zero"
    );
  };
  const put = mapTree(formula, (part) => (vanishes(part) ? 0 : part));
  if (sameTree(put, formula) || mentions(put, letter)) return false;
  if (partWithoutValue(put) !== undefined || hasNoRealValue(put, (operations) => board.spend(operations))) return false;
  board.rewrite("limit.vanish", path, put, { letter: expressionOf(letter) });
  return true;
};

/** Far out a polynomial does what its leading term does. */
export const leadingTerm: Technique = ({ board, path, limit, result }) => {
  const coefficients = polynomialIn(limit.formula, limit.letter)?.coefficients;
  if (!isInfinity(limit.point) || result.kind !== "infinite" || !coefficients || coefficients.length < 2) return false;
  const leading = univariateToJson(
    coefficients.map((coefficient, index) => (index === coefficients.length - 1 ? coefficient : N.zero)),
    limit.letter,
  );
  if (sameTree(leading, limit.formula)) return false;
  board.rewrite("limit.leading-term", path, limitTree(limit, leading), {});
  return true;
};
