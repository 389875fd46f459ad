import type { MathJson } from "../../../contract.ts";
import { headOf, isApplication, operandsOf } from "../../mathjson.ts";
import type { Token } from "../../token.ts";
import { binding, type InfixParselet, type Parser, type PrefixParselet } from "../parser.ts";
import { isLetter, type Part } from "../part.ts";
import { type Scripts, scripts } from "./scripts.ts";

/** \sum_{k=1}^n f, \sum_{k \in S} f, \sum_i f, \sum f and the same for products: of the product that follows, up to a sign. */
export function bigOperator(head: "Sum" | "Product"): PrefixParselet {
  return (parser, token) => {
    requireScript(parser, token);
    const index = indexOf(parser, scripts(parser));
    return overProduct(parser, head, index, token);
  };
}

/** The sign with the product that follows it. What comes after a plus or a minus might belong to it as well. */
export function overProduct(parser: Parser, head: string, index: readonly Part[], token: Token): Part {
  const body = parser.value(parser.read(binding.sum));
  return { ...parser.apply(head, [body, ...index], token.from), reach: "operator" };
}

const operators = /^(Sum|Product|Limit)$/;

/** Reads a sum, and notes where the sign stands after \sum k or \lim f: (\sum k) + 1, or \sum (k + 1). */
export function noteOperator(read: InfixParselet): InfixParselet {
  return (parser, left, token) => {
    // A sum grows in place, so what stands before the sign is kept first.
    const before = left.reach === "operator" ? copyOf(left.json) : undefined;
    const result = read(parser, left, token);
    const last = operandsOf(result.json).at(-1);
    if (before !== undefined && last !== undefined && !operators.test(headOf(last) ?? "")) {
      const head = token.kind === "+" ? "Add" : "Subtract";
      const also = withBody(before, (body) => [head, body, last]);
      parser.note(left.from, result.to, result.json, also);
    }
    return result;
  };
}

function copyOf(json: MathJson): MathJson {
  return isApplication(json) ? [json[0], ...operandsOf(json)] : json;
}

/** The sum or limit that ends a product or a sum, with another body. */
function withBody(json: MathJson, change: (body: MathJson) => MathJson): MathJson {
  const operands = operandsOf(json);
  const [first, ...index] = operands;
  if (operators.test(headOf(json) ?? "")) return [headOf(json) ?? "", change(first ?? json), ...index];
  return [headOf(json) ?? "", ...operands.slice(0, -1), withBody(operands.at(-1) ?? json, change)];
}

/** sum_(k=1)^n and int_0^1 may be written as words, but the word alone is one of a language. */
export function requireScript(parser: Parser, token: Token): void {
  if (/^[a-z]/.test(parser.source.charAt(token.from)) && !/^[_^]$/.test(parser.peek().kind))
    throw parser.error(token, "letters or a known function (write · or a space between letters that multiply)");
}

function indexOf(parser: Parser, { lower, upper }: Scripts): Part[] {
  if (upper === undefined) {
    if (lower === undefined) return [];
    const [name, value] = operandsOf(lower.json);
    if (headOf(lower.json) === "Equal" && isLetter(name ?? 0) && !isLetter(value ?? 0))
      throw parser.error(lower, "an upper limit as well");
    if (lower.kind === "list") return letters(parser, lower);
    if (lower.kind === "statement" || isLetter(lower.json)) return [lower];
    throw parser.error(lower, "an index such as k = 1, or a condition");
  }
  if (lower === undefined) throw parser.error(upper, "a lower limit as well, such as k = 1");
  const [name, start, ...rest] = operandsOf(lower.json);
  if (headOf(lower.json) !== "Equal" || start === undefined || rest.length > 0 || !isLetter(name ?? 0))
    throw parser.error(lower, "the first value of the index, such as k = 1");
  const part = (json: Part["json"]): Part => ({ ...lower, json, kind: "value" });
  return [parser.apply("Limits", [part(name as string), part(start), parser.value(upper)], lower.from)];
}

/** \sum_{i, j} */
function letters(parser: Parser, list: Part): Part[] {
  return operandsOf(list.json).map((json) => {
    if (!isLetter(json)) throw parser.error(list, "letters, or one index such as k = 1");
    return { ...list, json, kind: "value", depth: 1 };
  });
}
