import { headOf, operandsOf } from "../../mathjson.ts";
import { binding, type Parser, type PrefixParselet } from "../parser.ts";
import { isLetter, type Part } from "../part.ts";
import { overProduct } from "./big-operator.ts";
import { afterGroup } from "./lookahead.ts";
import { variable } from "./scripts.ts";

const expected = "what the limit is taken at, in braces: \\lim_{x \\to 0}";

/** \lim_{x \to 0} f, from one side \lim_{x \to 0^+} f: of the product that follows, up to a sign. */
export const limit: PrefixParselet = (parser, token) => {
  parser.expect("_", expected);
  const open = parser.peek();
  if (open.kind !== "{" && open.kind !== "(") throw parser.error(open, expected);
  const end = parser.position + afterGroup((ahead) => parser.peek(ahead), 0) - 1;
  parser.take();
  const index = parser.within(open, () => {
    const name = parser.peek().kind === "(" ? variables(parser) : variable(parser, "a letter and an arrow: x \\to 0");
    if (parser.peek().text !== "To") throw parser.error(parser.peek(), "an arrow after the letter: x \\to 0");
    parser.take();
    const place = name.kind === "tuple" ? [point(parser, name)] : approach(parser, end);
    return [name, ...place];
  });
  parser.expect(open.kind === "{" ? "}" : ")", "a closing bracket after the limit");
  return overProduct(parser, "Limit", index, token);
};

/** The (x, y) of \lim_{(x, y) \to (0, 0)}. */
function variables(parser: Parser): Part {
  const tuple = parser.operand(0);
  const letters = operandsOf(tuple.json);
  if (tuple.kind !== "tuple" || !letters.every((letter) => isLetter(letter)))
    throw parser.error(tuple, "a letter and an arrow: x \\to 0");
  return tuple;
}

function point(parser: Parser, variables: Part): Part {
  const place = parser.read(binding.set);
  if (
    place.kind !== "tuple" ||
    headOf(place.json) !== "Tuple" ||
    operandsOf(place.json).length !== operandsOf(variables.json).length
  )
    throw parser.error(place, "a point with as many coordinates");
  return place;
}

/** The place that is approached, and the side: 0^+ is 0 from above. */
function approach(parser: Parser, end: number): Part[] {
  const ahead = end - parser.position;
  const braced = parser.peek(ahead - 1).kind === "}";
  const last = ahead - (braced ? 2 : 1);
  const side = parser.peek(last);
  const caret = parser.peek(last - (braced ? 2 : 1)).kind === "^" && (!braced || parser.peek(last - 1).kind === "{");
  if (!caret || !/^[+-]$/.test(side.kind)) return [parser.value(parser.read(binding.set))];
  const place = parser.value(parser.read(binding.power));
  parser.expect("^", "brackets around what the sign is raised over");
  if (braced) parser.take();
  parser.take();
  const direction = parser.part(side.kind === "+" ? 1 : -1, side.from);
  if (braced) parser.take();
  return [place, direction];
}
