import { signOfConstant } from "../../../algebra/constant/decide.ts";
import type { MathJson } from "../../../contract.ts";
import { apply, freeLetters, headOf, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { verifyEqual } from "../../../verification/equality/verify-equal.ts";
import { within } from "../../../verification/several/share.ts";
import { tidy } from "./lesson.ts";

/** h = f · g, where f speaks of x and g of y alone. */
export interface Separated {
  readonly f: MathJson;
  readonly g: MathJson;
}

/** A formula as a product of one in x and one in y; undefined where it is none, or is not seen to be one. */
export function separated(h: MathJson, x: string, y: string): Separated | undefined {
  return byFactors(h, x, y) ?? byValues(h, x, y);
}

function byFactors(h: MathJson, x: string, y: string): Separated | undefined {
  const parts = factorsOf(h, 1);
  const has = (json: MathJson, letter: string): boolean => freeLetters(json).includes(letter);
  if (parts.some(({ base }) => has(base, x) && has(base, y))) return undefined;
  const product = (wanted: (base: MathJson) => boolean): MathJson => {
    const chosen = parts.filter(({ base }) => wanted(base));
    const side = (sign: number): MathJson[] => chosen.filter((part) => part.sign === sign).map(({ base }) => base);
    return tidy(apply("Divide", apply("Multiply", 1, ...side(1)), apply("Multiply", 1, ...side(-1))));
  };
  return { f: product((base) => !has(base, y)), g: product((base) => has(base, y)) };
}

/** The factors of a formula, above (1) and below (−1) the fraction bar. */
function factorsOf(json: MathJson, sign: number): { base: MathJson; sign: number }[] {
  const operands = operandsOf(json);
  const [first = 0, second = 0] = operands;
  switch (headOf(json)) {
    case "Multiply":
      return operands.flatMap((operand) => factorsOf(operand, sign));
    case "Divide":
      return [...factorsOf(first, sign), ...factorsOf(second, -sign)];
    case "Negate":
      return [{ base: -1, sign: 1 }, ...factorsOf(first, sign)];
    case "Power":
      if (first === "ExponentialE" && headOf(second) === "Add") {
        return operandsOf(second).flatMap((term) => factorsOf(apply("Power", first, term), sign));
      }
      if (first === "ExponentialE" && headOf(second) === "Subtract") {
        const [left = 0, right = 0] = operandsOf(second);
        return [...factorsOf(apply("Power", first, left), sign), ...factorsOf(apply("Power", first, right), -sign)];
      }
      return freeLetters(second).length === 0 && headOf(first) === "Multiply"
        ? operandsOf(first).map((factor) => ({ base: apply("Power", factor, second), sign }))
        : [{ base: json, sign }];
    default:
      return [{ base: json, sign }];
  }
}

/** h(x, y) · h(a, b) = h(x, b) · h(a, y) for one place (a, b) with h(a, b) ≠ 0 shows that h is a product: (1 + x)(1 + y) multiplied out. */
function byValues(h: MathJson, x: string, y: string): Separated | undefined {
  for (const [a, b] of [
    [0, 0],
    [1, 1],
    [0, 1],
    [1, 0],
    [2, 1],
  ] as const) {
    const value = tidy(substitute(h, { [x]: a, [y]: b }));
    const sign = freeLetters(value).length === 0 ? signOfConstant(value, () => {}) : undefined;
    if (sign !== 1 && sign !== -1) continue;
    const f = tidy(substitute(h, { [y]: b }));
    const g = tidy(apply("Divide", substitute(h, { [x]: a }), value));
    const verdict = within(
      () => {},
      20_000,
      (spend) => verifyEqual(h, apply("Multiply", f, g), { spend, seed: 1, assuming: [] }),
    );
    return verdict?.status === "proved" ? { f, g } : undefined;
  }
  return undefined;
}
