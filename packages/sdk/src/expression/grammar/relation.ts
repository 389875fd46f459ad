import type { TokenKind } from "../notation/signs.ts";
import type { Token } from "../tokenize.ts";
import { binding, type InfixParselet, type Parser } from "./parser.ts";
import type { Part } from "./part.ts";

const heads: Partial<Record<TokenKind, string>> = {
  "=": "Equal",
  "!=": "NotEqual",
  "<": "Less",
  "<=": "LessEqual",
  ">": "Greater",
  ">=": "GreaterEqual",
  in: "Element",
};

/** Chains of one relation are one part, a = b = c. Others are taken apart, so that 1 ≤ x < 3 is 1 ≤ x and x < 3. */
export const relation: InfixParselet = (parser, left, token) => {
  const sides = [left];
  const signs = [token];
  sides.push(parser.read(binding.relation));
  while (heads[parser.peek().kind] !== undefined) {
    const next = parser.peek();
    if (!continues(signs.at(-1) as Token, next, signs))
      throw parser.error(next, "one direction in a chain (or separate statements with a comma)");
    signs.push(parser.take());
    sides.push(parser.read(binding.relation));
  }
  const links: Part[] = [];
  for (let start = 0; start < signs.length; ) {
    let end = start + 1;
    while (signs[end] !== undefined && signs[end]?.kind === signs[start]?.kind) end += 1;
    links.push(link(parser, signs[start] as Token, sides.slice(start, end + 1)));
    start = end;
  }
  return links.length === 1 ? (links[0] as Part) : parser.apply("And", links, left.from, "statement");
};

/** A chain goes one way; ≠ does not carry over, and ∈ ends it. */
function continues(before: Token, next: Token, signs: readonly Token[]): boolean {
  const kinds = [...signs, next].map((sign) => sign.kind);
  if (before.kind === "in" || next.kind === "in") return false;
  if (before.kind === "!=" && next.kind === "!=") return false;
  return !(kinds.some((kind) => kind.startsWith("<")) && kinds.some((kind) => kind.startsWith(">")));
}

function link(parser: Parser, sign: Token, sides: readonly Part[]): Part {
  const head = heads[sign.kind] as string;
  const [first, second] = sides as readonly [Part, Part];
  const from = first.from;
  if (head === "Element") {
    const element = first.kind === "tuple" ? first : parser.value(first);
    return parser.apply(head, [element, parser.set(second)], from, "statement");
  }
  if (head === "Equal" || head === "NotEqual") return parser.apply(head, alike(parser, sides), from, "statement");
  return parser.apply(
    head,
    sides.map((side) => parser.value(side)),
    from,
    "statement",
  );
}

/** Two numbers, two sets or two tuples are equal or not; a letter may stand for any of them. */
function alike(parser: Parser, sides: readonly Part[]): readonly Part[] {
  const calculated = sides.find((side) => side.kind === "value" && side.braces === undefined && typeof side.json !== "string");
  if (calculated !== undefined) return sides.map((side) => parser.value(side));
  const standing = sides.map((side) => parser.standing(side));
  const kind = standing.find((side) => side.kind !== "value")?.kind ?? "value";
  for (const side of standing) {
    if (side.kind !== kind && !(side.kind === "value" && typeof side.json === "string"))
      throw parser.error(side, "the same kind of thing on both sides");
    if (side.kind === "statement" || side.kind === "list") throw parser.error(side, "a number, a set or a tuple on this side");
  }
  return standing;
}
