import { Atoms } from "../../../algebra/forms/atoms.ts";
import { summandsOf } from "../../../algebra/forms/monomials.ts";
import { readFraction } from "../../../algebra/forms/read-fraction.ts";
import { fractionToJson, overJson, polynomialToJson, sideBySide } from "../../../algebra/forms/write-polynomial.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import * as Q from "../../../algebra/rational.ts";
import { sum } from "../../../algebra/written-form.ts";
import type { Board, Goal, MathJson, Method, Outcome, Rule, RuleId } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, headOf, isSum, isSymbol, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../../expression/tree/sign.ts";
import { expandingRules } from "./expanding-rules.ts";
import { type FactoredPart, factorPart, factorPartRule, factorSilently } from "./factored-parts.ts";
import { cancelled, quotientJson } from "./factoring.ts";
import { type Piece, piece, productToJson } from "./factoring-pieces.ts";
import { factoringRules } from "./factoring-rules.ts";
import { formAnswer, formsCommonRules } from "./form-answer.ts";

const rule = (example: string, en: string, zh: string): Rule => ({ relation: "equal", example, en, zh });

const rules: Record<RuleId, Rule> = {
  "single-fraction.factor": factorPartRule,
  "single-fraction.extend": rule(
    "\\frac{1}{x} + \\frac{1}{x + 1} ⟶ \\frac{x + 1}{x(x + 1)} + \\frac{x}{x(x + 1)}",
    "Bring every fraction to the least common denominator {denominator}",
    "通分，最简公分母为 {denominator}",
  ),
  "single-fraction.one-bar": rule(
    "\\frac{x + 1}{x(x + 1)} + \\frac{x}{x(x + 1)} ⟶ \\frac{x + 1 + x}{x(x + 1)}",
    "Equal denominators: add the numerators",
    "同分母分式相加减，分母不变，分子相加减",
  ),
  "single-fraction.numerator": rule(
    "\\frac{x + 1 + x}{x(x + 1)} ⟶ \\frac{2x + 1}{x(x + 1)}",
    "Work out the numerator",
    "化简分子",
  ),
  "single-fraction.factor-numerator": rule(
    "\\frac{x^2 - x}{x(x + 1)} ⟶ \\frac{x(x - 1)}{x(x + 1)}",
    "Factor the numerator",
    "把分子分解因式",
  ),
  "single-fraction.cancel": rule("\\frac{x(x - 1)}{x(x + 1)} ⟶ \\frac{x - 1}{x + 1}", "Cancel the common factors", "约去公因式"),
  "single-fraction.combine": rule(
    "\\frac{\\frac{1}{x}}{x + 1} ⟶ \\frac{1}{x(x + 1)}",
    "Write it as one fraction in lowest terms",
    "写成一个最简分式",
  ),
};

interface Summand {
  readonly isNegative: boolean;
  readonly above: MathJson;
  readonly below: FactoredPart;
}

/** A sum of fractions over their least common denominator, in lowest terms. */
export const singleFraction: Method = {
  id: "forms.single-fraction",
  example: "\\frac{1}{x} + \\frac{1}{x + 1}",
  assumes: true,
  rules: { ...formsCommonRules, ...expandingRules, ...factoringRules, ...rules },
  suits: (goal) => (goal.task === "single-fraction" ? 0.9 : 0),
  derive(goal, board) {
    const atoms = new Atoms();
    const value = readFraction(goal.expression.json, atoms, (operations) => board.spend(operations));
    const isPlain = atoms.trees.every((tree) => !hasBar(tree)) && (atoms.trees.every(isSymbol) || atoms.areIndependent);
    if (!value || !isPlain) return { status: "unsupported" };
    if (isPlainFraction(goal.expression.json, atoms, board)) {
      board.write("forms.as-asked", goal.expression);
      return formAnswer(goal, goal.expression.json);
    }
    const terms = isSum(goal.expression.json) ? summandsWithFactors(goal, board, atoms) : undefined;
    if (terms) return combineTerms(terms, goal, board, atoms);
    const line = fractionToJson(value, atoms);
    board.write("single-fraction.combine", expressionOf(line));
    return formAnswer(goal, line);
  },
};

/** One bar, polynomials above and below, nothing to cancel. */
function isPlainFraction(json: MathJson, atoms: Atoms, board: Board): boolean {
  const inner = headOf(json) === "Negate" ? (operandsOf(json)[0] as MathJson) : json;
  if (headOf(inner) !== "Divide") return false;
  const [above, below] = operandsOf(inner).map((part) =>
    hasBar(part) ? undefined : readFraction(part, atoms, (operations) => board.spend(operations)),
  );
  const whole = readFraction(inner, atoms, (operations) => board.spend(operations));
  return (
    above?.denominator === 1n &&
    below?.denominator === 1n &&
    whole !== undefined &&
    P.totalDegree(whole.denominator) === P.totalDegree(below.numerator) &&
    P.integerContent(whole.denominator) === P.integerContent(below.numerator)
  );
}

const hasBar = (json: MathJson): boolean =>
  headOf(json) === "Divide" ||
  (headOf(json) === "Power" && typeof operandsOf(json)[1] === "number" && (operandsOf(json)[1] as number) < 0) ||
  operandsOf(json).some(hasBar);

