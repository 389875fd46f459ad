import { negativeOf, productOf, quotientOf, sumOf } from "../../../../algebra/calculus/building.ts";
import { signOfConstant } from "../../../../algebra/constant/decide.ts";
import * as Q from "../../../../algebra/rational.ts";
import { simplify } from "../../../../algebra/simplify/simplify.ts";
import { spendFreely } from "../../../../algebra/spend.ts";
import type { Board, Expression, MathJson, Method, Outcome } from "../../../../contract.ts";
import { rationalOf } from "../../../../expression/evaluation/literal.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import {
  apply,
  distinctTrees,
  freeLetters,
  headOf,
  occurrencesOf,
  operandsOf,
  sameTree,
} from "../../../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../../../expression/tree/sign.ts";
import { excludes } from "../../../../verification/excluded.ts";
import { equation, finishWith, noSolution, polynomialEquation, put } from "../../../equation.ts";
import { commonRules } from "../../common-rules.ts";
import { isolateRules } from "../../linear/isolate-lines.ts";
import { rootSign } from "../roots-of-number.ts";
import { solveAlternatives, solvePartRules } from "../solve-factors.ts";
import { solveHere } from "../solve-here.ts";
import { letterRules } from "./letter-rules.ts";
import { dividedBy, isSurelyNegative, isSurelyPositive, multipliedBy, raised, withoutNumbers } from "./other-side.ts";
import { isAlgebraic, isSquareOnly, letterEquation, notZero } from "./read-letter.ts";
import { imaginaryRoots, tidyRoot, type Work } from "./root-lines.ts";
import { negatedSum } from "./school-order.ts";

/** The letter stands in one place: what is done to it is undone from the outside in. */
export const undoing: Method = {
  id: "equation.undoing",
  example: "A = \\frac{1}{2}(a + b)h",
  rules: { ...commonRules, ...isolateRules, ...solvePartRules, ...letterRules },
  numbers: ["real", "complex"],
  assumes: true,
  suits(goal) {
    const read = letterEquation(goal);
    if (!read || polynomialEquation(goal)?.difference.length === 2) return 0;
    // All values of a parameter are asked for, and these lines hold for most of them.
    if (goal.ask?.with?.parameter) return 0;
    const count = occurrencesOf(read.left, read.unknown) + occurrencesOf(read.right, read.unknown);
    if (count !== 1 || !isAlgebraic(read.left) || !isAlgebraic(read.right)) return 0;
    const hasLetters = freeLetters(goal.expression.json).length > 1;
    if (goal.numbers === "complex" && (hasLetters || !isSquareOnly(read.left) || !isSquareOnly(read.right))) return 0;
    if (!hasLetters && goal.assuming.length > 0) return 0;
    return hasLetters ? 0.9 : 0.55;
  },
  derive(goal, board) {
    const read = letterEquation(goal);
    if (!read) return { status: "unsupported" };
    const isOnLeft = occurrencesOf(read.left, read.unknown) === 1;
    const [left, right] = isOnLeft ? [read.left, read.right] : [read.right, read.left];
    put(board, "linear.swap-sides", equation(left, right));
    return undo(left, right, { goal, board, unknown: read.unknown });
  },
};

