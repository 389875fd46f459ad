import type { Token } from "../token.ts";
import { argument, group } from "./fraction.ts";
import { literal } from "./number.ts";
import { binding, type Parser, type PrefixParselet } from "./parser.ts";
import type { Part } from "./part.ts";
import { script } from "./script.ts";

/** \sqrt{x}, \sqrt[3]{x}, \sqrt2, and sqrt(x). */
export const squareRoot: PrefixParselet = (parser, token) => {
  if (!parser.source.startsWith("\\", token.from)) return plainRoot(parser, token, "2", true);
  const open = parser.takeIf("[");
  if (open === undefined) return parser.apply("Sqrt", [argument(parser, "what the root is of")], token.from);
  const index = parser.within(open, () => parser.value(parser.read(binding.list)));
  parser.expect("]", "a closing bracket ] after the index of the root");
  return parser.apply("Root", [argument(parser, "what the root is of"), index], token.from);
};

/** √x, √(x + 1), ∛8 */
export const radical: PrefixParselet = (parser, token) => plainRoot(parser, token, token.text, false);

/** ⁵√x: a raised number before a root sign is its index. */
export const indexedRoot: PrefixParselet = (parser, token) => {
  if (!token.glyph) throw parser.error(token, "a base before the exponent");
  const index = script(parser, token);
  const sign = parser.peek();
  if (sign.kind !== "radical" || sign.text !== "2")
    throw parser.error(token, "a base before the exponent, or a root sign after it");
  parser.take();
  return rootOf(parser, token, radicand(parser), index);
};

/** root(x, n) */
export const namedRoot: PrefixParselet = (parser, token) => {
  const open = parser.expect("(", "an opening bracket after root");
  return parser.within(open, () => {
    const value = parser.value(parser.read(binding.list));
    parser.expect(",", "a comma and the index of the root");
    const index = parser.value(parser.read(binding.list));
    parser.expect(")", "a closing bracket )");
    return parser.apply("Root", [value, index], token.from);
  });
};

function plainRoot(parser: Parser, token: Token, index: string, called: boolean): Part {
  const bracketed = parser.peek().kind === "(" || parser.peek().kind === "{";
  const content = radicand(parser);
  const root =
    index === "2"
      ? parser.apply("Sqrt", [content], token.from)
      : rootOf(parser, token, content, parser.part(literal(index), token.from));
  // sqrt(x)^2 is a call and clear; the reach of √(x)² and of √2x is not.
  return called && bracketed ? root : { ...root, reach: "root" };
}

function rootOf(parser: Parser, token: Token, content: Part, index: Part): Part {
  return { ...parser.apply("Root", [content, index], token.from), reach: "root" };
}

/** What a root sign without a bar is over: a bracket, or one number, letter or root. */
function radicand(parser: Parser): Part {
  const token = parser.peek();
  if (token.kind === "{") return group(parser, "what the root is of");
  if (token.kind === "number" && !token.text.includes("e")) return parser.part(literal(parser.take().text), token.from);
  if (!/^(\(|vulgar|letter|constant|frac|sqrt|radical|\|open)$/.test(token.kind)) {
    throw parser.error(token, "what the root is of: a number, a letter or a bracket");
  }
  return parser.value(parser.operand(0), "what the root is of");
}
