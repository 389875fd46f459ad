import { isProposition } from "../is-proposition.ts";
import { headOf, operandsOf } from "../mathjson.ts";
import type { TokenKind } from "../notation/signs.ts";
import type { Token } from "../token.ts";
import type { InfixParselet, Parser } from "./parser.ts";
import type { Part } from "./part.ts";

/** x = 1 or x = 3; x > 1 and x < 3: of any number of statements. */
export function connective(head: "Or" | "And", kind: TokenKind, power: number): InfixParselet {
  return (parser, left, token) => {
    const first = proposition(parser, left, token);
    if (first !== undefined) return propositions(parser, head, kind, power, first);
    const parts = [...statements(parser, left, head), ...statements(parser, parser.read(power), head)];
    while (parser.takeIf(kind)) parts.push(...statements(parser, parser.read(power), head));
    return parser.apply(head, parts, left.from, "statement");
  };
}

/** p ∧ q, ¬p ∨ (q ∧ r): of letters that stand for statements, all of them, since x = a 或 b is about two values. */
function propositions(parser: Parser, head: string, kind: TokenKind, power: number, first: Part): Part {
  const parts = [first];
  let token = parser.previous();
  do {
    const part = parser.read(power);
    const next = proposition(parser, part, token);
    if (next === undefined) throw parser.error(part, "a letter that stands for a statement, as on the other side");
    parts.push(next);
    token = parser.peek();
  } while (parser.takeIf(kind));
  return parser.apply(head, parts, first.from, "statement");
}

/** A letter beside a sign of logic (the word "and" may join two numbers), or what logic makes of such letters. */
function proposition(parser: Parser, part: Part, token: Token): Part | undefined {
  const isSign = /^[∧∨\\]/.test(parser.source.slice(token.from, token.to)) && !parser.source.startsWith("\\text", token.from);
  return isSign && isProposition(part.json) ? part : undefined;
}

/** The chain 1 ≤ x < 3 is two statements already, which join the others. */
function statements(parser: Parser, part: Part, head: string): readonly Part[] {
  if (part.kind !== "statement") throw parser.error(part, "an equation or an inequality on each side");
  if (part.bracketed || head !== "And" || headOf(part.json) !== "And") return [part];
  return operandsOf(part.json).map((json) => ({ ...part, json, depth: part.depth - 1 }));
}
