import { Atoms, hasSeveralNumberBases } from "../../../algebra/forms/atoms.ts";
import { summandsOf } from "../../../algebra/forms/monomials.ts";
import { readFraction } from "../../../algebra/forms/read-fraction.ts";
import { fractionToJson, overJson, polynomialToJson, sideBySide } from "../../../algebra/forms/write-polynomial.ts";
import type { Polynomial } from "../../../algebra/multivariate/polynomial.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import * as Q from "../../../algebra/rational.ts";
import { sum } from "../../../algebra/written-form.ts";
import type { Board, Goal, MathJson, Method, Outcome } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { freeLetters, headOf, isSum, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../../expression/tree/sign.ts";
import { expandLine } from "./expanding-lines.ts";
import { expandingRules } from "./expanding-rules.ts";
import { quadraticInBracket } from "./factoring-brackets.ts";
import { type FactoringPlace, factorLines, hasHigherFactor, type Product } from "./factoring-lines.ts";
import { factorFurther } from "./factoring-over.ts";
import { type Piece, piece, productToJson } from "./factoring-pieces.ts";
import { factoringRules } from "./factoring-rules.ts";
import { formAnswer, formsCommonRules } from "./form-answer.ts";

/** Factors over ℚ the way it is done by hand: what is common first, then the formulas, pairs, groups and zeros, until nothing splits. */
export const factoringForms: Method = {
  id: "forms.factoring",
  example: "x^2 + 5x + 6",
  numbers: ["real", "complex"],
  assumes: true,
  rules: { ...formsCommonRules, ...expandingRules, ...factoringRules },
  suits: (goal) => (goal.task === "factored" && freeLetters(goal.expression.json).length > 0 ? 0.9 : 0),
  derive(goal, board) {
    const atoms = new Atoms();
    const given = goal.expression.json;
    const value = readFraction(given, atoms, (operations) => board.spend(operations));
    if (!value || !atoms.areIndependent || hasSeveralNumberBases(atoms)) return { status: "unsupported" };
    if (typeof value.numerator === "bigint" && typeof value.denominator === "bigint") return { status: "unsupported" };
    return typeof value.denominator === "bigint" ? factorPolynomial(goal, board, atoms) : factorQuotient(goal, board, atoms);
  },
};

function factorPolynomial(goal: Goal, board: Board, atoms: Atoms): Outcome {
  const given = goal.expression.json;
  const start = startOf(given, { board, atoms });
  const product = start && factorLines(start, { board, atoms });
  if (!product) return { status: "unsupported" };
  const over = goal.numbers === "complex" ? "ComplexNumbers" : goal.ask?.with?.over?.json;
  if (over === "RealNumbers" || over === "ComplexNumbers") return factorFurther(product, over, { board, atoms }, goal);
  const answer = productToJson(product.content, product.pieces, atoms);
  const isSaidAlready = board.line !== undefined && sameTree(board.line.json, given) && isInWholeFactors(given);
  if (isSaidAlready) {
    board.write(isSum(given) ? "factoring.not-factorable" : "forms.as-asked", expressionOf(given));
    return formAnswer(goal, given);
  }
  if (board.line && !sameTree(board.line.json, answer)) board.write("factoring.order", expressionOf(answer));
  if (hasHigherFactor(product)) board.write("factoring.irreducible", expressionOf(answer));
  return formAnswer(goal, answer);
}

/** Without a fraction among its factors, and with at most one number. */
const isInWholeFactors = (json: MathJson): boolean => {
  const inner = headOf(json) === "Negate" ? (operandsOf(json)[0] as MathJson) : json;
  const factors = headOf(inner) === "Multiply" ? operandsOf(inner) : [inner];
  return (
    factors.every((factor) => headOf(factor) !== "Divide" && headOf(factor) !== "Negate") &&
    factors.filter((factor) => freeLetters(factor).length === 0).length <= 1
  );
};

/** The factors that are written as such; of a sum its terms with a bracket in common, or else the sum multiplied out and collected. */
function startOf(json: MathJson, place: FactoringPlace): Product | undefined {
  const { board, atoms } = place;
  const spend = (operations: number): void => board.spend(operations);
  const factors = factorsAsWritten(json, atoms, spend);
  if (factors) return factors;
  const bracketed = isSum(json)
    ? (commonBracket(json, place) ?? squaresOfBrackets(json, place) ?? inOneBracket(json, place))
    : undefined;
  if (bracketed) return bracketed;
  const value = readFraction(json, atoms, spend);
  if (!value || typeof value.denominator !== "bigint") return undefined;
  const product: Product = { content: Q.rational(1n, value.denominator), pieces: [piece(value.numerator)] };
  if (value.denominator !== 1n) return product;
  const plain = polynomialToJson(value.numerator, atoms);
  if (summandsOf(json).length > P.termCount(value.numerator) || hasBracket(json)) multiplyOut(json, plain, place);
  return product;
}

const inOneBracket = (json: MathJson, place: FactoringPlace): Product | undefined => {
  const spend = (operations: number): void => place.board.spend(operations);
  return quadraticInBracket(
    json,
    summandsOf(json).map((term) => factorsAsWritten(term, place.atoms, spend)),
    place,
  );
};

const hasBracket = (json: MathJson): boolean =>
  summandsOf(json).some(
    (term) => headOf(term) !== "Divide" && [term, ...operandsOf(term), ...operandsOf(term).flatMap(operandsOf)].some(isSum),
  );

function multiplyOut(json: MathJson, plain: MathJson, { board, within = (part) => part }: FactoringPlace): void {
  if (!hasBracket(json) || within(0) !== 0) {
    board.write("factoring.collect-first", expressionOf(within(plain)));
    return;
  }
  board.detail("factoring.multiply-out", (inner) => {
    const result = expandLine(inner);
    return expressionOf(sameTree(result, plain) ? result : plain);
  });
}

/** −3x(x + 1)² as a number and factors. undefined for a sum of several terms. */
export function factorsAsWritten(json: MathJson, atoms: Atoms, spend: (operations: number) => void): Product | undefined {
  const inner = headOf(json) === "Negate" ? (operandsOf(json)[0] as MathJson) : json;
  if (isSum(inner)) return undefined;
  const list = headOf(inner) === "Multiply" ? operandsOf(inner) : [inner];
  let content = inner === json ? Q.one : Q.rational(-1);
  const pieces: Piece[] = [];
  for (const factor of list) {
    const [base, exponent] = operandsOf(factor);
    const isPower = headOf(factor) === "Power" && typeof exponent === "number" && Number.isInteger(exponent) && exponent > 0;
    const value = readFraction(isPower ? (base as MathJson) : factor, atoms, spend);
    if (!value || typeof value.denominator !== "bigint" || value.numerator === 0n) return undefined;
    const count = isPower ? (exponent as number) : 1;
    const number =
      typeof value.numerator === "bigint" ? Q.rational(value.numerator, value.denominator) : Q.rational(1n, value.denominator);
    for (let times = 0; times < count; times++) content = Q.multiply(content, number);
    if (typeof value.numerator !== "bigint") pieces.push(piece(value.numerator, count));
  }
  return { content, pieces };
}

/** x(a + b) + y(a + b): a bracket in each term. */
function commonBracket(json: MathJson, place: FactoringPlace): Product | undefined {
  const { board, atoms, within = (part) => part } = place;
  const spend = (operations: number): void => board.spend(operations);
  const terms = summandsOf(json).map((term) => factorsAsWritten(term, atoms, spend));
  if (!terms.every((term) => term !== undefined) || terms.length < 2) return undefined;
  const common = (terms[0] as Product).pieces
    .filter(({ base }) => P.termCount(base) > 1)
    .map(({ base }) => piece(base, Math.min(...terms.map(({ pieces }) => countOf(base, pieces)))))
    .filter(({ exponent }) => exponent > 0);
  if (common.length === 0) return undefined;
  const rest = terms.map((term) => withoutPieces(term, common));
  if (!rest.every((each) => each !== undefined)) return undefined;
  const inside = sum(rest.map(({ content, pieces }) => productToJson(content, pieces, atoms)));
  const bracket = productToJson(Q.one, common, atoms);
  board.write("factoring.bracket-out", expressionOf(within(sideBySide([bracket, inside]))), { bracket: expressionOf(bracket) });
  return tidied(common, inside, place);
}

function countOf(base: Polynomial, pieces: readonly Piece[]): number {
  return pieces.reduce(
    (count, each) => (P.equal(each.base, base) || P.equal(each.base, P.negate(base)) ? count + each.exponent : count),
    0,
  );
}

function withoutPieces({ content, pieces }: Product, common: readonly Piece[]): Product | undefined {
  let number = content;
  const left = common.map(({ exponent }) => exponent);
  const kept: Piece[] = [];
  for (const each of pieces) {
    const at = common.findIndex(
      ({ base }, index) => (left[index] as number) > 0 && (P.equal(base, each.base) || P.equal(P.negate(base), each.base)),
    );
    if (at < 0) {
      kept.push(each);
      continue;
    }
    const taken = Math.min(left[at] as number, each.exponent);
    left[at] = (left[at] as number) - taken;
    if (!P.equal(each.base, (common[at] as Piece).base) && taken % 2 === 1) number = Q.negate(number);
    if (each.exponent > taken) kept.push(piece(each.base, each.exponent - taken));
  }
  return left.every((count) => count === 0) ? { content: number, pieces: kept } : undefined;
}

/** The other factor collected, where it has brackets or like terms. */
function tidied(common: readonly Piece[], inside: MathJson, place: FactoringPlace): Product | undefined {
  const { board, atoms, within = (part) => part } = place;
  const value = readFraction(inside, atoms, (operations) => board.spend(operations));
  if (!value || typeof value.denominator !== "bigint" || value.numerator === 0n) return undefined;
  const line = sideBySide([productToJson(Q.one, common, atoms), fractionToJson(value, atoms)]);
  if (value.denominator === 1n && board.line && !sameTree(board.line.json, within(line)))
    board.write("factoring.tidy", expressionOf(within(line)));
  if (typeof value.numerator === "bigint") return { content: Q.rational(value.numerator, value.denominator), pieces: common };
  return { content: Q.rational(1n, value.denominator), pieces: [...common, piece(value.numerator)] };
}

/** (x + 1)² − (y − 2)²: both factors as they come, then collected. */
function squaresOfBrackets(json: MathJson, place: FactoringPlace): Product | undefined {
  const { board, atoms, within = (part) => part } = place;
  const [first, second, ...more] = summandsOf(json);
  if (first === undefined || second === undefined || more.length > 0 || startsWithMinus(first) || !startsWithMinus(second))
    return undefined;
  const [a, b] = [squareRootAsWritten(first), squareRootAsWritten(opposite(second))];
  if (a === undefined || b === undefined || (!isSum(a) && !isSum(b))) return undefined;
  const left = sum([...summandsOf(a), ...summandsOf(b).map(opposite)]);
  const right = sum([...summandsOf(a), ...summandsOf(b)]);
  board.write("factoring.difference-of-squares", expressionOf(within(["Multiply", left, right])), {
    a: expressionOf(a),
    b: expressionOf(b),
  });
  const values = [left, right].map((part) => readFraction(part, atoms, (operations) => board.spend(operations)));
  if (!values.every((value) => value?.denominator === 1n && value.numerator !== 0n)) return undefined;
  const [f, g] = values.map((value) => value?.numerator as Polynomial) as [Polynomial, Polynomial];
  const line = sideBySide([polynomialToJson(f, atoms), polynomialToJson(g, atoms)]);
  if (board.line && !sameTree(board.line.json, within(line))) board.write("factoring.tidy", expressionOf(within(line)));
  const content = [f, g].reduce<bigint>((product, each) => (typeof each === "bigint" ? product * each : product), 1n);
  return { content: Q.rational(content), pieces: [f, g].filter((each) => typeof each !== "bigint").map((each) => piece(each)) };
}

function squareRootAsWritten(json: MathJson): MathJson | undefined {
  const [base, exponent] = operandsOf(json);
  if (headOf(json) === "Power" && exponent === 2) return base;
  if (typeof json === "number") return Number.isInteger(Math.sqrt(json)) ? Math.sqrt(json) : undefined;
  if (headOf(json) !== "Multiply") return undefined;
  const roots = operandsOf(json).map(squareRootAsWritten);
  return roots.every((root) => root !== undefined) && roots.every((root) => !isSum(root) || roots.length === 1)
    ? sideBySide(roots)
    : undefined;
}

/** Numerator and denominator each, then what they have in common cancelled. */
function factorQuotient(goal: Goal, board: Board, atoms: Atoms): Outcome {
  const spend = (operations: number): void => board.spend(operations);
  const given = goal.expression.json;
  if (goal.numbers === "complex" || goal.ask?.with?.over) return { status: "unsupported" };
  const value = readFraction(given, atoms, spend);
  if (!value) return { status: "unsupported" };
  const isQuotient = headOf(given) === "Divide";
  if (!isQuotient) board.write("factoring.one-fraction", expressionOf(fractionToJson(value, atoms)));
  const [above, below] =
    headOf(board.line?.json ?? 0) === "Divide" ? (operandsOf(board.line?.json as MathJson) as [MathJson, MathJson]) : [0, 0];
  if (below === 0) return { status: "unsupported" };
  const top = productOf(above, { board, atoms, within: (part) => ["Divide", part, below] });
  if (!top) return { status: "unsupported" };
  const topJson = productToJson(top.content, top.pieces, atoms);
  const bottom = productOf(below, { board, atoms, within: (part) => ["Divide", topJson, part] });
  if (!bottom) return { status: "unsupported" };
  const content = Q.divide(top.content, bottom.content);
  const [numerator, denominator] = cancelled(top.pieces, bottom.pieces);
  const answer = quotientJson(content, numerator, denominator, atoms);
  const isShorter =
    numerator.length < top.pieces.length || numerator.some(({ exponent }, index) => exponent !== top.pieces[index]?.exponent);
  const cancels = isShorter || content.denominator !== bottom.content.numerator;
  if (board.line && !sameTree(board.line.json, answer))
    board.write(cancels ? "factoring.cancel" : "factoring.sign-in-front", expressionOf(answer));
  if (sameTree(answer, given)) board.write("forms.as-asked", expressionOf(answer));
  return formAnswer(goal, answer);
}

function productOf(json: MathJson, place: FactoringPlace): Product | undefined {
  const start = startOf(json, place);
  return start && factorLines(start, place);
}

export function quotientJson(
  content: Q.Rational,
  numerator: readonly Piece[],
  denominator: readonly Piece[],
  atoms: Atoms,
): MathJson {
  const size = Q.absolute(content);
  const above = productToJson(Q.rational(size.numerator), numerator, atoms);
  const below = productToJson(Q.rational(size.denominator), denominator, atoms);
  return content.numerator < 0n ? opposite(overJson(above, below)) : overJson(above, below);
}

export function cancelled(top: readonly Piece[], bottom: readonly Piece[]): [Piece[], Piece[]] {
  const shared = (base: Polynomial, pieces: readonly Piece[]): number =>
    pieces.find((each) => P.equal(each.base, base))?.exponent ?? 0;
  const without = (pieces: readonly Piece[], others: readonly Piece[]): Piece[] =>
    pieces
      .map(({ base, exponent }) => piece(base, exponent - Math.min(exponent, shared(base, others))))
      .filter(({ exponent }) => exponent > 0);
  return [without(top, bottom), without(bottom, top)];
}
