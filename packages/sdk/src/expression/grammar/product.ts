import type { MathJson } from "../../contract.ts";
import { headOf, isApplication, operandsOf } from "../mathjson.ts";
import { isBold } from "../notation/alphabets.ts";
import { isFunctionLetter } from "../notation/letters.ts";
import { tightUnit } from "../notation/units.ts";
import { toLatex } from "../print-latex.ts";
import type { Token } from "../token.ts";
import { notation } from "./expected.ts";
import { binding, type InfixParselet, type Parser } from "./parser.ts";
import { isVector, type Part } from "./part.ts";

/** a · b */
export const multiply: InfixParselet = (parser, left, token) => {
  const first = parser.factor(left);
  const second = parser.factor(parser.read(binding.product));
  const sign = /^(\\cdot|·|⋅|∙)/.test(parser.source.slice(token.from, token.to)) ? "Dot" : "Cross";
  const product = /^(\\times|×)/.test(parser.source.slice(token.from, token.to)) || sign === "Dot";
  return product && isVectorPart(first) && isVectorPart(second)
    ? ofVectors(parser, sign, first, second)
    : times(parser, first, second);
};

/** a · b and a × b of vectors; a number before them stays outside, 2a · b. */
function ofVectors(parser: Parser, head: string, left: Part, right: Part): Part {
  const factors = left.bracketed || headOf(left.json) !== "Multiply" ? [] : operandsOf(left.json);
  const last = factors.at(-1);
  if (last === undefined || !isVector(last))
    return parser.apply(head, [left, right], left.from, head === "Dot" ? "value" : left.kind);
  const product = parser.apply(head, [{ ...left, json: last }, right], left.from, "value");
  return { ...product, json: ["Multiply", ...factors.slice(0, -1), product.json], depth: product.depth + 1 };
}

/** a / b, from left to right: a/b/c is (a/b)/c, and 1/2x is (1/2)x. */
export const divide: InfixParselet = (parser, left) => {
  const numerator = parser.value(parser.factor(left));
  const denominator = parser.value(parser.factor(parser.read(binding.product)));
  const quotient = parser.apply("Divide", [numerator, denominator], left.from);
  if (left.reach === "function") {
    const also = withLastFactor(left.json, (factor) =>
      withArgument(factor, (argument) => ["Divide", argument, denominator.json]),
    );
    parser.note(quotient.from, quotient.to, quotient.json, also);
  }
  return { ...quotient, slash: true };
};

/** 2x(x + 1): factors side by side. */
export const juxtapose: InfixParselet = (parser, left, _token) => {
  let product = parser.factor(left);
  const factors: Part[] = [];
  while (parser.atFactor() && (factors.length === 0 || !parser.peek().line)) {
    const token = parser.peek();
    const before = parser.previous();
    if (token.line && parser.latex && /\\q?quad/.test(parser.source.slice(before.to, token.from)))
      throw parser.error(token, "a comma or an operator after the wide space");
    if (token.kind === "{" && hidesNumber(parser)) throw parser.error(token, notation.betweenFactors);
    const factor = parser.factor(parser.read(binding.product));
    if (product.words || factor.words)
      throw parser.error(product.words ? token : factor, "a sign between words and what stands beside them");
    refuseLabel(parser, product, factor, token);
    if (factor.kind === "tuple" && headOf(lastFactor(product.json)) === "PartialD")
      throw parser.error(token, "a bar with the point after the derivative, or an operator before the bracket");
    if (factor.json === "ContinuationPlaceholder" && before.kind === "number" && !token.spaced)
      throw parser.error(token, "a number that ends, or whose recurring digits have dots");
    noteFunctions(parser, product, factor, token);
    noteUnit(parser, product, token);
    noteReach(parser, product, factor, token);
    noteIndex(parser, product, factor, before, token);
    product = times(parser, product, factor);
    factors.push(factor);
  }
  const [numerator, denominator] = operandsOf(left.json);
  if (left.slash && numerator !== undefined && denominator !== undefined) {
    const after = factors.map((factor) => factor.json);
    parser.note(
      left.from,
      product.to,
      ["Multiply", left.json, ...after],
      ["Divide", numerator, ["Multiply", denominator, ...after]],
    );
  }
  return product;
};

function times(parser: Parser, left: Part, right: Part): Part {
  const [first, second] = [isVectorPart(left), isVectorPart(right)];
  if (first && second && !isMatrix(lastFactor(left.json))) throw parser.error(right, "· or × between two vectors");
  const product = { ...parser.extend("Multiply", left, right), vector: first || second };
  return right.reach === undefined ? product : { ...product, reach: right.reach };
}

/** A capital bold letter is a matrix where another bold letter stands directly beside it. */
function isMatrix(json: MathJson): boolean {
  return typeof json === "string" && isBold(json) && /^\p{Lu}/u.test(json);
}

/** A long product is not looked through again for every factor. */
function isVectorPart(part: Part): boolean {
  return part.vector ?? (part.kind === "tuple" || isVector(part.json));
}

