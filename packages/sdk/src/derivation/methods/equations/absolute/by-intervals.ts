import { negativeOf, sumOf } from "../../../../algebra/calculus/building.ts";
import { compareConstants } from "../../../../algebra/constant/decide.ts";
import * as N from "../../../../algebra/quadratic-number.ts";
import { isWholeLine, joined, type Pieces, piecesOf, setOf, within } from "../../../../algebra/ranges/pieces.ts";
import type { Range } from "../../../../algebra/ranges/range.ts";
import { polynomialIn } from "../../../../algebra/rational-function.ts";
import { isolateRoots } from "../../../../algebra/real-roots.ts";
import { spendFreely } from "../../../../algebra/spend.ts";
import type { Board, Expression, Goal, MathJson, Method, Outcome } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, headOf, mapTree, operandsOf, sameTree } from "../../../../expression/mathjson.ts";
import { equation, inOrder, noSolution, valuesOf, valuesOutcome, valuesStatement } from "../../../equation.ts";
import { quadraticEquation, realRoots } from "../../../quadratic.ts";
import { commonRules } from "../../common-rules.ts";
import { solvePartRules } from "../solve-factors.ts";
import { solveBelow } from "../solve-here.ts";
import { absoluteRules } from "./absolute-rules.ts";
import { type AbsoluteEquation, absoluteEquation } from "./read-absolute.ts";

/** Between neighbouring breakpoints; an end that is missing is infinite. The left end belongs to it. */
interface Piece {
  readonly from: MathJson | undefined;
  readonly to: MathJson | undefined;
}

/** |x − 1| + |x + 2| = 5: the bars are dropped on each interval between the zeros of what stands in them. */
export const absoluteByIntervals: Method = {
  id: "absolute.intervals",
  example: "|x - 1| + |x + 2| = 5",
  rules: { ...commonRules, ...solvePartRules, ...absoluteRules },
  suits(goal) {
    const read = absoluteEquation(goal);
    const points = read && breakpoints(read);
    return points && points.length > 0 && points.length <= 6 ? 0.7 : 0;
  },
  derive(goal, board) {
    const read = absoluteEquation(goal);
    const points = read && breakpoints(read);
    if (!read || !points) return { status: "unsupported" };
    const pieces = [undefined, ...points].map((from, index): Piece => ({ from, to: points[index] }));
    const parts = pieces.map((piece) => ({ piece, line: withoutBars(read, piece) }));
    const conditions = parts.map(({ piece, line }) => apply("And", ...limits(piece, read.unknown), line.json));
    board.write("absolute.intervals", expressionOf(apply("Or", ...conditions)), {
      points: expressionOf(points.length === 1 ? (points[0] as MathJson) : apply("List", ...points)),
    });
    const outcomes: Outcome[] = [];
    const merged = board.cases(
      "absolute.intervals",
      parts.map(({ piece, line }, index) => ({
        condition: expressionOf(conditions[index] as MathJson),
        work: (inner: Board) => {
          const outcome = onPiece(piece, line, expressionOf(conditions[index] as MathJson), goal, inner);
          outcomes.push(outcome);
          return outcome.status === "all" ? { status: "none" } : outcome;
        },
      })),
    );
    if (merged.status === "unsupported") return merged;
    return united(
      outcomes,
      parts.map(({ piece }) => piece),
      goal,
      board,
    );
  },
};

function onPiece(piece: Piece, line: Expression, condition: Expression, goal: Goal, board: Board): Outcome {
  const unknown = goal.unknowns[0] ?? "x";
  const outcome = solveBelow("absolute.solve", line, { ...goal, expression: line }, board);
  if (outcome.status === "all") {
    board.write("absolute.whole-interval", expressionOf(apply("Element", unknown, intervalOf(piece))), undefined, {
      before: condition,
    });
    return outcome;
  }
  const values = valuesOf(outcome);
  if (!values) return onPart(outcome, piece, condition, unknown, board);
  const kept = values.filter((value) => isWithin(value, piece));
  if (kept.length === 0) {
    board.write("absolute.outside", noSolution(unknown), undefined, { before: condition });
    return { status: "none" };
  }
  const rule = kept.length === values.length ? "absolute.inside" : "absolute.some-inside";
  board.write(rule, valuesStatement(unknown, kept), undefined, { before: condition });
  return valuesOutcome(kept);
}

/** What is true on parts of a piece, x/x = 1 for x ≠ 0. */
function onPart(outcome: Outcome, piece: Piece, condition: Expression, unknown: string, board: Board): Outcome {
  const [answer, ...more] = outcome.status === "solved" ? outcome.answers : [];
  const set = answer?.kind === "interval" && more.length === 0 ? piecesOf(answer.json) : undefined;
  const part = set && within(set, rangeOfPiece(piece));
  if (!answer || !part) return { status: "unsupported" };
  if (part.length === 0) {
    board.write("absolute.outside", noSolution(unknown), undefined, { before: condition });
    return { status: "none" };
  }
  const json = setOf(part);
  board.write("absolute.some-inside", expressionOf(apply("Element", unknown, json)), undefined, { before: condition });
  return { status: "solved", answers: [{ ...answer, ...expressionOf(json) }] };
}

const rangeOfPiece = ({ from, to }: Piece): Range => ({
  from: from === undefined ? undefined : { value: from, isIn: true },
  to: to === undefined ? undefined : { value: to, isIn: false },
});

