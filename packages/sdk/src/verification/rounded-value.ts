import { equalConstants } from "../algebra/constant/decide.ts";
import { roundsTo } from "../algebra/constant/decimal.ts";
import type { AlgebraicLeaf } from "../algebra/constant/leaf.ts";
import type { Spend } from "../algebra/spend.ts";
import type { MathJson } from "../contract.ts";
import { isNumber, numeral } from "../expression/mathjson.ts";
import { decimalsOf } from "./line/constant-value.ts";

/** What has no simple exact form is given in an answer by so many digits; 1.41 for √2 is no answer. */
export const digitsOfAnswer = 10;

export const isDecimal = (value: MathJson): value is number | { num: string } => isNumber(value) && numeral(value).includes(".");

/** A decimal with at least so many significant digits, which may be a rounded number. */
export const isRounded = (value: MathJson, fewest: number): value is number | { num: string } =>
  isDecimal(value) && significantDigits(numeral(value)) >= fewest;

/** How many digits of a decimal are shown, zeros before the first other digit apart. */
export const significantDigits = (text: string): number => text.replace(/^-?0*\.?0*|\./g, "").length || 1;

const letterOfRoot = "root";

/** Whether a value is a root of a polynomial, or a decimal of at least `fewest` digits to which it is correctly rounded. */
export function agreesWith(root: AlgebraicLeaf, value: MathJson, fewest: number, spend: Spend): "yes" | "no" | undefined {
  const numbers = new Map([[letterOfRoot, root]]);
  if (isRounded(value, fewest)) return roundsTo(letterOfRoot, numeral(value), spend, { numbers });
  const same = equalConstants(letterOfRoot, value, spend, { numbers });
  return same === true ? "yes" : same === undefined ? undefined : "no";
}

/** Values by size, where all can be told; in which order they are looked at decides nothing. */
export function ascending(values: readonly MathJson[]): readonly MathJson[] {
  const sizes = new Map(values.map((value) => [value, decimalsOf(value)] as const));
  if ([...sizes.values()].includes(undefined)) return values;
  return [...values].sort((a, b) => (sizes.get(a) as number) - (sizes.get(b) as number));
}
