import type { MathJson } from "../../contract.ts";
import { headOf, operandsOf } from "../mathjson.ts";
import { isBold } from "../notation/alphabets.ts";
import { notation } from "./expected.ts";
import { refuseDifferential } from "./fraction.ts";
import { binding, type InfixParselet, type Parser } from "./parser.ts";
import { isVector, type Part } from "./part.ts";
import { lastFactor, noteOtherMeaning, refuseOtherMeaning, withArgument, withLastFactor } from "./product-meanings.ts";

/** a · b */
export const multiply: InfixParselet = (parser, left, token) => {
  const first = parser.factor(left);
  const second = parser.factor(parser.read(binding.product));
  const sign = /^(\\cdot|·|⋅|∙)/.test(parser.source.slice(token.from, token.to)) ? "Dot" : "Cross";
  const product = /^(\\times|×)/.test(parser.source.slice(token.from, token.to)) || sign === "Dot";
  if (product && isColumn(first.json) && isColumn(second.json))
    throw parser.error(token, "the vectors as ⟨1, 2⟩, or the transpose of the first");
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
export const divide: InfixParselet = (parser, left, token) => {
  const numerator = parser.value(parser.factor(left));
  const denominator = parser.value(parser.factor(parser.read(binding.product)));
  refuseDifferential(parser, denominator, token);
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
    refuseOtherMeaning(parser, product, factor, before, token);
    noteOtherMeaning(parser, product, factor, before, token);
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

/** A matrix of one column, which people multiply as a vector. */
function isColumn(json: MathJson): boolean {
  return headOf(json) === "Matrix" && operandsOf(json).every((row) => operandsOf(row).length === 1);
}

/** A capital bold letter is a matrix where another bold letter stands directly beside it. */
function isMatrix(json: MathJson): boolean {
  return typeof json === "string" && isBold(json) && /^\p{Lu}/u.test(json);
}

/** A long product is not looked through again for every factor. */
function isVectorPart(part: Part): boolean {
  return part.vector ?? (part.kind === "tuple" || isVector(part.json));
}

/** Braces do not show in LaTeX, so 2{3} and 2{3x} are seen as 23 and 23x, and 5{-1} as a difference. */
function hidesNumber(parser: Parser): boolean {
  let ahead = 1;
  while (parser.peek(ahead).kind === "{") ahead += 1;
  if (parser.latex && /^[-+]$/.test(parser.peek(ahead).kind)) return true;
  return parser.peek(ahead).kind === "number" && (parser.latex || parser.peek(ahead + 1).kind === "}");
}
