/** How strongly the outermost sign of a printed part binds; a part that binds less than its place asks for gets brackets. */
export const level = {
  therefore: 4,
  implies: 7,
  list: 10,
  quantifier: 11,
  given: 13,
  annotated: 15,
  or: 25,
  and: 30,
  not: 33,
  condition: 36,
  relation: 40,
  to: 45,
  union: 50,
  ratio: 55,
  sum: 60,
  sign: 65,
  product: 70,
  power: 90,
  atom: 100,
} as const;

export type Level = keyof typeof level;

/** What a printed factor looks like, which decides whether it can stand beside another without a sign. */
export type Shape =
  | "number"
  | "letter"
  | "vector"
  | "subscript"
  | "prime"
  | "constant"
  | "power"
  | "ten" // a whole power of ten
  | "caret"
  | "fraction"
  | "root"
  | "bars"
  | "enclosed"
  | "call"
  | "function"
  | "postfix"
  | "bracket"
  | "other";

export interface Printed {
  text: string;
  level: number;
  shape: Shape;
  /** The text with line ends in place of the spaces at which a long formula may go on in a new line. */
  lines?: string;
}

export function atom(text: string, shape: Shape): Printed {
  return { text, level: level.atom, shape };
}

/** A text that may hold line ends. */
export function broken(lines: string, strength: number): Printed {
  return { text: lines.replaceAll("\n", " "), level: strength, shape: "other", lines };
}