/** The two sides stand on the board; the unknown is somewhere on the left. */
function undo(left: MathJson, right: MathJson, work: Work): Outcome {
  const { board, unknown } = work;
  board.spend(1);
  if (left === unknown) return finishWith(board, unknown, [simplified(right, work)]);
  const operands = operandsOf(left);
  const place = operands.findIndex((operand) => occurrencesOf(operand, unknown) === 1);
  const inner = operands[place] as MathJson;
  const others = operands.filter((_, index) => index !== place);
  switch (headOf(left)) {
    case "Add":
      return moveTerms(inner, others, right, work);
    case "Subtract":
      return place === 0
        ? moveTerms(inner, [negativeOf(operands[1] as MathJson)], right, work)
        : subtracted(operands, right, work);
    case "Negate":
      return headOf(inner) === "Multiply"
        ? undoNegative(inner, right, work)
        : next("linear.change-sign", inner, negatedSum(right), work);
    case "Multiply":
      return divideBy(inner, others, right, work);
    case "Divide":
      return place === 0
        ? multiplyBy(inner, operands[1] as MathJson, right, work)
        : invert(inner, operands[0] as MathJson, right, work);
    case "Sqrt":
      return fromRoot(inner, 2, right, work);
    case "Abs":
      return fromBars(inner, right, work);
    case "Root":
      return place === 0 && typeof operands[1] === "number"
        ? fromRoot(inner, operands[1], right, work)
        : { status: "unsupported" };
    case "Power":
      return place === 0 ? fromPower(inner, operands[1] as MathJson, right, work) : { status: "unsupported" };
    default:
      return { status: "unsupported" };
  }
}

type Params = Parameters<Board["write"]>[2];

function next(
  rule: string,
  left: MathJson,
  right: MathJson,
  work: Work,
  params?: Params,
  conditions: readonly MathJson[] = [],
): Outcome {
  const provided = unknownYet(conditions, work);
  const line = equation(left, plain(right));
  if (!sameTree(work.board.line?.json ?? 0, line.json))
    work.board.write(rule, line, params, provided.length > 0 ? { provided } : {});
  return undo(left, plain(right), work);
}

/** Numbers are worked out at once, a/a among them; formulas with letters are left as they come. */
function plain(json: MathJson): MathJson {
  const value = simplify(json);
  return freeLetters(value).length === 0 ? value : json;
}

/** What nobody has said yet. */
function unknownYet(conditions: readonly MathJson[], { board }: Work): Expression[] {
  const distinct = distinctTrees(conditions);
  return distinct.filter((condition) => !board.assuming.some(({ json }) => sameTree(json, condition))).map(expressionOf);
}

function moveTerms(inner: MathJson, others: readonly MathJson[], right: MathJson, work: Work): Outcome {
  const [term, ...more] = others;
  if (term === undefined) return undo(inner, right, work);
  const left = more.length === 0 ? inner : sumOf([inner, ...more]);
  const isNegative = startsWithMinus(term);
  const isLetterFirst = isNegative && freeLetters(right).length === 0 && freeLetters(term).length > 0;
  const moved = sumOf(isLetterFirst ? [opposite(term), right] : [right, opposite(term)]);
  return next(isNegative ? "linear.add-term" : "linear.subtract-term", left, moved, work, {
    term: expressionOf(isNegative ? opposite(term) : term),
  });
}

/** a − u = r is u = a − r. */
function subtracted([first = 0, second = 0]: readonly MathJson[], right: MathJson, work: Work): Outcome {
  const moved = sumOf([right, negativeOf(first)]);
  const rule = "linear.subtract-term";
  const left = negativeOf(second);
  return first === 0 ? undo(left, right, work) : next(rule, left, moved, work, { term: expressionOf(first) });
}

/** u/b = r is u = br, for b ≠ 0. */
function multiplyBy(inner: MathJson, below: MathJson, right: MathJson, work: Work): Outcome {
  if (freeLetters(below).length === 0 && signOfConstant(below, spendFreely) === 0) return { status: "unsupported" };
  return next("linear.multiply", inner, multipliedBy(right, below), work, { factor: expressionOf(below) }, notZero(below));
}

/** −2y = r is divided by −2 at once. */
function undoNegative(inner: MathJson, right: MathJson, work: Work): Outcome {
  const [first = 0, ...rest] = operandsOf(inner);
  const isNumber = typeof first === "number" && Number.isSafeInteger(first);
  const [only = 1, ...others] = rest;
  if (!isNumber || others.length > 0 || occurrencesOf(only, work.unknown) === 0)
    return next("linear.change-sign", inner, negatedSum(right), work);
  return next("linear.divide", only, dividedBy(negatedSum(right), first), work, { factor: expressionOf(-first) });
}

