import { headOf } from "../mathjson.ts";
import { isFunctionLetter } from "../notation/letters.ts";
import { toLatex } from "../print-latex.ts";
import type { Token } from "../token.ts";
import { literal } from "./number.ts";
import { binding, type Parser, type PrefixParselet } from "./parser.ts";
import type { Part } from "./part.ts";

/**
 * A letter, with its subscript part of its name (x_1). The letters f, g and h directly before a round bracket are functions that are
 * called; any other letter multiplies the bracket, and where the bracket holds a single letter or number that is noted as doubtful.
 */
export const letter: PrefixParselet = (parser, token) => {
  const label = subscript(parser);
  if (token.text === "e" && label === undefined) return parser.part("ExponentialE", token.from);
  const name = label === undefined ? token.text : `${token.text}_${label}`;
  const symbol = parser.part(name, token.from);
  const open = parser.peek();
  if (open.kind !== "(") return symbol;
  if (isFunctionLetter(name)) return call(parser, name, token);
  const [inside, close] = [parser.peek(1), parser.peek(2)];
  if (!open.spaced && close.kind === ")" && (inside.kind === "letter" || inside.kind === "number")) {
    const argument = inside.kind === "letter" ? inside.text : literal(inside.text);
    // Printed as a tree this call would have a name that leaves no doubt; here the doubt is what is shown.
    const also = { latex: `${toLatex(name)}(${toLatex(argument)})` };
    parser.note(token.from, close.to, ["Multiply", name, argument], also);
  }
  return symbol;
};

/** π, ∞ */
export const constant: PrefixParselet = (parser, token) => parser.part(token.text, token.from);

function call(parser: Parser, name: string, token: Token): Part {
  const operands = parser.within(parser.take(), () => {
    const list = [parser.value(parser.read(binding.list))];
    while (parser.takeIf(",")) list.push(parser.value(parser.read(binding.list)));
    parser.expect(")", "a closing bracket ) after the arguments");
    return list;
  });
  const result = parser.apply(name, operands, token.from);
  const [argument] = operands;
  const inner = headOf(argument?.json ?? 0);
  if (argument !== undefined && operands.length === 1 && inner !== undefined && !isFunctionLetter(inner)) {
    parser.note(result.from, result.to, result.json, ["Multiply", name, argument.json]);
  }
  return result;
}

/** The subscript of a letter as text: letters, digits and commas, or one Greek letter. */
function subscript(parser: Parser): string | undefined {
  if (parser.takeIf("_") === undefined) return undefined;
  const expected = "a subscript of letters and digits";
  const braces = parser.takeIf("{");
  const labels: string[] = [];
  do {
    const token = parser.peek();
    const pi = token.kind === "constant" && token.text === "Pi";
    const comma = token.kind === "," && braces !== undefined && labels.length > 0;
    if (token.kind !== "letter" && !comma && !(token.kind === "number" && /^\d+$/.test(token.text)) && !pi)
      throw parser.error(token, expected);
    labels.push(pi ? "pi" : comma ? "," : token.text);
    parser.take();
  } while (braces !== undefined && parser.peek().kind !== "}");
  if (braces !== undefined) parser.expect("}", "a closing brace } after the subscript");
  return labels.join("");
}
