import { binding, type InfixParselet } from "./parser.ts";

/** A ∪ B, of any number of sets. */
export const union: InfixParselet = (parser, left) => {
  const sets = [parser.set(left), parser.set(parser.read(binding.union))];
  while (parser.takeIf("union")) sets.push(parser.set(parser.read(binding.union)));
  return parser.apply("Union", sets, left.from, "set");
};
