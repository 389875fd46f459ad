import type { MathJson } from "../../contract.ts";
import { constants, isApplication, isSymbol } from "../mathjson.ts";
import { isBold } from "../notation/alphabets.ts";

/** What a part of a formula is, so that a set is never added and a tuple never multiplied. */
export type Kind = "value" | "statement" | "set" | "tuple" | "list";

/** A part of a formula that has been read. */
export interface Part {
  json: MathJson;
  kind: Kind;
  from: number;
  to: number;
  /** How deep its tree is. */
  depth: number;
  /** It stands in brackets, so that (a + b) + c does not become one sum of three. */
  bracketed: boolean;
  /** Braces around one thing: a set where they stand alone, brackets where they are calculated with. */
  braces?: "set" | "group";
  /** Written with a slash, so that a factor after it may have been meant below: 1/2x. */
  slash?: boolean;
  /** What stands in square brackets, which may be the row of a matrix: [[1, 2], [3, 4]]. */
  row?: readonly MathJson[];
  /** A value and, after a comma, a statement: a line of cases without its mark. */
  valueFirst?: boolean;
  /** Whether it is a vector, where that has been found out. */
  vector?: boolean;
  /** Words as a name, \text{Speed}, which multiply nothing without a sign. */
  words?: boolean;
  /** Ends in a function or a root without brackets (ln x, √2), or in a sum or limit (∑ k), whose argument might go on. */
  reach?: "function" | "root" | "operator";
}

export function isInfinite(json: MathJson): boolean {
  return json === "PositiveInfinity" || json === "NegativeInfinity";
}

/** Whether it is a vector as far as one can see, so that · and × are products of vectors. */
export function isVector(json: MathJson): boolean {
  if (isSymbol(json)) return isBold(json);
  const [head, ...operands] = isApplication(json) ? json : [];
  if (/^(OverVector|Vector|Tuple|Cross)$/.test(head ?? "")) return true;
  return /^(Add|Subtract|Negate|Multiply|Divide)$/.test(head ?? "") && operands.some((operand) => isVector(operand as MathJson));
}

/** A letter, which may stand for a number, a set or a point. */
export function isLetter(json: MathJson): boolean {
  return isSymbol(json) && !constants.has(json);
}
