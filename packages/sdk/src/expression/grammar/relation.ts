import { isOneLetter } from "../notation/alphabets.ts";
import { symbolParts } from "../notation/letters.ts";
import { toLatex } from "../print-latex.ts";
import type { Token } from "../token.ts";
import { binding, type InfixParselet, type Parser, type PrefixParselet } from "./parser.ts";
import { isLetter, isVector, type Part } from "./part.ts";
import { lettersOfSets } from "./set.ts";

const ordered: Readonly<Record<string, string>> = { Less: "<", LessEqual: "<", Greater: ">", GreaterEqual: ">" };
const numeric = new Set(["Equal", "Less", "LessEqual", "Greater", "GreaterEqual", "NotEqual", "Approx", "IdenticallyEqual"]);
const ofSets = new Set(["Element", "NotElement", "Subset", "SubsetEqual", "NotSubset", "Superset", "SupersetEqual"]);

/** Chains of one relation are one part, a = b = c. Others are taken apart, so that 1 ≤ x < 3 is 1 ≤ x and x < 3. */
export const relation: InfixParselet = (parser, left, token) => {
  const links: Part[] = [];
  let sides = [left, side(parser, headOf(token))];
  let sign = token;
  let direction = ordered[headOf(token)] ?? "";
  for (let next = parser.peek(); /^(relation|mid|parallel)$/.test(next.kind); next = parser.peek()) {
    const turn = ordered[headOf(next)] ?? "";
    if (!follows(sign, next) || (direction !== "" && turn !== "" && direction !== turn)) {
      throw parser.error(next, "one direction in a chain (or separate statements with a comma)");
    }
    direction ||= turn;
    parser.take();
    if (headOf(next) !== headOf(sign)) {
      links.push(link(parser, sign, sides));
      sides = sides.slice(-1);
      sign = next;
    }
    sides.push(side(parser, headOf(next)));
  }
  links.push(modulus(parser, sign, sides) ?? link(parser, sign, sides));
  return links.length === 1 ? (links[0] as Part) : parser.apply("And", links, left.from, "statement");
};

/** = 71/130: the line goes on from the one before, so the first side is nothing that stands here. */
export const continuation: PrefixParselet = (parser, token, minimum) => {
  const before = parser.peek(-2);
  const first = before === token || /^(row|math-open|begin|,|;|&)$/.test(before.kind);
  if (!first || minimum >= binding.relation || !numeric.has(headOf(token)))
    throw parser.error(token, "a number, a letter or a bracket");
  return relation(parser, parser.part("Nothing", token.from), token);
};

function headOf(token: Token): string {
  if (token.kind === "mid") return "Divides";
  return token.kind === "parallel" ? "Parallel" : token.text;
}

function side(parser: Parser, head: string): Part {
  if (head === "IdenticallyEqual") return parser.congruent(() => parser.read(binding.relation));
  const set = /Element$/.test(head) ? lettersOfSets(parser) : undefined;
  return set === undefined ? parser.read(binding.relation) : parser.continue(set, binding.relation);
}

/** ≠ does not carry over to a third side, and a relation of sets or figures ends a chain; a ⊂ b ⊂ c and a ∥ b ∥ c go on. */
function follows(before: Token, next: Token): boolean {
  const [left, right] = [headOf(before), headOf(next)];
  return left === right
    ? left !== "NotEqual" && !/^(Not|Element)/.test(left)
    : numeric.has(left) && (numeric.has(right) || right === "To");
}

