import type { MathJson } from "../../../contract.ts";
import { headOf, operandsOf } from "../../mathjson.ts";
import type { Token } from "../../token.ts";
import { binding, type InfixParselet, type Parser, type PrefixParselet } from "../parser.ts";
import { isLetter, type Part } from "../part.ts";
import { afterScript } from "./lookahead.ts";
import { scripts } from "./scripts.ts";

/** \left. F \right|_a^b */
export const invisibleBracket: PrefixParselet = (parser, open) => {
  const content = parser.within(open, () => parser.value(parser.read(binding.list)));
  if (parser.takeIf("right.")) return { ...content, from: open.from, bracketed: true };
  parser.expect("|close", "\\right| after \\left.");
  return evaluated(parser, content, open.from);
};

/** F\big|_a^b: of the whole sum before it, or f|_{x=2}: of the product before it. */
export const evaluationBar: InfixParselet = (parser, left, token) => {
  const operands = operandsOf(left.json);
  const result = evaluated(parser, parser.value(left), left.from);
  const terms = termsOf(left.json);
  const last = operands.at(-1);
  if (left.bracketed || terms.length === 1 || last === undefined) return result;
  const limits = operandsOf(result.json).slice(1);
  const ofLast: MathJson = [headOf(left.json) ?? "", ...operands.slice(0, -1), ["EvaluateAt", last, ...limits]];
  // In F|_0^1 − G|_0^1 each bar has a term of its own.
  const others = terms.slice(0, -1).filter((term) => headOf(term) !== "EvaluateAt").length;
  if (others === 0) return { ...result, json: ofLast, bracketed: false };
  if (others < terms.length - 1) throw parser.error(token, "brackets around what the bar is after");
  parser.note(left.from, result.to, result.json, ofLast);
  return result;
};

function termsOf(json: MathJson): readonly MathJson[] {
  return /^(Add|Subtract)$/.test(headOf(json) ?? "") ? operandsOf(json).flatMap(termsOf) : [json];
}

/** [F]_a^b, \left[F\right]^b_a: the script after a square bracket, of which the mark has not been taken. Undefined where none stands. */
export function evaluationBracket(parser: Parser, left: Part, close: Token, mark: Token): Part | undefined {
  if (close.kind !== "]" || !left.bracketed || left.kind !== "value") return undefined;
  const peek = (ahead: number): Token => parser.peek(ahead - 1);
  if (mark.kind === "^" && peek(afterScript(peek, 0, "^")).kind !== "_") return undefined;
  return evaluated(parser, left, left.from, mark);
}

/** A subscript after anything else than a letter or a square bracket. */
export const straySubscript: InfixParselet = (parser, left, token) => {
  const read = evaluationBracket(parser, left, parser.peek(-2), token);
  if (read === undefined) throw parser.error(token, "an operator or the end of the formula");
  return read;
};

function evaluated(parser: Parser, content: Part, from: number, mark?: Token): Part {
  const { lower, upper } = scripts(parser, mark);
  if (lower === undefined) throw parser.error(parser.peek(), "the limits after the bar: _a^b, or _{x=a}");
  const [name, value, ...rest] = operandsOf(lower.json);
  const place = headOf(lower.json) === "Equal" && isLetter(name ?? 0) && value !== undefined && rest.length === 0;
  if (upper === undefined && !place) throw parser.error(lower, "an upper limit as well, or a place such as x = 2");
  const operands = upper === undefined ? [lower] : [parser.value(lower), parser.value(upper)];
  return { ...parser.apply("EvaluateAt", [content, ...operands], from), bracketed: true };
}
