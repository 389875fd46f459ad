import { argument } from "./fraction.ts";
import { letter } from "./letter.ts";
import { literal } from "./number.ts";
import type { Parser, PrefixParselet } from "./parser.ts";
import type { Part } from "./part.ts";

const most: Readonly<Record<string, number>> = { Angle: 3, Triangle: 3, Circle: 1 };

/** ∠ABC, ∠1, △ABC, ⊙O: a figure named by its points. △ before anything else is the discriminant. */
export const figure: PrefixParselet = (parser, token) => {
  const points: Part[] = [];
  while (points.length < (most[token.text] ?? 0) && isPoint(parser)) points.push(letter(parser, parser.take(), 0));
  if (points.length === 0 && token.text === "Angle" && parser.peek().kind === "number") {
    const number = parser.take();
    points.push(parser.part(literal(number.text), number.from));
  }
  if (points.length === 0 && token.text === "Angle" && parser.peek().kind === "letter")
    points.push(letter(parser, parser.take(), 0));
  if (points.length === 0 && token.text === "Triangle") return parser.part("Delta", token.from);
  if (points.length === 0) throw parser.error(parser.peek(), "the points of the figure as capital letters");
  return { ...parser.apply(token.text, points, token.from), bracketed: true };
};

function isPoint(parser: Parser): boolean {
  const token = parser.peek();
  return token.kind === "letter" && /^[A-Z]$/.test(token.text);
}

/** \vec a, \overrightarrow{AB}, \overline{AB}, \bar x, \hat p */
export const accent: PrefixParselet = (parser, token) => {
  const [open, first, second, close] = [parser.peek(), parser.peek(1), parser.peek(2), parser.peek(3)];
  const points = [first, second].every(({ kind, text }) => kind === "letter" && /^[A-Z]$/.test(text));
  const whole = points && open.kind === "{" && close.kind === "}";
  if (whole && (token.text === "OverVector" || token.text === "OverBar")) {
    for (let count = 0; count < 4; count += 1) parser.take();
    const ends = [parser.part(first.text, first.from), parser.part(second.text, second.from)];
    const head =
      token.text === "OverBar" && /^\\bar/.test(parser.source.slice(token.from))
        ? undefined
        : token.text === "OverBar"
          ? "Segment"
          : "OverVector";
    if (head !== undefined) return { ...parser.apply(head, ends, token.from), bracketed: true };
    return { ...parser.apply("OverBar", [parser.apply("Multiply", ends, first.from)], token.from), bracketed: true };
  }
  const content =
    open.kind === "letter" && open.from === token.from
      ? letter(parser, parser.take(), 0)
      : argument(parser, "what the mark is over");
  return { ...parser.apply(token.text, [content], token.from), bracketed: true };
};
