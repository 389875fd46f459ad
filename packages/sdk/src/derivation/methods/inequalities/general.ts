import { signOfConstant } from "../../../algebra/constant/decide.ts";
import * as Q from "../../../algebra/rational.ts";
import { spendFreely } from "../../../algebra/spend.ts";
import type { Board, Expression, MathJson, Rule, RuleId } from "../../../contract.ts";
import { compile } from "../../../expression/evaluation/compile.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, headOf, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { domainConditions } from "../../../verification/domain.ts";
import { simplestBetween } from "../../../verification/line/samples.ts";
import { decided, Undecided } from "../../../verification/line/undecided.ts";
import type { InequalityWriter, Working } from "./inequality-writer.ts";
import { solveEquation } from "./joined.ts";
import { denied, holdsFor, type Inequality, inequalityOf, inequalityToJson } from "./relation.ts";
import { intervalOf, pieceStatement, setStatement } from "./set-notation.ts";
import {
  between,
  cutAt,
  everything,
  intersection,
  isPoint,
  nothing,
  onlyPoints,
  type Piece,
  piecesOf,
  type SolutionSet,
  union,
} from "./solution-set.ts";

export const generalRules: Record<RuleId, Rule> = {
  "inequality.domain": {
    relation: "equivalent",
    example: "x + 2 \\geq 0 \\land x - 1 \\geq 0 ⟶ x \\geq 1",
    en: "First, where do both sides exist?",
    zh: "先求使两边都有意义的取值范围",
  },
  "inequality.holds-on": {
    relation: "implies",
    example: "x > 2 ⟶ \\sqrt{x + 2} + \\sqrt{x - 1} > 3",
    en: "On {interval} it holds, as a test with {unknown} = {test} shows",
    zh: "在 {interval} 上成立：取 {unknown} = {test} 检验",
  },
  "inequality.fails-on": {
    relation: "implies",
    example: "1 \\leq x < 2 ⟶ \\sqrt{x + 2} + \\sqrt{x - 1} \\leq 3",
    en: "On {interval} it does not hold, as a test with {unknown} = {test} shows",
    zh: "在 {interval} 上不成立：取 {unknown} = {test} 检验",
  },
  "inequality.test-intervals": {
    relation: "equivalent",
    example: "\\sqrt{x + 2} + \\sqrt{x - 1} > 3 ⟶ x > 2",
    en: "Between these points both sides are continuous and never equal, so one test on each interval decides",
    zh: "在这些点之间两边连续且不相等，每个区间取一点检验即可",
  },
};

/** Any inequality whose equation can be solved: its domain, cut where both sides are equal, and one test on each part. */
export const general: InequalityWriter = {
  id: "inequality.general",
  example: "\\sqrt{x + 2} + \\sqrt{x - 1} > 3",
  rules: generalRules,
  suits: (statement, unknown) => {
    const given = inequalityOf(statement);
    return given && freeLetters(statement).length === 1 && freeLetters(statement)[0] === unknown && isContinuous(statement)
      ? 0.3
      : 0;
  },
  write(statement, board, working) {
    const given = decided(inequalityOf(statement), "an inequality");
    const domain = domainOf(given, board, working);
    const equal = intersection([solveEquation(apply("Equal", given.left, given.right), board, working), domain]);
    return testIntervals(given, statement, domain, equal, board, working);
  },
};

const continuous =
  /^(Add|Subtract|Negate|Multiply|Divide|Power|Sqrt|Root|Abs|Exp|Ln|Log|Less|LessEqual|Greater|GreaterEqual|NotEqual|Arctan|Sinh|Cosh|Tanh|Max|Min)$/;

/** Made of functions without jumps in their domains, and not periodic, so that finitely many points cut the line. */
function isContinuous(json: MathJson): boolean {
  const head = headOf(json);
  return head === undefined || (continuous.test(head) && operandsOf(json).every(isContinuous));
}

function domainOf({ left, right }: Inequality, board: Board, working: Working): SolutionSet {
  const conditions = [...new Map([left, right].flatMap(domainConditions).map((json) => [JSON.stringify(json), json])).values()];
  const [only, ...others] = conditions;
  if (only === undefined) return everything;
  const statement = others.length === 0 ? only : apply("And", ...conditions);
  let set: SolutionSet | undefined;
  const before = expressionOf(statement);
  board.detail(
    "inequality.domain",
    (inner) => {
      set = working.solve(statement, inner);
      return expressionOf(setStatement(set, working.unknown));
    },
    undefined,
    { before },
  );
  return decided(set, "a domain");
}

export function testIntervals(
  given: Inequality,
  statement: MathJson,
  domain: SolutionSet,
  equal: SolutionSet,
  board: Board,
  working: Working,
): SolutionSet {
  const { unknown } = working;
  const pieces = piecesOf(intersection([domain, complementOfPoints(equal.points)]));
  let set: SolutionSet = nothing;
  board.detail(
    "inequality.test-intervals",
    (inner) => {
      const good = pieces.filter((piece) => testOn(piece, given, inner, unknown));
      const zeros = holdsFor(given.head, 0) ? equal : nothing;
      set = union([...good.map(setOfPiece), zeros]);
      return expressionOf(setStatement(set, unknown));
    },
    undefined,
    { before: expressionOf(statement) },
  );
  return set;
}

const complementOfPoints = (points: readonly MathJson[]): SolutionSet =>
  points.length === 0 ? everything : intersection(points.map((point) => cutAt(point, true, false, true)));

function setOfPiece(piece: Piece): SolutionSet {
  const { from, to, closedFrom, closedTo } = piece;
  if (isPoint(piece)) return onlyPoints([from as MathJson]);
  if (from !== undefined && to !== undefined) return between(from, closedFrom, to, closedTo);
  if (from !== undefined) return cutAt(from, false, closedFrom, true);
  return to === undefined ? everything : cutAt(to, true, closedTo, false);
}

/** Writes whether the inequality holds on a part, by the sign of the difference at one place of it. */
function testOn(piece: Piece, { head, left, right }: Inequality, board: Board, unknown: string): boolean {
  const test = placeIn(piece);
  const sign = signOfConstant(substitute(apply("Subtract", left, right), { [unknown]: test }), spendFreely);
  if (typeof sign !== "number") throw new Undecided("a test");
  const isTrue = holdsFor(head, sign);
  const before: Expression = expressionOf(pieceStatement(piece, unknown));
  const interval = isPoint(piece) ? apply("Set", piece.from as MathJson) : intervalOf(piece);
  const params = { interval: expressionOf(interval), unknown: expressionOf(unknown), test: expressionOf(test) };
  const after = isTrue ? inequalityToJson({ head, left, right }) : denied({ head, left, right });
  board.write(isTrue ? "inequality.holds-on" : "inequality.fails-on", expressionOf(after), params, { before });
  return isTrue;
}

/** A simple number in a part of the line. */
function placeIn(piece: Piece): MathJson {
  if (isPoint(piece)) return piece.from as MathJson;
  const [from, to] = [piece.from, piece.to].map((end) => (end === undefined ? undefined : compile(end, [])()));
  if (from === undefined && to === undefined) return 0;
  if (from === undefined) return Math.floor(to as number) - 1;
  if (to === undefined) return Math.ceil(from) + 1;
  const [low, high] = [from + (to - from) * 0.1, to - (to - from) * 0.1].map((value) => Q.rationalFromText(value.toFixed(12)));
  return low && high ? Q.rationalToJson(simplestBetween(low, high)) : 0;
}
