import { boundsOf, isInRange, type Range, rangeOf } from "../../../algebra/ranges/range.ts";
import * as Q from "../../../algebra/rational.ts";
import { spendFreely } from "../../../algebra/spend.ts";
import { type CertifiedZeros, certifiedZeros, holdsAllIn, roundedZero } from "../../../algebra/zeros/certified-zeros.ts";
import type { Zero } from "../../../algebra/zeros/isolate-zeros.ts";
import { mixedPowers } from "../../../algebra/zeros/negative-bases.ts";
import type { Answer, Board, Expression, Goal, MathJson, Method, Outcome } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters } from "../../../expression/mathjson.ts";
import { noSolution } from "../../equation.ts";
import { valueStatement } from "../../outcome.ts";
import { type Sides, sidesOf } from "../../sides.ts";
import { equal, isTranscendental, solvedBy } from "./sides.ts";

/** So many digits that count are shown. */
const digits = 12;

/** Equations without an exact solution, x = cos x: all real solutions, counted with certainty and correctly rounded. */
export const numeric: Method = {
  id: "transcendental.numeric",
  example: "x = \\cos x",
  assumes: true,
  rules: {
    "numeric.no-exact-form": {
      relation: "states",
      example: "x = \\cos x",
      en: "{equation} is not rearranged into an exact solution here: its solutions are found numerically, as the zeros of {function}",
      zh: "这里不用变形求方程 {equation} 的精确解，改求函数 {function} 的零点的数值",
    },
    "numeric.whole-line": {
      relation: "states",
      example: "x - \\cos x = 0",
      en: "Outside the interval from {from} to {to} the function keeps its sign, as the signs of its derivatives show: it has no zero there",
      zh: "在 {from} 到 {to} 之外，由各阶导数的符号可知函数不变号，没有零点",
    },
    "numeric.beyond-end": {
      relation: "states",
      example: "\\ln x = 2 - x",
      en: "It has a value only from {from} on, and near the end of its domain and far out it keeps its sign",
      zh: "函数只在 {from} 以右有意义，在定义域端点附近和远处都不变号",
    },
    "numeric.negative-base": {
      relation: "states",
      example: "(x - 1)^{x + 2} - 1 = 0",
      en: "Where the base is positive, the function keeps its sign near the end of its domain and far out. Where {base} is negative, {power} has a value for some exponents only, such as whole ones, and its size is {size}: the places where the sizes fit are put in one by one",
      zh: "底数为正时，函数在定义域端点附近和远处都不变号。{base} 为负时，{power} 只对某些指数（如整数）有意义，其绝对值为 {size}：把绝对值相符的值逐一代入检验",
    },
    "numeric.positive-base": {
      relation: "states",
      example: "x^x - 0.9 = 0",
      en: "From {from} on, where the base is not negative, the function keeps its sign near the end and far out; zeros below are not looked for",
      zh: "在 {from} 以右底数非负，函数在端点附近和远处都不变号；以左的零点不再讨论",
    },
    "numeric.window": {
      relation: "states",
      example: "x\\sin x = 1",
      en: "Only the zeros from {from} to {to} are looked for",
      zh: "只求 {from} 到 {to} 之间的零点",
    },
    "numeric.count": {
      relation: "states",
      example: "x - \\cos x = 0",
      en: "Cutting the line into pieces on which the function or one of its derivatives keeps its sign shows how many zeros there are: {count}",
      zh: "把区间分成函数或其某阶导数不变号的小段，可知恰有 {count} 个零点",
    },
    "numeric.solutions": {
      relation: "approximates",
      example: "x = \\cos x ⟶ x \\approx 0.739085133215",
      en: "Narrow them down: rounded to {digits} significant digits",
      zh: "逐步缩小范围，四舍五入到 {digits} 位有效数字",
    },
    "numeric.exact-solutions": {
      relation: "approximates",
      example: "3^x + 4^x = 5^x ⟶ x = 2",
      en: "Narrow them down: putting the value in shows that it is exact",
      zh: "逐步缩小范围，代入检验可知所得值是精确的",
    },
    "numeric.solutions-in-window": {
      relation: "states",
      example: "x \\approx 1.11415714087",
      en: "Narrowed down and rounded to {digits} significant digits, the solutions there are",
      zh: "逐步缩小范围，四舍五入到 {digits} 位有效数字，其中的解为",
    },
    "numeric.no-solution": {
      relation: "equivalent",
      example: "e^x + x^2 = 0 ⟶ x \\in \\varnothing",
      en: "The function never changes its sign and is never 0: there is no solution",
      zh: "函数恒不为零：方程无解",
    },
  },
  suits(goal) {
    const sides = sidesOf(goal);
    // What is only a part of another equation needs exact solutions.
    if (!sides || !goal.ask) return 0;
    const json = apply("List", sides.left, sides.right);
    return isTranscendental(json, sides.unknown) && freeLetters(json).every((letter) => letter === sides.unknown) ? 0.2 : 0;
  },
  derive(goal, board) {
    const sides = sidesOf(goal);
    const range = sides && rangeOf(goal.assuming, sides.unknown);
    return sides && range ? solve(goal, board, sides, range) : { status: "unsupported" };
  },
};

