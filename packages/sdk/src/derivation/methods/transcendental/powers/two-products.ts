import { termsOf } from "../../../../algebra/progressions/progression.ts";
import * as Q from "../../../../algebra/rational.ts";
import type { MathJson } from "../../../../contract.ts";
import { rationalOf } from "../../../../expression/evaluation/literal.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../../../expression/tree/sign.ts";
import { has } from "../sides.ts";
import { powerIn } from "../undo/exponential.ts";
import { negative, product } from "../values.ts";

/** One factor of a product as a power; a number has the exponent 1. */
export interface PowerFactor {
  readonly base: MathJson;
  readonly exponent: MathJson;
}

/** An equation of two products of powers. */
export interface TwoProducts {
  readonly left: MathJson;
  readonly right: MathJson;
}

/** The equation with one product on each side: what it is as it stands, or with one of two terms on the other side. */
export function twoProducts(left: MathJson, right: MathJson): TwoProducts | undefined {
  const terms = [...termsOf(left), ...termsOf(right).map(opposite)].filter((term) => term !== 0);
  const [first, second] = terms;
  if (terms.length !== 2 || first === undefined || second === undefined) return undefined;
  const isWritten = termsOf(left).length === 1 && termsOf(right).length === 1 && left !== 0 && right !== 0;
  if (isWritten && !(startsWithMinus(left) && startsWithMinus(right))) return { left, right };
  const [a, b] = startsWithMinus(first) ? [opposite(first), second] : [first, opposite(second)];
  return { left: a, right: b };
}

/** The factors of a product of powers of positive numbers and letters; undefined where it has others, or a minus. */
export function powerFactors(json: MathJson, unknown: string): PowerFactor[] | undefined {
  const [first = 0, second = 1] = operandsOf(json);
  switch (headOf(json)) {
    case "Multiply": {
      const parts = operandsOf(json).map((part) => powerFactors(part, unknown));
      return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
    }
    case "Divide": {
      const value = rationalOf(json);
      if (value) return Q.signOf(value) > 0 ? [{ base: json, exponent: 1 }] : undefined;
      const [above, below] = [powerFactors(first, unknown), powerFactors(second, unknown)];
      return above && below && [...above, ...below.map(({ base, exponent }) => ({ base, exponent: negative(exponent) }))];
    }
    case "Sqrt":
      return powerFactors(first, unknown)?.map(({ base, exponent }) => ({ base, exponent: product(["Divide", 1, 2], exponent) }));
    case "Root":
      return typeof second === "number"
        ? powerFactors(first, unknown)?.map(({ base, exponent }) => ({
            base,
            exponent: product(["Divide", 1, second], exponent),
          }))
        : undefined;
    case "Power":
    case "Exp": {
      const [base, exponent] = powerIn(json);
      return powerFactors(base, unknown)?.map((inner) => ({ base: inner.base, exponent: product(inner.exponent, exponent) }));
    }
    default:
      return isPositive(json) && !has(json, unknown) ? [{ base: json, exponent: 1 }] : undefined;
  }
}

/** Letters are taken to be positive where they are bases. */
function isPositive(json: MathJson): boolean {
  const value = rationalOf(json);
  return value ? Q.signOf(value) > 0 : json === "ExponentialE" || freeLetters(json).length > 0;
}

export const powerOf = (base: MathJson, exponent: MathJson): MathJson => (exponent === 1 ? base : apply("Power", base, exponent));
