import { productOf } from "../../../../algebra/calculus/building.ts";
import * as N from "../../../../algebra/quadratic-number.ts";
import * as Q from "../../../../algebra/rational.ts";
import { polynomialIn } from "../../../../algebra/rational-function.ts";
import type { Univariate } from "../../../../algebra/univariate.ts";
import * as U from "../../../../algebra/univariate.ts";
import { sum, univariateToJson } from "../../../../algebra/written-form.ts";
import type { Goal, MathJson } from "../../../../contract.ts";
import { rationalOf } from "../../../../expression/evaluation/literal.ts";
import { headOf, mentions, operandsOf, sameTree } from "../../../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../../../expression/tree/sign.ts";
import { sidesInOneLetter } from "../../../sides.ts";
import { rootSign } from "../roots-of-number.ts";

/** coefficient · ⁿ√radicand, with the unknown under the root. */
export interface RadicalTerm {
  readonly coefficient: Univariate;
  readonly radicand: MathJson;
  readonly index: number;
  /** √A · √B written as √(AB): that may have a value where the factors have none. */
  readonly isJoined?: true;
}

/** A polynomial over ℚ plus radicals, no two with the same root. */
export interface RadicalSide {
  readonly polynomial: Univariate;
  readonly radicals: readonly RadicalTerm[];
}

export interface RadicalEquation {
  readonly unknown: string;
  readonly left: RadicalSide;
  readonly right: RadicalSide;
}

/** An equation of such sides with a radical in it; no other letters. */
export function radicalEquation(goal: Goal): RadicalEquation | undefined {
  const sides = sidesInOneLetter(goal);
  if (!sides) return undefined;
  const { unknown } = sides;
  const [left, right] = [sideOf(sides.left, unknown), sideOf(sides.right, unknown)];
  return left && right && left.radicals.length + right.radicals.length > 0 ? { unknown, left, right } : undefined;
}

const nothing: RadicalSide = { polynomial: [], radicals: [] };

function sideOf(json: MathJson, unknown: string): RadicalSide | undefined {
  const operands = operandsOf(json);
  const polynomial = polynomialIn(json, unknown)?.coefficients;
  if (polynomial) return polynomial.every(N.isRational) ? { polynomial, radicals: [] } : undefined;
  switch (headOf(json)) {
    case "Add":
      return operands.reduce<RadicalSide | undefined>((total, operand) => {
        const part = total && sideOf(operand, unknown);
        return total && part && plus(total, part);
      }, nothing);
    case "Subtract": {
      const [first, second] = operands.map((operand) => sideOf(operand, unknown));
      return first && second && plus(first, scaledSide(second, minusOne));
    }
    case "Negate": {
      const inner = sideOf(operands[0] ?? 0, unknown);
      return inner && scaledSide(inner, minusOne);
    }
    case "Multiply":
      return productSide(operands, unknown);
    case "Divide": {
      const [above, below] = [sideOf(operands[0] ?? 0, unknown), rationalOf(operands[1] ?? 0)];
      return above && below && !Q.isZero(below) ? scaledSide(above, [N.fromRational(Q.divide(Q.one, below))]) : undefined;
    }
    default: {
      const root = rootOf(json, unknown);
      return root && { polynomial: [], radicals: [root] };
    }
  }
}

const minusOne: Univariate = [N.fromInteger(-1)];

/** One factor has radicals, the others are polynomials. */
function productSide(factors: readonly MathJson[], unknown: string): RadicalSide | undefined {
  let scale: Univariate = [N.one];
  let side: RadicalSide | undefined;
  for (const factor of factors) {
    const part = sideOf(factor, unknown);
    if (!part) return undefined;
    if (part.radicals.length > 0) {
      const both = side ? joined(side, part) : part;
      if (!both) return undefined;
      side = both;
    } else scale = U.multiply(scale, part.polynomial);
  }
  return side && scaledSide(side, scale);
}

/** √A · √B */
function joined(left: RadicalSide, right: RadicalSide): RadicalSide | undefined {
  const [first, second] = [left, right].map(({ polynomial, radicals: [only, ...more] }) =>
    polynomial.length === 0 && more.length === 0 && only?.index === 2 ? only : undefined,
  );
  if (!first || !second || sameTree(first.radicand, second.radicand)) return undefined;
  const radicand = productOf([first.radicand, second.radicand]);
  const coefficient = U.multiply(first.coefficient, second.coefficient);
  return { polynomial: [], radicals: [{ coefficient, radicand, index: 2, isJoined: true }] };
}

