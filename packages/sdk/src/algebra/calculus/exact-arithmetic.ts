import type { MathJson } from "../../contract.ts";
import { rationalOf } from "../../expression/evaluation/literal.ts";
import { apply } from "../../expression/mathjson.ts";
import { rationalToJson } from "../rational.ts";
import type { Spend } from "../spend.ts";
import { differenceOf, productOf, quotientOf, sumOf } from "./building.ts";
import { exactRational } from "./constant-folding.ts";

/** Arithmetic on formulas in which two numbers make one number; zeros and ones go, and nothing else is simplified. */

export const plus = (left: MathJson, right: MathJson, spend: Spend): MathJson =>
  joined("Add", left, right, sumOf([left, right]), spend);

export const minus = (left: MathJson, right: MathJson, spend: Spend): MathJson =>
  joined("Subtract", left, right, differenceOf(left, right), spend);

export const times = (left: MathJson, right: MathJson, spend: Spend): MathJson =>
  joined("Multiply", left, right, productOf([left, right]), spend);

/** left/right, also for 0: who divides asks for right ≠ 0. */
export const over = (left: MathJson, right: MathJson, spend: Spend): MathJson =>
  joined("Divide", left, right, right === 0 ? apply("Divide", left, 0) : quotientOf(left, right), spend);

function joined(head: string, left: MathJson, right: MathJson, written: MathJson, spend: Spend): MathJson {
  spend(1);
  if (rationalOf(left) === undefined || rationalOf(right) === undefined) return written;
  const value = exactRational(apply(head, left, right), spend);
  return value ? rationalToJson(value) : written;
}
