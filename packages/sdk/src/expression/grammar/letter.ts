import type { MathJson } from "../../contract.ts";
import { headOf, operandsOf } from "../mathjson.ts";
import { closing, opening } from "../notation/brackets.ts";
import { isFunctionLetter, isProbability } from "../notation/letters.ts";
import { toLatex } from "../print-latex.ts";
import type { Token } from "../token.ts";
import { literal } from "./number.ts";
import { binding, type Parser, type PrefixParselet } from "./parser.ts";
import type { Part } from "./part.ts";
import { isNoProduct } from "./product-meanings.ts";

/**
 * A letter, with its subscript part of its name (x_1). Directly before a round bracket it is a function that is called: f, g, h and their
 * capitals always; a letter that the formula defines (p(x) = …) or, before one number or letter, differentiates (y′, y(0)); any letter before
 * several arguments, or before one other letter, which is noted as doubtful. Every other letter multiplies the bracket.
 */
export const letter: PrefixParselet = (parser, token) => {
  const symbol = named(parser, token);
  const open = parser.peek();
  if (typeof symbol.json !== "string" || symbol.json === "ExponentialE" || !parser.atRoundBracket()) return symbol;
  const name = symbol.json;
  const [inside, close] = [parser.peek(1), parser.peek(2)];
  const alone = close.kind === ")" && (inside.kind === "letter" || inside.kind === "number");
  const single = alone && !open.spaced;
  const argument = inside.kind === "letter" ? inside.text : literal(inside.text);
  const reason = parser.functionReason(name);
  const value = reason === "differentiated" && holdsPlace(parser);
  const probable = isProbability(name) && !open.spaced && reason !== "differentiated" && !opensRaisedSum(parser);
  const isOfVariable = alone && isNoProduct(name, inside.text);
  const sure =
    isFunctionLetter(name) ||
    reason === "defined" ||
    reason === "called" ||
    value ||
    probable ||
    isOfVariable ||
    hasComma(parser);
  if (sure || (single && inside.kind === "letter" && inside.text !== name && inside.text !== "e")) {
    return call(parser, name, token, isFunctionLetter(name) || isOfVariable || !single ? undefined : argument);
  }
  // Printed as a tree this call would have a name that leaves no doubt; here the doubt is what is shown.
  if (single)
    parser.note(token.from, close.to, ["Multiply", name, argument], { latex: `${toLatex(name)}(${toLatex(argument)})` });
  else if (/^[DEO]$/.test(name) && !open.spaced) parser.note(token.from, open.to, name, { latex: `${toLatex(name)}(\\ldots)` });
  return symbol;
};

/** A letter with its subscript. */
export function named(parser: Parser, token: Token): Part {
  return labelled(parser, token.text, token.from);
}

/** The letter with the subscript that comes next. */
export function labelled(parser: Parser, name: string, from: number): Part {
  const label = subscript(parser);
  if (label === undefined) return parser.part(name === "e" ? "ExponentialE" : name, from);
  if (typeof label === "string") return parser.part(`${name}_${label}`, from);
  return { ...parser.apply("Subscript", [parser.part(name, from), label], from), bracketed: true };
}

/** π, ∞ */
export const constant: PrefixParselet = (parser, token) => parser.part(token.text, token.from);

/** Whether the bracket that comes next holds one number, letter or constant: y(0) beside y′. */
function holdsPlace(parser: Parser): boolean {
  const place = parser.peek(1).kind === "-" ? 2 : 1;
  return /^(number|letter|constant)$/.test(parser.peek(place).kind) && parser.peek(place + 1).kind === ")";
}

/** Whether the bracket that comes next has a comma of its own: N(−2, 0) can be no product, and log(x, 2) has a base. */
export function hasComma(parser: Parser): boolean {
  let depth = 0;
  for (let ahead = 0; ; ahead += 1) {
    const { kind } = parser.peek(ahead);
    if (opening.has(kind)) depth += 1;
    else if (closing.has(kind)) depth -= 1;
    if (kind === "end" || depth === 0) return false;
    if (kind === "," && depth === 1) return true;
  }
}

/** P(1 + r)^n: nobody raises a probability of a number and more; it is a principal with its interest. */
function opensRaisedSum(parser: Parser): boolean {
  let [depth, isSum, holdsNumber] = [0, false, false];
  for (let ahead = 0; ; ahead += 1) {
    const { kind } = parser.peek(ahead);
    if (opening.has(kind)) depth += 1;
    else if (closing.has(kind)) depth -= 1;
    else if (/^(end|relation|given|,|;)$/.test(kind)) return false;
    else if (depth === 1 && kind === "number") holdsNumber = true;
    else if (depth === 1 && ahead > 1 && /^[-+]$/.test(kind)) isSum = true;
    if (depth === 0) return isSum && holdsNumber && parser.peek(ahead + 1).kind === "^";
  }
}

