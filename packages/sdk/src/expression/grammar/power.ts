import type { MathJson } from "../../contract.ts";
import { headOf, isApplication, operandsOf } from "../mathjson.ts";
import { functionName } from "../notation/functions.ts";
import { isFunctionLetter } from "../notation/letters.ts";
import type { Token } from "../token.ts";
import { literal } from "./number.ts";
import type { InfixParselet, Parser } from "./parser.ts";
import type { Part } from "./part.ts";
import { script } from "./script.ts";

/** x², x^2, x^{n+1}, x**2; towers from the right: 2^3^2 is 2^(3^2). */
export const power: InfixParselet = (parser, left, caret) => {
  const base = parser.factor(left);
  refuseCombination(parser, base, caret);
  const exponent = script(parser, caret);
  const name = typeof base.json === "string" && !base.bracketed ? base.json : "";
  if (isFunctionLetter(name) && (exponent.json === -1 || (parser.peek().kind === "(" && !parser.peek().spaced))) {
    throw parser.error(base, "brackets around a letter that is raised to a power (inverse functions are not read)");
  }
  if (left.reach === "root") throw parser.error(caret, "brackets around the root, or around what is under it");
  const result = parser.apply("Power", [base, exponent], left.from);
  noteReadings(parser, left, caret, exponent, result);
  if (parser.peek().kind === "_") throw parser.error(parser.peek(), "the subscript before the exponent");
  if (parser.peek().kind === "^") throw parser.error(parser.peek(), "brackets around the power before a second exponent");
  return result;
};

function noteReadings(parser: Parser, left: Part, caret: Token, exponent: Part, result: Part): void {
  const next = parser.peek();
  const [base, raised] = [left.json, exponent.json];
  const bare = !caret.glyph && !exponent.bracketed;
  const command = !left.bracketed && parser.source.startsWith("\\", left.from);
  // \sin(x)^2 and \frac{a}{b}^2: what stands under the exponent is not plain to see.
  if (command && isApplication(base) && (functionName(base[0]) !== undefined || base[0] === "Divide")) {
    const [head, first, ...rest] = base;
    parser.note(result.from, result.to, result.json, [head, ["Power", first as MathJson, raised], ...rest]);
  }
  if (!exponent.bracketed && headOf(raised) === "Power") {
    const [lower, upper] = operandsOf(raised);
    if (lower !== undefined && upper !== undefined)
      parser.note(result.from, result.to, result.json, ["Power", ["Power", base, lower], upper]);
  }
  // x^1/2 is likely meant as a root; e^2x as a power of e.
  if (bare && raised === 1 && next.kind === "/" && parser.peek(1).kind === "number") {
    const below = literal(parser.peek(1).text);
    parser.note(result.from, parser.peek(1).to, ["Divide", result.json, below], ["Power", base, ["Divide", 1, below]]);
  }
  if (
    bare &&
    typeof raised === "number" &&
    (base === "ExponentialE" || typeof base === "number") &&
    next.kind === "letter" &&
    !next.spaced
  ) {
    const product: MathJson = raised < 0 ? ["Negate", ["Multiply", -raised, next.text]] : ["Multiply", raised, next.text];
    parser.note(result.from, next.to, ["Multiply", result.json, next.text], ["Power", base, product]);
  }
}

/** C_5^2 counts combinations in most schoolbooks, and is the square of C_5 in the others. */
function refuseCombination(parser: Parser, base: Part, caret: Token): void {
  if (typeof base.json === "string" && !base.bracketed && /^[ACP]_/.test(base.json)) {
    throw parser.error(caret, "brackets around the letter (combinations are not read)");
  }
}
