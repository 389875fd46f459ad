import type { MathJson } from "../../contract.ts";
import { headOf } from "../mathjson.ts";
import type { Token } from "../token.ts";
import { arrow } from "./arrow.ts";
import { afterGroup } from "./calculus/lookahead.ts";
import { leftBrace } from "./environment.ts";
import { notation } from "./expected.ts";
import { callOperands } from "./letter.ts";
import { binding, type Parser, type PrefixParselet } from "./parser.ts";
import { isInfinite, type Part } from "./part.ts";
import { preScript } from "./pre-script.ts";
import { mayBeWholePart } from "./whole-part.ts";

/** (a), (2, −1), [1, 3), {1, 3}, \{1, 3\}, \{x | x > 0\} */
export const bracket: PrefixParselet = (parser, open) => {
  if (open.kind === "\\{" && parser.peek().kind === "begin" && opensLines(parser)) return leftBrace(parser, open);
  if (open.kind === "{" && parser.peek().kind === "}" && /^[_^]$/.test(parser.peek(1).kind)) return preScript(parser, open);
  if (open.kind === "\\{" && parser.peek().kind === "\\}") {
    parser.take();
    return parser.part(["Set"], open.from, "set");
  }
  const matrix = open.kind === "[" && parser.peek().kind === "[";
  return parser.within(open, () => {
    if (matrix) parser.rows += 1;
    const parts = [parser.read(binding.list)];
    if (parser.takeIf("such-that")) return setBuilder(parser, open, parts[0] as Part);
    if (parser.peek().kind === "arrow") parts[0] = arrow(parser, parts[0] as Part, parser.take());
    while (parser.takeIf(",")) parts.push(parser.read(binding.list));
    const close = parser.peek();
    if (!closings(open, parts.length).includes(close.kind)) throw parser.error(close, expectedAfter(open, parts.length));
    parser.take();
    if (matrix) parser.rows -= 1;
    return applied(parser, enclosed(parser, open, close, parts));
  });
};

/** Whether a brace, which has been taken, stands before lines with nothing on their other side, and does not open a set. */
function opensLines(parser: Parser): boolean {
  const close = parser.peek(afterGroup((ahead) => parser.peek(ahead - 1), 0) - 2).kind;
  if (close !== "\\}") return true;
  const after = parser.peek(afterGroup((ahead) => parser.peek(ahead), 0)).kind;
  return after === "\\}" && /^(array|aligned|align|gathered|gather|split)$/.test(parser.peek().text);
}

/** (f ∘ g)(x) and (f + g)′(x): a function in brackets is called by the bracket after it. */
function applied(parser: Parser, part: Part): Part {
  if (!/^(Compose|InverseFunction|Derivative)$/.test(headOf(part.json) ?? "") || !parser.atRoundBracket()) return part;
  return { ...parser.apply("Apply", [part, ...callOperands(parser)], part.from), bracketed: true };
}

/** {x | x > 0}, {(x, y) | x > 0, y > 0}; what stands before the bar has been read. */
function setBuilder(parser: Parser, open: Token, element: Part): Part {
  const parts = [parser.standing(parser.read(binding.list))];
  while (parser.takeIf(",") ?? parser.takeIf(";")) parts.push(parser.standing(parser.read(binding.list)));
  parser.expect(open.kind === "{" ? "}" : "\\}", "a closing brace after the condition");
  const last = parts.at(-1);
  if (last?.kind !== "statement") throw parser.error(last ?? open, "a condition: an equation or an inequality");
  const condition = parts.length === 1 ? last : parser.apply("List", parts, (parts[0] as Part).from, "list");
  return parser.apply("SetBuilder", [element, condition], open.from, "set");
}

/** Which brackets may close: those of an interval need not match. */
function closings(open: Token, count: number): readonly string[] {
  if (open.kind === "{") return ["}"];
  if (open.kind === "\\{") return ["\\}"];
  if (count === 2) return [")", "]"];
  return open.kind === "(" ? [")"] : ["]"];
}

function expectedAfter(open: Token, count: number): string {
  return `${notation.closing} ${closings(open, count).join(" or ")}`;
}

function enclosed(parser: Parser, open: Token, close: Token, parts: readonly Part[]): Part {
  const [first, second] = parts;
  if (first === undefined) throw parser.error(close, "something in the brackets");
  if (open.kind === "{" || open.kind === "\\{") return braces(parser, open, parts);
  const square = open.kind === "[" && close.kind === "]";
  if (square && parts.every(({ row }) => row !== undefined && row.length === first.row?.length))
    return matrix(parser, open, parts);
  if (second === undefined) {
    const whole = settled(parser, first, open);
    // [x] is the whole part of x in many books.
    if (square && isOfWholePart(parser, open, close, first.json))
      parser.note(open.from, close.to, first.json, ["Floor", first.json]);
    return square ? { ...whole, row: [first.json] } : whole;
  }
  for (const part of parts) if (!(part.kind === "tuple" && open.kind === "(")) parser.value(part);
  // [4, ∞] is no interval, but may be the row of a matrix.
  if (square && (parts.length > 2 || (parser.rows > 0 && parts.some((part) => isInfinite(part.json))))) {
    return { ...parser.apply("Vector", parts, open.from), bracketed: true, row: parts.map(({ json }) => json) };
  }
  const infinite = parts.some((part) => isInfinite(part.json));
  if (open.kind === "(" && close.kind === ")" && !(parts.length === 2 && infinite))
    return parser.apply("Tuple", parts, open.from, "tuple");
  const from = endpoint(parser, first, open.kind === "(");
  const to = endpoint(parser, second, close.kind === ")");
  const interval = { ...parser.apply("Interval", [from, to], open.from, "set"), bracketed: true };
  return square ? { ...interval, row: [first.json, second.json] } : interval;
}

function isOfWholePart({ source }: Parser, open: Token, close: Token, content: MathJson): boolean {
  return mayBeWholePart(content, source.slice(0, open.from), source.slice(open.to, close.from), source.slice(close.to));
}

/** [[1, 2], [3, 4]] */
function matrix(parser: Parser, open: Token, parts: readonly Part[]): Part {
  // Its rows are no brackets of the whole part.
  const noted = parser.ambiguities.findIndex(({ span }) => span.from > open.from);
  if (noted >= 0) parser.ambiguities.splice(noted);
  const rows = parts.map((part) => ({ ...part, json: ["List", ...(part.row ?? [])] as MathJson }));
  return { ...parser.apply("Matrix", rows, open.from, "value"), bracketed: true };
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
  if (first !== undefined && parts.length === 1 && (first.kind === "statement" || first.kind === "set") && open.kind === "{") {
    return settled(parser, first, open);
  }
  for (const part of parts)
    if (part.kind !== "tuple" && part.kind !== "set")
      parser.value(part, "a number, an expression or a point as element of a set");
  return parser.apply("Set", parts, open.from, "set");
}
