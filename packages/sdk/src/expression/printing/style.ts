import type { MathJson } from "../../contract.ts";
import type { Printed } from "./level.ts";

/** A value and the condition under which it holds; otherwise, where there is none. */
export type Case = readonly [value: string, condition: string | undefined];

/**
 * What differs between LaTeX, Unicode, ASCII and speech. The rules of where brackets and signs stand are the same and in print.ts; which
 * heads bind how strongly is in forms.ts.
 */
export interface Style {
  /** Heads of operators and relations with the text between their operands, spaces included. */
  infix: ReadonlyMap<string, string>;
  /** Forms with the text around their operands, see template.ts. */
  templates: ReadonlyMap<string, string>;
  minus: string;
  /** Before ∞ as the end of an interval. */
  plus: string;
  dot: string;
  /** Between a number and a power of ten. */
  times: string;
  comma: string;
  /** Dots between operators; those between commas are a constant. */
  centredDots: string;
  constants: ReadonlyMap<string, string>;
  braces: (text: string) => string;
  emptySet: string;
  brackets: (text: string, open?: "(" | "[", close?: ")" | "]") => string;
  symbol: (base: string, subscript: string | undefined) => string;
  /** Words, upright. */
  text: (content: string) => string;
  /** A head that is no letter and has no form of its own, or a letter that would not be read as a call. */
  name: (text: string) => string;
  /** A number with its unit, which stands before it where it is a currency. */
  quantity: (number: string, unit: string) => string;
  recurring: (digits: string, recurring: string) => string;
  fraction: (numerator: Printed, denominator: Printed, json: MathJson) => Printed;
  power: (base: string, exponent: Printed, json: MathJson) => Printed;
  /** A whole text raised or lowered. */
  raise: (text: string) => string;
  lower: (text: string) => string;
  root: (radicand: Printed, index: Printed | undefined, json: MathJson) => Printed;
  bars: (text: string) => string;
  /** sin² x; undefined where the power has to stand outside. */
  functionName: (
    name: string,
    base: Printed | undefined,
    exponent: Printed | undefined,
    json: MathJson | undefined,
  ) => string | undefined;
  /** The argument of an elementary function. */
  argument: (argument: Printed) => string;
  /** What stands between a letter and the bracket with its arguments. */
  call: (name: string, operands: string) => string;
  matrix: (rows: readonly (readonly string[])[]) => string;
  /** A matrix that has been written, with bars for its brackets, where there is such a form. */
  determinant?: ((matrix: string) => string) | undefined;
  cases: (cases: readonly Case[]) => string;
  /** Statements one below the other, which need no brackets; undefined where they are said in brackets. */
  lines?: ((statements: readonly string[]) => string) | undefined;
  /** Whether two factors may stand side by side, and what to write between letters that would read as a word. */
  besides: (left: Printed, right: Printed) => boolean | "none" | "space";
  letterGap: string;
  /** Between the letters of points. */
  pointGap: string;
  /** Where it is not written with brackets. */
  interval?: ((from: string, to: string, isOpen: readonly [boolean, boolean]) => string) | undefined;
  /** Where it is not a function name with a lowered base. */
  logarithm?: ((base: string, argument: string) => string) | undefined;
}
