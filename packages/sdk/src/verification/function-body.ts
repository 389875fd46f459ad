import type { MathJson } from "../contract.ts";
import { makesClaims } from "../expression/is-statement.ts";
import { freeLetters, headOf, isSymbol, mentions, operandsOf } from "../expression/mathjson.ts";
import { greekGlyph, symbolParts } from "../expression/notation/letters.ts";

/**
 * The formula of a function of the letter: what stands right in y = … or f(x) = …, or a formula that stands alone. undefined for any other statement:
 * what stands right in y² = x, in x = 1/y or in x > 1 is no function of x that anything is asked of.
 */
export function functionBody(json: MathJson, letter: string): MathJson | undefined {
  if (!makesClaims(json)) return json;
  const [name = 0, body = 0, ...more] = operandsOf(json);
  if (headOf(json) !== "Equal" || more.length > 0) return undefined;
  const isNamed = isSymbol(name)
    ? name !== letter && freeLetters(name).length === 1 && !mentions(body, name)
    : isFunctionName(headOf(name) ?? "") && operandsOf(name).includes(letter) && operandsOf(name).every(isSymbol);
  return isNamed ? body : undefined;
}

/** f, f_1 or φ, but not sin. */
function isFunctionName(head: string): boolean {
  const { base } = symbolParts(head);
  return base.length === 1 || greekGlyph(base) !== undefined;
}
