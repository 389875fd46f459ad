import type { Token } from "../token.ts";
import { group } from "./fraction.ts";
import { binding, type InfixParselet, type Parser, type PrefixParselet } from "./parser.ts";
import type { Part } from "./part.ts";

/** A ∪ B, A ∩ B of any number of sets, A ∖ B of two. Different operations need brackets: nothing says which comes first. */
export const setOperation: InfixParselet = (parser, left, token) => {
  const sets = [parser.set(left), parser.set(parser.read(binding.set))];
  for (let next = parser.peek(); next.kind === "set-operation"; next = parser.peek()) {
    if (next.text !== token.text || token.text === "SetMinus")
      throw parser.error(next, "brackets between different operations on sets");
    parser.take();
    sets.push(parser.set(parser.read(binding.set)));
  }
  return parser.apply(token.text, sets, left.from, "set");
};

/** ∁_U A */
export const complement: PrefixParselet = (parser, token) => {
  const mark = parser.takeIf("_");
  const universe = mark === undefined ? undefined : label(parser);
  const set = parser.set(parser.read(binding.product));
  return parser.apply("Complement", universe === undefined ? [set] : [set, universe], token.from, "set");
};

function label(parser: Parser): Part {
  const token = parser.peek();
  if (token.kind === "{" && parser.peek(1).kind === "numbers" && parser.peek(2).kind === "}") {
    const [, name] = [parser.take(), parser.take(), parser.take()];
    return parser.part(name.text, token.from, "set");
  }
  if (token.kind === "{") return parser.set(group(parser, "the whole set"));
  if (token.kind !== "letter" && token.kind !== "numbers") throw parser.error(token, "the whole set as a subscript");
  parser.take();
  return parser.part(token.text, token.from, token.kind === "letter" ? "value" : "set");
}

/** ∅ */
export const emptySet: PrefixParselet = (parser, token) => parser.part(["Set"], token.from, "set");

const signed: Readonly<Record<string, string>> = {
  "RealNumbers +": "PositiveNumbers",
  "RealNumbers -": "NegativeNumbers",
  "NaturalNumbers *": "PositiveIntegers",
  "NaturalNumbers +": "PositiveIntegers",
  "Integers +": "PositiveIntegers",
  "Integers -": "NegativeIntegers",
};

/** ℝ, ℝ⁺, ℕ*, ℝⁿ */
export const numberSet: PrefixParselet = (parser, token) => numbers(parser, token, token.text);

export function numbers(parser: Parser, token: Token, name: string): Part {
  const whole = parser.part(name, token.from, "set");
  if (/^[Nℕ]$/.test(token.text) || name === "NaturalNumbers") {
    const star = parser.peek();
    if (star.kind === "*" && !star.spaced && !/^(number|letter|\()$/.test(parser.peek(1).kind)) {
      parser.take();
      return parser.part("PositiveIntegers", token.from, "set");
    }
  }
  const mark = parser.peek();
  if (mark.kind !== "^" && mark.kind !== "_") return whole;
  parser.take();
  const braces = parser.takeIf("{");
  const sign = parser.take();
  const found = Object.hasOwn(signed, `${name} ${sign.kind}`) ? signed[`${name} ${sign.kind}`] : undefined;
  const digits = sign.kind === "number" && /^\d{1,9}$/.test(sign.text);
  if (mark.kind === "_" && digits && found === undefined) {
    if (braces !== undefined) parser.expect("}", "a closing brace }");
    return { ...parser.part(["Subscript", name, Number(sign.text)], token.from, "set"), depth: 2 };
  }
  const power = mark.kind === "^" && (digits || sign.kind === "letter");
  if (found === undefined && !power) throw parser.error(sign, "+, −, * or a dimension after the set of numbers");
  if (braces !== undefined) parser.expect("}", "a closing brace }");
  if (found !== undefined) return parser.part(found, token.from, "set");
  const dimension = sign.kind === "number" ? Number(sign.text) : sign.text;
  return { ...parser.part(["Power", name, dimension], token.from, "set"), depth: 2 };
}

const named: Readonly<Record<string, string>> = {
  R: "RealNumbers",
  Z: "Integers",
  N: "NaturalNumbers",
  Q: "RationalNumbers",
  C: "ComplexNumbers",
};

/** After ∈ the letters R, Z, N, Q and C are the sets of numbers, which most who type cannot write otherwise. */
export function lettersOfSets(parser: Parser): Part | undefined {
  const token = parser.peek();
  const name = token.kind === "letter" && Object.hasOwn(named, token.text) ? named[token.text] : undefined;
  const next = parser.peek(1);
  if (name === undefined || /^(letter|number|\()$/.test(next.kind) || (next.kind === "_" && parser.peek(2).kind === "number"))
    return undefined;
  parser.take();
  return numbers(parser, token, name);
}