function rootOf(json: MathJson, unknown: string): RadicalTerm | undefined {
  const [base, order] = operandsOf(json);
  if (base === undefined || !mentions(base, unknown)) return undefined;
  const index = indexOf(json, order);
  return index === undefined ? undefined : { coefficient: [N.one], radicand: base, index };
}

function indexOf(json: MathJson, order: MathJson | undefined): number | undefined {
  if (headOf(json) === "Sqrt") return 2;
  if (headOf(json) === "Root") return typeof order === "number" && order >= 2 && order <= 12 ? order : undefined;
  const exponent = headOf(json) === "Power" && order !== undefined ? rationalOf(order) : undefined;
  const isRoot = exponent?.numerator === 1n && exponent.denominator >= 2n && exponent.denominator <= 12n;
  return isRoot ? Number(exponent.denominator) : undefined;
}

export function plus(left: RadicalSide, right: RadicalSide): RadicalSide {
  const radicals = [...left.radicals];
  for (const term of right.radicals) {
    const at = radicals.findIndex((other) => other.index === term.index && sameTree(other.radicand, term.radicand));
    if (at < 0) radicals.push(term);
    else radicals[at] = { ...term, coefficient: U.add((radicals[at] as RadicalTerm).coefficient, term.coefficient) };
  }
  return {
    polynomial: U.add(left.polynomial, right.polynomial),
    radicals: radicals.filter(({ coefficient }) => coefficient.length > 0),
  };
}

export function scaledSide({ polynomial, radicals }: RadicalSide, factor: Univariate): RadicalSide {
  return {
    polynomial: U.multiply(polynomial, factor),
    radicals: radicals.map((term) => ({ ...term, coefficient: U.multiply(term.coefficient, factor) })),
  };
}

export const negatedSide = (side: RadicalSide): RadicalSide => scaledSide(side, minusOne);

/** The square of a side whose roots are square roots of polynomials; undefined for others. */
export function squared({ polynomial, radicals }: RadicalSide, unknown: string): RadicalSide | undefined {
  let result: RadicalSide = { polynomial: U.multiply(polynomial, polynomial), radicals: [] };
  const inner = radicals.map(({ radicand }) => polynomialIn(radicand, unknown)?.coefficients);
  for (const [at, term] of radicals.entries()) {
    const under = inner[at];
    if (!under?.every(N.isRational) || term.index !== 2) return undefined;
    const own = U.multiply(U.multiply(term.coefficient, term.coefficient), under);
    result = plus(result, { polynomial: own, radicals: [] });
    const mixed = { ...term, coefficient: U.multiply(U.multiply(polynomial, term.coefficient), [N.fromInteger(2)]) };
    result = plus(result, { polynomial: [], radicals: [mixed] });
    for (const [later, other] of radicals.entries()) {
      const beside = inner[later];
      if (later <= at || !beside) continue;
      const coefficient = U.multiply(U.multiply(term.coefficient, other.coefficient), [N.fromInteger(2)]);
      const radicand = univariateToJson(U.multiply(under, beside), unknown);
      result = plus(result, { polynomial: [], radicals: [{ coefficient, radicand, index: 2 }] });
    }
  }
  return result;
}

export function sideToJson({ polynomial, radicals }: RadicalSide, unknown: string): MathJson {
  const terms = radicals.map((term) => termToJson(term, unknown));
  return sum(polynomial.length === 0 ? terms : [univariateToJson(polynomial, unknown), ...terms]);
}

export function termToJson({ coefficient, radicand, index }: RadicalTerm, unknown: string): MathJson {
  const root = rootSign(radicand, index);
  const factor = univariateToJson(coefficient, unknown);
  if (factor === 1) return root;
  return startsWithMinus(factor) ? opposite(withFactor(opposite(factor), root)) : withFactor(factor, root);
}

const withFactor = (factor: MathJson, root: MathJson): MathJson => (factor === 1 ? root : productOf([factor, root]));

/** The number that a coefficient is, where it is one. */
export const constantOf = (coefficient: Univariate): Q.Rational | undefined =>
  coefficient.length <= 1 ? (coefficient[0] ?? N.zero).rational : undefined;