function summandsWithFactors(goal: Goal, board: Board, atoms: Atoms): Summand[] | undefined {
  const spend = (operations: number): void => board.spend(operations);
  const parts = summandsOf(goal.expression.json).map((term) => {
    const isNegative = startsWithMinus(term);
    const inner = isNegative ? opposite(term) : term;
    const [above, below] = headOf(inner) === "Divide" ? (operandsOf(inner) as [MathJson, MathJson]) : [inner, 1];
    return { isNegative, above, below };
  });
  if (parts.some(({ above, below }) => hasBar(above) || hasBar(below) || !readFraction(above, atoms, spend))) return undefined;
  const terms: Summand[] = [];
  for (const { isNegative, above, below } of parts) {
    const isNumber = typeof below === "number" && Number.isInteger(below);
    const factored = isNumber
      ? { content: Q.rational(below), pieces: [], written: below }
      : factorPart("single-fraction.factor", below, board, atoms);
    if (!factored || !Q.isInteger(factored.content)) return undefined;
    terms.push({ isNegative, above, below: factored });
  }
  return terms;
}

function combineTerms(terms: readonly Summand[], goal: Goal, board: Board, atoms: Atoms): Outcome {
  const spend = (operations: number): void => board.spend(operations);
  const number = terms.reduce((multiple, { below }) => Q.leastCommonMultiple(multiple, sizeOf(below.content)), 1n);
  const pieces = leastCommon(terms.flatMap(({ below }) => below.pieces));
  const denominator = productToJson(Q.rational(number), pieces, atoms);
  const extended = terms.map((term) =>
    signed(term, sideBySide([term.above, missing(term.below, number, pieces, atoms)].filter((part) => part !== 1))),
  );
  const put = (name: string, json: MathJson, params?: Record<string, MathJson>): void => {
    const shown = Object.fromEntries(Object.entries(params ?? {}).map(([key, part]) => [key, expressionOf(part)]));
    if (!sameTree(board.line?.json ?? 0, json)) board.write(name, expressionOf(json), shown);
  };
  const start = goal.expression;
  const line = sum(
    extended.map((part) =>
      startsWithMinus(part) ? apply("Negate", overJson(opposite(part), denominator)) : overJson(part, denominator),
    ),
  );
  if (!sameTree(line, start.json))
    board.write("single-fraction.extend", expressionOf(line), { denominator: expressionOf(denominator) }, { before: start });
  const above = sum(
    extended.flatMap((part) =>
      startsWithMinus(part) && isSum(opposite(part))
        ? [apply("Negate", opposite(part))]
        : isSum(part)
          ? summandsOf(part)
          : [part],
    ),
  );
  put("single-fraction.one-bar", overJson(above, denominator));
  const read = readFraction(above, atoms, spend);
  if (read?.denominator !== 1n) return { status: "unsupported" };
  if (read.numerator === 0n) {
    put("single-fraction.numerator", 0);
    return formAnswer(goal, 0);
  }
  const plain = polynomialToJson(read.numerator, atoms);
  workOutNumerator(above, plain, denominator, board);
  return cancel(plain, number, pieces, goal, board, atoms);
}

const sizeOf = ({ numerator }: Q.Rational): bigint => (numerator < 0n ? -numerator : numerator);

/** A minus below the bar goes above. */
function signed({ isNegative, below }: Summand, above: MathJson): MathJson {
  return isNegative !== below.content.numerator < 0n ? apply("Negate", above) : above;
}

function leastCommon(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const each of pieces) {
    const at = result.findIndex(({ base }) => P.equal(base, each.base));
    if (at < 0) result.push(each);
    else if (each.exponent > (result[at] as Piece).exponent) result[at] = each;
  }
  return result;
}

/** What a denominator lacks of the common one. */
function missing(below: FactoredPart, number: bigint, pieces: readonly Piece[], atoms: Atoms): MathJson {
  const rest = pieces
    .map(({ base, exponent }) => piece(base, exponent - (below.pieces.find((each) => P.equal(each.base, base))?.exponent ?? 0)))
    .filter(({ exponent }) => exponent > 0);
  return productToJson(Q.rational(number, sizeOf(below.content)), rest, atoms);
}

function workOutNumerator(above: MathJson, plain: MathJson, denominator: MathJson, board: Board): void {
  const line = overJson(plain, denominator);
  if (sameTree(board.line?.json ?? 0, line)) return;
  const isLong = JSON.stringify(above).includes("Multiply");
  if (!isLong) board.write("single-fraction.numerator", expressionOf(line));
  else
    board.detail("single-fraction.numerator", (inner) => {
      inner.write("single-fraction.numerator", expressionOf(plain), undefined, { before: expressionOf(above) });
      return expressionOf(line);
    });
}

function cancel(plain: MathJson, number: bigint, pieces: readonly Piece[], goal: Goal, board: Board, atoms: Atoms): Outcome {
  const top = factorSilently(plain, atoms, (operations) => board.spend(operations));
  const bottom = { content: Q.rational(number), pieces };
  const line = board.line?.json ?? 0;
  const integer = top && Q.isInteger(top.content) ? top : undefined;
  if (!integer) return formAnswer(goal, line);
  const [above, below] = cancelled(integer.pieces, bottom.pieces);
  const content = Q.divide(integer.content, bottom.content);
  const isShorter =
    above.reduce((total, { exponent }) => total + exponent, 0) <
      integer.pieces.reduce((total, { exponent }) => total + exponent, 0) || content.denominator !== number;
  if (!isShorter) return formAnswer(goal, line);
  const denominator = productToJson(Q.rational(number), pieces, atoms);
  if (!sameTree(integer.written, plain))
    board.write("single-fraction.factor-numerator", expressionOf(overJson(integer.written, denominator)));
  const result = quotientJson(content, above, below, atoms);
  board.write("single-fraction.cancel", expressionOf(result));
  return formAnswer(goal, result);
}
