import type { MathJson } from "../../../contract.ts";
import { apply, headOf, isSymbol, mapOperands, operandsOf, substitute } from "../../../expression/mathjson.ts";

/**
 * A formula with values put for letters. A letter whose value is a root of a root, b = √(a²(√5 − 1)/2), often stands as b² only: then the root is not
 * written at all.
 */
export function putValues(json: MathJson, values: Readonly<Record<string, MathJson>>): MathJson {
  const withoutSquares = (part: MathJson): MathJson => {
    const [base = 0, exponent = 0] = operandsOf(part);
    const value = headOf(part) === "Power" && isSymbol(base) && Object.hasOwn(values, base) ? (values[base] as MathJson) : 0;
    if (headOf(value) === "Sqrt" && typeof exponent === "number" && exponent % 2 === 0 && exponent > 0) {
      const inside = operandsOf(value)[0] ?? 0;
      return exponent === 2 ? inside : apply("Power", inside, exponent / 2);
    }
    return mapOperands(part, withoutSquares);
  };
  return substitute(withoutSquares(json), values);
}
