import type { MathJson } from "../../contract.ts";
import { freeLetters, headOf, isSymbol, operandsOf } from "../../expression/mathjson.ts";
import { symbolParts } from "../../expression/notation/letters.ts";
import { isFunctionName } from "../calculus/differentiation/differentiation.ts";
import { type Entries, entriesToJson } from "./entries.ts";

/** What a part of a formula is: a number, a matrix or a vector that is written out, a multiple of the identity of any size. */
export type Value =
  | { readonly kind: "scalar"; readonly json: MathJson }
  | { readonly kind: "identity"; readonly factor: MathJson; readonly json: MathJson }
  | Entries;

export const scalar = (json: MathJson): Value => ({ kind: "scalar", json });

export const valueToJson = (value: Value): MathJson =>
  value.kind === "scalar" || value.kind === "identity" ? value.json : entriesToJson(value);

/** Heads whose value is a number whatever they are applied to. */
const numeric: ReadonlySet<string> = new Set(["Determinant", "Trace", "Rank", "Norm", "Dot"]);
/** Heads that name a vector or a matrix. */
const notNumeric: ReadonlySet<string> = new Set([
  ..."OverVector Cross Transpose Gradient Matrix Vector Tuple List Set Interval Prime PlusMinus MinusPlus".split(" "),
]);

/**
 * Whether a formula surely stands for a number. Capital and bold letters may be matrices, for which AB is not BA, and so may the values of
 * functions with such names, F(x); so only what holds them inside a determinant, a norm or the like does.
 */
export function isScalar(json: MathJson, scalars: ReadonlySet<string>): boolean {
  if (isSymbol(json)) return numbers.has(json) || freeLetters(json).some((name) => scalars.has(name) || isSmall(name));
  const head = headOf(json);
  if (head === undefined || numeric.has(head)) return true;
  if (isFunctionName(head) && !scalars.has(head) && !isSmall(head)) return false;
  return !notNumeric.has(head) && operandsOf(json).every((operand) => isScalar(operand, scalars));
}

const numbers: ReadonlySet<string> = new Set(["Pi", "ExponentialE", "ImaginaryUnit"]);

/** Small Latin and Greek letters, by custom numbers. */
const isSmall = (name: string): boolean => /^[a-z]+$/.test(symbolParts(name).base);
