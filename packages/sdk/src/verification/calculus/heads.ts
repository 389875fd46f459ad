import type { MathJson } from "../../contract.ts";
import { headOf, isSymbol, operandsOf } from "../../expression/mathjson.ts";

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

const heads =
  /^(Differentiate|PartialD|Derivative|OverDot|EvaluateAt|Limit|Integrate|Sum|Product|Matrix|Vector|Tuple|Determinant|Transpose|Dot|Cross|Norm|Trace|Rank)$/;

/** Whether there is anything to be eliminated, so that plain formulas cost nothing. */
export function hasCalculus(json: MathJson): boolean {
  return heads.test(headOf(json) ?? "") || operandsOf(json).some(hasCalculus);
}

/** The letter of an integral without bounds, where there is one in a formula; undefined where there is none, or several in different letters. */
export function indefiniteLetter(json: MathJson): string | undefined {
  const letters = new Set(lettersOfIntegrals(json));
  const [letter] = letters;
  return letters.size === 1 ? letter : undefined;
}

function lettersOfIntegrals(json: MathJson): string[] {
  const operands = operandsOf(json);
  const inner = operands.flatMap(lettersOfIntegrals);
  const [, letter, ...more] = operands;
  if (headOf(json) !== "Integrate" || letter === undefined || more.length > 0 || !isSymbol(letter)) return inner;
  return [...inner, letter];
}
