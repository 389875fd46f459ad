import type { TokenKind } from "../notation/signs.ts";
import { bars } from "./absolute.ts";
import { bracket, emptySet, numberSet } from "./bracket.ts";
import { calculusInfix, calculusPrefix } from "./calculus/calculus.ts";
import { connective } from "./connective.ts";
import { absolute, elementary } from "./function.ts";
import { constant } from "./letter.ts";
import { list } from "./list.ts";
import { number, strayNumber, vulgar } from "./number.ts";
import { binding, type Grammar, type Infix, type PrefixParselet } from "./parser.ts";
import { divide, juxtapose, multiply } from "./product.ts";
import { relation } from "./relation.ts";
import { indexedRoot, namedRoot, radical, squareRoot } from "./root.ts";
import { binary, minus, plus, prefixed } from "./sum.ts";
import { union } from "./union.ts";

const prefix: [TokenKind, PrefixParselet][] = [
  ["number", number],
  ["vulgar", vulgar],
  ["constant", constant],
  ["numbers", numberSet],
  ["empty", emptySet],
  ["function", elementary],
  ["abs", absolute],
  ["sqrt", squareRoot],
  ["radical", radical],
  ["root", namedRoot],
  ["^", indexedRoot],
  ["-", minus],
  ["+", plus],
  ["pm", prefixed("PlusMinus")],
  ["mp", prefixed("MinusPlus")],
  ["(", bracket],
  ["[", bracket],
  ["{", bracket],
  ["\\{", bracket],
  ["|open", bars],
  ...calculusPrefix,
];

const separated: Infix = { binding: binding.list, afterLine: true, read: list };
const related: Infix = { binding: binding.relation, afterLine: true, read: relation };
const implicit: Infix = { binding: binding.product, implicit: true, read: juxtapose };
const stray: Infix = { binding: binding.product, read: strayNumber };

const infix: [TokenKind, Infix][] = [
  [",", separated],
  [";", separated],
  ["or", { binding: binding.or, afterLine: true, read: connective("Or", "or", binding.or) }],
  ["and", { binding: binding.and, afterLine: true, read: connective("And", "and", binding.and) }],
  ["=", related],
  ["!=", related],
  ["<", related],
  ["<=", related],
  [">", related],
  [">=", related],
  ["in", related],
  ["union", { binding: binding.union, read: union }],
  ["pm", { binding: binding.sum, read: binary("PlusMinus") }],
  ["mp", { binding: binding.sum, read: binary("MinusPlus") }],
  ["*", { binding: binding.product, read: multiply }],
  ["/", { binding: binding.product, read: divide }],
  ["letter", implicit],
  ["constant", implicit],
  ["function", implicit],
  ["abs", implicit],
  ["sqrt", implicit],
  ["radical", implicit],
  ["root", implicit],
  ["frac", implicit],
  ["(", implicit],
  ["[", implicit],
  ["{", implicit],
  ["\\{", implicit],
  ["|open", implicit],
  ["number", stray],
  ["vulgar", stray],
  ...calculusInfix(juxtapose),
];

/** What every token means at the beginning of an operand and after one. A notation is added here, with its parselet in its own file. */
export const grammar: Grammar = { prefix: new Map(prefix), infix: new Map(infix) };
