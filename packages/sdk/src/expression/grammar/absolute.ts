import { binding, type PrefixParselet } from "./parser.ts";

/** |x|; which bars open and which close has been found out before. */
export const bars: PrefixParselet = (parser, open) =>
  parser.within(open, () => {
    const content = parser.value(parser.read(binding.list));
    parser.expect("|close", "a closing bar |");
    return { ...parser.apply("Abs", [content], open.from), bracketed: true };
  });
