import type { MathJson } from "../../contract.ts";
import { headOf, isApplication, operandsOf } from "../mathjson.ts";
import { isOneLetter } from "../notation/alphabets.ts";
import { functionName } from "../notation/functions.ts";
import { isFunctionLetter } from "../notation/letters.ts";
import { toLatex } from "../print-latex.ts";
import type { Token } from "../token.ts";
import { callOperands, labelled } from "./letter.ts";
import { literal } from "./number.ts";
import type { InfixParselet, Parser } from "./parser.ts";
import type { Part } from "./part.ts";
import { degrees } from "./postfix.ts";
import { script } from "./script.ts";

/** x², x^2, x^{n+1}, x**2; towers from the right: 2^3^2 is 2^(3^2). */
export const power: InfixParselet = (parser, left, caret) => {
  const base = parser.factor(left);
  const special = degreeSign(parser, left) ?? transpose(parser, left) ?? combination(parser, left);
  if (special !== undefined) return special;
  const exponent = script(parser, caret);
  const indexed = subscriptBehind(parser, left, exponent);
  if (indexed !== undefined) return parser.apply("Power", [indexed, exponent], left.from);
  const name = typeof base.json === "string" && !base.bracketed ? base.json : "";
  const raised = functionPower(parser, name, left, exponent);
  if (raised !== undefined) return raised;
  if (left.reach === "root") throw parser.error(caret, "brackets around the root, or around what is under it");
  const result = parser.apply("Power", [base, exponent], left.from);
  noteReadings(parser, left, caret, exponent, result);
  noteSegment(parser, left, result, exponent);
  if (parser.peek().kind === "_") throw parser.error(parser.peek(), "the subscript before the exponent");
  if (parser.peek().kind === "^") throw parser.error(parser.peek(), "brackets around the power before a second exponent");
  return result;
};

/** AB² is A times B², and in geometry the square of the length AB. */
function noteSegment(parser: Parser, left: Part, result: Part, exponent: Part): void {
  const [before, letter] = [parser.source.charAt(left.from - 1), String(left.json)];
  const apart = /[A-Za-z]/.test(parser.source.charAt(left.from - 2));
  if (!/^[A-Z]$/.test(letter) || !/^[A-Z]$/.test(before) || apart) return;
  const factors: MathJson = ["Multiply", before, letter];
  parser.note(left.from - 1, result.to, ["Multiply", before, result.json], ["Power", factors, exponent.json]);
}

/** x^2_1 and a^{2}_{n} are powers of x_1 and a_n; a function's or Euler's letter may mean something else. */
function subscriptBehind(parser: Parser, left: Part, exponent: Part): Part | undefined {
  const name = left.json;
  if (parser.peek().kind !== "_" || typeof name !== "string" || left.bracketed || !isOneLetter(name) || isFunctionLetter(name))
    return undefined;
  const single = exponent.bracketed || /^.$/.test(String(exponent.json));
  if (!single || parser.previous().glyph !== parser.peek().glyph) return undefined;
  return labelled(parser, name, left.from);
}

function noteReadings(parser: Parser, left: Part, caret: Token, exponent: Part, result: Part): void {
  const next = parser.peek();
  const [base, raised] = [left.json, exponent.json];
  const bare = !caret.glyph && !exponent.bracketed;
  const command = !left.bracketed && parser.source.startsWith("\\", left.from);
  // \sin(x)^2 and \frac{a}{b}^2: what stands under the exponent is not plain to see.
  if (command && isApplication(base) && (functionName(base[0]) !== undefined || base[0] === "Divide")) {
    const [head, first, ...rest] = base;
    parser.note(result.from, result.to, result.json, [head, ["Power", first as MathJson, raised], ...rest]);
  }
  if (!exponent.bracketed && headOf(raised) === "Power") {
    const [lower, upper] = operandsOf(raised);
    if (lower !== undefined && upper !== undefined)
      parser.note(result.from, result.to, result.json, ["Power", ["Power", base, lower], upper]);
  }
  // E^2(X) is the square of E(X) in statistics.
  if ((base === "D" || base === "E") && parser.atRoundBracket() && !next.spaced)
    parser.note(result.from, next.to, result.json, { latex: `(${toLatex(base)}(\\ldots))^{${toLatex(raised)}}` });
  // x^1/2 is likely meant as a root; e^2x as a power of e.
  if (bare && raised === 1 && next.kind === "/" && parser.peek(1).kind === "number") {
    const below = literal(parser.peek(1).text);
    parser.note(result.from, parser.peek(1).to, ["Divide", result.json, below], ["Power", base, ["Divide", 1, below]]);
  }
  if (
    bare &&
    typeof raised === "number" &&
    (base === "ExponentialE" || typeof base === "number") &&
    next.kind === "letter" &&
    !next.spaced
  ) {
    const product: MathJson = raised < 0 ? ["Negate", ["Multiply", -raised, next.text]] : ["Multiply", raised, next.text];
    parser.note(result.from, next.to, ["Multiply", result.json, next.text], ["Power", base, product]);
  }
}

