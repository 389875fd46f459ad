import type { TokenKind } from "../notation/signs.ts";
import { toLatex } from "../print-latex.ts";
import type { Token } from "../token.ts";
import { binding, type InfixParselet, type Parser } from "./parser.ts";
import { isLetter, type Part } from "./part.ts";

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
  const links: Part[] = [];
  let sides = [left, parser.read(binding.relation)];
  let sign = token;
  let direction = directionOf(token);
  for (let next = parser.peek(); heads[next.kind] !== undefined; next = parser.peek()) {
    const turn = directionOf(next);
    if (!follows(sign, next) || (direction !== "" && turn !== "" && direction !== turn)) {
      throw parser.error(next, "one direction in a chain (or separate statements with a comma)");
    }
    direction ||= turn;
    parser.take();
    if (next.kind !== sign.kind) {
      links.push(link(parser, sign, sides));
      sides = sides.slice(-1);
      sign = next;
    }
    sides.push(parser.read(binding.relation));
  }
  links.push(link(parser, sign, sides));
  return links.length === 1 ? (links[0] as Part) : parser.apply("And", links, left.from, "statement");
};

function directionOf(sign: Token): string {
  return sign.kind.startsWith("<") || sign.kind.startsWith(">") ? sign.kind.charAt(0) : "";
}

/** ≠ does not carry over to a third side, and ∈ ends a chain. */
function follows(before: Token, next: Token): boolean {
  return before.kind !== "in" && next.kind !== "in" && !(before.kind === "!=" && next.kind === "!=");
}

function link(parser: Parser, sign: Token, sides: readonly Part[]): Part {
  const head = heads[sign.kind] as string;
  const [first, second] = sides as readonly [Part, Part];
  const from = first.from;
  if (head === "Element") {
    const element = first.kind === "tuple" ? first : parser.value(first);
    return parser.apply(head, [element, parser.set(second)], from, "statement");
  }
  if (head === "Equal" || head === "NotEqual") {
    const equation = parser.apply(head, alike(parser, sides), from, "statement");
    noteFactorial(parser, sign, first, second, equation);
    return equation;
  }
  return parser.apply(
    head,
    sides.map((side) => parser.value(side)),
    from,
    "statement",
  );
}

/** 5!=120 is about a factorial; x!=3 need not be. */
function noteFactorial(parser: Parser, sign: Token, left: Part, right: Part, equation: Part): void {
  if (sign.spaced || !/^[!！]/.test(parser.source.slice(sign.from, sign.to))) return;
  if (parser.latex || !isLetter(left.json)) throw parser.error(sign, "a space before != (or ≠), since 5!= may be a factorial");
  parser.note(equation.from, equation.to, equation.json, { latex: `${toLatex(left.json)}! = ${toLatex(right.json)}` });
}

/** Two numbers, two sets or two tuples are equal or not; a letter may stand for any of them. */
function alike(parser: Parser, sides: readonly Part[]): readonly Part[] {
  const calculated = sides.find((side) => side.kind === "value" && side.braces === undefined && !isLetter(side.json));
  if (calculated !== undefined) return sides.map((side) => parser.value(side));
  const standing = sides.map((side) => parser.standing(side));
  const kind = standing.find((side) => side.kind !== "value")?.kind ?? "value";
  for (const side of standing) {
    if (side.kind !== kind && !(side.kind === "value" && isLetter(side.json)))
      throw parser.error(side, "the same kind of thing on both sides");
    if (side.kind === "statement" || side.kind === "list") throw parser.error(side, "a number, a set or a tuple on this side");
  }
  return standing;
}
