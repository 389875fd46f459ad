import type { MathJson } from "../../contract.ts";
import { headOf, isApplication, operandsOf } from "../mathjson.ts";
import { isFunctionLetter } from "../notation/letters.ts";
import { tightUnit } from "../notation/units.ts";
import { toLatex } from "../print-latex.ts";
import type { Token } from "../token.ts";
import type { Parser } from "./parser.ts";
import type { Part } from "./part.ts";

/** What two factors side by side may mean besides their product: refused where that is likelier, noted where it is possible. */

/** `before` is the last token of `left`, `token` the first of `factor`. */
export function refuseOtherMeaning(parser: Parser, left: Part, factor: Part, before: Token, token: Token): void {
  if (left.words || factor.words)
    throw parser.error(left.words ? token : factor, "a sign between words and what stands beside them");
  refuseLabel(parser, left, factor, token);
  if (factor.kind === "tuple" && headOf(lastFactor(left.json)) === "PartialD")
    throw parser.error(token, "a bar with the point after the derivative, or an operator before the bracket");
  if (factor.json === "ContinuationPlaceholder" && before.kind === "number" && !token.spaced)
    throw parser.error(token, "a number that ends, or whose recurring digits have dots");
}

/** As `refuseOtherMeaning`. */
export function noteOtherMeaning(parser: Parser, left: Part, factor: Part, before: Token, token: Token): void {
  noteCall(parser, left, factor, token);
  noteTriangle(parser, left, factor, token);
  noteComplement(parser, left, factor);
  noteUnit(parser, left, token);
  noteReach(parser, left, factor, token);
  noteIndex(parser, left, factor, before, token);
}

/** (2) x + 1 = 2 and x + y = 3 (1): a number in brackets at the edge of an equation numbers it more often than it multiplies. */
function refuseLabel(parser: Parser, left: Part, factor: Part, token: Token): void {
  const isNumber = (part: Part): boolean => part.bracketed && Number.isInteger(part.json) && Number(part.json) > 0;
  const wide = parser.source.charAt(left.from) === "（";
  if (!token.spaced && !wide) return;
  if (left.from === 0 && isNumber(left)) throw parser.error(left, "the formula without its number, or an operator after it");
  if (token.kind !== "(" || !isNumber(factor) || parser.peek().kind !== "end") return;
  if (/[=<>≤≥≠]|\\(le|ge|lt|gt|ne)/.test(parser.source.slice(0, token.from)))
    throw parser.error(token, "the formula without its number, or an operator before it");
}

/** p(x), v(t): a letter before a bracket that holds the variable alone is a function, since nobody puts one letter of a product in brackets. */
export const isNoProduct = (name: string, inside: string): boolean => /^(x|t|u|theta)$/.test(inside) && !/^[xyzt]$/.test(name);

/** 5km: the letters multiply, and may be a unit. */
function noteUnit(parser: Parser, left: Part, token: Token): void {
  if (typeof left.json !== "number" || token.spaced || token.kind !== "letter") return;
  const [unit] = tightUnit.exec(parser.source.slice(token.from, token.from + 5)) ?? [];
  if (unit === undefined || left.to !== token.from) return;
  parser.note(left.from, token.from + unit.length, ["Multiply", left.json, ...unit], ["Quantity", left.json, unit]);
}

/** (f + g)(x) may be the value of a function, and Γ(n + 1) as well. */
function noteCall(parser: Parser, left: Part, factor: Part, token: Token): void {
  if (!/^[([]$/.test(token.kind) || token.spaced) return;
  const product: MathJson = ["Multiply", left.json, factor.json];
  if (left.json === "𝔼" || (left.json === "Gamma" && token.kind === "("))
    parser.note(left.from, factor.to, product, { latex: `\\operatorname{${toLatex(left.json)}}(${toLatex(factor.json)})` });
  const functions = operandsOf(left.json);
  if (token.kind === "[" || !left.bracketed || functions.length < 2 || !functions.every(isFunctionName)) return;
  const values = functions.map((name): MathJson => [String(name), factor.json]);
  parser.note(left.from, factor.to, product, [headOf(left.json) ?? "", ...values]);
}

/** C_U A is written for ∁_U A where the sign is missing. */
function noteComplement(parser: Parser, left: Part, factor: Part): void {
  if (typeof left.json !== "string" || typeof factor.json !== "string" || !/^[A-Z]$/.test(factor.json)) return;
  const [, universe] = /^C_([A-Z])$/.exec(left.json) ?? [];
  if (universe === undefined) return;
  parser.note(left.from, factor.to, ["Multiply", left.json, factor.json], ["Complement", factor.json, universe]);
}

/** Δ ABC is Δ times A times B times C, and may be a triangle. */
function noteTriangle(parser: Parser, left: Part, factor: Part, token: Token): void {
  if (left.json !== "Delta") return;
  const [points] = /^[A-Z]{3}(?![A-Za-z])/.exec(parser.source.slice(token.from, token.from + 4)) ?? [];
  if (points === undefined) return;
  parser.note(left.from, token.from + 3, ["Multiply", left.json, factor.json], ["Triangle", ...points]);
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
  const also = withLastFactor(left.json, (last) => withArgument(last, (argument) => ["Multiply", argument, factor.json]));
  parser.note(left.from, factor.to, ["Multiply", ...factorsOf(left.json), factor.json], also);
}

/** 2⁵√3: a raised number straight before a root sign may be the power of what stands before or the index of the root. */
function noteIndex(parser: Parser, left: Part, factor: Part, before: Token, token: Token): void {
  const power = lastFactor(left.json);
  if (token.kind !== "radical" || token.spaced || !before.glyph || headOf(power) !== "Power" || headOf(factor.json) !== "Sqrt")
    return;
  const [base, exponent] = operandsOf(power);
  const [under] = operandsOf(factor.json);
  if (base === undefined || exponent === undefined || exponent === 2 || under === undefined) return;
  const others = factorsOf(left.json).slice(0, -1);
  parser.note(
    left.from,
    factor.to,
    ["Multiply", ...factorsOf(left.json), factor.json],
    ["Multiply", ...others, base, ["Root", under, exponent]],
  );
}

const factorsOf = (json: MathJson): readonly MathJson[] => (headOf(json) === "Multiply" ? operandsOf(json) : [json]);

export function lastFactor(json: MathJson): MathJson {
  return headOf(json) === "Multiply" ? (operandsOf(json).at(-1) ?? json) : json;
}

export function withLastFactor(json: MathJson, change: (factor: MathJson) => MathJson): MathJson {
  const last = operandsOf(json).at(-1);
  if (headOf(json) !== "Multiply" || last === undefined) return change(json);
  return ["Multiply", ...operandsOf(json).slice(0, -1), change(last)];
}

/** The function (or its power, sin² x) with another argument. */
export function withArgument(json: MathJson, change: (argument: MathJson) => MathJson): MathJson {
  const [first, ...rest] = operandsOf(json);
  if (!isApplication(json) || first === undefined) return json;
  return [json[0], json[0] === "Power" ? withArgument(first, change) : change(first), ...rest];
}
