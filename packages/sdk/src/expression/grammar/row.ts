import { headOf, mentions, operandsOf } from "../mathjson.ts";
import { binding, type InfixParselet, type Parser, type PrefixParselet } from "./parser.ts";
import type { Part } from "./part.ts";

const ends = /^(end|math-close|end-environment|right\.|\}|\)|\\\}|stop)$/;

/** Formulas on lines of their own are a list, as those between commas are. */
export const rows: InfixParselet = (parser, left) => {
  const parts = [...members(parser, left)];
  do {
    if (ends.test(parser.peek().kind)) break;
    parts.push(...members(parser, parser.read(binding.row)));
  } while (parser.takeIf("row"));
  return parts.length === 1 ? (parts[0] as Part) : parser.apply("List", parts, left.from, "list");
};

/** ∴ and ∵ begin a statement of their own, without a new line. */
export const furtherReason: InfixParselet = (parser, left, token) => {
  const parts = members(parser, left);
  const more = members(parser, reason(parser, token, 0));
  return parser.apply("List", [...parts, ...more], left.from, "list");
};

/** ∴ x = 2 */
export const reason: PrefixParselet = (parser, token) => {
  return parser.apply(token.text, [parser.standing(parser.read(binding.arrow - 1))], token.from, "statement");
};

/** The formulas of a line, which may be several with commas. */
export function members(parser: Parser, part: Part): readonly Part[] {
  // ⇒ x = 1 goes on from a line before, which further lines would hide.
  if (/^(Implies|Equivalent)$/.test(headOf(part.json) ?? "") && mentions(part.json, "Nothing"))
    throw parser.error(part, "a line that goes on by itself, without further lines");
  if (part.kind !== "list" || part.bracketed) return [parser.standing(part)];
  return operandsOf(part.json).map((json) => ({ ...part, json, kind: "statement", depth: part.depth - 1 }));
}
