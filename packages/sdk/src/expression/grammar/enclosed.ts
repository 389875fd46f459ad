import { headOf, operandsOf } from "../mathjson.ts";
import type { TokenKind } from "../notation/signs.ts";
import { binding, type PrefixParselet } from "./parser.ts";

/** |x|; which bars open and which close has been found out before. Bars around an array are a determinant. */
export const bars: PrefixParselet = (parser, open) =>
  parser.within(open, () => {
    const array = parser.peek().kind === "begin" && /^(array|matrix|smallmatrix)$/.test(parser.peek().text);
    const part = parser.read(binding.list);
    // |A ∩ B| counts the elements of a set, and |(1, 2)| is the length of a vector.
    const content = part.kind === "set" || part.kind === "tuple" ? part : parser.value(part);
    parser.expect("|close", "a closing bar |");
    const whole = { ...parser.apply(array ? "Determinant" : "Abs", [content], open.from), bracketed: true };
    const [inner] = operandsOf(content.json);
    // ||v|| without the sign ‖ is a norm to most who type it.
    if (headOf(content.json) === "Abs" && inner !== undefined && parser.source.startsWith("||", open.from))
      parser.note(open.from, whole.to, whole.json, ["Norm", inner]);
    return whole;
  });

/** ‖v‖, ⌊x⌋, ⌈x⌉ */
export function enclosed(head: string, closing: TokenKind, expected: string): PrefixParselet {
  return (parser, open) =>
    parser.within(open, () => {
      const content = parser.value(parser.read(binding.list));
      parser.expect(closing, expected);
      return { ...parser.apply(head, [content], open.from), bracketed: true };
    });
}

/** ⟨1, 2⟩ */
export const coordinates: PrefixParselet = (parser, open) =>
  parser.within(open, () => {
    const parts = [parser.value(parser.read(binding.list))];
    while (parser.takeIf(",")) parts.push(parser.value(parser.read(binding.list)));
    parser.expect("⟩", "a closing bracket ⟩");
    return { ...parser.apply("Vector", parts, open.from), bracketed: true };
  });
