import { checkClaim } from "../../checking/check-claim.ts";
import type { Line } from "../../checking/line.ts";
import type { Settings } from "../../checking/settings.ts";
import type { Expression, MathJson } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { makesClaims } from "../../expression/is-statement.ts";
import { apply, freeLetters } from "../../expression/mathjson.ts";

/** Lines that are cases of a statement, each by itself. */
export interface Cases {
  readonly of: Expression;
  readonly lines: readonly Expression[];
}

/** Whether a line that is false as the next leads back to it, as one of its cases does: x = 2 after x^2 = 4. */
export const isPerhapsCase = (
  before: Expression,
  { expression: after, continues, relation }: Line,
  settings: Settings,
): boolean => continues === undefined && relation === undefined && leadsTo(after, before, settings);

/** The line with others of which each is a case and which are all of them together; undefined where there are none among the earlier and the later lines. */
export function casesOf(
  before: Expression,
  line: Expression,
  earlier: Cases | undefined,
  later: readonly Expression[],
  settings: Settings,
): Cases | undefined {
  const known = earlier?.of === before ? earlier.lines : [];
  const lines = [line, ...known, ...later.filter((other) => leadsTo(other, before, settings))];
  if (lines.length === 1) return undefined;
  const together = expressionOf(apply("Or", ...lines.map(({ json }) => json)));
  const isAll = checkClaim({ ...settings, before, after: together, relation: "equivalent" }).status === "proved";
  return isAll ? { of: before, lines: [...known, line] } : undefined;
}

const leadsTo = (after: Expression, before: Expression, settings: Settings): boolean =>
  makesClaims(before.json) &&
  makesClaims(after.json) &&
  freeLetters(after.json).length > 0 &&
  checkClaim({ ...settings, before: after, after: before, relation: "implies" }).status === "proved";

/**
 * Whether all that a line leaves out is negative, where the model has said what the letters stand for: lengths and counts are not negative, and only the
 * question's words say whether this is one.
 */
export function takesPositive(before: Expression, after: Expression, named: readonly string[], settings: Settings): boolean {
  const letters = freeLetters(before.json);
  if (letters.length === 0 || !letters.every((letter) => named.includes(letter))) return false;
  const signs: MathJson[] = letters.map((letter) => apply("GreaterEqual", letter, 0));
  const assuming = [...settings.assuming, ...signs.map((sign) => expressionOf(sign))];
  return checkClaim({ ...settings, assuming, before, after, relation: "equivalent" }).status === "proved";
}
