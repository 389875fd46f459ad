import { headOf, operandsOf } from "../../mathjson.ts";
import type { Token } from "../../token.ts";
import { binding, type Parser, type PrefixParselet } from "../parser.ts";
import type { Part } from "../part.ts";
import { afterDerivative, afterSlashed, differentialSign } from "./lookahead.ts";
import { variable } from "./scripts.ts";

const highestOrder = 9;
const letter = "a letter to differentiate by";

/** \frac{dy}{dx}, \frac{d}{dx} f, \frac{\partial^2 f}{\partial x \partial y}; undefined for every other fraction. */
export function derivativeFraction(parser: Parser, token: Token): Part | undefined {
  if (afterDerivative((ahead) => parser.peek(ahead)) === undefined) return undefined;
  parser.take();
  return derivative(parser, token, parser.take(), true);
}

/** dy/dx, d/dx f, ∂f/∂x, whose first sign has been taken; undefined where that sign begins no derivative. */
export function slashedDerivative(parser: Parser, token: Token): Part | undefined {
  const found = afterSlashed((ahead) => parser.peek(ahead - 1));
  return found === undefined ? undefined : derivative(parser, token, token, false);
}

/** An upright d: \mathrm{d}x alone is a differential. */
export const differential: PrefixParselet = (parser, token) => {
  const read = slashedDerivative(parser, token);
  if (read !== undefined) return read;
  const name = variable(parser, "a letter after the upright d");
  if (parser.peek().kind === "(") throw parser.error(parser.peek(), "an operator after the differential");
  return parser.apply("Differential", [name], token.from);
};

/** ∂ stands in derivatives only. */
export const partial: PrefixParselet = (parser, token) => {
  const read = slashedDerivative(parser, token);
  if (read === undefined) throw parser.error(token, "a partial derivative: \\frac{\\partial f}{\\partial x}");
  return read;
};

/** ∇f */
export const gradient: PrefixParselet = (parser, token) => {
  const result = parser.apply("Gradient", [parser.value(parser.read(binding.product))], token.from);
  if (parser.atFactor()) throw parser.error(parser.peek(), "an operator, or brackets around what the gradient is of");
  return result;
};

function derivative(parser: Parser, token: Token, first: Token, fraction: boolean): Part {
  const sign = differentialSign(first);
  const order = power(parser);
  const operator = parser.peek().kind === (fraction ? "}" : "/");
  const above = operator ? undefined : parser.value(parser.read(fraction ? binding.sum : binding.product));
  if (fraction) parser.expect("}", "a closing brace } (brackets around a sum)");
  parser.expect(fraction ? "{" : "/", "the differential below");
  const below = parser.peek();
  const variables: Part[] = [];
  while (differentialSign(parser.peek()) === sign && (fraction || variables.length < order)) {
    parser.take();
    const name = variable(parser, letter);
    for (let times = power(parser); times > 0; times -= 1) variables.push(name);
  }
  if (fraction) parser.expect("}", "a closing brace }");
  if (variables.length !== order) throw parser.error(below, "as many differentials below as the order above");
  const head = sign === "partial" ? "PartialD" : "Differentiate";
  if (above === undefined) return applied(parser, head, variables, token);
  const next = [0, 1, 2].map((ahead) => parser.peek(ahead).kind).join(" ");
  if (/^\( (number|letter) \)$/.test(next))
    throw parser.error(parser.peek(), "an operator before the bracket (\\big|_{x=2} for the value at a place)");
  return parser.apply(head, [above, ...variables], token.from);
}

/** The order of a differential, 1 where nothing is written. */
function power(parser: Parser): number {
  if (parser.takeIf("^") === undefined) return 1;
  const braces = parser.takeIf("{");
  const token = parser.peek();
  if (token.kind !== "number" || !/^[1-9]$/.test(braces === undefined ? token.text.charAt(0) : token.text))
    throw parser.error(token, `an order from 1 to ${highestOrder}`);
  const digit = braces === undefined ? parser.takeDigit() : parser.take();
  if (braces !== undefined) parser.expect("}", "a closing brace } after the order");
  return Number(digit.text);
}

/** \frac{d}{dx} before a product takes all of it, up to a sign; square brackets say themselves what is differentiated. */
function applied(parser: Parser, head: string, variables: readonly Part[], token: Token): Part {
  const open = parser.peek();
  const content = parser.value(parser.read(open.kind === "[" ? binding.product : binding.sum));
  const result = parser.apply(head, [content, ...variables], token.from);
  const [first, ...rest] = operandsOf(content.json);
  const inner = headOf(content.json);
  // \frac{d}{dx}(x + 1)(x + 2): of the product, or of the first bracket.
  if (open.kind === "(" && !content.bracketed && first !== undefined && (inner === "Multiply" || inner === "Divide")) {
    const names = variables.map(({ json }) => json);
    parser.note(result.from, result.to, result.json, [inner, [head, first, ...names], ...rest]);
  }
  return result;
}
