/** How strongly the outermost sign of a printed part binds; a part that binds less than its place asks for gets brackets. */
export const level = {
  list: 10,
  or: 20,
  and: 30,
  relation: 40,
  union: 50,
  sum: 60,
  sign: 65,
  product: 70,
  power: 90,
  atom: 100,
} as const;

/** What a printed factor looks like, which decides whether it can stand beside another without a sign. */
export type Shape =
  | "number"
  | "letter"
  | "constant"
  | "power"
  | "caret"
  | "fraction"
  | "root"
  | "bars"
  | "call"
  | "function"
  | "bracket"
  | "other";

export interface Printed {
  text: string;
  level: number;
  shape: Shape;
}

export function atom(text: string, shape: Shape): Printed {
  return { text, level: level.atom, shape };
}
