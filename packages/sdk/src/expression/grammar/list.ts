import type { Token } from "../tokenize.ts";
import { binding, type InfixParselet, type Parser } from "./parser.ts";

/** x = 1, x = 3: what stands side by side, outside brackets. */
export const list: InfixParselet = (parser, left, token) => {
  const parts = [parser.standing(left)];
  for (let comma: Token | undefined = token; comma !== undefined; comma = parser.takeIf(token.kind)) {
    const doubtful = withinNumber(parser, comma);
    const part = parser.standing(parser.read(binding.list));
    if (doubtful && !(part.kind === "statement" && parts.at(-1)?.kind === "statement")) {
      throw parser.error(comma, "no comma within a number, and a space after a comma between two");
    }
    parts.push(part);
  }
  return parser.apply("List", parts, left.from, "list");
};

/** 1,234 may be one number (with either meaning of the comma) or two. */
function withinNumber(parser: Parser, comma: Token): boolean {
  const before = parser.peek(-2);
  const after = parser.peek();
  const plain = parser.source.charAt(comma.from) === ",";
  return plain && before.kind === "number" && !comma.spaced && after.kind === "number" && !after.spaced;
}
