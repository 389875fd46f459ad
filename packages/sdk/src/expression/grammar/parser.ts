import type { MathJson } from "../../contract.ts";
import { ParseError } from "../../errors/parse-error.ts";
import { headOf, isApplication } from "../mathjson.ts";
import type { TokenKind } from "../notation/signs.ts";
import { toLatex } from "../print-latex.ts";
import { describe } from "../source-text.ts";
import type { Token } from "../token.ts";
import { type FunctionReason, functionsIn } from "./functions-in.ts";
import { isLetter, type Kind, type Part } from "./part.ts";
import { Spans } from "./spans.ts";

/** A place where a person may have meant something else: `read` is what was read, `also` the other reading, both LaTeX. */
export interface Ambiguity {
  span: { from: number; to: number };
  read: string;
  also: string;
}

/** How strongly an operator binds; what binds more strongly is read first. */
export const binding = {
  row: 4,
  arrow: 7,
  list: 10,
  remark: 12,
  given: 15,
  or: 20,
  and: 30,
  not: 32,
  condition: 35,
  relation: 40,
  set: 50,
  ratio: 55,
  sum: 60,
  sign: 65,
  product: 70,
  power: 90,
  unit: 92,
  postfix: 95,
} as const;

/** Reads what begins with a token; the token has been taken. `minimum` is the binding power of what stands to the left. */
export type PrefixParselet = (parser: Parser, token: Token, minimum: number) => Part;

/** Reads on after `left`; the token has been taken, except by an implicit product, whose sign is not there. */
export type InfixParselet = (parser: Parser, left: Part, token: Token) => Part;

export interface Infix {
  binding: number;
  /** The operator is not written: what begins with this token multiplies. */
  implicit?: boolean;
  /** It may begin a line. A sign may not: two equations on two lines would become one. */
  afterLine?: boolean;
  read: InfixParselet;
}

export interface Grammar {
  prefix: ReadonlyMap<TokenKind, PrefixParselet>;
  /** What the token means after an operand; it may depend on what follows. */
  infix: (token: Token, parser: Parser) => Infix | undefined;
}

/** How deep brackets may nest, and how deep the tree may become; both keep the recursion of every reader of the tree small. */
const deepestBrackets = 200;
const deepestReading = 450;
const deepestTree = 500;
/** A formula with more doubtful places than this is not read better by naming them all. */
const mostAmbiguities = 16;

/** Sums of points and multiples of them are calculated with as they are. */
function kindOf(head: string, operands: readonly Part[]): Kind {
  return operands.some(({ kind }) => kind === "tuple") && /^(Add|Subtract|Negate|Multiply|Divide|Cross)$/.test(head)
    ? "tuple"
    : "value";
}

/** A Pratt parser: what a token means is in the grammar, the order of binding in its powers. */
export class Parser {
  readonly source: string;
  readonly ambiguities: Ambiguity[] = [];
  /** The source is LaTeX, where plain braces are invisible. */
  readonly latex: boolean;
  /** Which characters each part of the tree came from. */
  readonly spans = new Spans();
  /** In how many brackets a side of ≡ is being read, where mod m is the modulus of the congruence and no remainder. */
  private congruence: number | undefined;
  /** How many matrices written as [[…], […]] are open. */
  rows = 0;
  private readonly tokens: Token[];
  private readonly grammar: Grammar;
  private readonly doubting: boolean;
  private functions: ReadonlyMap<string, FunctionReason> | undefined;
  private index = 0;
  private last: Token;
  private brackets = 0;
  private readings = 0;

  /** @param doubting whether to note what could be read otherwise. */
  constructor(source: string, tokens: readonly Token[], grammar: Grammar, doubting: boolean) {
    this.source = source;
    this.tokens = [...tokens];
    this.grammar = grammar;
    this.doubting = doubting;
    this.last = this.peek();
    this.latex = source.includes("\\");
  }

