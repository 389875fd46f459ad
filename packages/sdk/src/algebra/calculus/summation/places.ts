import type { MathJson } from "../../../contract.ts";
import { rationalOf } from "../../../expression/evaluation/literal.ts";
import { apply, isApplication } from "../../../expression/mathjson.ts";
import { add, integerToJson, isInteger, rational, rationalToJson } from "../../rational.ts";
import type { Spend } from "../../spend.ts";
import { differenceOf } from "../building.ts";
import { exactRational } from "../constant-folding.ts";
import { type Coefficients, polynomialToJson, valueAt } from "./rational-polynomial.ts";

/** The place so many steps on, with written numbers counted together: n − 1 and one more is n. */
export function stepped(place: MathJson, steps: bigint, spend: Spend): MathJson {
  const exact = exactRational(place, spend);
  if (exact) return rationalToJson(add(exact, rational(steps)));
  const [head, inner, last, ...more] = isApplication(place) ? place : [];
  const sign = head === "Add" ? 1n : head === "Subtract" ? -1n : 0n;
  const offset = last !== undefined && more.length === 0 && sign !== 0n ? rationalOf(last) : undefined;
  if (inner === undefined || offset === undefined || !isInteger(offset)) return withOffset(place, steps);
  return withOffset(inner, sign * offset.numerator + steps);
}

function withOffset(place: MathJson, offset: bigint): MathJson {
  if (offset === 0n) return place;
  return offset < 0n ? differenceOf(place, integerToJson(-offset)) : apply("Add", place, integerToJson(offset));
}

/** The value of a polynomial at a place: a number where the place is one. */
export function polynomialAt(polynomial: Coefficients, place: MathJson, spend: Spend): MathJson {
  const exact = exactRational(place, spend);
  return exact ? rationalToJson(valueAt(polynomial, exact)) : polynomialToJson(polynomial, place);
}
