import type { MathJson } from "../../contract.ts";
import type { Token } from "../token.ts";
import { group } from "./fraction.ts";
import { literal } from "./number.ts";
import { binding, type Parser, type PrefixParselet } from "./parser.ts";
import type { Part } from "./part.ts";
import { script } from "./script.ts";

const single = "one digit or letter, or braces around it";

/**
 * sin x, \sin^2 x, \log_2 8, ln(x + 1). Without brackets the argument is a product of numbers, letters, powers, fractions and roots, and
 * ends before a sign, a bracket or the next function: sin 2x cos x is sin(2x) · cos(x). Only a number takes a bracket along: sin 2(x + 1).
 */
export const elementary: PrefixParselet = (parser, token) => {
  const base = token.text === "Log" ? logarithmBase(parser) : undefined;
  if (base === undefined && token.text === "Log" && looksLikeBase(parser))
    throw parser.error(parser.peek(), "the base as a subscript: log_2(x)");
  const exponent = functionExponent(parser);
  const open = parser.peek().kind;
  const enclosed = open === "(" || open === "[" || open === "{";
  const argument = enclosed ? bracket(parser) : product(parser);
  const caret = parser.peek();
  if (caret.kind === "^" && (exponent !== undefined || open === "{"))
    throw parser.error(caret, "brackets around the function or its argument");
  const lg = token.text === "lg";
  const operands = lg ? [argument, parser.part(10, token.from)] : base === undefined ? [argument] : [argument, base];
  const applied = parser.apply(lg ? "Log" : token.text, operands, token.from);
  const result = exponent === undefined ? applied : parser.apply("Power", [applied, exponent], token.from);
  return enclosed ? { ...result, bracketed: exponent !== undefined } : { ...result, bracketed: true, reach: "function" };
};

/** abs(x) */
export const absolute: PrefixParselet = (parser, token) => {
  if (parser.peek().kind !== "(") throw parser.error(parser.peek(), "an opening bracket after abs");
  return parser.apply("Abs", [bracket(parser)], token.from);
};

function bracket(parser: Parser): Part {
  return parser.value(parser.operand(0), "one number or expression in the bracket");
}

function logarithmBase(parser: Parser): Part | undefined {
  const mark = parser.takeIf("_");
  if (mark === undefined) return undefined;
  const token = parser.peek();
  if (token.kind === "{") return group(parser, "a base");
  if ((token.kind === "number" && token.text.length === 1) || token.kind === "letter") return atom(parser);
  throw parser.error(token, single);
}

/** log2(x) and log10(x), as programs write them. */
function looksLikeBase(parser: Parser): boolean {
  const [base, open] = [parser.peek(), parser.peek(1)];
  return base.kind === "number" && !base.spaced && open.kind === "(" && !open.spaced;
}

function functionExponent(parser: Parser): Part | undefined {
  const caret = parser.takeIf("^");
  if (caret === undefined) return undefined;
  const token = parser.peek();
  const readable = token.kind === "{" || (token.kind === "number" && token.text.length === 1) || token.kind === "letter";
  if (!readable) throw parser.error(token, single);
  const exponent = token.kind === "letter" ? atom(parser) : script(parser, caret);
  if (isNegative(exponent.json))
    throw parser.error(token, "a positive exponent (write \\arcsin x or \\frac{1}{\\sin x} for what sin⁻¹ may mean)");
  return exponent;
}

function atom(parser: Parser): Part {
  const token = parser.take();
  if (token.kind === "number") return parser.part(literal(token.text), token.from);
  return parser.part(token.text === "e" ? "ExponentialE" : token.text, token.from);
}

function isNegative(json: MathJson): boolean {
  if (typeof json === "number") return json < 0;
  return Array.isArray(json) ? json[0] === "Negate" : typeof json === "object" && "num" in json && json.num.startsWith("-");
}

/** The argument of a function without brackets. */
function product(parser: Parser): Part {
  const first = parser.peek();
  if (!startsArgument(first)) throw parser.error(first, "the argument of the function (brackets around it if it has a sign)");
  const factors = [parser.factor(parser.read(binding.product))];
  if (first.kind === "function") return factors[0] as Part;
  while (
    !parser.peek().line &&
    (continuesArgument(parser.peek()) || (factors.length === 1 && first.kind === "number" && parser.peek().kind === "("))
  ) {
    factors.push(parser.factor(parser.read(binding.product)));
  }
  return factors.length === 1 ? (factors[0] as Part) : parser.apply("Multiply", factors, first.from);
}

function startsArgument(token: Token): boolean {
  return continuesArgument(token) || /^(number|vulgar|function|\|open|abs)$/.test(token.kind);
}

function continuesArgument(token: Token): boolean {
  return /^(letter|constant|frac|sqrt|radical)$/.test(token.kind);
}
