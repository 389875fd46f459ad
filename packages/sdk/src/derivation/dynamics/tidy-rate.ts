import type { MathJson } from "../../contract.ts";
import { apply, headOf, mapTree, operandsOf } from "../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../expression/tree/sign.ts";
import { isTotal } from "./keeping-domain.ts";

/** A rate after values have been put in for its parameters: without factors 1, divisions by 1, and minus signs inside sums and products. */
export const tidyRate = (json: MathJson): MathJson => mapTree(json, tidyPart);

function tidyPart(json: MathJson): MathJson {
  const operands = operandsOf(json);
  const [first, second] = operands;
  switch (headOf(json)) {
    case "Multiply":
      return product(operands);
    case "Divide":
      return second === 1 ? (first as MathJson) : json;
    case "Power":
      return second === 1 ? (first as MathJson) : (wholePower(first, second) ?? json);
    case "Negate":
      return first !== undefined && startsWithMinus(first) ? opposite(first) : json;
    case "Subtract":
      if (second === 0) return first as MathJson;
      if (first === 0 && second !== undefined) return apply("Negate", second);
      return second !== undefined && startsWithMinus(second) ? sum([first as MathJson, opposite(second)]) : json;
    case "Add":
      return sum(operands);
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
  // 0 · ln x has no value where ln x has none.
  if (factors.includes(0) && factors.every(isTotal)) return 0;
  const negative = factors.filter(startsWithMinus).length % 2 === 1;
  const rest = factors.map((factor) => (startsWithMinus(factor) ? opposite(factor) : factor)).filter((factor) => factor !== 1);
  const whole = rest.length === 0 ? 1 : rest.length === 1 ? (rest[0] as MathJson) : apply("Multiply", ...rest);
  return negative ? opposite(whole) : whole;
}

function sum(terms: readonly MathJson[]): MathJson {
  const kept = terms.filter((term) => term !== 0);
  const [first, ...rest] = kept;
  if (first === undefined) return 0;
  return rest.reduce((left, term) => {
    if (startsWithMinus(term)) return apply("Subtract", left, opposite(term));
    return headOf(left) === "Add" ? apply("Add", ...operandsOf(left), term) : apply("Add", left, term);
  }, first);
}
