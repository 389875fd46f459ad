import { headOf, operandsOf } from "../mathjson.ts";
import type { Token } from "../token.ts";
import { negate } from "./number.ts";
import { binding, type InfixParselet, type Parser, type PrefixParselet } from "./parser.ts";
import { isLetter, isVector, type Part } from "./part.ts";

export const add: InfixParselet = (parser, left, token) => {
  const first = parser.term(left);
  const minus = parser.peek();
  const second = sameKind(parser, first, parser.term(parser.read(binding.sum)));
  // a+-b is typed for a ± b as well.
  if (minus.kind === "-" && minus.from === token.to) {
    const magnitude = headOf(second.json) === "Negate" ? operandsOf(second.json)[0] : negate(second.json);
    parser.note(left.from, second.to, ["Add", first.json, second.json], ["PlusMinus", first.json, magnitude ?? second.json]);
  }
  return reaching(parser.extend("Add", first, second), second);
};

/** The sum ends in what its last term ends in: a + ∑ k. */
function reaching(sum: Part, last: Part): Part {
  return last.reach === "operator" ? { ...sum, reach: last.reach } : sum;
}

/** A point is added to a vector, and a number to a number. */
function sameKind(parser: Parser, left: Part, right: Part): Part {
  const vector = (part: Part): boolean => part.kind === "tuple" || isVector(part.json) || isLetter(part.json);
  if ((left.kind === "tuple") !== (right.kind === "tuple") && !(vector(left) && vector(right)))
    throw parser.error(left.kind === "tuple" ? left : right, "a number or an expression");
  return right;
}

/** a − b, a ± b, a ∓ b: of two. */
export function binary(head: string): InfixParselet {
  return (parser, left, _token) => {
    const first = parser.term(left);
    const second = sameKind(parser, first, parser.term(parser.read(binding.sum)));
    return reaching(parser.apply(head, [first, second], left.from), second);
  };
}

/** A sign takes a whole product with it, −2x² is −(2x²), but not more than what stands to its left leaves it: 3 · −2x is (3 · −2)x. */
function signed(parser: Parser, minimum: number): Part {
  return parser.term(parser.read(Math.max(minimum, binding.sign)));
}

export const minus: PrefixParselet = (parser, token, minimum) => {
  if (parser.peek().kind === "number" && parser.peek(1).kind === "mod") {
    // −7 mod 3 is about the number −7.
    const number = parser.operand(binding.postfix);
    const whole = { ...parser.part(negate(number.json), token.from), depth: number.depth + 1 };
    return parser.continue(whole, Math.max(minimum, binding.sign));
  }
  const operand = signed(parser, minimum);
  const json = negate(operand.json);
  return headOf(json) === "Negate" ? parser.apply("Negate", [operand], token.from) : parser.part(json, token.from);
};

/** A plus before a number changes nothing and is not kept. */
export const plus: PrefixParselet = (parser, token, minimum) => ({ ...signed(parser, minimum), from: token.from });

export function prefixed(head: string): PrefixParselet {
  return (parser: Parser, token: Token, minimum) => parser.apply(head, [signed(parser, minimum)], token.from);
}
