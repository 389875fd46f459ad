import type { Token } from "../../token.ts";
import { subscript } from "../letter.ts";
import { literal, negate } from "../number.ts";
import { binding, type Parser } from "../parser.ts";
import type { Part } from "../part.ts";

export interface Scripts {
  lower: Part | undefined;
  upper: Part | undefined;
}

/** What stands below and above a sign, in either order: \int_0^1, \sum^n_{k=1}. The first mark may have been `taken`. */
export function scripts(parser: Parser, taken?: Token): Scripts {
  const found: Scripts = { lower: undefined, upper: undefined };
  for (let first = taken; ; first = undefined) {
    const mark = first ?? parser.peek();
    const side = mark.kind === "_" ? "lower" : mark.kind === "^" ? "upper" : undefined;
    if (side === undefined) return found;
    if (found[side] !== undefined) throw parser.error(mark, `one ${side} limit`);
    if (first === undefined) parser.take();
    found[side] = scriptOf(parser);
  }
}

/** One script: anything in braces or brackets, or one digit, letter or constant with its sign. */
function scriptOf(parser: Parser): Part {
  const token = parser.peek();
  const expected = "a limit: one digit or letter, or braces around it";
  switch (token.kind) {
    case "{":
    case "(": {
      const content = parser.within(parser.take(), () => parser.read(0));
      parser.expect(token.kind === "{" ? "}" : ")", `a closing bracket ${token.kind === "{" ? "}" : ")"} after the limit`);
      return content;
    }
    case "-":
    case "+": {
      parser.take();
      const operand = parser.within(token, () => scriptOf(parser));
      const json = parser.value(operand).json;
      return { ...operand, json: token.kind === "-" ? negate(json) : json, depth: operand.depth + 1, from: token.from };
    }
    case "number":
      // In TeX \int_0^12x is to 1; elsewhere nobody can tell.
      if (!parser.latex && token.text.length > 1) throw parser.error(token, "braces around the number");
      return parser.part(literal(parser.takeDigit().text), token.from);
    case "letter":
      parser.take();
      return parser.part(token.text === "e" ? "ExponentialE" : token.text, token.from);
    case "constant":
    case "numbers":
    case "vulgar":
    case "frac":
    case "sqrt":
      return parser.operand(binding.power, expected);
    default:
      throw parser.error(token, expected);
  }
}

/** A variable: a letter with its subscript. */
export function variable(parser: Parser, expected: string): Part {
  const token = parser.expect("letter", expected);
  const label = subscript(parser);
  if (label !== undefined && typeof label !== "string") throw parser.error(label, "a subscript of letters and digits");
  if (token.text === "e" && label === undefined) throw parser.error(token, expected);
  return parser.part(label === undefined ? token.text : `${token.text}_${label}`, token.from);
}
