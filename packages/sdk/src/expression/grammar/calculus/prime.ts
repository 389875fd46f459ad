import type { MathJson } from "../../../contract.ts";
import { headOf, isApplication, isSymbol, operandsOf } from "../../mathjson.ts";
import { isFunctionLetter } from "../../notation/letters.ts";
import { toLatex } from "../../print-latex.ts";
import type { Token } from "../../token.ts";
import { callOperands } from "../letter.ts";
import { literal } from "../number.ts";
import { binding, type InfixParselet, type Parser } from "../parser.ts";
import { isLetter, type Part } from "../part.ts";
import { afterGroup, afterScript } from "./lookahead.ts";

const mostPrimes = 9;

/** f', f''(x), (uv)': derivatives. Of a capital letter other than F, G and H that is not called, A' is a point. */
export const prime: InfixParselet = (parser, left, token) => {
  if (token.spaced) throw parser.error(token, "a letter or a bracket directly before the prime");
  const before = parser.peek(-2);
  return primed(parser, left, primes(parser, Number(token.text)), before, token);
};

/** f^{\prime}, f^{(4)}, f^{(n)}: the caret has been taken; undefined where a power is meant. */
export function raisedPrime(parser: Parser, left: Part, caret: Token): Part | undefined {
  const before = parser.peek(-2);
  const braced = parser.peek().kind === "{";
  if (parser.peek(braced ? 1 : 0).kind === "prime") {
    if (braced) parser.take();
    const order = primes(parser, Number(parser.take().text), braced);
    if (braced) parser.expect("}", "a closing brace } after the primes");
    return primed(parser, left, order, before, caret);
  }
  if (!braced || parser.peek(1).kind !== "(" || left.bracketed || !/^[fghyuFGH](_|$)/.test(String(left.json))) return undefined;
  const order = parser.peek(2);
  const ended = parser.peek(3).kind === ")" && parser.peek(4).kind === "}";
  if (!ended || (order.kind !== "number" && order.kind !== "letter")) return undefined;
  const json = order.kind === "letter" ? order.text : literal(order.text);
  if (order.kind === "number" && !/^[1-9]\d?$/.test(order.text)) throw parser.error(order, "an order from 1 to 99");
  for (let count = 0; count < 5; count += 1) parser.take();
  return primed(parser, left, json, before, caret);
}

function primes(parser: Parser, first: number, braced = false): number {
  let count = first;
  while (parser.peek().kind === "prime" && (braced || !parser.peek().spaced)) count += Number(parser.take().text);
  if (count > mostPrimes) throw parser.error(parser.previous(), `at most ${mostPrimes} primes`);
  return count;
}

function primed(parser: Parser, left: Part, order: MathJson, before: Token, mark: Token): Part {
  const orders = order === 1 ? [] : [parser.part(order, mark.from)];
  if (left.words === true) throw parser.error(mark, "a letter before the prime");
  if (isLetter(left.json) && !left.bracketed) {
    const name = String(left.json);
    const capital = /^\p{Lu}/u.test(name) && !/^[FGH](_|$)/.test(name);
    refuseRaisedCall(parser);
    const open = parser.peek();
    const argument = parser.atRoundBracket();
    const called = argument && (!capital || hasOneArgument(parser));
    const head = capital && !called && typeof order === "number" ? "Prime" : "Derivative";
    if (head === "Prime" && Number(order) > 3) throw parser.error(mark, "at most three primes at a point");
    const result = parser.apply(head, [left, ...orders], left.from);
    // S' = −βSI is about a rate, though A' is a point.
    if (head === "Prime" && open.text === "Equal" && orders.length === 0)
      parser.note(left.from, result.to, result.json, { latex: `\\frac{d${toLatex(left.json)}}{dt}` });
    // A'(2, 3) is a point with its coordinates.
    if (head === "Prime" && argument && !open.spaced)
      return { ...parser.apply("Apply", [result, ...callOperands(parser)], left.from), bracketed: true };
    return called ? calledAt(parser, result, /^[fghFGH](_|$)/.test(name)) : { ...result, bracketed: true };
  }
  const enclosed = left.bracketed && /^[)\]]$/.test(before.kind);
  const isFixed = typeof left.json === "number" || /^(Matrix|Vector)$/.test(headOf(left.json) ?? "");
  if ((!enclosed || isFixed) && !(isApplication(left.json) && isFunctionLetter(left.json[0]) && before.kind === ")"))
    throw parser.error(mark, "a letter or a bracket directly before the prime");
  if (Number(order) > 3) throw parser.error(mark, "at most three primes after a bracket");
  const result = parser.apply("Derivative", [parser.value(left), ...orders], left.from);
  if (isOfFunctions(left.json)) return calledAt(parser, result, true);
  if (parser.peek().kind === "(" && !parser.peek().spaced) throw parser.error(parser.peek(), "an operator before the bracket");
  return { ...result, bracketed: true };
}

/** f'(x), \dot x(0): what has been read, at an argument. A bracket after a space multiplies, but for letters of functions. */
export function calledAt(parser: Parser, part: Part, isFunction: boolean): Part {
  const open = parser.peek();
  if (open.kind !== "(" || (open.spaced && !isFunction)) return { ...part, bracketed: true };
  if (!hasOneArgument(parser)) throw parser.error(open, "one argument of the derivative");
  const argument = parser.within(parser.take(), () => parser.value(parser.read(binding.list)));
  parser.expect(")", "a closing bracket ) after the argument");
  const result = parser.apply("Apply", [part, argument], part.from);
  if (!isFunction && headOf(argument.json) !== undefined)
    parser.note(result.from, result.to, result.json, ["Multiply", part.json, argument.json]);
  return result;
}

/** (f + g)', whose derivative is a function, and not (f(x) + x²)'. */
function isOfFunctions(json: MathJson): boolean {
  if (isApplication(json)) return !isFunctionLetter(json[0]) && operandsOf(json).every(isOfFunctions);
  return !isSymbol(json) || /^[fghFGH](_|$)/.test(json);
}

/** f'^2(x) is the square of f'(x) or a product. */
function refuseRaisedCall(parser: Parser): void {
  const peek = (ahead: number): Token => parser.peek(ahead);
  const after = peek(afterScript(peek, 0, "^"));
  if (peek(0).kind === "^" && after.kind === "(" && !after.spaced)
    throw parser.error(after, "an operator before the bracket, or the exponent after it");
}

/** Whether the bracket that comes next holds no comma of its own. */
function hasOneArgument(parser: Parser): boolean {
  const peek = (ahead: number): Token => parser.peek(ahead);
  const end = afterGroup(peek, 0) - 1;
  for (let at = 1; at < end; at = afterGroup(peek, at)) if (/^[,;]$/.test(peek(at).kind)) return false;
  return true;
}
