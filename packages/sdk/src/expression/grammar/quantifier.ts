import { binding, type InfixParselet, type PrefixParselet } from "./parser.ts";

/** ∀x ∈ ℝ, x² ≥ 0 */
export const quantifier: PrefixParselet = (parser, token) => {
  const range = parser.standing(parser.read(binding.list));
  parser.expect(",", "a comma and what holds");
  const body = parser.standing(parser.read(binding.list));
  if (body.kind !== "statement") throw parser.error(body, "a statement after the comma");
  return parser.apply(token.text, [range, body], token.from, "statement");
};

/** ¬p */
export const not: PrefixParselet = (parser, token) => {
  const statement = parser.read(binding.not);
  if (statement.kind !== "statement" && statement.kind !== "value") throw parser.error(statement, "a statement");
  return parser.apply("Not", [statement], token.from, "statement");
};

/** y = kx (k ≠ 0), x² if x > 0: what has to hold besides. The bracket or the word has been taken. */
export const condition: InfixParselet = (parser, left, token) => {
  if (left.kind === "list" && !left.bracketed) throw parser.error(token, "one formula before its condition");
  if (token.kind === "otherwise") return parser.apply("Condition", [left, parser.part("True", token.from)], left.from, left.kind);
  const holds = token.kind === "(" ? bracketed() : parser.read(binding.condition);
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
