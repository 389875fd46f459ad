import { binding, type InfixParselet, type PrefixParselet } from "./parser.ts";

/** p ⇒ q, p ⇔ q; chains of one arrow stay together. What an arrow joins may be lists: x² = 4 ⇒ x = 2, x = −2. */
export const arrow: InfixParselet = (parser, left, token) => {
  // => may have been meant as ≥.
  if (parser.source.charAt(token.from) === "=" && left.kind === "value") throw parser.error(token, "⇒ between statements, or ≥");
  const sides = [parser.standing(left), parser.standing(parser.read(binding.arrow))];
  for (let next = parser.peek(); next.kind === "arrow"; next = parser.peek()) {
    if (next.text !== token.text) throw parser.error(next, "one kind of arrow in a chain");
    parser.take();
    sides.push(parser.standing(parser.read(binding.arrow)));
  }
  return parser.apply(token.text, sides, left.from, "statement");
};

/** ⇒ x = 2: the line goes on from the one before, so nothing stands on the first side. */
export const inference: PrefixParselet = (parser, token, minimum) => {
  const before = parser.peek(-2);
  if ((before !== token && before.kind !== "math-open") || minimum >= binding.arrow || token.text !== "Implies")
    throw parser.error(token, "a number, a letter or a bracket");
  return arrow(parser, parser.part("Nothing", token.from, "statement"), token);
};
