import { Unclear } from "../unclear.ts";
import { bracedParts } from "./braces.ts";
import { logicalLines } from "./logical-lines.ts";
import type { Clause, Node, Option, Parameter } from "./syntax.ts";
import { TokenStream } from "./token-stream.ts";

/** Binary operators that group to the left, the loosest first. */
const levels: readonly (readonly string[])[] = [["|"], ["^"], ["&"], ["+", "-"], ["*", "/", "//", "%", "@"]];
const comparisons = ["==", "!=", "<=", ">=", "<", ">"];
const constants = new Set(["True", "False", "None"]);
const keywords = new Set("and or not if else for in is lambda import from return def class while with as pass".split(" "));

/** Several expressions with commas between them are a tuple. */
export function parseExpressions(stream: TokenStream): Node {
  const first = parseStarred(stream);
  if (!stream.isAt(",")) return first;
  const items = [first];
  while (stream.take(",")) {
    if (stream.isAtEnd || stream.isAt("=") || stream.isAt(")") || stream.isAt("]") || stream.isAt(":")) break;
    items.push(parseStarred(stream));
  }
  return { type: "tuple", items };
}

const parseStarred = (stream: TokenStream): Node =>
  stream.take("*") ? { type: "starred", of: parseExpression(stream) } : parseExpression(stream);

/** @throws Unclear for what is no expression. */
export function parseExpression(stream: TokenStream): Node {
  return stream.nested(() => {
    if (stream.take("lambda")) return parseLambda(stream);
    const value = parseOr(stream);
    if (!stream.take("if")) return value;
    const test = parseOr(stream);
    stream.expect("else");
    return { type: "conditional", test, yes: value, no: parseExpression(stream) };
  });
}

function parseLambda(stream: TokenStream): Node {
  const parameters = parseParameters(stream, ":");
  return { type: "lambda", parameters, body: parseExpression(stream) };
}

/** Names with presets and annotations, up to what closes them. */
export function parseParameters(stream: TokenStream, close: ":" | ")"): Parameter[] {
  const parameters: Parameter[] = [];
  while (!stream.take(close)) {
    const name = stream.name();
    if (close === ")" && stream.take(":")) parseExpression(stream);
    parameters.push(stream.take("=") ? { name, preset: parseExpression(stream) } : { name });
    if (!stream.isAt(close)) stream.expect(",");
  }
  return parameters;
}

const parseOr = (stream: TokenStream): Node => parseLogic(stream, "or", () => parseLogic(stream, "and", () => parseNot(stream)));

function parseLogic(stream: TokenStream, sign: "and" | "or", part: () => Node): Node {
  const first = part();
  if (!stream.isAt(sign)) return first;
  const parts = [first];
  while (stream.take(sign)) parts.push(part());
  return { type: "logic", sign, parts };
}

const parseNot = (stream: TokenStream): Node =>
  stream.take("not") ? stream.nested(() => ({ type: "unary", sign: "not", of: parseNot(stream) })) : parseComparison(stream);

function parseComparison(stream: TokenStream): Node {
  const parts = [parseBinary(stream, 0)];
  const signs: string[] = [];
  for (let sign = comparison(stream); sign !== undefined; sign = comparison(stream)) {
    signs.push(sign);
    parts.push(parseBinary(stream, 0));
  }
  return signs.length === 0 ? (parts[0] as Node) : { type: "comparison", parts, signs };
}

function comparison(stream: TokenStream): string | undefined {
  const sign = stream.takeAny([...comparisons, "in", "is"]);
  if (sign === "is") return stream.take("not") ? "is not" : "is";
  if (sign !== undefined || !(stream.isAt("not") && stream.isAt("in", 1))) return sign;
  stream.expect("not");
  stream.expect("in");
  return "not in";
}

function parseBinary(stream: TokenStream, level: number): Node {
  const signs = levels[level];
  if (!signs) return parseUnary(stream);
  let left = parseBinary(stream, level + 1);
  for (let sign = stream.takeAny(signs); sign !== undefined; sign = stream.takeAny(signs)) {
    stream.link();
    left = { type: "binary", sign, left, right: parseBinary(stream, level + 1) };
  }
  return left;
}

/** −x² is −(x²): a power binds closer than the sign before it, and its exponent may have a sign of its own. */
function parseUnary(stream: TokenStream): Node {
  const sign = stream.takeAny(["-", "+", "~"]) as "-" | "+" | "~" | undefined;
  return sign ? stream.nested(() => ({ type: "unary", sign, of: parseUnary(stream) })) : parsePower(stream);
}

function parsePower(stream: TokenStream): Node {
  const base = parseTrailers(stream, parseAtom(stream));
  return stream.take("**") ? stream.nested(() => ({ type: "binary", sign: "**", left: base, right: parseUnary(stream) })) : base;
}

function parseTrailers(stream: TokenStream, atom: Node): Node {
  let node = atom;
  for (;;) {
    if (stream.isAt("(") || stream.isAt(".") || stream.isAt("[")) stream.link();
    if (stream.take("(")) node = parseCall(stream, node);
    else if (stream.take(".")) node = { type: "attribute", of: node, name: stream.name() };
    else if (stream.take("[")) {
      const index = parseIndex(stream);
      stream.expect("]");
      node = { type: "subscript", of: node, index };
    } else return node;
  }
}

