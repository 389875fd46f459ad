import type { Token } from "../token.ts";
import type { Parser } from "./parser.ts";
import type { Part } from "./part.ts";
import { chosenFrom } from "./power.ts";
import { script } from "./script.ts";

/** {}_nC_k and {}^nC_k: combinations with the numbers around their letter. The opening brace has been taken. */
export function preScript(parser: Parser, open: Token): Part {
  parser.take();
  const before = chosenFrom(parser, script(parser, parser.take()));
  const letter = parser.take();
  const head = letter.kind === "letter" ? heads[letter.text] : undefined;
  if (head === undefined) throw parser.error(letter, "C or P between the two numbers");
  const mark = parser.takeIf("_") ?? parser.takeIf("^");
  if (mark === undefined) throw parser.error(parser.peek(), "the second number, as a subscript");
  return { ...parser.apply(head, [before, script(parser, mark)], open.from), bracketed: true };
}

const heads: Readonly<Record<string, string>> = { C: "Combinations", P: "Permutations", A: "Permutations" };
