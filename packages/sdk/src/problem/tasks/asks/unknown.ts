import { Senseless } from "../modifiers.ts";

const preferred = ["x", "y", "z", "t"];

/** The one named, else x, y, z or t, else the only one. */
export function unknownOf(letters: readonly string[], named: string | undefined): string {
  if (named !== undefined) {
    if (!letters.includes(named)) throw new Senseless();
    return named;
  }
  const [first, ...others] = preferred.filter((letter) => letters.includes(letter));
  const only = letters.length === 1 ? letters[0] : others.length === 0 ? first : undefined;
  if (only === undefined) throw new Senseless();
  return only;
}

/** Ways of solving that no method for one kind is named after, by the kinds that can go them: whether the steps did, is seen at the end. */
const ways: Readonly<Record<string, RegExp>> = {
  factoring: /^(quadratic|polynomial|rational|trigonometric|exponential|radical|literal|other)$/,
  grouping: /^(quadratic|polynomial)$/,
  "square-roots": /^(quadratic|polynomial|literal)$/,
  substitution: /^(polynomial|rational|trigonometric|exponential|logarithmic|radical|absolute|other)$/,
  logarithms: /^(exponential|logarithmic|literal|quadratic|polynomial|other)$/,
  numerical: /^(polynomial|rational|trigonometric|exponential|logarithmic|radical|other)$/,
};

export const mayGo = (way: string, kind: string): boolean => ways[way]?.test(kind) === true;
