import type { MathJson } from "../../contract.ts";
import { headOf, operandsOf } from "../mathjson.ts";
import { afterGroup } from "./calculus/lookahead.ts";
import { argument } from "./fraction.ts";
import { named } from "./letter.ts";
import { literal } from "./number.ts";
import { binding, type Parser, type PrefixParselet } from "./parser.ts";
import type { Part } from "./part.ts";

const most: Readonly<Record<string, number>> = { Angle: 3, Triangle: 3, Circle: 1 };

/** ∠ABC, ∠1, △ABC, ⊙O: a figure named by its points. △ before anything else is the discriminant. */
export const figure: PrefixParselet = (parser, token) => {
  const points: Part[] = [];
  while (points.length < (most[token.text] ?? 0) && isPoint(parser)) points.push(point(parser));
  if (points.length === 0 && token.text === "Angle" && parser.peek().kind === "number" && /^\d+$/.test(parser.peek().text)) {
    const number = parser.take();
    points.push(parser.part(literal(number.text), number.from));
  }
  if (points.length === 0 && token.text === "Angle" && parser.peek().kind === "letter") points.push(point(parser));
  if (points.length === 0 && token.text === "Triangle") return parser.part("Delta", token.from);
  if (points.length === 0) throw parser.error(parser.peek(), "the points of the figure as capital letters");
  return { ...parser.apply(token.text, points, token.from), bracketed: true };
};

function isPoint(parser: Parser): boolean {
  const token = parser.peek();
  return token.kind === "letter" && /^[A-Z]$/.test(token.text);
}

/** A letter with its subscript and primes: F_1, A'. */
function point(parser: Parser): Part {
  const token = parser.take();
  const letter = named(parser, token);
  const mark = parser.peek();
  if (mark.kind !== "prime" || mark.spaced) return letter;
  if (!/^[A-Z]$/.test(token.text)) throw parser.error(mark, "a capital letter before the prime");
  parser.take();
  const count = Number(mark.text);
  return parser.apply("Prime", count === 1 ? [letter] : [letter, parser.part(count, mark.from)], token.from);
}

/** How many tokens the point that begins at a place takes, and 0 where none does. */
function pointLength(parser: Parser, at: number): number {
  if (!/^[A-Z]$/.test(parser.peek(at).text) || parser.peek(at).kind !== "letter") return 0;
  let length = 1;
  if (parser.peek(at + length).kind === "_") {
    const braces = parser.peek(at + length + 1).kind === "{";
    if (braces && parser.peek(at + length + 3).kind !== "}") return 0;
    length += braces ? 4 : 2;
  }
  return parser.peek(at + length).kind === "prime" ? length + 1 : length;
}

/** \vec a, \overrightarrow{AB}, \overline{AB}, \bar x, \hat p */
export const accent: PrefixParselet = (parser, token) => {
  const open = parser.peek();
  const first = open.kind === "{" ? pointLength(parser, 1) : 0;
  const second = first === 0 ? 0 : pointLength(parser, 1 + first);
  if (second > 0 && parser.peek(1 + first + second).kind === "}" && /^Over(Vector|Bar)$/.test(token.text)) {
    const ends = parser.within(parser.take(), () => [point(parser), point(parser)]);
    parser.take();
    if (token.text === "OverVector") return { ...parser.apply("OverVector", ends, token.from), bracketed: true };
    const segment = parser.source.startsWith("\\overline", token.from);
    const whole = segment
      ? parser.apply("Segment", ends, token.from)
      : parser.apply("OverBar", [parser.apply("Multiply", ends, open.from)], token.from);
    return { ...whole, bracketed: true };
  }
  const set = open.kind === "{" && token.text === "OverBar" ? setUnder(parser) : undefined;
  const content =
    set ??
    (open.kind === "letter" && open.from === token.from
      ? named(parser, parser.take())
      : argument(parser, "what the mark is over"));
  // 0.1 with a bar over what follows would be a recurring decimal.
  if (token.text === "OverBar" && typeof content.json === "number") throw parser.error(content, "a letter under the bar");
  // \overrightarrow{{A B}} shows no other arrow than \overrightarrow{AB}.
  const factors = headOf(content.json) === "Multiply" ? operandsOf(content.json) : [];
  if (token.text === "OverVector" && factors.length === 2 && factors.every(isPointName))
    throw parser.error(content, "the two points in one pair of braces");
  return { ...parser.apply(token.text, [content], token.from), bracketed: true };
};

const isPointName = (json: MathJson): boolean => typeof json === "string" && /^[A-Z](_|$)/.test(json);

/** \overline{A \cup B}: the complement of a set that is made of others. */
function setUnder(parser: Parser): Part | undefined {
  const close = afterGroup((ahead) => parser.peek(ahead), 0);
  let operations = false;
  for (let ahead = 1; ahead < close; ahead += 1) {
    const { kind } = parser.peek(ahead);
    operations ||= kind === "set-operation";
    if (/^(relation|mid|such-that|row|,)$/.test(kind)) return undefined;
  }
  if (!operations) return undefined;
  return parser.within(parser.take(), () => {
    const content = parser.read(binding.list);
    parser.expect("}", "a closing brace }");
    return content;
  });
}
