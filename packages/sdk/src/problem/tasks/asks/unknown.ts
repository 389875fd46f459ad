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

/** What is said about the way and fits every equation that it may be said of. */
export const anyWay: ReadonlySet<string> = new Set([
  "factoring",
  "substitution",
  "logarithms",
  "square-roots",
  "grouping",
  "elimination",
  "numerical",
]);
