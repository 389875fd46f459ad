import type { MathJson } from "../../contract.ts";
import { headOf, isSymbol, operandsOf } from "../mathjson.ts";
import { toLatex } from "../print-latex.ts";
import { literal } from "./number.ts";
import { binding, type InfixParselet, type Parser } from "./parser.ts";
import type { Part } from "./part.ts";

/** n!, n!! */
export const factorial: InfixParselet = (parser, left, token) => {
  const operand = parser.value(left);
  if (!left.bracketed && /^(Power|Negate)$/.test(headOf(left.json) ?? ""))
    throw parser.error(token, "brackets before the factorial");
  if (left.reach !== undefined) throw parser.error(token, "brackets before the factorial");
  if (/^Factorial/.test(headOf(left.json) ?? "") && !left.bracketed)
    throw parser.error(token, "brackets around a factorial before another one");
  return parser.apply(token.kind === "!!" ? "Factorial2" : "Factorial", [operand], left.from);
};

/** 50% */
export const percent: InfixParselet = (parser, left, token) => {
  // a % b is the remainder in programs.
  if (token.spaced && parser.atFactor()) throw parser.error(token, "mod for a remainder, or no space before the percent sign");
  return { ...parser.apply("Percent", [parser.value(left)], left.from), bracketed: true };
};

/** 30°, 30°15′20″ */
export const degree: InfixParselet = (parser, left) => degrees(parser, left);

/** What a degree sign makes of the number before it, with minutes and seconds of arc where they follow. */
export function degrees(parser: Parser, left: Part): Part {
  const whole = parser.value(left);
  if (left.reach !== undefined) throw parser.error(left, "brackets around what the degrees are of");
  const parts = [whole];
  while (parts.length < 3 && /^\d[\d.]*$/.test(parser.peek().text) && isMark(parser, parts.length)) {
    const number = parser.take();
    parts.push(parser.part(literal(number.text), number.from));
    parser.take();
    if (parser.peek().kind === "prime" && parts.length === 3) parser.take();
  }
  return { ...parser.apply(parts.length > 1 ? "DMS" : "Degrees", parts, left.from), bracketed: true };
}

/** ′ after minutes and ″ (one token or two) after seconds. */
function isMark(parser: Parser, place: number): boolean {
  const mark = parser.peek(1);
  return mark.kind === "prime" && Number(mark.text) === place;
}

/** a mod b: of one factor each. */
export const modulo: InfixParselet = (parser, left) => {
  const dividend = parser.factor(left);
  const remainder = parser.apply("Mod", [dividend, parser.factor(parser.read(binding.product))], left.from);
  if (parser.atFactor()) throw parser.error(parser.peek(), "brackets around the remainder or around what it is by");
  return remainder;
};

/** f ∘ g */
export const compose: InfixParselet = (parser, left) => {
  const outer = parser.value(left);
  return parser.extend("Compose", outer, parser.value(parser.read(binding.product)));
};

/** 3:4 and 1:2:3 */
export const ratio: InfixParselet = (parser, left) => {
  const parts = [parser.value(left), parser.value(parser.read(binding.ratio))];
  while (parser.takeIf(":")) parts.push(parser.value(parser.read(binding.ratio)));
  const ratio = parser.apply("Ratio", parts, left.from);
  noteName(parser, parts, ratio);
  return ratio;
};

/** AB: y = 2x and C: Cx² + y² = 4 name a line and a curve; a ratio of lengths has capital letters on both sides. */
function noteName(parser: Parser, [first, second, ...rest]: readonly Part[], ratio: Part): void {
  if (first === undefined || second === undefined || rest.length > 0 || !isOfCapitals(first.json) || isOfCapitals(second.json))
    return;
  if (parser.peek().kind !== "relation") return;
  parser.note(ratio.from, ratio.to, ratio.json, { latex: `${toLatex(first.json)}\\colon\\; ${toLatex(second.json)}` });
}

function isOfCapitals(json: MathJson): boolean {
  return headOf(json) === "Multiply" ? operandsOf(json).every(isOfCapitals) : isSymbol(json) && /^[A-Z](_|$)/.test(json);
}

/** f: A → B */
export const colon: InfixParselet = (parser, left) => {
  const name = parser.value(left);
  return parser.apply("Colon", [name, parser.standing(parser.read(binding.remark))], left.from, "statement");
};

/** P(A | B) */
export const given: InfixParselet = (parser, left, token) => {
  if (headOf(left.json) === "Given") throw parser.error(token, "one bar in a probability");
  return parser.apply("Given", [left, parser.read(binding.given)], left.from, "statement");
};
