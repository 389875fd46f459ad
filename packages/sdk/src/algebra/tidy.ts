import type { MathJson } from "../contract.ts";
import { apply, headOf, mapTree, operandsOf } from "../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../expression/tree/sign.ts";
import { sum } from "./written-form.ts";

/**
 * A formula after values have been put in for its letters: without factors 1, divisions by 1, terms 0, and minus signs inside sums and products.
 *
 * @param isTotal whether something has a value for all values of its letters: 0 · ln x has none where ln x has none.
 */
export const tidied = (json: MathJson, isTotal: (part: MathJson) => boolean): MathJson =>
  mapTree(json, (part) => tidyPart(part, isTotal));

function tidyPart(json: MathJson, isTotal: (part: MathJson) => boolean): MathJson {
  const operands = operandsOf(json);
  const [first, second] = operands;
  switch (headOf(json)) {
    case "Multiply":
      return operands.includes(0) && operands.every(isTotal) ? 0 : product(operands);
    case "Divide":
      return second === 1 ? (first as MathJson) : json;
    case "Power":
      return second === 1 ? (first as MathJson) : (wholePower(first, second) ?? json);
    case "Negate":
      return first !== undefined && startsWithMinus(first) ? opposite(first) : json;
    case "Subtract":
      if (second === 0) return first as MathJson;
      if (first === 0 && second !== undefined) return apply("Negate", second);
      return second !== undefined && startsWithMinus(second) ? sumOf([first as MathJson, opposite(second)]) : json;
    case "Add":
      return sumOf(operands);
    default:
      return json;
  }
}

/** 2² is 4. */
function wholePower(base: MathJson | undefined, exponent: MathJson | undefined): MathJson | undefined {
  if (!Number.isInteger(base) || !Number.isInteger(exponent) || Number(exponent) < 1) return undefined;
  const value = Number(base) ** Number(exponent);
  return Number.isSafeInteger(value) ? value : undefined;
}

function product(factors: readonly MathJson[]): MathJson {
  const negative = factors.filter(startsWithMinus).length % 2 === 1;
  const rest = factors.map((factor) => (startsWithMinus(factor) ? opposite(factor) : factor)).filter((factor) => factor !== 1);
  const whole = rest.length === 0 ? 1 : rest.length === 1 ? (rest[0] as MathJson) : apply("Multiply", ...rest);
  return negative ? opposite(whole) : whole;
}

const sumOf = (terms: readonly MathJson[]): MathJson => sum(terms.filter((term) => term !== 0));
