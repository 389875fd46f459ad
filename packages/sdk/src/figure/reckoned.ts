import * as Q from "../algebra/rational.ts";
import { tidied } from "../algebra/tidy.ts";
import type { MathJson } from "../contract.ts";
import { apply, headOf, mapTree, operandsOf } from "../expression/mathjson.ts";
import { mayHaveNoValue } from "../expression/tree/total.ts";

/** Numbers with more digits than this are not written out. */
const mostDigits = 15;
const highestPower = 20;

/**
 * A formula in which numbers have taken the place of letters, reckoned as far as nobody would write it out: (y + 4)² for (y − (−4))², 10x for 2·5x, 0.3 for
 * 3·0.1, 9 for (−3)².
 */
export const reckoned = (json: MathJson): MathJson => tidied(mapTree(json, reckonedPart), (part) => !mayHaveNoValue(part));

function reckonedPart(json: MathJson): MathJson {
  const [head, operands] = [headOf(json), operandsOf(json)];
  const [first, second] = operands;
  switch (head) {
    case "Multiply":
      return together("Multiply", operands, Q.multiply, "first");
    case "Add":
      return together("Add", operands, Q.add, "last");
    case "Subtract":
      return ofTwo(first, second, Q.subtract) ?? json;
    case "Divide":
      return ofTwo(first, second, (above, below) => (Q.isZero(below) ? undefined : wholePart(Q.divide(above, below)))) ?? json;
    case "Power": {
      const isCounted = Number.isInteger(second) && Number(second) > 0 && Number(second) <= highestPower;
      return (isCounted ? ofTwo(first, second, (base) => powerOf(base, Number(second))) : undefined) ?? json;
    }
    case "Negate":
      return typeof first === "number" && first !== 0 ? -first : json;
    default:
      return json;
  }
}

const powerOf = (base: Q.Rational, times: number): Q.Rational => Array.from({ length: times }, () => base).reduce(Q.multiply);

const wholePart = (value: Q.Rational): Q.Rational | undefined => (Q.isInteger(value) ? value : undefined);

/** Several numbers in a sum or a product as one. */
function together(
  head: string,
  operands: readonly MathJson[],
  joined: (left: Q.Rational, right: Q.Rational) => Q.Rational,
  place: "first" | "last",
): MathJson {
  const numbers = operands.filter((operand) => typeof operand === "number");
  const others = operands.filter((operand) => typeof operand !== "number");
  const exact = numbers.length < 2 ? [] : numbers.map(exactly);
  if (exact.length === 0 || !exact.every((value) => value !== undefined)) return apply(head, ...operands);
  const value = written(exact.reduce(joined));
  if (value === undefined) return apply(head, ...operands);
  return others.length === 0 ? value : apply(head, ...(place === "first" ? [value, ...others] : [...others, value]));
}

function ofTwo(
  first: MathJson | undefined,
  second: MathJson | undefined,
  make: (first: Q.Rational, second: Q.Rational) => Q.Rational | undefined,
): MathJson | undefined {
  const [left, right] = [first, second].map((side) => (typeof side === "number" ? exactly(side) : undefined));
  const value = left && right && make(left, right);
  return value && written(value);
}

/** The number that its decimals mean. */
const exactly = (value: number): Q.Rational | undefined => Q.rationalFromText(String(value));

/** As a decimal, where that says it exactly. */
function written(value: Q.Rational): number | undefined {
  const decimal = Number(Q.rationalToNumber(value).toPrecision(mostDigits));
  const back = exactly(decimal);
  return back && Q.equal(back, value) ? decimal : undefined;
}
