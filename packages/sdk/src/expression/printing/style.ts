import type { MathJson } from "../../contract.ts";
import type { Printed } from "./level.ts";

/** What differs between LaTeX and Unicode. The rules of where brackets and signs stand are the same and in print.ts. */
export interface Style {
  /** Heads of operators and relations with the text between their operands, spaces included. */
  infix: ReadonlyMap<string, string>;
  minus: string;
  dot: string;
  constants: ReadonlyMap<string, string>;
  braces: (text: string) => string;
  emptySet: string;
  brackets: (text: string, open?: "(" | "[", close?: ")" | "]") => string;
  symbol: (base: string, subscript: string | undefined) => string;
  /** A letter of several characters or an unknown head, upright. */
  name: (text: string) => string;
  fraction: (numerator: Printed, denominator: Printed) => Printed;
  power: (base: string, exponent: Printed, json: MathJson) => Printed;
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
  /** Whether two factors may stand side by side, and what to write between letters that would read as a word. */
  besides: (left: Printed, right: Printed) => boolean;
  letterGap: string;
}
