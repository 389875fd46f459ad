import { headOf, operandsOf } from "../mathjson.ts";
import type { Token } from "../token.ts";
import { literal } from "./number.ts";
import { binding, type Parser, type PrefixParselet } from "./parser.ts";
import type { Part } from "./part.ts";

/** \frac{a}{b}, \frac12, \frac ab */
export const fraction: PrefixParselet = (parser, token) => {
  const numerator = argument(parser, "a numerator");
  const below = parser.peek();
  const denominator = argument(parser, "a denominator");
  refuseDifferential(parser, denominator, below);
  return parser.apply("Divide", [numerator, denominator], token.from);
};

/** Whatever stands above an upright dx, it is a derivative to whoever reads it. */
export function refuseDifferential(parser: Parser, denominator: Part, place: Token): void {
  const [first] = headOf(denominator.json) === "Multiply" ? operandsOf(denominator.json) : [denominator.json];
  if (headOf(first ?? 0) === "Differential") throw parser.error(place, "a derivative: \\frac{dy}{dx} or \\frac{d}{dx}");
}

/** \binom{n}{k} */
export const binomial: PrefixParselet = (parser, token) => {
  const operands = [argument(parser, "the number above"), argument(parser, "the number below")];
  return { ...parser.apply("Binomial", operands, token.from), bracketed: true };
};

/** What a LaTeX command takes: a group in braces, or one digit, letter or constant. */
export function argument(parser: Parser, expected: string): Part {
  const token = parser.peek();
  if (/^(frac|sqrt|accent|binom)$/.test(token.kind))
    return parser.value(parser.operand(binding.postfix), `${expected} in braces`);
  if (token.kind === "number") return parser.part(literal(parser.takeDigit().text), token.from);
  if (token.kind === "{") return group(parser, expected);
  if (token.kind !== "letter" && token.kind !== "constant") throw parser.error(token, `${expected} in braces`);
  parser.take();
  if (token.text === "e") return parser.part("ExponentialE", token.from);
  return parser.value(parser.part(token.text, token.from));
}

/** A value in the braces that come next. */
export function group(parser: Parser, expected: string): Part {
  const open = parser.expect("{", `${expected} in braces`);
  return parser.within(open, () => {
    const content = parser.value(parser.read(binding.list));
    parser.expect("}", "a closing brace }");
    return content;
  });
}
