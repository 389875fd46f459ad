import type { Expression, MathJson } from "../../contract.ts";
import { parse } from "../../expression/parse.ts";

/** A system that has a name, as data: its equations with letters for its parameters, and what is usual where a question says nothing. */
export interface NamedSystem {
  /** The symbol in `ask.with.system`: "Lorenz". Frozen once shipped. */
  readonly symbol: string;
  /** What people call it, without "the" and without a noun such as "system" or "attractor". */
  readonly names: { readonly en: readonly string[]; readonly zh: readonly string[] };
  /** State letters with their rates in t, in order. */
  readonly rates: Readonly<Record<string, string>>;
  /** The usual values of the other letters. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Other letters that books use for the parameters. */
  readonly alsoCalled?: Readonly<Record<string, string>>;
  /** A usual state at t = 0, one number a state letter. */
  readonly start: readonly string[];
  /** How long to look at it: from t = 0 to this time. */
  readonly until: number;
  /** Known to be chaotic for the usual parameters. */
  readonly chaotic?: true;
}

const parsed = new Map<string, MathJson>();

/** A formula of the tables, parsed once. */
function formula(text: string): MathJson {
  const known = parsed.get(text) ?? parse(text).json;
  parsed.set(text, known);
  return known;
}

export const lettersOf = ({ rates }: NamedSystem): string[] => Object.keys(rates);

/** ["Equal", ["Derivative", "x"], rate] for each state letter, the parameters as letters. */
export const equationsOf = ({ rates }: NamedSystem): MathJson[] =>
  Object.entries(rates).map(([letter, rate]) => ["Equal", ["Derivative", letter], formula(rate)]);

export const usualParameters = ({ parameters }: NamedSystem): Record<string, MathJson> =>
  Object.fromEntries(Object.entries(parameters).map(([letter, value]) => [letter, formula(value)]));

export const usualStart = ({ start }: NamedSystem): MathJson[] => start.map(formula);

/** The symbol as it stands in a problem. */
export const symbolExpression = ({ symbol }: NamedSystem): Expression => ({ latex: `\\text{${symbol}}`, json: symbol });