  peek(ahead = 0): Token {
    const at = this.index + ahead;
    return this.tokens[at < 0 ? 0 : at < this.tokens.length ? at : this.tokens.length - 1] as Token;
  }

  /** How many tokens have been taken. */
  get position(): number {
    return this.index;
  }

  /** Whether the formula itself says that a letter is a function, and how. */
  functionReason(name: string): FunctionReason | undefined {
    this.functions ??= functionsIn(this.tokens);
    return this.functions.get(name);
  }

  /** The token that was taken last. */
  previous(): Token {
    return this.last;
  }

  take(): Token {
    this.last = this.peek();
    this.index += 1;
    return this.last;
  }

  /** One digit of the number that comes next, as TeX takes it: \frac12 is one half. */
  takeDigit(): Token {
    const token = this.peek();
    const digit = { ...token, text: token.text.slice(0, 1), to: token.from + 1 };
    if (!/^\d+$/.test(token.text)) throw this.error(token, "braces around the number");
    if (token.text.length === 1) return this.take();
    const rest = { ...token, text: token.text.slice(1), from: digit.to, spaced: false, line: false };
    this.tokens[this.index] = rest;
    this.last = digit;
    return digit;
  }

  takeIf(kind: TokenKind): Token | undefined {
    return this.peek().kind === kind ? this.take() : undefined;
  }

  expect(kind: TokenKind, expected: string): Token {
    const token = this.takeIf(kind);
    if (token === undefined) throw this.error(this.peek(), expected);
    return token;
  }

  error(at: { from: number; to: number }, expected: string): ParseError {
    return new ParseError(this.source, at.from, describe(this.source, at.from, at.to), expected);
  }

  /** Reads as much as binds more strongly than `minimum`. */
  read(minimum: number): Part {
    return this.continue(this.operand(minimum), minimum);
  }

  /** Reads on after an operand that has been read already. */
  continue(operand: Part, minimum: number): Part {
    let left = operand;
    for (;;) {
      const token = this.peek();
      const infix = this.grammar.infix(token, this);
      if (infix === undefined || infix.binding <= minimum) return left;
      if (token.line && this.brackets === 0 && !infix.afterLine && !this.latex)
        throw this.error(token, "a comma or an operator before the new line");
      if (!infix.implicit) this.take();
      left = infix.read(this, left, token);
    }
  }

  /** Reads one operand: a number, a letter, a bracket, or a sign and what it stands before. */
  operand(minimum: number, expected = "a number, a letter or a bracket"): Part {
    const token = this.peek();
    const prefix = this.grammar.prefix.get(token.kind);
    if (prefix === undefined) throw this.error(token, expected);
    this.readings += 1;
    if (this.readings > deepestReading) throw this.error(token, "a formula that is nested less deeply");
    this.take();
    const part = prefix(this, token, minimum);
    this.readings -= 1;
    return part;
  }

  /** Reads what stands between brackets; `token` is the opening one. */
  within<Result>(token: Token, work: () => Result): Result {
    this.brackets += 1;
    if (this.brackets > deepestBrackets) throw this.error(token, `brackets nested at most ${deepestBrackets} deep`);
    const result = work();
    this.brackets -= 1;
    return result;
  }

  /** Whether the next token would begin a factor that is multiplied without a sign. */
  atFactor(): boolean {
    return this.grammar.infix(this.peek(), this)?.implicit === true;
  }

  /** Reads a side of ≡, which ends before its modulus. */
  congruent<Result>(work: () => Result): Result {
    const outer = this.congruence;
    this.congruence = this.brackets;
    const result = work();
    this.congruence = outer;
    return result;
  }

  /** Whether mod here would end a side of ≡. */
  get inCongruence(): boolean {
    return this.congruence === this.brackets;
  }

  /** Whether a round bracket comes next that holds neither a condition (k ≠ 0) nor the modulus of a congruence (mod 5). */
  atRoundBracket(): boolean {
    const open = this.peek();
    return open.kind === "(" && !open.condition && this.peek(1).kind !== "mod";
  }

