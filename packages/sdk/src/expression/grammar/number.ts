import type { MathJson } from "../../contract.ts";
import type { Token } from "../token.ts";
import { notation } from "./expected.ts";
import type { Parser } from "./parser.ts";
import type { Part } from "./part.ts";

/** The literal for digits as written: a number where a double prints the very same digits, otherwise the digits themselves. */
export function literal(digits: string): MathJson {
  if (/^[1-9]\d{0,14}$/.test(digits)) return Number(digits);
  const plain = digits.replace(/^0+(?=\d)/, "").replace(/^\./, "0.");
  return String(Number(plain)) === plain && (plain.includes(".") || Number.isSafeInteger(Number(plain)))
    ? Number(plain)
    : { num: plain };
}

/** 3 and −3 are literals, −0 is not. */
export function negate(json: MathJson): MathJson {
  if (typeof json === "number" && json > 0) return -json;
  if (typeof json === "object" && "num" in json && /^[0-9.(]*[1-9]/.test(json.num)) return { num: `-${json.num}` };
  if (json === "PositiveInfinity") return "NegativeInfinity";
  return ["Negate", json];
}

/** A number, and a mixed number such as 2½. */
export function number(parser: Parser, token: Token): Part {
  const [digits = "", power] = token.text.split("e");
  if (power !== undefined) return scientific(parser, token, digits, power);
  const whole = parser.part(literal(token.text), token.from);
  if (token.also !== undefined) parser.note(token.from, token.to, whole.json, { latex: token.also });
  if (!/^\d+$/.test(token.text)) return whole;
  if (parser.peek().kind === "vulgar")
    return { ...parser.apply("Add", [whole, vulgar(parser, parser.take())], token.from), bracketed: true };
  const fraction = properFraction(parser);
  if (fraction === undefined) return whole;
  for (let count = 0; count < fraction.tokens; count += 1) parser.take();
  const mixed = {
    ...parser.apply("Add", [whole, whole], token.from),
    json: ["Add", whole.json, fraction.json] as MathJson,
    depth: 3,
  };
  parser.note(mixed.from, mixed.to, mixed.json, ["Multiply", whole.json, fraction.json]);
  return { ...mixed, bracketed: true };
}

/** 1e-3 is 1 · 10⁻³. */
function scientific(parser: Parser, token: Token, digits: string, exponent: string): Part {
  const json: MathJson = ["Multiply", literal(digits), ["Power", 10, Number(exponent)]];
  if (token.also !== undefined) parser.note(token.from, token.to, json, { latex: token.also });
  return { ...parser.part(json, token.from), depth: 3, bracketed: true };
}

/** ½ */
export function vulgar(parser: Parser, token: Token): Part {
  const [numerator = "", denominator = ""] = token.text.split("/");
  return { ...parser.part(["Divide", Number(numerator), Number(denominator)], token.from), depth: 2, bracketed: true };
}

/** A fraction of two numerals smaller than one, straight after a whole number: 2\frac{1}{3} is a mixed number in school. */
function properFraction(parser: Parser): { json: MathJson; tokens: number } | undefined {
  if (parser.peek().kind !== "frac") return undefined;
  const kinds = [1, 2, 3, 4, 5, 6].map((ahead) => parser.peek(ahead).kind).join(" ");
  const braced = kinds === "{ number } { number }";
  const [numerator, denominator] = braced ? [parser.peek(2).text, parser.peek(5).text] : [...parser.peek(1).text];
  if (!braced && !(parser.peek(1).kind === "number" && parser.peek(1).text.length === 2)) return undefined;
  if (numerator === undefined || denominator === undefined || !/^\d+ \d+$/.test(`${numerator} ${denominator}`)) return undefined;
  if (BigInt(numerator) === 0n || BigInt(numerator) >= BigInt(denominator)) return undefined;
  const tokens = braced ? 7 : 2;
  if (parser.peek(tokens).kind === "^")
    throw parser.error(parser.peek(tokens), "brackets around the mixed number before its exponent");
  return { json: ["Divide", literal(numerator), literal(denominator)], tokens };
}

/** A number after something it does not belong to: x2, 2 3. After a bracket, (1 + 2i)6, it multiplies, unless it was meant to be raised. */
export function strayNumber(parser: Parser, left: Part, token: Token): Part {
  if (left.bracketed && parser.peek(-2).kind === ")" && !token.spaced && left.kind === "value") {
    const factor = token.kind === "vulgar" ? vulgar(parser, token) : number(parser, token);
    const product = parser.extend("Multiply", left, factor);
    parser.note(left.from, factor.to, product.json, ["Power", left.json, factor.json]);
    return product;
  }
  throw parser.error(token, notation.betweenFactors);
}
