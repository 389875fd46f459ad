import type { MathJson } from "../../contract.ts";
import type { Token } from "../token.ts";
import { notation } from "./expected.ts";
import { binding, type Parser, type PrefixParselet } from "./parser.ts";
import { isInfinite, type Part } from "./part.ts";

/** (a), (2, −1), [1, 3), {1, 3}, \{1, 3\} */
export const bracket: PrefixParselet = (parser, open) => {
  if (open.kind === "\\{" && parser.peek().kind === "\\}") {
    parser.take();
    return parser.part(["Set"], open.from, "set");
  }
  return parser.within(open, () => {
    const parts = [parser.read(binding.list)];
    while (parser.takeIf(",")) parts.push(parser.read(binding.list));
    const close = parser.peek();
    if (!closings(open, parts.length).includes(close.kind)) throw parser.error(close, expectedAfter(open, parts.length));
    parser.take();
    return enclosed(parser, open, close, parts);
  });
};

/** ∅ */
export const emptySet: PrefixParselet = (parser, token) => parser.part(["Set"], token.from, "set");

/** ℝ */
export const numberSet: PrefixParselet = (parser, token) => parser.part(token.text, token.from, "set");

/** Which brackets may close: those of an interval need not match. */
function closings(open: Token, count: number): readonly string[] {
  if (open.kind === "{") return ["}"];
  if (open.kind === "\\{") return ["\\}"];
  if (count === 2) return [")", "]"];
  return open.kind === "(" ? [")"] : count === 1 ? ["]"] : [];
}

function expectedAfter(open: Token, count: number): string {
  if (open.kind === "[" && count > 2) return "the two ends of an interval in square brackets";
  return `${notation.closing} ${closings(open, count).join(" or ")}`;
}

function enclosed(parser: Parser, open: Token, close: Token, parts: readonly Part[]): Part {
  const [first, second] = parts;
  if (first === undefined) throw parser.error(close, "something in the brackets");
  if (open.kind === "{" || open.kind === "\\{") return braces(parser, open, parts);
  if (second === undefined) return settled(parser, first, open);
  for (const part of parts) parser.value(part);
  const infinite = parts.some((part) => isInfinite(part.json));
  if (open.kind === "(" && close.kind === ")" && !(parts.length === 2 && infinite))
    return parser.apply("Tuple", parts, open.from, "tuple");
  const from = endpoint(parser, first, open.kind === "(");
  const to = endpoint(parser, second, close.kind === ")");
  return { ...parser.apply("Interval", [from, to], open.from, "set"), bracketed: true };
}

/** A part with brackets around it: nothing in it reaches further, and what was in braces is no set any more. */
function settled(parser: Parser, part: Part, open: Token): Part {
  const { json, kind, depth } = part;
  return { ...parser.part(json, open.from, kind), depth, bracketed: true };
}

function endpoint(parser: Parser, part: Part, isOpen: boolean): Part {
  if (!isOpen && isInfinite(part.json)) throw parser.error(part, "a round bracket at an infinite end");
  return isOpen ? { ...part, json: ["Open", part.json] as MathJson, depth: part.depth + 1 } : part;
}

function braces(parser: Parser, open: Token, parts: readonly Part[]): Part {
  const [first] = parts;
  const nested = parts.find((part) => part.braces === "set" || (part.braces === "group" && !parser.latex));
  if (nested !== undefined) throw parser.error(nested, "no braces within braces");
  if (first !== undefined && parts.length === 1 && first.kind === "value") {
    return { ...settled(parser, first, open), braces: open.kind === "{" ? "group" : "set" };
  }
  if (first !== undefined && parts.length === 1 && first.kind === "statement" && open.kind === "{") {
    return settled(parser, first, open);
  }
  for (const part of parts)
    if (part.kind !== "tuple") parser.value(part, "a number, an expression or a point as element of a set");
  return parser.apply("Set", parts, open.from, "set");
}
