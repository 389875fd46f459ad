import { headOf, operandsOf } from "../mathjson.ts";
import type { Token } from "../token.ts";
import { binding, type InfixParselet, type Parser, type PrefixParselet } from "./parser.ts";
import { isLetter, type Part } from "./part.ts";

/** ∀x ∈ ℝ, x² ≥ 0 */
export const quantifier: PrefixParselet = (parser, token) => {
  const range = parser.standing(parser.read(binding.list));
  parser.expect(",", "a comma and what holds");
  refuseContinuation(parser);
  const body = parser.standing(parser.read(binding.list));
  if (isOneLetter(range)) {
    const shared = sharedRange(parser, token, [range], body);
    if (shared !== undefined) return shared;
  }
  if (body.kind !== "statement") throw parser.error(body, "a statement after the comma");
  refuseArrow(parser);
  return parser.apply(token.text, [range, body], token.from, "statement");
};

/** ∀n > 2, p ⇒ q says of every n that p ⇒ q, to most readers. */
function refuseArrow(parser: Parser): void {
  if (parser.peek().kind === "arrow") throw parser.error(parser.peek(), "brackets around all that the quantifier is about");
}

/** ∀x, y ∈ ℝ, p: for all x ∈ ℝ, for all y ∈ ℝ. What follows the first letter has been read. */
function sharedRange(parser: Parser, token: Token, names: readonly Part[], next: Part): Part | undefined {
  if (parser.peek().kind !== ",") return undefined;
  if (isOneLetter(next)) {
    parser.take();
    return sharedRange(parser, token, [...names, next], parser.standing(parser.read(binding.list)));
  }
  const [name, bound, ...rest] = operandsOf(next.json);
  const isRange = /^(Element|Less|LessEqual|Greater|GreaterEqual|NotEqual)$/.test(headOf(next.json) ?? "");
  if (!isRange || name === undefined || bound === undefined || rest.length > 0 || !isLetter(name)) return undefined;
  if (names.some(({ json }) => json === name) || next.bracketed) return undefined;
  parser.take();
  refuseContinuation(parser);
  const body = parser.standing(parser.read(binding.list));
  if (body.kind !== "statement") throw parser.error(body, "a statement after the comma");
  refuseArrow(parser);
  const inner = parser.apply(token.text, [next, body], next.from, "statement");
  const limit = { ...next, json: bound, depth: next.depth - 1 };
  return names.reduceRight((whole, letter, at) => {
    const range = parser.apply(headOf(next.json) ?? "", [letter, limit], letter.from, "statement");
    return parser.apply(token.text, [range, whole], at === 0 ? token.from : letter.from, "statement");
  }, inner);
}

/** What holds does not go on from a line before. */
function refuseContinuation(parser: Parser): void {
  if (parser.peek().kind === "relation") throw parser.error(parser.peek(), "a statement after the comma");
}

function isOneLetter(part: Part): boolean {
  return part.kind === "value" && !part.bracketed && part.words !== true && isLetter(part.json);
}

/** ¬p */
export const not: PrefixParselet = (parser, token) => {
  const statement = parser.read(binding.not);
  if (statement.kind !== "statement" && statement.kind !== "value") throw parser.error(statement, "a statement");
  return parser.apply("Not", [statement], token.from, "statement");
};

/** y = kx (k ≠ 0), x² if x > 0: what has to hold besides. The bracket or the word has been taken. */
export const condition: InfixParselet = (parser, left, token) => {
  // Lines in an environment are one formula.
  const lines = /^(end-environment|right\.)$/.test(parser.peek(-2).kind);
  if (left.kind === "list" && !left.bracketed && !lines) throw parser.error(token, "one formula before its condition");
  if (token.kind === "otherwise") return parser.apply("Condition", [left, parser.part("True", token.from)], left.from, left.kind);
  const holds = token.kind === "(" ? bracketed() : parser.read(binding.condition);
  if (token.kind === "(" && !token.spaced && isLetter(left.json) && headOf(holds.json) === "Divides")
    throw parser.error(token, "P before a bracket with a condition, or a space before what is assumed");
  if (holds.kind !== "statement" && holds.kind !== "list") throw parser.error(holds, "a condition: an equation or an inequality");
  return parser.apply("Condition", [left.kind === "list" ? left : parser.standing(left), holds], left.from, left.kind);

  function bracketed() {
    return parser.within(token, () => {
      const part = parser.standing(parser.read(0));
      parser.expect(")", "a closing bracket )");
      return part;
    });
  }
};