/** Numbers first: ½(a + b)h = A is (a + b)h = 2A. */
function divideBy(inner: MathJson, others: readonly MathJson[], right: MathJson, work: Work): Outcome {
  const at = others.findIndex((factor) => {
    const value = rationalOf(factor);
    return value !== undefined && !Q.isInteger(value);
  });
  if (at >= 0) {
    const inverse = Q.divide(Q.one, rationalOf(others[at] as MathJson) ?? Q.one);
    const left = productOf(operandsOf(work.board.line?.json ?? 0)[0] === undefined ? [] : withoutFactor(work, at, inner));
    const [above, below] = [Q.integerToJson(inverse.numerator), Q.integerToJson(inverse.denominator)];
    const factor = { factor: expressionOf(Q.rationalToJson(inverse)) };
    return next("linear.multiply", left, quotientOf(multipliedBy(right, above), below), work, factor);
  }
  const factor = productOf(others);
  const value = simplify(factor);
  if (freeLetters(value).length === 0 && signOfConstant(value, spendFreely) === 0) return { status: "unsupported" };
  return next("linear.divide", inner, dividedBy(right, factor), work, { factor: expressionOf(factor) }, notZero(factor));
}

/** The factors of the left side in their order, without one of those that are not the unknown's. */
function withoutFactor({ board, unknown }: Work, at: number, inner: MathJson): MathJson[] {
  const factors = operandsOf(operandsOf(board.line?.json ?? 0)[0] ?? inner);
  const constants = factors.filter((factor) => occurrencesOf(factor, unknown) === 0);
  return factors.filter((factor) => factor !== constants[at]);
}

/** a/u = r is u = a/r, for r ≠ 0 and a ≠ 0. */
function invert(inner: MathJson, above: MathJson, right: MathJson, work: Work): Outcome {
  const value = freeLetters(right).length === 0 ? right : simplify(right);
  if (value === 0) return { status: "unsupported" };
  if (!sameTree(value, right)) put(work.board, "letter.take-fractions", equation(apply("Divide", above, inner), value));
  const [top, bottom] = headOf(value) === "Divide" ? operandsOf(value) : [value, 1];
  const turned = quotientOf(productOf([above, bottom ?? 1]), top ?? 1);
  return next("letter.invert", inner, turned, work, { below: expressionOf(inner), value: expressionOf(value) }, [
    ...notZero(value),
    ...notZero(above),
  ]);
}

function fromRoot(inner: MathJson, index: number, right: MathJson, work: Work): Outcome {
  const { board, unknown } = work;
  const squared = raised(right, index);
  if (index % 2 === 1) return next("letter.raise", inner, squared, work, { index: expressionOf(index) });
  const isNumber = freeLetters(right).length === 0;
  if (isNumber ? signOfConstant(right, spendFreely) === -1 : isSurelyNegative(right, board)) {
    board.write("letter.root-negative", noSolution(unknown));
    return { status: "none" };
  }
  const condition = isNumber || isSurelyPositive(right, board) ? [] : [apply("GreaterEqual", withoutNumbers(right), 0)];
  const rule = index === 2 ? "letter.square" : "letter.raise";
  return next(rule, inner, squared, work, { index: expressionOf(index) }, condition);
}

/** −a² − 1 is negative whatever is assumed. */
const isNeverReached = (json: MathJson, board: Board): boolean =>
  freeLetters(json).length > 0 &&
  excludes(board.assuming, [apply("GreaterEqual", json, 0)], (operations) => board.spend(operations));