function parseCall(stream: TokenStream, of: Node): Node {
  const values: Node[] = [];
  const options: Option[] = [];
  while (!stream.take(")")) {
    if (stream.isAt("**")) throw new Unclear("syntax");
    if (stream.next?.type === "name" && stream.isAt("=", 1)) {
      const name = stream.name();
      stream.expect("=");
      options.push({ name, value: parseExpression(stream) });
    } else values.push(parseComprehension(stream, parseStarred(stream)));
    if (!stream.isAt(")")) stream.expect(",");
  }
  return { type: "call", of, values, options };
}

function parseIndex(stream: TokenStream): Node {
  const parts = [parseSlice(stream)];
  let isTuple = false;
  while (stream.take(",")) {
    isTuple = true;
    if (stream.isAt("]")) break;
    parts.push(parseSlice(stream));
  }
  return isTuple ? { type: "tuple", items: parts } : (parts[0] as Node);
}

function parseSlice(stream: TokenStream): Node {
  const part = (): Node | undefined =>
    stream.isAt(":") || stream.isAt("]") || stream.isAt(",") ? undefined : parseExpression(stream);
  const from = part();
  if (!stream.take(":")) return from ?? unread();
  const to = part();
  const step = stream.take(":") ? part() : undefined;
  return { type: "slice", ...(from && { from }), ...(to && { to }), ...(step && { step }) };
}

const unread = (): never => {
  throw new Unclear("syntax");
};

function parseAtom(stream: TokenStream): Node {
  const { type, text, isFormatted } = stream.token();
  if (type === "number") return { type, text };
  if (type === "text") return parseText(stream, isFormatted ? formattedParts(text) : [text]);
  if (type === "name") {
    if (keywords.has(text)) throw new Unclear("syntax");
    return constants.has(text) ? { type: "constant", value: text as "True" } : { type: "name", name: text };
  }
  return stream.nested(() => parseBracketed(stream, text));
}

function parseBracketed(stream: TokenStream, bracket: string): Node {
  if (bracket === "(") return parseParenthesis(stream);
  if (bracket === "[") {
    const items = parseItems(stream, "]");
    const [only] = items;
    return items.length === 1 && only?.type === "comprehension" ? only : { type: "list", items };
  }
  if (bracket === "{") return parseBraces(stream);
  if (bracket === "." && stream.take(".") && stream.take(".")) return { type: "constant", value: "..." };
  throw new Unclear("syntax");
}

function parseParenthesis(stream: TokenStream): Node {
  if (stream.take(")")) return { type: "tuple", items: [] };
  const inside = parseComprehension(stream, parseExpressions(stream));
  stream.expect(")");
  return inside;
}

function parseItems(stream: TokenStream, close: string): Node[] {
  const items: Node[] = [];
  while (!stream.take(close)) {
    items.push(parseComprehension(stream, parseStarred(stream)));
    if (!stream.isAt(close)) stream.expect(",");
  }
  return items;
}

function parseBraces(stream: TokenStream): Node {
  if (stream.take("}")) return { type: "dictionary", entries: [] };
  const first = parseExpression(stream);
  if (!stream.isAt(":")) {
    if (!stream.isAt("}")) stream.expect(",");
    return { type: "set", items: [first, ...parseItems(stream, "}")] };
  }
  const entries: [Node, Node][] = [];
  for (let key = first; ; key = parseExpression(stream)) {
    stream.expect(":");
    entries.push([key, parseExpression(stream)]);
    if (stream.take("}")) break;
    stream.expect(",");
    if (stream.take("}")) break;
  }
  return { type: "dictionary", entries };
}

function parseComprehension(stream: TokenStream, item: Node): Node {
  const clauses: Clause[] = [];
  while (stream.take("for")) {
    const target = parseTarget(stream);
    stream.expect("in");
    const over = parseOr(stream);
    const conditions: Node[] = [];
    while (stream.take("if")) conditions.push(parseOr(stream));
    clauses.push({ target, over, conditions });
  }
  return clauses.length === 0 ? item : { type: "comprehension", item, clauses };
}

/** What a loop gives values to: a name, or several. */
export function parseTarget(stream: TokenStream): Node {
  const part = (): Node => {
    if (!stream.take("(")) return { type: "name", name: stream.name() };
    const inner = parseTarget(stream);
    stream.expect(")");
    return inner;
  };
  const items = [stream.nested(part)];
  while (stream.take(",")) if (!stream.isAt("in") && !stream.isAt(")")) items.push(stream.nested(part));
  return items.length === 1 ? (items[0] as Node) : { type: "tuple", items };
}

/** Texts side by side are one. */
function parseText(stream: TokenStream, first: readonly (string | Node)[]): Node {
  const parts = [...first];
  while (stream.next?.type === "text") {
    const { text, isFormatted } = stream.token();
    parts.push(...(isFormatted ? formattedParts(text) : [text]));
  }
  return { type: "text", parts };
}

/** What stands between the braces of an f-string, with its format; a doubled brace is a brace. */
function formattedParts(text: string): (string | Node)[] {
  return bracedParts(text).map((part) => {
    if (typeof part === "string") return part;
    // f"{x=}" shows the name as well.
    if (/=\s*$/.test(part.of)) throw new Unclear("text-format", { text: part.of });
    return { type: "formatted", of: parseAlone(part.of), format: part.format };
  });
}

function parseAlone(source: string): Node {
  const [line] = logicalLines(`(${source})`);
  if (!line || line.isBroken) throw new Unclear("syntax");
  return parseExpressions(new TokenStream(line.tokens));
}
