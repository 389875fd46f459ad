import { closing, opening } from "../../notation/brackets.ts";
import type { TokenKind } from "../../notation/signs.ts";
import type { Token } from "../../token.ts";

/** The token so many places on, with the last one ("end") beyond the end. */
export type Peek = (ahead: number) => Token;

/** Groups nested more deeply are refused by the parser, so there is no need to look through them. */
const deepest = 200;

/** The place after the group that begins at a place, or after the one token that stands there. */
export function afterGroup(peek: Peek, at: number): number {
  let depth = 0;
  for (let index = at; ; index += 1) {
    const { kind } = peek(index);
    if (kind === "end" || depth > deepest) return index;
    if (opening.has(kind)) depth += 1;
    else if (closing.has(kind)) depth -= 1;
    if (depth <= 0) return index + 1;
  }
}

/** The place after a script, where one stands: _1, ^{2}. */
export function afterScript(peek: Peek, at: number, mark: TokenKind): number {
  return peek(at).kind === mark ? afterGroup(peek, at + 1) : at;
}

/** Which differential sign a token is: the d of dx, italic or upright, or ∂. */
export function differentialSign(token: Token): "d" | "partial" | undefined {
  if (token.kind === "differential" || (token.kind === "letter" && token.text === "d")) return "d";
  return token.kind === "partial" ? "partial" : undefined;
}

/** The place after a differential such as dx or dx_1, or undefined where none stands. */
export function afterDifferential(peek: Peek, at: number): number | undefined {
  return differentialSign(peek(at)) === undefined || peek(at + 1).kind !== "letter" ? undefined : afterScript(peek, at + 2, "_");
}

/** The place after dy/dx, d/dx or d²y/dx² up to the first differential below, where a derivative written with a slash begins. */
export function afterSlashed(peek: Peek): number | undefined {
  const sign = differentialSign(peek(0));
  let at = afterScript(peek, 1, "^");
  if (peek(at).kind === "letter") {
    at = afterScript(peek, at + 1, "_");
    while (peek(at).kind === "prime") at += 1;
  }
  if (peek(at).kind === "(") at = afterGroup(peek, at);
  if (sign === undefined || peek(at).kind !== "/" || differentialSign(peek(at + 1)) !== sign) return undefined;
  return afterDifferential(peek, at + 1);
}

const differentiable = /^(\}|\^|letter|function|constant|frac|sqrt|\(|\[|\||\|open|left\.|sum|prod|integral)$/;

/** The place after the two groups of \frac{dy}{dx}, \frac{d}{dx}, \frac{d^2y}{dx^2}; undefined for every other fraction. */
export function afterDerivative(peek: Peek): number | undefined {
  const sign = differentialSign(peek(1));
  const below = afterGroup(peek, 0);
  if (peek(0).kind !== "{" || sign === undefined || !differentiable.test(peek(2).kind) || peek(below).kind !== "{")
    return undefined;
  let at: number | undefined = below + 1;
  if (differentialSign(peek(at)) !== sign) return undefined;
  // d(x²) below is a differential too, which the parselet refuses.
  if (peek(at + 1).kind === "(") return afterGroup(peek, below);
  while (at !== undefined && differentialSign(peek(at)) === sign) {
    at = afterDifferential(peek, at);
    if (at !== undefined) at = afterScript(peek, at, "^");
  }
  return at !== undefined && peek(at).kind === "}" ? at + 1 : undefined;
}