/** |u| = r is u = r or u = −r, for r ≥ 0. */
function fromBars(inner: MathJson, right: MathJson, { board, unknown, goal }: Work): Outcome {
  const isNumber = freeLetters(right).length === 0;
  const isPlain = isNumber && (freeLetters(inner).length === 1 || signOfConstant(right, spendFreely) !== 1);
  // Without letters at all there are methods that say more, and a number on the right leaves the rest to them.
  if (isPlain && (board.line === undefined || sameTree(board.line.json, goal.expression.json))) return { status: "unsupported" };
  if (isPlain) return solveHere(equation(apply("Abs", inner), right), goal, board);
  if (isNeverReached(right, board)) {
    board.write("letter.bars-negative", noSolution(unknown));
    return { status: "none" };
  }
  const equations = [equation(inner, negatedSum(right)), equation(inner, right)];
  const provided =
    isNumber || isSurelyPositive(right, board) ? {} : { provided: [expressionOf(apply("GreaterEqual", right, 0))] };
  board.write(
    "letter.bars",
    expressionOf(apply("Or", ...equations.map(({ json }) => json))),
    { value: expressionOf(right) },
    provided,
  );
  if (inner === unknown) return finishWith(board, unknown, [negatedSum(right), right]);
  return solveAlternatives("letter.bars", equations, goal, board);
}

function fromPower(inner: MathJson, exponent: MathJson, right: MathJson, work: Work): Outcome {
  const value = rationalOf(exponent);
  if (!value || Q.signOf(value) <= 0) return { status: "unsupported" };
  if (!Q.isInteger(value))
    return value.numerator === 1n ? fromRoot(inner, Number(value.denominator), right, work) : { status: "unsupported" };
  const index = Number(value.numerator);
  const root = tidyRoot(right, index);
  const params = { index: expressionOf(index), base: expressionOf(inner) };
  if (index % 2 === 1) return next("letter.odd-root", inner, root, work, params);
  const { board, unknown, goal } = work;
  if (freeLetters(right).length === 0) {
    const sign = signOfConstant(right, spendFreely);
    if (sign === -1 && goal.numbers === "complex") return imaginaryRoots(inner, right, work);
    if (sign === -1) {
      board.write("letter.square-negative", noSolution(unknown));
      return { status: "none" };
    }
    if (sign !== 1) return { status: "unsupported" };
  }
  if (goal.numbers !== "complex" && isSurelyNegative(right, board)) {
    board.write("letter.square-negative", noSolution(unknown));
    return { status: "none" };
  }
  if (/^(Sqrt|Abs)$/.test(headOf(inner) ?? "")) {
    const needed = freeLetters(right).length > 0 ? [apply("GreaterEqual", right, 0)] : [];
    return next("letter.not-negative-root", inner, needed.length > 0 ? rootSign(right, index) : root, work, params, needed);
  }
  if (isSurelyPositive(inner, board))
    return next("letter.positive-root", inner, freeLetters(right).length > 0 ? rootSign(right, index) : root, work, params);
  const signs = [negativeOf(root), root];
  const rule = index === 2 ? "letter.square-root" : "letter.even-root";
  if (inner === unknown) {
    const values = signs.map((side) => simplified(side, undefined));
    const written = apply("Or", ...signs.map((side) => apply("Equal", unknown, side)));
    board.write(rule, expressionOf(written), params);
    return finishWith(board, unknown, values);
  }
  const equations = signs.map((side) => equation(inner, side));
  board.write(rule, expressionOf(apply("Or", ...equations.map(({ json }) => json))), params);
  return solveAlternatives(rule, equations, goal, board);
}

/** How many letters stand in a formula: two in a + a. */
const lettersIn = (json: MathJson): number => freeLetters(json).reduce((count, letter) => count + occurrencesOf(json, letter), 0);

/** The formula in its final form, where that is shorter to read. */
function simplified(json: MathJson, work: Work | undefined): MathJson {
  const result = simplify(json);
  const isCollected = lettersIn(result) < lettersIn(json);
  if (freeLetters(json).length > 0 && !isCollected && JSON.stringify(result).length >= JSON.stringify(json).length) return json;
  if (work && !sameTree(result, json)) put(work.board, "letter.simplify", equation(work.unknown, result));
  return result;
}
