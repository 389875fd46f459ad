import { closing } from "../notation/brackets.ts";
import type { TokenKind } from "../notation/signs.ts";
import { arrow, inference } from "./arrow.ts";
import { bracket } from "./bracket.ts";
import { calculusInfix, calculusPrefix } from "./calculus/calculus.ts";
import { afterGroup } from "./calculus/lookahead.ts";
import { connective } from "./connective.ts";
import { bars, coordinates, enclosed } from "./enclosed.ts";
import { environment } from "./environment.ts";
import { accent, figure } from "./figure.ts";
import { binomial } from "./fraction.ts";
import { absolute, called, elementary, remainder } from "./function.ts";
import { constant } from "./letter.ts";
import { list } from "./list.ts";
import { number, strayNumber, vulgar } from "./number.ts";
import { binding, type Grammar, type Infix, type Parser, type PrefixParselet } from "./parser.ts";
import { colon, compose, degree, factorial, given, modulo, percent, ratio } from "./postfix.ts";
import { divide, juxtapose, multiply } from "./product.ts";
import { condition, not, quantifier } from "./quantifier.ts";
import { continuation, relation } from "./relation.ts";
import { indexedRoot, namedRoot, radical, squareRoot } from "./root.ts";
import { furtherReason, reason, rows } from "./row.ts";
import { complement, emptySet, numberSet, setOperation } from "./set.ts";
import { binary, minus, plus, prefixed } from "./sum.ts";
import { box, currency, isOperator, isRemark, namedQuantity, remark, unit } from "./upright.ts";

const prefix: [TokenKind, PrefixParselet][] = [
  ["number", number],
  ["vulgar", vulgar],
  ["constant", constant],
  ["numbers", numberSet],
  ["empty", emptySet],
  ["upright", namedQuantity],
  ["currency", currency],
  ["box", box],
  ["function", elementary],
  ["call", called],
  ["mod", remainder],
  ["abs", absolute],
  ["sqrt", squareRoot],
  ["radical", radical],
  ["root", namedRoot],
  ["^", indexedRoot],
  ["binom", binomial],
  ["accent", accent],
  ["figure", figure],
  ["complement", complement],
  ["-", minus],
  ["+", plus],
  ["pm", prefixed("PlusMinus")],
  ["mp", prefixed("MinusPlus")],
  ["not", not],
  ["quantifier", quantifier],
  ["reason", reason],
  ["(", bracket],
  ["[", bracket],
  ["{", bracket],
  ["\\{", bracket],
  ["⟨", coordinates],
  ["|open", bars],
  ["‖open", enclosed("Norm", "‖close", "two closing bars ‖")],
  ["⌊", enclosed("Floor", "⌋", "a closing bracket ⌋")],
  ["⌈", enclosed("Ceil", "⌉", "a closing bracket ⌉")],
  ["begin", environment],
  ["relation", continuation],
  ["arrow", inference],
  ...calculusPrefix,
];

const separated: Infix = { binding: binding.list, afterLine: true, read: list };
const related: Infix = { binding: binding.relation, afterLine: true, read: relation };
const implicit: Infix = { binding: binding.product, implicit: true, read: juxtapose };
const stray: Infix = { binding: binding.product, read: strayNumber };
const conditional: Infix = { binding: binding.condition, afterLine: true, read: condition };
const remarked: Infix = { binding: binding.remark, afterLine: true, read: remark };
const named: Infix = { binding: binding.remark, read: colon };

const implicitly: readonly TokenKind[] = [
  ...(["letter", "constant", "function", "call", "abs", "sqrt", "radical", "root", "frac", "binom", "accent", "figure"] as const),
  ...(["(", "[", "{", "\\{", "⟨", "|open", "‖open", "⌊", "⌈", "begin", "box"] as const),
];

const infix: ReadonlyMap<TokenKind, Infix> = new Map<TokenKind, Infix>([
  ["row", { binding: binding.row, afterLine: true, read: rows }],
  ["reason", { binding: binding.row, afterLine: true, read: furtherReason }],
  ["arrow", { binding: binding.arrow, afterLine: true, read: arrow }],
  [",", separated],
  [";", separated],
  ["given", { binding: binding.given, read: given }],
  ["or", { binding: binding.or, afterLine: true, read: connective("Or", "or", binding.or) }],
  ["and", { binding: binding.and, afterLine: true, read: connective("And", "and", binding.and) }],
  ["if", conditional],
  ["relation", related],
  ["mid", related],
  ["parallel", related],
  ["set-operation", { binding: binding.set, afterLine: true, read: setOperation }],
  [":", { binding: binding.ratio, read: ratio }],
  ["pm", { binding: binding.sum, read: binary("PlusMinus") }],
  ["mp", { binding: binding.sum, read: binary("MinusPlus") }],
  ["*", { binding: binding.product, read: multiply }],
  ["/", { binding: binding.product, read: divide }],
  ["mod", { binding: binding.product, read: modulo }],
  ["compose", { binding: binding.product, read: compose }],
  ...implicitly.map((kind): [TokenKind, Infix] => [kind, implicit]),
  ["number", stray],
  ["vulgar", stray],
  ["upright", { binding: binding.unit, read: unit }],
  ["!", { binding: binding.postfix, read: factorial }],
  ["!!", { binding: binding.postfix, read: factorial }],
  ["%", { binding: binding.postfix, read: percent }],
  ["degree", { binding: binding.postfix, read: degree }],
  ...calculusInfix(juxtapose),
]);

/** Whether the colon is that of f: A → B or x: 2x = 4, and not of a ratio. */
function isNaming(parser: Parser): boolean {
  // l, l_1 and l_{1} have one, three and five tokens.
  const last = parser.peek(-2).kind === "_" ? -3 : parser.peek(-4).kind === "_" && parser.peek(-1).kind === "}" ? -5 : -1;
  const [name, colon, next] = [parser.peek(last), parser.peek(), parser.peek(1)];
  const begins = name === parser.peek(last - 1) || /^(,|;|row)$/.test(parser.peek(last - 1).kind);
  if (begins && name.kind === "letter" && hasNoOtherColon(parser)) {
    const line = name.text === "l" || (/^[A-Z]$/.test(name.text) && !/^[A-Z]$/.test(next.text));
    if (line || (!colon.spaced && next.spaced)) return true;
  }
  for (let ahead = 1; ; ahead = afterGroup((place) => parser.peek(place), ahead)) {
    const { kind, text } = parser.peek(ahead);
    if (kind === "relation") return text === "To";
    if (/^(end|,|;|row|:|arrow|and|or)$/.test(kind) || closing.has(kind)) return false;
  }
}

function hasNoOtherColon(parser: Parser): boolean {
  for (let ahead = 1; ; ahead += 1) {
    const { kind } = parser.peek(ahead);
    if (kind === ":") return false;
    if (/^(end|,|;|row|and|or)$/.test(kind)) return true;
  }
}

/** What every token means at the beginning of an operand and after one. A notation is added here, with its parselet in its own file. */
export const grammar: Grammar = {
  prefix: new Map(prefix),
  infix: (token, parser) => {
    if (token.kind === "(" && token.condition === true) return conditional;
    // The modulus in 17 ≡ 2 (mod 5) belongs to the relation.
    if (token.kind === "(" && parser.peek(1).kind === "mod") return undefined;
    if (token.kind === "mod" && parser.inCongruence) return undefined;
    if (token.kind === ":" && isNaming(parser)) return named;
    if (isRemark(token)) return remarked;
    if (isOperator(token, parser)) return implicit;
    return infix.get(token.kind);
  },
};