function call(parser: Parser, name: string, token: Token, doubtful: MathJson | undefined): Part {
  const statements = isProbability(name);
  const operands = callOperands(parser, statements);
  const result = { ...parser.apply(name, operands, token.from), bracketed: true };
  const [argument] = operands;
  const inner = headOf(argument?.json ?? 0);
  if (doubtful !== undefined && isDoubtful(parser, name))
    parser.note(result.from, result.to, result.json, ["Multiply", name, doubtful]);
  else if (
    argument?.kind === "value" &&
    operands.length === 1 &&
    inner !== undefined &&
    !isFunctionLetter(inner) &&
    isDoubtful(parser, name)
  ) {
    parser.note(result.from, result.to, result.json, ["Multiply", name, argument.json]);
  }
  return result;
}

function isDoubtful(parser: Parser, name: string): boolean {
  const reason = parser.functionReason(name);
  return reason === undefined || reason === "called";
}

/** What stands in the brackets of a call, between commas; statements only where they can have a probability. */
export function callOperands(parser: Parser, statements = false): Part[] {
  return parser.within(parser.take(), () => {
    const next = (): Part => {
      if (parser.peek().kind === "reason") throw parser.error(parser.peek(), "no ∵ or ∴ in the brackets");
      const part = parser.read(binding.list);
      if (statements && part.kind === "list") throw parser.error(part, "the statements with commas or ∩ between them");
      return statements ? parser.standing(part) : part.kind === "tuple" || part.kind === "set" ? part : parser.value(part);
    };
    const list = [next()];
    while (parser.takeIf(",")) list.push(next());
    const given = list.find(({ json }) => headOf(json) === "Given");
    if (given !== undefined && list.length > 1) throw parser.error(given, "brackets around what is given");
    parser.expect(")", "a closing bracket ) after the arguments");
    return list;
  });
}

/** The subscript of a letter: a text of letters, digits and commas, or one Greek letter, which is part of the name; or else an expression. */
export function subscript(parser: Parser): string | Part | undefined {
  if (parser.takeIf("_") === undefined) return undefined;
  const braces = parser.takeIf("{");
  const labels: string[] = [];
  for (let ahead = 0; ; ahead += 1) {
    const label = labelOf(parser, ahead, braces === undefined ? "alone" : labels.length > 0 ? "later" : "first");
    if (label === undefined) break;
    labels.push(label);
    if (braces === undefined) break;
  }
  const whole = braces === undefined || parser.peek(labels.length).kind === "}";
  if (labels.length > 0 && whole && labels.at(-1) !== ",") {
    for (let count = braces === undefined ? 0 : -1; count < labels.length; count += 1) parser.take();
    return labels.join("");
  }
  if (braces === undefined) throw parser.error(parser.peek(), "a subscript of letters and digits");
  const index = parser.within(braces, () => parser.value(parser.read(binding.list), "a subscript of letters and digits"));
  parser.expect("}", "a closing brace } after the subscript");
  // a_{+1} and a_{(n)} would be shown as the names a_1 and a_n.
  const isName = typeof index.json === "string" && !/^\p{L}+_/u.test(index.json);
  // A product of letters as well.
  const isRun =
    headOf(index.json) === "Multiply" && operandsOf(index.json).every((part) => /^([A-Za-z]+|\d+)$/.test(String(part)));
  if (isName || isRun || headOf(index.json) === "Differential" || (typeof index.json === "number" && index.json >= 0))
    throw parser.error(index, "a subscript of letters and digits");
  return index;
}

function labelOf(parser: Parser, ahead: number, place: "alone" | "first" | "later"): string | undefined {
  const { kind, text } = parser.peek(ahead);
  // A letter of another alphabet among others would be shown as text.
  const alone = place === "alone" || (place === "first" && parser.peek(ahead + 1).kind === "}");
  if (kind === "letter" && /[\u{10000}-\u{10ffff}]/u.test(text) && !alone) return undefined;
  if (kind === "letter" || (kind === "number" && /^\d+$/.test(text))) return text;
  if (kind === "constant" && text === "Pi") return "pi";
  // v_{\max}
  if (kind === "call" && /^(Max|Min)$/.test(text) && parser.peek(ahead + 1).kind === "}") return text.toLowerCase();
  return kind === "," && place === "later" ? "," : undefined;
}
