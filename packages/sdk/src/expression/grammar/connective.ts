import { headOf, operandsOf } from "../mathjson.ts";
import type { TokenKind } from "../notation/signs.ts";
import type { InfixParselet, Parser } from "./parser.ts";
import type { Part } from "./part.ts";

/** x = 1 or x = 3; x > 1 and x < 3: of any number of statements. */
export function connective(head: "Or" | "And", kind: TokenKind, power: number): InfixParselet {
  return (parser, left) => {
    const parts = [...statements(parser, left, head), ...statements(parser, parser.read(power), head)];
    while (parser.takeIf(kind)) parts.push(...statements(parser, parser.read(power), head));
    return parser.apply(head, parts, left.from, "statement");
  };
}

/** The chain 1 ≤ x < 3 is two statements already, which join the others. */
function statements(parser: Parser, part: Part, head: string): readonly Part[] {
  if (part.kind !== "statement") throw parser.error(part, "an equation or an inequality on each side");
  if (part.bracketed || head !== "And" || headOf(part.json) !== "And") return [part];
  return operandsOf(part.json).map((json) => ({ ...part, json, depth: part.depth - 1 }));
}
