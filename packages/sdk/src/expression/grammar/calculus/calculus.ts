import type { TokenKind } from "../../notation/signs.ts";
import { fraction } from "../fraction.ts";
import { letter } from "../letter.ts";
import { binding, type Infix, type InfixParselet, type PrefixParselet } from "../parser.ts";
import { power } from "../power.ts";
import { add, binary } from "../sum.ts";
import { bigOperator, noteOperator } from "./big-operator.ts";
import { derivativeFraction, differential, gradient, partial, slashedDerivative } from "./derivative.ts";
import { combiningDot, dot } from "./dot.ts";
import { evaluationBar, evaluationBracket, invisibleBracket, straySubscript } from "./evaluation.ts";
import { integral } from "./integral.ts";
import { limit } from "./limit.ts";
import { prime, raisedPrime } from "./prime.ts";

/** A letter; d may begin dy/dx, and a bare dx is d · x, which is doubtful. */
const letterOrDerivative: PrefixParselet = (parser, token, minimum) => {
  if (token.text !== "d") return letter(parser, token, minimum);
  const derivative = slashedDerivative(parser, token);
  if (derivative !== undefined) return derivative;
  const [next, after] = [parser.peek(), parser.peek(1)];
  const name = next.kind === "letter" && next.text !== "e" && after.kind !== "_" ? next.text : undefined;
  if (name !== undefined && (parser.latex || !next.spaced))
    parser.note(token.from, next.to, ["Multiply", "d", name], ["Differential", name]);
  return letter(parser, token, minimum);
};

const fractionOrDerivative: PrefixParselet = (parser, token, minimum) =>
  derivativeFraction(parser, token) ?? fraction(parser, token, minimum);

const powerOrPrime: InfixParselet = (parser, left, caret) =>
  raisedPrime(parser, left, caret) ?? evaluationBracket(parser, left, parser.peek(-2), caret) ?? power(parser, left, caret);

export const calculusPrefix: [TokenKind, PrefixParselet][] = [
  ["letter", letterOrDerivative],
  ["frac", fractionOrDerivative],
  ["integral", integral],
  ["sum", bigOperator("Sum")],
  ["prod", bigOperator("Product")],
  ["lim", limit],
  ["differential", differential],
  ["partial", partial],
  ["nabla", gradient],
  ["dot", dot],
  ["left.", invisibleBracket],
];

const implicit = (kind: TokenKind, read: InfixParselet): [TokenKind, Infix] => [
  kind,
  { binding: binding.product, implicit: true, read },
];

/** Signs after an operand; what begins with the others multiplies, as `juxtapose` reads it. */
export function calculusInfix(juxtapose: InfixParselet): [TokenKind, Infix][] {
  const factors: TokenKind[] = ["integral", "sum", "prod", "lim", "differential", "partial", "nabla", "dot", "left."];
  return [
    ...factors.map((kind) => implicit(kind, juxtapose)),
    ["+", { binding: binding.sum, read: noteOperator(add) }],
    ["-", { binding: binding.sum, read: noteOperator(binary("Subtract")) }],
    ["^", { binding: binding.power, read: powerOrPrime }],
    ["_", { binding: binding.power, read: straySubscript }],
    ["prime", { binding: binding.power, read: prime }],
    ["dot-above", { binding: binding.power, read: combiningDot }],
    ["|where", { binding: binding.product, read: evaluationBar }],
    ["|at", { binding: binding.sum, read: evaluationBar }],
  ];
}
