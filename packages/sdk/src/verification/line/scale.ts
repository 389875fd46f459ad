import type { Rational } from "../../algebra/rational.ts";
import * as Q from "../../algebra/rational.ts";
import type { MathJson } from "../../contract.ts";
import { rationalOf } from "../../expression/evaluation/literal.ts";
import { apply, headOf, operandsOf, substitute } from "../../expression/mathjson.ts";
import { comparisonsOf, mapComparisons, type Statement } from "../statements/statement.ts";
import type { Witness } from "./comparison.ts";

type Three = readonly [Statement, Statement, Statement];

/**
 * The largest number of which all multiples of the letter under sines and cosines are whole multiples: cos 4x and sin 6x are functions of 2x,
 * and a line in 2x has fewer points than one in x.
 */
export function commonShare(statements: readonly Statement[], letter: string): Rational {
  const found = statements.flatMap((statement) =>
    comparisonsOf(statement).flatMap(({ left, right }) => [left, right].flatMap((side) => multiplesIn(side, letter))),
  );
  const share = found.reduce<Rational | undefined>(
    (common, multiple) => (common ? commonPart(common, multiple) : multiple),
    undefined,
  );
  return share && !Q.isZero(share) ? share : Q.one;
}

/** The coefficients of the letter in the angles; 1 for an angle that is not a multiple of it written plainly. */
function multiplesIn(json: MathJson, letter: string): Rational[] {
  const operands = operandsOf(json);
  const [angle] = operands;
  if (!/^(Sin|Cos|Tan|Cot|Sec|Csc)$/.test(headOf(json) ?? "") || angle === undefined)
    return operands.flatMap((operand) => multiplesIn(operand, letter));
  const slope = slopeOf(angle, letter);
  return slope === undefined ? [Q.one] : Q.isZero(slope) ? [] : [Q.absolute(slope)];
}

/** The coefficient of the letter in a sum of multiples of it and constants; undefined for another formula. */
function slopeOf(json: MathJson, letter: string): Rational | undefined {
  if (json === letter) return Q.one;
  const operands = operandsOf(json);
  const slopes = operands.map((operand) => slopeOf(operand, letter));
  if (!slopes.every((slope) => slope !== undefined)) return undefined;
  if (slopes.every(Q.isZero)) return Q.zero;
  const [first = Q.zero, second = Q.zero] = slopes;
  switch (headOf(json)) {
    case "Add":
      return slopes.reduce(Q.add);
    case "Subtract":
      return Q.subtract(first, second);
    case "Negate":
      return Q.negate(first);
    case "Divide": {
      const divisor = rationalOf(operands[1] as MathJson);
      return divisor && !Q.isZero(divisor) ? Q.divide(first, divisor) : undefined;
    }
    case "Multiply": {
      const factors = operands.map((operand, index) =>
        Q.isZero(slopes[index] as Rational) ? rationalOf(operand) : slopes[index],
      );
      return factors.every((factor) => factor !== undefined) && slopes.filter((slope) => !Q.isZero(slope)).length === 1
        ? factors.reduce(Q.multiply)
        : undefined;
    }
    default:
      return undefined;
  }
}

/** The greatest common divisor of two rational numbers. */
function commonPart(left: Rational, right: Rational): Rational {
  const below = Q.leastCommonMultiple(left.denominator, right.denominator);
  const above = Q.greatestCommonDivisor(
    (left.numerator * below) / left.denominator,
    (right.numerator * below) / right.denominator,
  );
  return Q.rational(above, below);
}

/** The statements about share · letter, under the same name. */
export function scaled(statements: Three, letter: string, share: Rational): Three {
  if (Q.equal(share, Q.one)) return statements;
  const value = apply("Divide", letter, Q.rationalToJson(share));
  const put = (json: MathJson): MathJson => substitute(json, { [letter]: value });
  return statements.map((statement) =>
    mapComparisons(statement, (comparison) => ({ ...comparison, left: put(comparison.left), right: put(comparison.right) })),
  ) as unknown as Three;
}

/** A value of share · letter as one of the letter. */
export function unscaled(witness: Witness | undefined, share: Rational): Witness | undefined {
  if (!witness || Q.equal(share, Q.one)) return witness;
  const near = Q.divide(witness.near, share);
  const { exact } = witness;
  const rational = exact === undefined ? undefined : rationalOf(exact);
  if (rational) return { exact: Q.rationalToJson(Q.divide(rational, share)), near };
  return { exact: exact === undefined ? undefined : apply("Divide", exact, Q.rationalToJson(share)), near };
}
