import { subscript } from "../letter.ts";
import type { InfixParselet, Parser, PrefixParselet } from "../parser.ts";
import { isLetter, type Part } from "../part.ts";
import { calledAt } from "./prime.ts";
import { variable } from "./scripts.ts";

const expected = "a letter under the dot";

/** \dot x, \ddot{\theta}, \dot{x}_1: derivatives by the time. */
export const dot: PrefixParselet = (parser, token) => {
  const braces = parser.takeIf("{");
  const name = variable(parser, expected);
  if (braces !== undefined) parser.expect("}", "one letter under the dot");
  return dotted(parser, name, Number(token.text), token.from);
};

/** ẋ, where the dot is a character after the letter. */
export const combiningDot: InfixParselet = (parser, left, token) => {
  if (!isLetter(left.json) || left.bracketed || token.spaced) throw parser.error(token, expected);
  return dotted(parser, left, Number(token.text), left.from);
};

function dotted(parser: Parser, letter: Part, count: number, from: number): Part {
  const label = String(letter.json).includes("_") ? undefined : subscript(parser);
  if (label !== undefined && typeof label !== "string") throw parser.error(label, "a subscript of letters and digits");
  const name = label === undefined ? letter : { ...letter, json: `${letter.json}_${label}` };
  const result = parser.apply("OverDot", count === 1 ? [name] : [name, parser.part(count, from)], from);
  return calledAt(parser, result, false);
}
