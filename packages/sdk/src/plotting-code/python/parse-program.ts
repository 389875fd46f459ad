import { limits } from "../limits.ts";
import { logicalLines } from "./logical-lines.ts";
import { parseExpression, parseExpressions, parseParameters, parseTarget } from "./parse-expression.ts";
import type { Block, Node, Statement } from "./syntax.ts";
import type { LogicalLine, Token } from "./token.ts";
import { TokenStream } from "./token-stream.ts";

const augmented = ["+=", "-=", "*=", "/=", "//=", "%=", "**="];

/** A program as statements. A line that is no Python of the kind known here is an "unread" statement; the others are not touched by it. Never throws. */
export function parseProgram(source: string): Block {
  return new Program(logicalLines(source)).block(-1, 0);
}

class Program {
  readonly #lines: readonly LogicalLine[];
  #at = 0;

  constructor(lines: readonly LogicalLine[]) {
    this.#lines = lines;
  }

  /** The statements that are indented more than what they belong to. */
  block(outer: number, depth: number): Block {
    const statements: Statement[] = [];
    for (let line = this.#lines[this.#at]; line && line.indent > outer; line = this.#lines[this.#at]) {
      this.#at++;
      statements.push(...this.#statements(line, depth));
    }
    return statements;
  }

  #statements(line: LogicalLine, depth: number): Statement[] {
    const place = { line: line.line, source: line.source };
    const from = this.#at;
    try {
      if (line.isBroken || depth > limits.depth) throw new SyntaxError();
      return this.#compound(line, depth) ?? splitAt(line.tokens, ";").map((tokens) => ({ ...place, ...simple(tokens) }));
    } catch {
      this.#at = from;
      return [
        {
          ...place,
          type: "unread",
          body: depth > limits.depth ? this.#skipped(line.indent) : this.block(line.indent, depth + 1),
        },
      ];
    }
  }

  /** What lies too deep is not looked at. */
  #skipped(outer: number): Block {
    while ((this.#lines[this.#at]?.indent ?? -1) > outer) this.#at++;
    return [];
  }

  #compound(line: LogicalLine, depth: number): Statement[] | undefined {
    const place = { line: line.line, source: line.source };
    const stream = new TokenStream(line.tokens);
    const body = (): Block => this.#body(stream, line, depth);
    switch (stream.takeAny(["def", "if", "for", "while", "with", "try"])) {
      case "def": {
        const name = stream.name();
        stream.expect("(");
        const parameters = parseParameters(stream, ")");
        if (stream.take("->")) parseExpression(stream);
        return [{ ...place, type: "definition", name, parameters, body: body() }];
      }
      case "if":
        return [{ ...place, type: "if", test: parseExpression(stream), yes: body(), no: this.#otherwise(line, depth) }];
      case "for": {
        const target = parseTarget(stream);
        stream.expect("in");
        return [{ ...place, type: "for", target, over: parseExpressions(stream), body: body() }];
      }
      case "while":
        return [{ ...place, type: "while", test: parseExpression(stream), body: body() }];
      case "with": {
        const of = parseExpression(stream);
        const target = stream.take("as") ? parseTarget(stream) : undefined;
        return [{ ...place, type: "within", of, ...(target && { target }), body: body() }];
      }
      case "try":
        return [{ ...place, type: "within", body: body() }];
      default:
        return undefined;
    }
  }

  /** After a colon: on the same line, or the block below. */
  #body(stream: TokenStream, line: LogicalLine, depth: number): Block {
    stream.expect(":");
    if (stream.isAtEnd) return this.block(line.indent, depth + 1);
    const rest: Token[] = [];
    while (!stream.isAtEnd) rest.push(stream.token());
    return splitAt(rest, ";").map((tokens) => ({ line: line.line, source: line.source, ...simple(tokens) }));
  }

  /** elif and else. */
  #otherwise(line: LogicalLine, depth: number): Block {
    const next = this.#lines[this.#at];
    const word = next?.tokens[0]?.text;
    if (!next || next.indent !== line.indent || next.isBroken || (word !== "elif" && word !== "else")) return [];
    this.#at++;
    const stream = new TokenStream(next.tokens);
    if (stream.take("else")) return this.#body(stream, next, depth);
    stream.expect("elif");
    const test = parseExpression(stream);
    const yes = this.#body(stream, next, depth);
    const place = { line: next.line, source: next.source };
    return [{ ...place, type: "if", test, yes, no: this.#otherwise(next, depth + 1) }];
  }
}

type Bare<Type> = Type extends unknown ? Omit<Type, "line" | "source"> : never;

/** A statement that has no block. @throws for what is none that is known here. */
function simple(tokens: readonly Token[]): Bare<Statement> {
  const stream = new TokenStream(tokens);
  const statement = simpleFrom(stream);
  if (!stream.isAtEnd) throw new SyntaxError();
  return statement;
}

function simpleFrom(stream: TokenStream): Bare<Statement> {
  if (stream.take("pass")) return { type: "pass" };
  if (stream.take("assert")) {
    // What it says holds, or there is no picture.
    parseExpressions(stream);
    return { type: "pass" };
  }
  if (stream.take("break")) return { type: "jump", isEnd: true };
  if (stream.take("continue")) return { type: "jump", isEnd: false };
  if (stream.takeAny(["global", "nonlocal"]) !== undefined) return { type: "outside", names: listOfNames(stream) };
  if (stream.take("import")) return { type: "import", names: imported(stream) };
  if (stream.take("from")) return { type: "import", names: importedFrom(stream) };
  if (stream.take("return")) return stream.isAtEnd ? { type: "return" } : { type: "return", value: parseExpressions(stream) };
  const first = parseExpressions(stream);
  const sign = stream.takeAny(augmented);
  if (sign !== undefined) return { type: "augmented", target: first, sign: sign.slice(0, -1), value: parseExpressions(stream) };
  // x: float = 2
  if (first.type === "name" && stream.take(":")) parseExpression(stream);
  const chain: Node[] = [first];
  while (stream.take("=")) chain.push(parseExpressions(stream));
  const value = chain.pop() as Node;
  return chain.length === 0 ? { type: "expression", of: value } : { type: "assignment", targets: chain, value };
}

function listOfNames(stream: TokenStream): string[] {
  const names = [stream.name()];
  while (stream.take(",")) names.push(stream.name());
  return names;
}

function imported(stream: TokenStream): { path: string; as: string }[] {
  const names: { path: string; as: string }[] = [];
  do {
    const path = dotted(stream);
    // import a.b gives the name a.
    const first = path.split(".")[0] as string;
    names.push(stream.take("as") ? { path, as: stream.name() } : { path: first, as: first });
  } while (stream.take(","));
  return names;
}

function importedFrom(stream: TokenStream): { path: string; as: string }[] {
  const path = dotted(stream);
  stream.expect("import");
  if (stream.take("*")) return [{ path: `${path}.*`, as: "*" }];
  const bracket = stream.take("(");
  const names: { path: string; as: string }[] = [];
  do {
    if (bracket && stream.isAt(")")) break;
    const name = stream.name();
    names.push({ path: `${path}.${name}`, as: stream.take("as") ? stream.name() : name });
  } while (stream.take(","));
  if (bracket) stream.expect(")");
  return names;
}

function dotted(stream: TokenStream): string {
  let path = stream.name();
  while (stream.take(".")) path += `.${stream.name()}`;
  return path;
}

function splitAt(tokens: readonly Token[], sign: string): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token.type === "sign" && token.text === sign) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
}
