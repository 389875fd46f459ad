import { freeLetters } from "../mathjson.ts";
import { isProbability } from "../notation/letters.ts";
import { beginsRemark, isUnit } from "../notation/units.ts";
import type { Token } from "../token.ts";
import { argument, group } from "./fraction.ts";
import { callOperands, named } from "./letter.ts";
import { literal } from "./number.ts";
import { binding, type InfixParselet, type Parser, type PrefixParselet } from "./parser.ts";
import type { Part } from "./part.ts";

const name = /^[\p{L}][\p{L}\p{N} '’-]*$/u;

/** \operatorname names what is called or multiplied, never a unit. */
export function isOperator(token: Token, parser: Parser): boolean {
  return token.kind === "upright" && parser.source.startsWith("\\operatorname", token.from);
}

/** \mathrm{Var}(X): one word of several letters directly before a bracket. */
function isCalled(token: Token, parser: Parser): boolean {
  const open = parser.peek();
  return /^[A-Za-z]{2,}$/.test(token.text) && !isUnit(token.text) && open.kind === "(" && !open.spaced && !open.condition;
}

/** \text{Speed}: words that stand for a number. \operatorname{y}(0), \operatorname{erf}(x): a call, whatever the name. */
export const namedQuantity: PrefixParselet = (parser, token) => {
  if (!name.test(token.text)) throw parser.error(token, "a name made of letters in the braces");
  const single = [...token.text].length === 1;
  const part = single ? named(parser, token) : parser.part(token.text, token.from);
  const braces = parser.peek().kind === "{" ? 1 : 0;
  if (parser.peek(braces).kind === "(" && (isOperator(token, parser) || isCalled(token, parser))) {
    if (!single && !/^[A-Za-z]+$/.test(token.text)) throw parser.error(token, "the name of a function in Latin letters");
    const open = parser.takeIf("{");
    const operands = callOperands(parser, single && isProbability(token.text));
    if (open !== undefined) parser.expect("}", "a closing brace }");
    // A head of several letters might be one of the vocabulary.
    const call =
      typeof part.json === "string" && single
        ? parser.apply(part.json, operands, token.from)
        : parser.apply("Apply", [part, ...operands], token.from);
    return { ...call, bracketed: true };
  }
  return single ? part : { ...part, words: true };
};

/** 5\,\text{cm}: words after a value are what it is counted in. */
export const unit: InfixParselet = (parser, left, token) => {
  const value = parser.value(left);
  if (parser.source.startsWith("\\mathsf", token.from)) throw parser.error(token, "an operator before the letter");
  let text = token.text.replaceAll(/[~ ]+/g, " ").trim();
  // m s⁻² is written with a space as well.
  if (text.split(" ").every(isUnit)) text = text.replaceAll(" ", "·");
  if (!isUnit(text)) refuseWords(parser, left, value, token);
  text += power(parser, text);
  for (let next = parser.peek(); continuesUnit(parser, next, text); next = parser.peek()) {
    parser.take();
    const sign = next.kind === "/" ? "/" : "·";
    text += sign + (next.kind === "/" || next.kind === "*" ? parser.take() : next).text;
    text += power(parser, text);
  }
  const quantity = { ...parser.apply("Quantity", [value, parser.part(text, token.from)], left.from), bracketed: true };
  if (token.also !== undefined) parser.note(left.from, quantity.to, quantity.json, ["Multiply", value.json, ...token.also]);
  return quantity;
};

/** Words that nobody knows are a unit where they count a number and nothing follows: 15 \text{ outcomes}, but not 3 \text{ times } x. */
function refuseWords(parser: Parser, left: Part, value: Part, token: Token): void {
  const next = parser.peek().kind;
  const follows = parser.atFactor() || next === "number" || next === "^";
  const isWords = /^[\p{L}°%][\p{L}\p{N} '’./^*·°(),-]*$/u.test(token.text.trim());
  if (!isWords || left.words || beginsRemark(token.text) || follows || freeLetters(value.json).length > 0)
    throw parser.error(token, "an operator between words");
}

/** \mathrm{m}/\mathrm{s}^2, \mathrm{N}\cdot\mathrm{m}, km/h */
function continuesUnit(parser: Parser, next: Token, text: string): boolean {
  if (!isUnit(text.replace(/\^-?\d+$/, ""))) return false;
  if (next.kind === "upright") return isUnit(next.text);
  if (next.kind !== "/" && next.kind !== "*") return false;
  const after = parser.peek(1);
  return (after.kind === "upright" || (after.kind === "letter" && parser.previous().also !== undefined)) && isUnit(after.text);
}

function power(parser: Parser, unit: string): string {
  if (parser.peek().kind !== "^" || !isUnit(unit)) return "";
  const [caret, next] = [parser.peek(), parser.peek(1)];
  const simple = next.kind === "number" || (next.kind === "{" && /^(number|-)$/.test(parser.peek(2).kind)) || next.kind === "-";
  if (!simple) throw parser.error(caret, "a whole number as the power of a unit");
  parser.take();
  const exponent =
    next.kind === "{" ? group(parser, "a power") : next.kind === "-" ? negative(parser) : argument(parser, "a power");
  if (typeof exponent.json !== "number" || !Number.isInteger(exponent.json))
    throw parser.error(next, "a whole number as the power of a unit");
  return `^${exponent.json}`;
}

function negative(parser: Parser): Part {
  const sign = parser.take();
  return parser.part(-Number(argument(parser, "a power").json), sign.from);
}

/** \$5, £5 */
export const currency: PrefixParselet = (parser, token) => {
  const amount = parser.expect("number", "an amount after the sign of the currency");
  const value = parser.part(literal(amount.text), amount.from);
  return { ...parser.apply("Quantity", [value, parser.part(token.text, token.from)], token.from), bracketed: true };
};

/** Whether words after a formula are a remark about it: \text{(checked)}. */
export function isRemark(token: Token): boolean {
  return token.kind === "upright" && /^[(（]/.test(token.text);
}

/** x = 1 \quad \text{(checked)} */
export const remark: InfixParselet = (parser, left, token) => {
  const part = parser.standing(left);
  return parser.apply("Annotated", [part, parser.part(`'${token.text}'`, token.from)], left.from, part.kind);
};

/** \boxed{x = 1}: the box is about how a formula is shown. */
export const box: PrefixParselet = (parser, token) => {
  const open = parser.expect("{", "a formula in braces");
  return parser.within(open, () => {
    const content = parser.standing(parser.read(0));
    parser.takeIf("stop");
    parser.expect("}", "a closing brace }");
    return { ...content, from: token.from, to: parser.previous().to, bracketed: true };
  });
};

export const unitBinding = binding.unit;