/** Braces do not show in LaTeX, so 2{3} and 2{3x} are seen as 23 and 23x. */
function hidesNumber(parser: Parser): boolean {
  let ahead = 1;
  while (parser.peek(ahead).kind === "{") ahead += 1;
  return parser.peek(ahead).kind === "number" && (parser.latex || parser.peek(ahead + 1).kind === "}");
}

/** (2) x + 1 = 2 and x + y = 3 (1): a number in brackets at the edge of an equation numbers it more often than it multiplies. */
function refuseLabel(parser: Parser, left: Part, factor: Part, token: Token): void {
  const isNumber = (part: Part): boolean => part.bracketed && Number.isInteger(part.json) && Number(part.json) > 0;
  const wide = parser.source.charAt(left.from) === "（";
  if (!token.spaced && !wide) return;
  if (left.from === 0 && isNumber(left)) throw parser.error(left, "the formula without its number, or an operator after it");
  const equation = /[=<>≤≥≠]|\\(le|ge|lt|gt|ne)/.test(parser.source.slice(0, token.from));
  if (token.kind === "(" && isNumber(factor) && parser.peek().kind === "end" && equation)
    throw parser.error(token, "the formula without its number, or an operator before it");
}

/** 5km: the letters multiply, and may be a unit. */
function noteUnit(parser: Parser, left: Part, token: Token): void {
  if (typeof left.json !== "number" || token.spaced || token.kind !== "letter") return;
  const [unit] = tightUnit.exec(parser.source.slice(token.from, token.from + 5)) ?? [];
  if (unit === undefined || left.to !== token.from) return;
  parser.note(left.from, token.from + unit.length, ["Multiply", left.json, ...unit], ["Quantity", left.json, unit]);
}

/** (f + g)(x) may be the value of a function, Γ(n + 1) as well, and Δ ABC a triangle. */
function noteFunctions(parser: Parser, left: Part, factor: Part, token: Token): void {
  const product: MathJson = ["Multiply", left.json, factor.json];
  if (token.kind === "(" && !token.spaced && /^(Gamma|𝔼)$/.test(String(left.json)))
    parser.note(left.from, factor.to, product, { latex: `\\operatorname{${toLatex(left.json)}}(${toLatex(factor.json)})` });
  const functions = operandsOf(left.json);
  if (token.kind === "(" && !token.spaced && left.bracketed && functions.length > 1 && functions.every(isFunctionName))
    parser.note(left.from, factor.to, product, [
      headOf(left.json) ?? "",
      ...functions.map((name): MathJson => [String(name), factor.json]),
    ]);
  if (left.json === "Delta" && /^[A-Z]{3}(?![A-Za-z])/.test(parser.source.slice(token.from, token.from + 4)))
    parser.note(left.from, token.from + 3, product, ["Triangle", ...parser.source.slice(token.from, token.from + 3)]);
}

const isFunctionName = (json: MathJson): boolean => typeof json === "string" && isFunctionLetter(json);

/** ln x(x + 1) and √2x: what follows may belong to the argument. */
function noteReach(parser: Parser, left: Part, factor: Part, token: Token): void {
  if (
    left.reach === undefined ||
    left.reach === "operator" ||
    (left.reach === "function" && token.kind !== "(" && token.kind !== "[")
  )
    return;
  if (left.reach === "root" && token.kind !== "letter" && token.kind !== "(") return;
  const last = lastFactor(left.json);
  const also = withArgument(last, (argument) => ["Multiply", argument, factor.json]);
  parser.note(left.from, factor.to, ["Multiply", last, factor.json], also);
}

/** 2⁵√3: a raised number straight before a root sign may be the power of what stands before or the index of the root. */
function noteIndex(parser: Parser, left: Part, factor: Part, before: Token, token: Token): void {
  const power = lastFactor(left.json);
  if (token.kind !== "radical" || token.spaced || !before.glyph || headOf(power) !== "Power" || headOf(factor.json) !== "Sqrt")
    return;
  const [base, exponent] = operandsOf(power);
  const [under] = operandsOf(factor.json);
  if (base === undefined || exponent === undefined || exponent === 2 || under === undefined) return;
  parser.note(left.from, factor.to, ["Multiply", power, factor.json], ["Multiply", base, ["Root", under, exponent]]);
}

function lastFactor(json: MathJson): MathJson {
  return headOf(json) === "Multiply" ? (operandsOf(json).at(-1) ?? json) : json;
}

function withLastFactor(json: MathJson, change: (factor: MathJson) => MathJson): MathJson {
  const last = operandsOf(json).at(-1);
  if (headOf(json) !== "Multiply" || last === undefined) return change(json);
  return ["Multiply", ...operandsOf(json).slice(0, -1), change(last)];
}

/** The function (or its power, sin² x) with another argument. */
function withArgument(json: MathJson, change: (argument: MathJson) => MathJson): MathJson {
  const [first, ...rest] = operandsOf(json);
  if (!isApplication(json) || first === undefined) return json;
  return [json[0], json[0] === "Power" ? withArgument(first, change) : change(first), ...rest];
}
