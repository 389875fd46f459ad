import type { MathJson } from "../../contract.ts";
import { tightCommas } from "../scanning/number.ts";
import type { Token } from "../token.ts";
import { literal } from "./number.ts";
import { binding, type InfixParselet, type Parser } from "./parser.ts";
import { isLetter, type Part } from "./part.ts";

/** x = 1, x = 3: what stands side by side, outside brackets. */
export const list: InfixParselet = (parser, left, token) => {
  if (left.kind === "list") throw parser.error(token, "the same separator throughout");
  const parts = [parser.standing(left)];
  const doubtful: [Token, Token][] = [];
  for (let comma: Token | undefined = token; comma !== undefined; comma = parser.takeIf(token.kind)) {
    // A comma may stand after a formula in a sentence, and before "or": x = 1, or x = 3.
    if (/^(end|math-close|stop|&|row|otherwise|if|reason|end-environment)$/.test(parser.peek().kind)) break;
    if (parts.length === 1 && /^(or|and)$/.test(parser.peek().kind)) break;
    const [before, after] = [parser.peek(-2), parser.peek()];
    const part = parser.standing(parser.read(binding.list));
    if (part.kind === "list") throw parser.error(part, "a system on its own, or all of its equations with commas");
    if (touches(parser, before, comma, after) && !areStatements(parts.at(-1), part)) {
      if (tightCommas(parser.source) !== "list" && looksLikeNumber(before, after))
        throw parser.error(comma, "a space after the comma, or no comma (1,234 may be one number)");
      doubtful.push([before, after]);
    }
    parts.push(part);
  }
  const [first] = doubtful;
  // 3,14 is a decimal in much of the world; 1,2,3 is none anywhere.
  if (first !== undefined && parts.length === 2) noteDecimal(parser, ...first);
  return parts.length === 1 ? (parts[0] as Part) : listOf(parser, parts, left.from);
};

function listOf(parser: Parser, parts: readonly Part[], from: number): Part {
  const [start, last] = [parts[0], parts.at(-1)];
  // a, b ∈ ℝ says so of both letters.
  if (
    start !== undefined &&
    isLetter(start.json) &&
    last?.kind === "statement" &&
    parts.slice(0, -1).every(({ json }) => isLetter(json))
  ) {
    const [head, ...sides] = Array.isArray(last.json) ? (last.json as [string, ...MathJson[]]) : [""];
    const each = [...parts.slice(0, -1).map(({ json }) => json), sides[0] ?? 0].map(
      (letter): MathJson => [head, letter, ...sides.slice(1)],
    );
    if (isLetter(sides[0] ?? 0)) parser.note(start.from, last.to, ["List", ...parts.map(({ json }) => json)], ["List", ...each]);
  }
  const list = parser.apply("List", parts, from, "list");
  const [first, second] = parts;
  return { ...list, valueFirst: parts.length === 2 && first?.kind === "value" && second?.kind === "statement" };
}

/** A comma with a digit on each side and no space. */
function touches(parser: Parser, before: Token, comma: Token, after: Token): boolean {
  const plain = parser.source.charAt(comma.from) === ",";
  return plain && before.kind === "number" && !comma.spaced && after.kind === "number" && !after.spaced;
}

/** x + y = 3,2x = 4: the comma stands between two equations. */
function areStatements(left: Part | undefined, right: Part): boolean {
  return left?.kind === "statement" && right.kind === "statement";
}

/** 1,234 and 12,345.67 with commas between thousands, 1.234,56 with one for the decimals. */
function looksLikeNumber(before: Token, after: Token): boolean {
  return before.text.includes(".") || (/^\d{1,3}$/.test(before.text) && /^\d{3}(\.|$)/.test(after.text));
}

function noteDecimal(parser: Parser, before: Token, after: Token): void {
  const latex = `${before.text}{,}${after.text}`;
  parser.note(before.from, after.to, ["List", literal(before.text), literal(after.text)], { latex });
}
