import type { MathJson } from "../../contract.ts";
import { freeLetters, headOf, isApplication, mapOperands, operandsOf } from "../../expression/mathjson.ts";
import { foldConstants } from "../calculus/constant-folding.ts";
import { Radicals } from "../radicals/radicals.ts";
import { greatestCommonDivisor, integerToJson, isInteger, leastCommonMultiple, rationalFromText } from "../rational.ts";
import type { Spend } from "../spend.ts";

/** Roots within roots written without, √(3 + 2√2) = 1 + √2, and divisors and rounded values of numbers worked out. */
export function prepared(json: MathJson, spend: Spend): MathJson {
  if (!isApplication(json)) return json;
  const inner = mapOperands(json, (operand) => prepared(operand, spend));
  const head = headOf(inner) ?? "";
  if (head === "GCD" || head === "LCM") return divisorOf(inner, head) ?? inner;
  if (/^(Floor|Ceil|Mod|Sign|Max|Min|Factorial2|Combinations|Permutations)$/.test(head)) return foldConstants(inner, spend);
  const [operand = 0] = operandsOf(inner);
  if (head === "Sqrt" && holdsRoot(operand) && freeLetters(operand).length === 0)
    return new Radicals({ spend }).simplify(inner) ?? inner;
  return inner;
}

function holdsRoot(json: MathJson): boolean {
  return headOf(json) === "Sqrt" || operandsOf(json).some(holdsRoot);
}

function divisorOf(json: MathJson, head: "GCD" | "LCM"): MathJson | undefined {
  const values = operandsOf(json).map((operand) => (typeof operand === "number" ? rationalFromText(String(operand)) : undefined));
  let result: bigint | undefined;
  for (const value of values) {
    if (!value || !isInteger(value)) return undefined;
    const size = value.numerator < 0n ? -value.numerator : value.numerator;
    result = result === undefined ? size : head === "GCD" ? greatestCommonDivisor(result, size) : multiple(result, size);
  }
  return result === undefined ? undefined : integerToJson(result);
}

/** 0 is the only common multiple with 0. */
const multiple = (a: bigint, b: bigint): bigint => (a === 0n || b === 0n ? 0n : leastCommonMultiple(a, b));
