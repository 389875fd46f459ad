import { headOf } from "../mathjson.ts";
import { isFunctionLetter } from "../notation/letters.ts";
import type { Token } from "../token.ts";
import { notation } from "./expected.ts";
import { group } from "./fraction.ts";
import { literal, negate } from "./number.ts";
import type { Parser } from "./parser.ts";
import type { Part } from "./part.ts";

/** An exponent; the caret has been taken. Its part is bracketed where it stands in braces, in brackets or is raised. */
export function script(parser: Parser, caret: Token): Part {
  const signed = parser.peek().kind === "-" || parser.peek().kind === "+";
  const exponent = exponentOf(parser, caret);
  if (exponent.words === true) throw parser.error(exponent, notation.exponent);
  const next = parser.peek();
  if (next.kind !== "^" || exponent.bracketed || signed) return exponent;
  if (exponent.reach === "root") throw parser.error(next, "brackets around the root, or around what is under it");
  if (next.glyph) throw parser.error(next, "brackets around the exponent before a second one");
  parser.take();
  const above = parser.within(caret, () => script(parser, next));
  return parser.apply("Power", [exponent, above], exponent.from);
}

function exponentOf(parser: Parser, caret: Token): Part {
  const token = parser.peek();
  switch (token.kind) {
    case "{": {
      const exponent = group(parser, "an exponent");
      // The th of the 5^{th} is no exponent.
      if (exponent.words === true) throw parser.error(exponent, notation.exponent);
      return { ...exponent, bracketed: true };
    }
    case "-": {
      // The sign is of the whole tower: 2^-3^2 is 2^(-(3^2)).
      parser.take();
      const operand = parser.within(token, () => script(parser, caret));
      const json = negate(operand.json);
      return headOf(json) === "Negate" ? parser.apply("Negate", [operand], token.from) : parser.part(json, token.from);
    }
    case "+":
      parser.take();
      return parser.within(token, () => script(parser, caret));
    case "letter":
      parser.take();
      if (parser.peek().kind === "_") throw parser.error(parser.peek(), "braces around the exponent");
      if (isFunctionLetter(token.text) && parser.atRoundBracket())
        throw parser.error(parser.peek(), "braces around the exponent");
      return parser.part(token.text === "e" ? "ExponentialE" : token.text, token.from);
    case "number":
      // Not through the parselet, which would take x^2\frac12 for a power with a mixed number.
      if (token.text.includes("e")) throw parser.error(token, "braces around the exponent");
      parser.take();
      return parser.part(literal(token.text), token.from);
    case "(":
    case "vulgar":
    case "constant":
    case "frac":
    case "binom":
    case "accent":
    case "sqrt":
    case "radical":
      return parser.value(parser.operand(0), notation.exponent);
    default:
      throw parser.error(token, notation.exponent);
  }
}
