import type { Expression } from "../contract.ts";
import { MisuseError } from "../errors/misuse-error.ts";
import { ParseError } from "../errors/parse-error.ts";
import { expressionOf } from "./expression.ts";
import { markEvaluationBars } from "./grammar/calculus/evaluation-bars.ts";
import { markLooseDifferentials } from "./grammar/calculus/loose-differentials.ts";
import { markDifferentials } from "./grammar/calculus/mark-differentials.ts";
import { grammar } from "./grammar/grammar.ts";
import { pairBars } from "./grammar/pair-bars.ts";
import { type Ambiguity, Parser } from "./grammar/parser.ts";
import type { Part } from "./grammar/part.ts";
import type { Span } from "./grammar/spans.ts";
import { sameTree } from "./mathjson.ts";
import { withoutBraces } from "./scanning/braces.ts";
import { layOut } from "./scanning/layout.ts";
import { impliedArrows } from "./scanning/logic.ts";
import { inUsualForm } from "./scanning/usual-form.ts";
import type { Token } from "./token.ts";
import { tokenize } from "./tokenize.ts";
import type { Path } from "./tree/paths.ts";

export type { Ambiguity } from "./grammar/parser.ts";
export type { Span } from "./grammar/spans.ts";

export interface Formula {
  expression: Expression;
  /** Places where a person may have meant something else, at most 16. */
  ambiguities: Ambiguity[];
  /** Which characters of the source the part at a path came from; [] is the whole. */
  spanOf: (path: Path) => Span;
}

/**
 * Reads one formula in LaTeX, Unicode or ASCII, mixed as one likes, as it is written: nothing is reordered or simplified.
 * What is not certain to be read rightly is refused. The tree is in the vocabulary of docs/mathjson.md.
 *
 * Where notation leaves a choice, one convention holds (docs/formulas.md), and `parseFormula` names the places where it matters.
 * - Quotients go from left to right: 1/2x is (1/2)x. Towers of powers from the right: 2^3^2 is 2^(3^2).
 * - A whole number straight before a proper fraction of numerals is a mixed number: 2\frac13, 2½.
 * - f, g, h, F, G, H and P straight before a round bracket are functions, as is a letter that the formula defines or differentiates, and any letter
 *   before several arguments or one other letter; every other letter multiplies, and so does P before a sum that is raised: P(1 + r)^n.
 * - A function without brackets takes the product that follows, up to a sign, a bracket or the next function: sin 2x cos x.
 * - An integral takes everything up to its differential; a sum, a limit and \frac{d}{dx} take the product that follows, up to a sign.
 * - A bare dx that closes no integral is d · x; upright, \mathrm{d}x, it is a differential.
 * - y' and f'(x) are derivatives; a capital letter other than F, G and H with a prime, A', is a point unless it is called.
 * - e is Euler's number, and i a letter. A subscript is part of the name of its letter: x_1.
 * - 1,234 is one number outside brackets; in brackets the comma separates. 3{,}14 is a decimal.
 * - (a, b) is a tuple, and an open interval where a set must stand or an end is infinite. {a} alone is a set, and a bracket in a calculation.
 * - Chains of one relation stay together (a = b = c); 1 ≤ x < 3 is the conjunction of 1 ≤ x and x < 3.
 *
 * @throws {ParseError} with the position, what stands there and what was expected.
 */
export function parse(source: string): Expression {
  return formulaOf(source, false).expression;
}

/** As `parse`, with the places that could be read otherwise. Their LaTeX is of the part in question, not of the whole. */
export function parseFormula(source: string): Formula {
  return formulaOf(source, true);
}

function formulaOf(source: string, doubting: boolean): Formula {
  if (typeof source !== "string") throw new MisuseError("a formula to parse must be a string");
  const parser = new Parser(source, tokensOf(source), grammar, doubting);
  const dollar = parser.takeIf("math-open");
  const part: Part = parser.standing(parser.read(0));
  takeStop(parser);
  if (dollar !== undefined) {
    const close = parser.expect("math-close", "the end of the formula");
    if (!matches(source.slice(dollar.from, dollar.to), source.slice(close.from, close.to)))
      throw parser.error(close, "the same delimiter as before the formula");
    takeStop(parser);
    if (/^[,;]$/.test(parser.peek().kind) && parser.peek(1).kind === "end") parser.take();
  }
  parser.expect("end", "an operator or the end of the formula");
  return {
    expression: expressionOf(part.json),
    ambiguities: parser.ambiguities,
    spanOf: (path) => parser.spans.at(part, path),
  };
}

/**
 * Whether what is shown of a formula is read as the formula: its LaTeX gives the same tree. A guard for formulas that come from people and
 * models, against any fault of parser and printers.
 */
export function readsBack({ json, latex }: Expression): boolean {
  try {
    return sameTree(parse(latex).json, json);
  } catch (error) {
    if (error instanceof ParseError) return false;
    throw error;
  }
}

/** The tokens with everything found out that depends on more than one of them. */
function tokensOf(source: string): readonly Token[] {
  const latex = source.includes("\\");
  const plain = impliedArrows(inUsualForm(source, withoutBraces(tokenize(source), latex)));
  const differentials = markDifferentials(markLooseDifferentials(plain));
  return layOut(pairBars(source, markEvaluationBars(differentials)), latex);
}

/** A full stop or a question mark may end the formula, and nothing else. */
function takeStop(parser: Parser): void {
  const stop = parser.takeIf("stop");
  if (stop !== undefined && !/^(end|math-close)$/.test(parser.peek().kind))
    throw parser.error(stop, "the end of the formula at a full stop");
}

function matches(open: string, close: string): boolean {
  return open === close ? open.startsWith("$") : `${open} ${close}` === "\\( \\)" || `${open} ${close}` === "\\[ \\]";
}