/** f⁻¹ and f⁻¹(x) are about the inverse function; f²(x) is the square of f(x). */
function functionPower(parser: Parser, name: string, left: Part, exponent: Part): Part | undefined {
  if (!isFunctionLetter(name) && parser.functionReason(name) !== "defined") return undefined;
  const next = parser.peek();
  const called = parser.atRoundBracket() && !next.spaced;
  if (exponent.json === -1) {
    const inverse = parser.apply("InverseFunction", [left], left.from);
    return called ? { ...parser.apply("Apply", [inverse, ...callOperands(parser)], left.from), bracketed: true } : inverse;
  }
  if (!called) return undefined;
  const value = { ...parser.apply(name, callOperands(parser), left.from), bracketed: true };
  return { ...parser.apply("Power", [value, exponent], left.from), bracketed: true };
}

/** 30^\circ, 30^{\circ} */
function degreeSign(parser: Parser, left: Part): Part | undefined {
  const isCircle = (ahead: number): boolean => /^(degree|compose)$/.test(parser.peek(ahead).kind);
  const braces = parser.peek().kind === "{" && isCircle(1) && parser.peek(2).kind === "}";
  if (!braces && !isCircle(0)) return undefined;
  for (let count = braces ? 3 : 1; count > 0; count -= 1) parser.take();
  const unit = parser.peek();
  const upright = parser.source.charAt(unit.from) === "\\";
  if (/^(letter|upright)$/.test(unit.kind) && /^[CF]$/.test(unit.text) && parser.peek(1).kind !== "(") {
    parser.take();
    const celsius = parser.part(`°${unit.text}`, unit.from);
    const quantity = { ...parser.apply("Quantity", [parser.value(left), celsius], left.from), bracketed: true };
    if (!upright) parser.note(left.from, quantity.to, quantity.json, ["Multiply", ["Degrees", left.json], unit.text]);
    return quantity;
  }
  return degrees(parser, left);
}

/** A^{\mathsf{T}}, A^\top */
function transpose(parser: Parser, left: Part): Part | undefined {
  const braces = parser.peek().kind === "{" ? 1 : 0;
  const sign = parser.peek(braces);
  const upright = sign.kind === "upright" || parser.source.startsWith("\\mathrm", sign.from);
  const isSign = sign.kind === "transpose" || (upright && sign.text === "T");
  if (!isSign || (braces === 1 && parser.peek(2).kind !== "}")) return undefined;
  for (let count = 2 * braces + 1; count > 0; count -= 1) parser.take();
  return parser.apply("Transpose", [left], left.from);
}

const counts: Readonly<Record<string, string>> = { C: "Combinations", A: "Permutations", P: "Permutations" };

/** C_5^2 counts combinations and A_5^2 arrangements in most schoolbooks; the square of A_5 is noted as the other reading. */
function combination(parser: Parser, left: Part): Part | undefined {
  if ((left.bracketed && headOf(left.json) !== "Subscript") || parser.peek(-2).kind === ")") return undefined;
  const bare = typeof left.json === "string" && /^[CAP]$/.test(left.json);
  const below = bare ? undefined : subscriptOf(left);
  const head = counts[bare ? String(left.json) : String(operandsOf(left.json)[0] ?? left.json).charAt(0)];
  if (head === undefined || (!bare && below === undefined)) return undefined;
  const lowered = bare ? subscriptAfter(parser) : undefined;
  if (bare && !lowered) return undefined;
  const above = script(parser, parser.previous());
  const number = below ?? chosenFrom(parser, script(parser, parser.expect("_", "the number below")));
  const result = { ...parser.apply(head, [number, above], left.from), bracketed: true };
  const few = typeof number.json === "number" && typeof above.json === "number" && number.json < above.json;
  if ((head === "Permutations" || few) && !bare) parser.note(left.from, result.to, result.json, ["Power", left.json, above.json]);
  return result;
}

/** C_N and C_α are names wherever they stand, so that what is chosen from is a number, a small letter or a longer expression. */
export function chosenFrom(parser: Parser, number: Part): Part {
  if (typeof number.json === "string" && !/^[a-z]$/.test(number.json)) throw parser.error(number, "a number or one small letter");
  return number;
}

/** The 5 of C_5 and the n + 1 of C_{n+1}. */
function subscriptOf(part: Part): Part | undefined {
  const [base, index] = operandsOf(part.json);
  if (headOf(part.json) === "Subscript" && typeof base === "string" && /^[CAP]$/.test(base))
    return { ...part, json: index as MathJson };
  const label = typeof part.json === "string" ? /^[CAP]_(\d+|[a-z])$/.exec(part.json)?.[1] : undefined;
  if (label === undefined) return undefined;
  return { ...part, json: /^\d/.test(label) ? literal(label) : label };
}

/** Whether a subscript follows the exponent: C^2_5. */
function subscriptAfter(parser: Parser): boolean {
  let ahead = 0;
  let depth = 0;
  do {
    const { kind } = parser.peek(ahead);
    if (kind === "{") depth += 1;
    if (kind === "}") depth -= 1;
    if (kind === "end") return false;
    ahead += 1;
  } while (depth > 0);
  return parser.peek(ahead).kind === "_";
}