/** Intervals that are only parts of the pieces, with all else. */
function unitedSets(outcomes: readonly Outcome[], pieces: readonly Piece[], unknown: string, board: Board): Outcome {
  const parts = outcomes.map((outcome, index): Pieces | undefined => {
    if (outcome.status === "none") return [];
    if (outcome.status === "all") return [rangeOfPiece(pieces[index] as Piece)];
    return outcome.status === "solved" ? piecesOf((outcome.answers[0] as { json: MathJson }).json) : undefined;
  });
  const whole = parts.every((part) => part !== undefined) ? joined(parts.flat()) : undefined;
  if (!whole || whole.length === 0) return { status: "unsupported" };
  const set = setOf(whole);
  board.write("equation.solutions", expressionOf(apply("Element", unknown, set)));
  if (isWholeLine(whole)) return { status: "all" };
  return { status: "solved", answers: [{ ask: { what: "solutions" }, kind: "interval", ...expressionOf(set) }] };
}

/** Values and whole intervals together. */
function united(outcomes: readonly Outcome[], pieces: readonly Piece[], goal: Goal, board: Board): Outcome {
  const unknown = goal.unknowns[0] ?? "x";
  if (outcomes.length < pieces.length) return { status: "unsupported" };
  if (outcomes.some(({ status }) => status === "unsupported" || status === "partial")) return { status: "unsupported" };
  if (outcomes.some((outcome) => outcome.status === "solved" && outcome.answers[0]?.kind === "interval"))
    return unitedSets(outcomes, pieces, unknown, board);
  const values = inOrder(outcomes.flatMap((outcome) => (outcome.status === "all" ? [] : (valuesOf(outcome) ?? []))));
  const whole = pieces.filter((_, index) => outcomes[index]?.status === "all");
  if (whole.length === 0) {
    const line = valuesStatement(unknown, values);
    board.write(values.length === 0 ? "equation.no-solution" : "equation.solutions", line);
    return valuesOutcome(values);
  }
  const [first] = whole;
  // Pieces that are not neighbours, or values beside them, are left to the methods for inequalities.
  if (!first || whole.some((piece, index) => index > 0 && whole[index - 1]?.to !== piece.from)) return { status: "unsupported" };
  const closedEnd = whole.at(-1)?.to;
  if (values.some((value) => value !== closedEnd && (closedEnd === undefined || !sameTree(value, closedEnd))))
    return { status: "unsupported" };
  const set = intervalOf({ from: first.from, to: closedEnd }, closedEnd !== undefined && values.length > 0);
  board.write("equation.solutions", expressionOf(apply("Element", unknown, set)));
  return first.from === undefined && closedEnd === undefined
    ? { status: "all" }
    : { status: "solved", answers: [{ ask: { what: "solutions" }, kind: "interval", ...expressionOf(set) }] };
}

function intervalOf({ from, to }: Piece, closed = false): MathJson {
  const low: MathJson = from ?? apply("Open", "NegativeInfinity");
  const high: MathJson = to === undefined ? apply("Open", "PositiveInfinity") : closed ? to : apply("Open", to);
  return apply("Interval", low, high);
}

const limits = ({ from, to }: Piece, unknown: string): MathJson[] => [
  ...(from === undefined ? [] : [apply("GreaterEqual", unknown, from)]),
  ...(to === undefined ? [] : [apply("Less", unknown, to)]),
];

function isWithin(value: MathJson, { from, to }: Piece): boolean {
  const order = (other: MathJson): unknown => compareConstants(value, other, spendFreely);
  return (from === undefined || order(from) === 1 || order(from) === 0) && (to === undefined || order(to) === -1);
}

/** The zeros of what stands between the bars, ascending; undefined where that is no polynomial of first or second degree over ℚ. */
function breakpoints({ inner, unknown }: AbsoluteEquation): MathJson[] | undefined {
  const zeros: MathJson[] = [];
  for (const content of inner) {
    const polynomial = polynomialIn(content, unknown)?.coefficients;
    if (!polynomial?.every(N.isRational) || polynomial.length > 3) return undefined;
    if (polynomial.length === 2) {
      const [b = N.zero, a = N.one] = polynomial;
      zeros.push(N.toJson(N.negate(N.divide(b, a))));
    } else if (isolateRoots(polynomial).length > 0) {
      const quadratic = quadraticEquation({
        task: "solve",
        expression: equation(content, 0),
        unknowns: [unknown],
        assuming: [],
        numbers: "real",
      });
      if (quadratic) zeros.push(...realRoots(quadratic).map(N.toJson));
    }
  }
  return inOrder(zeros);
}

/** The equation on a piece, each pair of bars replaced by its content or the opposite of it. */
function withoutBars({ left, right, unknown }: AbsoluteEquation, piece: Piece): Expression {
  const drop = (side: MathJson): MathJson =>
    mapTree(side, (part) => {
      const [content] = operandsOf(part);
      if (headOf(part) === "Add") return sumOf(operandsOf(part));
      if (headOf(part) !== "Abs" || content === undefined) return part;
      return signOn(content, piece, unknown) < 0 ? negativeOf(content) : content;
    });
  return equation(drop(left), drop(right));
}

function signOn(content: MathJson, { from, to }: Piece, unknown: string): number {
  const polynomial = polynomialIn(content, unknown)?.coefficients ?? [];
  const [low, high] = [from, to].map((end) => (end === undefined ? undefined : approximate(end)));
  const at = low !== undefined && high !== undefined ? (low + high) / 2 : low !== undefined ? low + 1 : (high ?? 0) - 1;
  return polynomial.reduceRight((sum, coefficient) => sum * at + N.toNumber(coefficient), 0);
}

/** Only to choose a place between two ends; the lines themselves are verified. */
function approximate(end: MathJson): number {
  const value = polynomialIn(end, "")?.coefficients[0];
  return value ? N.toNumber(value) : 0;
}
