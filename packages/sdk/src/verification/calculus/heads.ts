import type { MathJson } from "../../contract.ts";
import { headOf, isApplication, isSymbol, operandsOf, someOperand } from "../../expression/mathjson.ts";

/** A formula without derivatives, sums and the like that has the original's value under conditions. */
export interface Formula {
  readonly kind: "formula";
  readonly json: MathJson;
  /** What the original asks for anyway: that the function of a derivative has a value. */
  readonly necessary: readonly MathJson[];
  /** Under which this is its form: the original may have a value elsewhere too. */
  readonly sufficient: readonly MathJson[];
}

/** What a formula is without derivatives, sums, limits, integrals and matrices. */
export type Eliminated =
  | Formula
  /** A part certainly has no value: a divergent integral, a limit that does not exist, a sum of matrices of different shapes. */
  | { readonly kind: "no-value" }
  /** The whole is a limit or a sum that grows beyond all bounds. */
  | { readonly kind: "infinite"; readonly sign: 1 | -1 };

const heads: ReadonlySet<string> = new Set(
  (
    "Differentiate PartialD Derivative OverDot EvaluateAt Limit Integrate Sum Product " +
    "Matrix Vector Tuple Determinant Transpose Dot Cross Norm Trace Rank"
  ).split(" "),
);

/** Whether there is anything to be eliminated, so that plain formulas cost nothing. */
export function hasCalculus(json: MathJson): boolean {
  return isApplication(json) && (heads.has(json[0]) || someOperand(json, hasCalculus));
}

/** The letter of an integral without bounds, where there is one in a formula; undefined where there is none, or several in different letters. */
export function indefiniteLetter(json: MathJson): string | undefined {
  const letters = new Set<string>();
  const visit = (part: MathJson): false => {
    someOperand(part, visit);
    if (headOf(part) !== "Integrate") return false;
    const [, letter, ...more] = operandsOf(part);
    if (letter !== undefined && more.length === 0 && isSymbol(letter)) letters.add(letter);
    return false;
  };
  visit(json);
  const [letter] = letters;
  return letters.size === 1 ? letter : undefined;
}