function link(parser: Parser, sign: Token, sides: readonly Part[]): Part {
  const head = headOf(sign);
  const [first, second] = sides as readonly [Part, Part];
  const from = first.from;
  if (head === "Element" || head === "NotElement") {
    const element = first.kind === "tuple" || first.kind === "set" ? first : parser.value(first);
    return parser.apply(head, [element, parser.set(second)], from, "statement");
  }
  if (ofSets.has(head)) {
    return parser.apply(
      head,
      sides.map((part) => parser.set(part)),
      from,
      "statement",
    );
  }
  if (head === "Equal" || head === "NotEqual") {
    const equation = parser.apply(head, alike(parser, sides), from, "statement");
    noteFactorial(parser, sign, first, second, equation);
    return equation;
  }
  if (head === "To" && sides.some(({ kind }) => kind === "list")) throw parser.error(sign, "one formula on each side");
  const values = sides.map((part) => (head === "To" ? parser.standing(part) : parser.value(part)));
  return parser.apply(head, values, from, "statement");
}

/** a ≡ b (mod m), a ≡ b mod m */
function modulus(parser: Parser, sign: Token, sides: readonly Part[]): Part | undefined {
  const next = parser.peek();
  const open = next.kind === "(" && parser.peek(1).kind === "mod" ? parser.take() : undefined;
  const bare = next.kind === "mod" && headOf(sign) === "IdenticallyEqual";
  if (open === undefined && next.kind !== "pmod" && !bare) return undefined;
  const [first, second, ...rest] = sides;
  if (!/^(IdenticallyEqual|Equal)$/.test(headOf(sign)) || first === undefined || second === undefined || rest.length > 0)
    throw parser.error(next, "one congruence a ≡ b before its modulus");
  parser.take();
  const values = [parser.value(first), parser.value(second)];
  return parser.apply("Congruent", [...values, modulusOf(parser, open, bare)], first.from, "statement");
}

/** The m, whose sign has been taken. */
function modulusOf(parser: Parser, open: Token | undefined, bare: boolean): Part {
  if (bare) return parser.value(parser.read(binding.sum));
  const braces = open ?? parser.takeIf("{");
  if (braces === undefined) return parser.value(parser.operand(binding.postfix));
  const modulus = parser.within(braces, () => parser.value(parser.read(binding.list)));
  if (open !== undefined) parser.expect(")", "a closing bracket ) after the modulus");
  else parser.expect("}", "a closing brace } after the modulus");
  return modulus;
}

/** 5!=120 is about a factorial; x!=3 need not be. */
function noteFactorial(parser: Parser, sign: Token, left: Part, right: Part, equation: Part): void {
  if (sign.spaced || !/^[!！]/.test(parser.source.slice(sign.from, sign.to))) return;
  if (!isLetter(left.json)) throw parser.error(sign, "a space before != (or ≠), since 5!= may be a factorial");
  parser.note(equation.from, equation.to, equation.json, { latex: `${toLatex(left.json)}! = ${toLatex(right.json)}` });
}

/** Two numbers, two sets or two tuples are equal or not; a letter, a vector or a value of a function may stand for any of them. */
function alike(parser: Parser, sides: readonly Part[]): readonly Part[] {
  const calculated = sides.find((part) => part.kind === "value" && part.braces === undefined && !isOpen(part));
  if (calculated !== undefined) return sides.map((part) => parser.value(part));
  const standing = sides.map((part) => parser.standing(part));
  const kind = standing.find((part) => part.kind !== "value")?.kind ?? "value";
  for (const part of standing) {
    if (part.kind !== kind && !(part.kind === "value" && isOpen(part)))
      throw parser.error(part, "the same kind of thing on both sides");
    if (part.kind === "statement" || part.kind === "list") throw parser.error(part, "a number, a set or a tuple on this side");
  }
  return standing;
}

/** Whether a value may turn out to be a set or a point: a letter, a name, a vector, f(x), the mark over or beside a letter. */
function isOpen({ json, words }: Part): boolean {
  if (json === "Nothing") return true;
  if (isLetter(json) || words === true || isVector(json)) return true;
  const head = Array.isArray(json) ? (json[0] as string) : "";
  return isOneLetter(symbolParts(head).base) || /^(Prime|OverBar|OverHat|Subscript|Apply|Gradient)$/.test(head);
}