  part(json: MathJson, from: number, kind: Kind = "value"): Part {
    return { json, kind, from, to: this.previous().to, depth: 1, bracketed: false };
  }

  /** A part made of others. */
  apply(head: string, operands: readonly Part[], from: number, kind: Kind = kindOf(head, operands)): Part {
    let depth = 1;
    const json: [string, ...MathJson[]] = [head];
    for (const operand of operands) {
      if (operand.depth >= depth) depth = operand.depth + 1;
      json.push(operand.json);
    }
    if (depth > deepestTree) throw this.error(this.previous(), "a formula with fewer terms in one chain");
    this.spans.record(json, operands);
    return { json, kind, from, to: this.last.to, depth, bracketed: false };
  }

  /** a + b and then c as one sum of three. The array is the parser's own and nobody else's yet, so it grows in place. */
  extend(head: string, left: Part, right: Part): Part {
    if (left.bracketed || !Array.isArray(left.json) || left.json[0] !== head) return this.apply(head, [left, right], left.from);
    left.json.push(right.json);
    this.spans.record(left.json, right);
    if (right.kind === "tuple") left.kind = "tuple";
    const { braces: _braces, slash: _slash, reach: _reach, ...rest } = left;
    return { ...rest, to: right.to, depth: Math.max(left.depth, right.depth + 1) };
  }

  /** The part as something that is added: a number, or a vector given by its coordinates. */
  term(part: Part): Part {
    return part.kind === "tuple" ? part : this.value(part);
  }

  /** The part as something that can be calculated with. */
  value(part: Part, expected = "a number or an expression"): Part {
    if (part.kind !== "value") throw this.error(part, expected);
    // {x} is a set or the fractional part of x; only around something longer are these braces brackets.
    if (part.braces === "set" && !isApplication(part.json)) throw this.error(part, "round brackets");
    return part;
  }

  /** The part as a factor, a base or a divisor, where braces that do not show would be misread: {a + b}c. */
  factor(part: Part): Part {
    if (part.kind === "tuple") return part;
    const hidden = part.braces === "group" && this.latex;
    if (hidden && /^(Add|Subtract|Negate|PlusMinus|MinusPlus)$/.test(headOf(part.json) ?? ""))
      throw this.error(part, "round brackets (braces do not show in LaTeX)");
    return this.value(part, "a number or an expression to multiply");
  }

  /** The part as a set: (1, 3) is an interval here, and braces hold the elements. */
  set(part: Part): Part {
    if (part.kind === "set") return part;
    if (part.kind === "tuple" && Array.isArray(part.json) && part.json.length === 3) {
      const [, from, to] = part.json;
      return { ...part, kind: "set", json: ["Interval", ["Open", from], ["Open", to]], depth: part.depth + 1 };
    }
    if (part.braces !== undefined) return { ...part, kind: "set", json: ["Set", part.json], depth: part.depth + 1 };
    const head = isApplication(part.json) ? part.json[0] : "";
    if (part.kind === "value" && (isLetter(part.json) || /^(Prime|OverBar|Complement)$/.test(head))) return part;
    throw this.error(part, "a set");
  }

  /** The part where nothing is calculated with it: braces around one value are then a set, unless they are LaTeX's. */
  standing(part: Part): Part {
    if (part.braces === "set" || (part.braces === "group" && !this.latex)) return this.set(part);
    return part;
  }

  /** Notes that the part between the offsets could be read otherwise; what is no formula of ours is given as LaTeX. */
  note(from: number, to: number, read: MathJson, also: MathJson | { latex: string }): void {
    if (!this.doubting || this.ambiguities.length >= mostAmbiguities) return;
    const other = typeof also === "object" && "latex" in also ? also.latex : toLatex(also);
    this.ambiguities.push({ span: { from, to }, read: toLatex(read), also: other });
  }
}
