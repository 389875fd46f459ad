import type { MathJson } from "../../../contract.ts";
import { apply, freeLetters, headOf, mapTree, operandsOf } from "../../../expression/mathjson.ts";

/** 2^(x + y) as 2^x · 2^y and 2^(2x) as (2^x)², so that each unknown has a power of its own. */
export function splitExponents(json: MathJson, unknowns: readonly string[]): MathJson {
  const speaks = (part: MathJson): boolean => freeLetters(part).some((letter) => unknowns.includes(letter));
  return mapTree(json, (part) => {
    const [base = 0, exponent = 0] = operandsOf(part);
    if (headOf(part) !== "Power" || speaks(base) || !speaks(exponent)) return part;
    return powerOf(base, exponent, speaks);
  });
}

function powerOf(base: MathJson, exponent: MathJson, speaks: (part: MathJson) => boolean): MathJson {
  const operands = operandsOf(exponent);
  const [first = 0, second = 0] = operands;
  switch (headOf(exponent)) {
    case "Add":
      return apply("Multiply", ...operands.map((term) => powerOf(base, term, speaks)));
    case "Subtract":
      return apply("Divide", powerOf(base, first, speaks), powerOf(base, second, speaks));
    case "Multiply":
      return operands.length === 2 && typeof first === "number" && Number.isInteger(first) && first > 0 && speaks(second)
        ? apply("Power", powerOf(base, second, speaks), first)
        : apply("Power", base, exponent);
    default:
      return apply("Power", base, exponent);
  }
}
