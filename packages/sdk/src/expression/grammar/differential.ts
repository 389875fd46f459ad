import type { Token } from "../token.ts";
import type { Parser } from "./parser.ts";

const isD = (token: Token): boolean => token.kind === "letter" && token.text === "d";
const isName = (token: Token): boolean => token.kind === "letter" || token.kind === "function";

/** Whether a slash that has just been taken stands in dy/dx, which is no quotient of products. */
export function isDifferential(parser: Parser): boolean {
  const below = isD(parser.peek()) && isName(parser.peek(1));
  const above = isD(parser.peek(-2)) || (isName(parser.peek(-2)) && isD(parser.peek(-3)));
  return below && above;
}

/** Whether \frac with these tokens above and below is a derivative: \frac{dy}{dx}, \frac{d}{dx}, \frac{d^2y}{dx^2}. */
export function isDerivative(above: readonly Token[], below: readonly Token[]): boolean {
  const [first, second] = above;
  const [under, variable] = below;
  if (first === undefined || under === undefined || variable === undefined || !isD(first) || !isD(under) || !isName(variable))
    return false;
  return second === undefined || isName(second) || second.kind === "^";
}