function solve(goal: Goal, board: Board, { unknown, left, right }: Sides, range: Range): Outcome {
  const difference = right === 0 ? left : left === 0 ? right : apply("Subtract", left, right);
  const isLimited = range.from !== undefined || range.to !== undefined;
  const bounds = isLimited ? boundsOf(range) : undefined;
  const anywhere = certifiedZeros(difference, unknown, spendFreely);
  const between = anywhere?.complete || !bounds ? undefined : certifiedZeros(difference, unknown, spendFreely, bounds);
  const found = between ?? anywhere;
  // What was looked through has to hold all numbers that the question allows.
  const isComplete = found !== undefined && holdsAllIn(found, range, found === between);
  if (!found || (isLimited && !isComplete)) return { status: "unsupported" };
  const kept = isLimited ? within(found.zeros, range) : found.zeros;
  const values = kept?.map(writtenZero);
  if (!values?.every((value) => value !== undefined)) return { status: "unsupported" };
  const start = board.line ?? goal.expression;
  board.write("numeric.no-exact-form", equal(difference, 0), { equation: goal.expression, function: expressionOf(difference) });
  tellWindow(board, found, difference, unknown, bounds);
  board.write("numeric.count", equal(difference, 0), { count: kept?.length ?? 0 });
  return conclude(board, unknown, values, start, isComplete, found, isLimited);
}

function tellWindow(
  board: Board,
  { window: [from, to], complete, knownFrom }: CertifiedZeros,
  difference: MathJson,
  unknown: string,
  bounds: readonly [number, number] | undefined,
): void {
  const line = equal(difference, 0);
  const [mixed] = mixedPowers(difference, unknown);
  if (mixed && complete && from === Number.NEGATIVE_INFINITY) {
    const { base, power, exponent } = mixed;
    const size = expressionOf(apply("Power", apply("Abs", base), exponent));
    board.write("numeric.negative-base", line, { base: expressionOf(base), power: expressionOf(power), size });
  } else if (knownFrom) board.write("numeric.positive-base", line, { from: expressionOf(Q.rationalToJson(knownFrom)) });
  else if (!complete) {
    if (bounds === undefined) board.write("numeric.window", line, { from: number(from), to: number(to) });
  } else if (Number.isFinite(to)) board.write("numeric.whole-line", line, { from: number(from), to: number(to) });
  else board.write("numeric.beyond-end", line, { from: number(from) });
}

const number = (value: number): Expression => expressionOf(Number.isInteger(value) ? value : Number(value.toPrecision(6)));

function within(zeros: readonly Zero[], range: Range): Zero[] | undefined {
  const places = zeros.map((zero) => {
    const ends = [zero.from, zero.to].map((end) => isInRange(Q.rationalToJson(end), range));
    return ends[0] === ends[1] ? ends[0] : undefined;
  });
  return places.includes(undefined) ? undefined : zeros.filter((_, index) => places[index]);
}

/** The number where it is known exactly, else its decimal. */
function writtenZero(zero: Zero): MathJson | undefined {
  if (Q.equal(zero.from, zero.to)) return Q.rationalToJson(zero.from);
  const text = roundedZero(zero, digits);
  if (text === undefined) return undefined;
  return String(Number(text)) === text ? Number(text) : { num: text };
}

function conclude(
  board: Board,
  unknown: string,
  values: readonly MathJson[],
  start: Expression,
  isComplete: boolean,
  { window: [from, to], knownFrom }: CertifiedZeros,
  isLimited: boolean,
): Outcome {
  if (values.length === 0 && isComplete && !isLimited) {
    board.write("numeric.no-solution", noSolution(unknown), {}, { before: start });
    return { status: "none" };
  }
  const statements = values.map((value) => valueStatement(unknown, value));
  const [only] = statements;
  const line = expressionOf(
    values.length === 0
      ? noSolution(unknown).json
      : statements.length === 1 && only !== undefined
        ? only
        : apply("Or", ...statements),
  );
  const isExact = !statements.some((statement) => Array.isArray(statement) && statement[0] === "Approx");
  const isAll = isComplete && !isLimited;
  const rule = isAll ? (isExact ? "numeric.exact-solutions" : "numeric.solutions") : "numeric.solutions-in-window";
  board.write(rule, line, isAll && isExact ? {} : { digits }, isAll ? { before: start } : {});
  if (isComplete) return solvedBy(values);
  const answers: Omit<Answer, "verdict">[] =
    values.length === 0 ? [] : [{ ask: { what: "solutions" }, kind: "set", ...expressionOf(apply("Set", ...values)) }];
  const reason = knownFrom
    ? { key: "reason.negative-base", params: { from: expressionOf(Q.rationalToJson(knownFrom)), unknown: expressionOf(unknown) } }
    : { key: "reason.numeric-window", params: { from: number(from), to: number(to) } };
  return { status: "partial", answers, reason };
}
