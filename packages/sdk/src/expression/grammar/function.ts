import type { MathJson } from "../../contract.ts";
import { headOf } from "../mathjson.ts";
import { inverseOf } from "../notation/functions.ts";
import type { Token } from "../token.ts";
import { group } from "./fraction.ts";
import { callOperands, hasComma } from "./letter.ts";
import { literal } from "./number.ts";
import { binding, type Parser, type PrefixParselet } from "./parser.ts";
import { isVector, type Part } from "./part.ts";
import { script } from "./script.ts";

const single = "one digit or letter, or braces around it";

/**
 * sin x, \sin^2 x, \log_2 8, ln(x + 1). Without brackets the argument is a product of numbers, letters, powers, fractions and roots, and
 * ends before a sign, a bracket or the next function: sin 2x cos x is sin(2x) · cos(x). Only a number takes a bracket along: sin 2(x + 1).
 */
export const elementary: PrefixParselet = (parser, token) => {
  const early = token.text === "Log" ? logarithmBase(parser) : undefined;
  const raised = functionExponent(parser);
  // \log^2_2 x
  const base = early ?? (token.text === "Log" && parser.peek().kind === "_" ? logarithmBase(parser) : undefined);
  const inverse = raised?.json === -1 ? inverseOf(token.text) : undefined;
  const exponent = inverse === undefined ? raised : undefined;
  refuseNegative(parser, exponent);
  const open = parser.peek().kind;
  // \log{\left(x\right)}^{2}: a computer algebra system puts braces around the brackets.
  const braced = open === "{" && parser.peek(1).kind !== "(";
  const enclosed = open === "(" || open === "[" || open === "{";
  const list = token.text === "Log" && base === undefined && open === "(" ? argumentAndBase(parser) : undefined;
  if (list !== undefined && exponent === undefined) return { ...parser.apply("Log", list, token.from), bracketed: false };
  const argument = list?.[0] ?? (enclosed ? bracket(parser) : product(parser));
  const caret = parser.peek();
  if (caret.kind === "^" && (exponent !== undefined || braced))
    throw parser.error(caret, "brackets around the function or its argument");
  const known = knownBases[token.text];
  const below = known === undefined ? (base ?? list?.[1]) : parser.part(known, token.from);
  const operands = below === undefined ? [argument] : [argument, below];
  const applied = parser.apply(inverse ?? (known === undefined ? token.text : "Log"), operands, token.from);
  if (inverse !== undefined) parser.note(applied.from, applied.to, applied.json, ["Divide", 1, [token.text, argument.json]]);
  const result = exponent === undefined ? applied : parser.apply("Power", [applied, exponent], token.from);
  return enclosed ? { ...result, bracketed: exponent !== undefined } : { ...result, bracketed: true, reach: "function" };
};

const knownBases: Readonly<Record<string, number>> = { lg: 10, lb: 2 };

/** max(a, b), \gcd(a, b), floor(x): always in brackets, which may be those of a set. */
export const called: PrefixParselet = (parser, token) => {
  const open = parser.peek();
  if (open.kind === "(") return parser.apply(token.text, callOperands(parser), token.from);
  if (open.kind !== "\\{" && open.kind !== "{") throw parser.error(open, "an opening bracket after the name of the function");
  const closing = open.kind === "{" ? "}" : "\\}";
  const operands = parser.within(parser.take(), () => {
    const list = [parser.value(parser.read(binding.list))];
    while (parser.takeIf(",")) list.push(parser.value(parser.read(binding.list)));
    parser.expect(closing, "a closing brace");
    return list;
  });
  return parser.apply(token.text, operands, token.from);
};

/** mod(a, b) */
export const remainder: PrefixParselet = (parser, token) => {
  if (parser.peek().kind !== "(") throw parser.error(token, "a number before mod, or two in brackets after it");
  const operands = callOperands(parser);
  if (operands.length !== 2) throw parser.error(token, "two numbers in the brackets after mod");
  return parser.apply("Mod", operands, token.from);
};

/** log(x, 2): programs write the base as a second argument. */
function argumentAndBase(parser: Parser): Part[] | undefined {
  if (!hasComma(parser)) return undefined;
  const operands = callOperands(parser);
  if (operands.length !== 2) throw parser.error(operands[2] ?? parser.peek(), "a number and the base of the logarithm");
  return operands.map((operand) => parser.value(operand));
}

/** abs(x) */
export const absolute: PrefixParselet = (parser, token) => {
  if (parser.peek().kind !== "(") throw parser.error(parser.peek(), "an opening bracket after abs");
  return parser.apply("Abs", [bracket(parser)], token.from);
};

function bracket(parser: Parser): Part {
  const open = parser.peek();
  const content = parser.value(parser.operand(0), "one number or expression in the bracket");
  if (open.kind === "[" && headOf(content.json) === "Vector")
    throw parser.error(content, "one number or expression in the bracket");
  return content;
}

function logarithmBase(parser: Parser): Part | undefined {
  if (looksLikeBase(parser)) return atom(parser);
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
  return (
    base.kind === "number" &&
    /^(2|10)$/.test(base.text) &&
    !base.spaced &&
    (open.kind === "(" ? !open.spaced : open.spaced && /^(letter|number|constant|frac|sqrt)$/.test(open.kind))
  );
}

function functionExponent(parser: Parser): Part | undefined {
  const caret = parser.takeIf("^");
  if (caret === undefined) return undefined;
  const token = parser.peek();
  if (token.kind === "number" && parser.latex && token.text.length > 1) {
    // TeX raises one digit: \tan^245^\circ is tan² 45°.
    const digit = parser.takeDigit();
    return parser.part(literal(digit.text), digit.from);
  }
  const minusOne = token.kind === "-" && parser.peek(1).text === "1";
  const readable =
    token.kind === "{" || (token.kind === "number" && token.text.length === 1) || token.kind === "letter" || minusOne;
  if (!readable) throw parser.error(token, single);
  return token.kind === "letter" ? atom(parser) : script(parser, caret);
}

function refuseNegative(parser: Parser, exponent: Part | undefined): void {
  if (exponent !== undefined && isNegative(exponent.json))
    throw parser.error(exponent, "a positive exponent (write \\frac{1}{\\sin^2 x} for what sin⁻² may mean)");
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
  if (first.kind === "-" && parser.latex) return parser.value(parser.operand(binding.sum));
  if (!startsArgument(first)) throw parser.error(first, "the argument of the function (brackets around it if it has a sign)");
  const factors = [parser.factor(parser.read(binding.product))];
  if (first.kind === "function") return factors[0] as Part;
  while (
    !parser.peek().line &&
    (continuesArgument(parser.peek()) || (factors.length === 1 && first.kind === "number" && parser.atRoundBracket()))
  ) {
    const factor = parser.value(parser.factor(parser.read(binding.product)));
    if (isVector(factor.json) && isVector((factors.at(-1) as Part).json))
      throw parser.error(factor, "· or × between two vectors");
    factors.push(factor);
  }
  return factors.length === 1 ? (factors[0] as Part) : parser.apply("Multiply", factors, first.from);
}

function startsArgument(token: Token): boolean {
  return continuesArgument(token) || /^(number|vulgar|function|call|\|open|‖open|⌊|⌈|abs|figure|begin)$/.test(token.kind);
}

function continuesArgument(token: Token): boolean {
  return /^(letter|constant|frac|binom|sqrt|radical|accent)$/.test(token.kind);
}
