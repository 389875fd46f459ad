import { sumOf } from "../../../algebra/calculus/building.ts";
import * as N from "../../../algebra/quadratic-number.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { Board, Goal, MathJson, Method, Outcome, Rule, RuleId } from "../../../contract.ts";
import { compile } from "../../../expression/evaluation/compile.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, headOf, isApplication, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { decided, Undecided } from "../../../verification/line/undecided.ts";
import { commonRules } from "../common-rules.ts";
import { isolateRules } from "../linear/isolate-lines.ts";
import { auxiliaryAngle } from "./auxiliary-angle.ts";
import { chainOf } from "./chain.ts";
import {
  allValues,
  anglesIn,
  arcsOf,
  crossesEnds,
  isWholeCircle,
  lengthOf,
  type Period,
  periodsOf,
  shortestPeriod,
  type TrigonometricHead,
} from "./circle-arcs.ts";
import { workingOn } from "./dispatch.ts";
import { finish, finishRules } from "./finish.ts";
import { put, type Working } from "./inequality-writer.ts";
import { isolateTerm, linearTermIn, type Replaced, replaceTerm } from "./isolate-term.ts";
import { turningRules } from "./linear.ts";
import { familiesLayer } from "./number-line.ts";
import { inOneFunction } from "./one-function.ts";
import { polynomialOf } from "./polynomial-side.ts";
import { readSet } from "./read-set.ts";
import { holdsFor, inequalityOf, inequalityToJson } from "./relation.ts";
import { intervalOf, pieceStatement, setStatement } from "./set-notation.ts";
import {
  cutAt,
  everything,
  intersection,
  isNothing,
  isPoint,
  nothing,
  type Piece,
  piecesOf,
  type SolutionSet,
  tidied,
  union,
} from "./solution-set.ts";

const trigonometricRules: Record<RuleId, Rule> = {
  "inequality.one-period": {
    relation: "equivalent",
    example:
      "-\\frac{\\pi}{2} \\leq x \\leq \\frac{3\\pi}{2} \\land \\sin x > \\frac{1}{2} ⟶ \\frac{\\pi}{6} < x < \\frac{5\\pi}{6}",
    en: "First look at one period, {range}: read the solutions off the unit circle or the graph",
    zh: "先看一个周期 {range}：由单位圆或图像得",
  },
  "inequality.all-periods": {
    relation: "equivalent",
    example: "\\sin x > \\frac{1}{2} ⟶ \\frac{\\pi}{6} + 2k\\pi < x < \\frac{5\\pi}{6} + 2k\\pi \\land k \\in \\mathbb{Z}",
    en: "Everything comes round again after {period}: add whole multiples of it",
    zh: "以 {period} 为周期，加上它的整数倍",
  },
  "inequality.solve-angle": {
    relation: "equivalent",
    example:
      "2k\\pi < 2x < \\pi + 2k\\pi \\land k \\in \\mathbb{Z} ⟶ k\\pi < x < \\frac{\\pi}{2} + k\\pi \\land k \\in \\mathbb{Z}",
    en: "Solve for {unknown} in all three parts",
    zh: "各部分解出 {unknown}",
  },
  "inequality.choose-members": {
    relation: "equivalent",
    example: "0 \\leq x < 2\\pi \\land \\sin x > \\frac{1}{2} ⟶ \\frac{\\pi}{6} < x < \\frac{5\\pi}{6}",
    en: "Keep only the values with {condition}: try the whole numbers k",
    zh: "结合条件 {condition}，取适当的整数 k",
  },
  "inequality.families": {
    relation: "equivalent",
    example: "2k\\pi < x < \\pi + 2k\\pi \\land k \\in \\mathbb{Z} ⟶ x \\in (2k\\pi, \\pi + 2k\\pi) \\land k \\in \\mathbb{Z}",
    en: "As intervals",
    zh: "用区间表示",
  },
  "inequality.circle-always": {
    relation: "equivalent",
    example: "\\sin x \\leq 1 ⟶ x \\in \\mathbb{R}",
    en: "{term} lies between −1 and 1, so this is always true",
    zh: "{term} 在 −1 与 1 之间，所以不等式恒成立",
  },
  "inequality.circle-never": {
    relation: "equivalent",
    example: "\\sin x > 1 ⟶ x \\in \\varnothing",
    en: "{term} lies between −1 and 1, so this is never true",
    zh: "{term} 在 −1 与 1 之间，所以不等式无解",
  },
  "inequality.one-function": {
    relation: "equivalent",
    example: "\\sin^2 x - \\cos x > 1 ⟶ -\\cos^2 x - \\cos x > 0",
    en: "Write everything by one function, with sin² + cos² = 1 and the double angle",
    zh: "利用 sin² + cos² = 1 与二倍角公式，化为同一个三角函数",
  },
  "inequality.auxiliary-angle": {
    relation: "equivalent",
    example: "\\sin x - \\cos x > 0 ⟶ \\sqrt{2}\\sin(x - \\frac{\\pi}{4}) > 0",
    en: "Combine sine and cosine into one sine with amplitude {amplitude} and phase {phase}",
    zh: "用辅助角公式合并：振幅 {amplitude}，初相 {phase}",
  },
  "inequality.solve-for-term": {
    relation: "equivalent",
    example: "2t^2 - t - 1 < 0 ⟶ -\\frac{1}{2} < t < 1",
    en: "Let {letter} = {term} and solve for {letter}",
    zh: "令 {letter} = {term}，先解关于 {letter} 的不等式",
  },
  "inequality.term-back": {
    relation: "equivalent",
    example: "2\\sin^2 x - \\sin x - 1 < 0 ⟶ -\\frac{1}{2} < \\sin x < 1",
    en: "Put {term} back for {letter}",
    zh: "把 {letter} 换回 {term}",
  },
};

/** sin, cos, tan or cot of ax + b. */
interface Term {
  readonly json: MathJson;
  readonly head: TrigonometricHead;
  readonly angle: MathJson;
  readonly slope: N.QuadraticNumber;
}

function termOf(json: MathJson, unknown: string): Term | undefined {
  const [angle] = operandsOf(json);
  const head = headOf(json);
  if (!/^(Sin|Cos|Tan|Cot)$/.test(head ?? "") || angle === undefined) return undefined;
  const slope = slopeOf(angle, unknown);
  return slope && { json, head: head as TrigonometricHead, angle, slope };
}

/** The slope of ax + b with a rational a; b may be any number, such as π/3. */
function slopeOf(angle: MathJson, unknown: string): N.QuadraticNumber | undefined {
  const polynomial = polynomialOf(replacePi(angle), unknown);
  const slope = polynomial?.length === 2 ? polynomial[1] : undefined;
  return slope && N.isRational(slope) && freeLetters(angle).length === 1 ? slope : undefined;
}

/** With 0 for π: its multiples are numbers beside the unknown. */
function replacePi(json: MathJson): MathJson {
  if (json === "Pi") return 0;
  return isApplication(json) ? [headOf(json) as string, ...operandsOf(json).map(replacePi)] : json;
}

const isTermIn =
  (unknown: string) =>
  (json: MathJson): boolean =>
    termOf(json, unknown) !== undefined;

/** Inequalities in one sine, cosine, tangent or cotangent: one period on the unit circle, then all of them. */
export const trigonometric: Method = {
  id: "inequality.trigonometric",
  example: "\\sin x > \\frac{1}{2}",
  rules: { ...commonRules, ...isolateRules, ...turningRules, ...finishRules, ...trigonometricRules },
  assumes: true,
  suits: ({ task, unknowns: [unknown, ...others], expression }) =>
    task === "solve" &&
    unknown !== undefined &&
    others.length === 0 &&
    (replacedIn(expression.json, unknown) || auxiliaryAngle(expression.json, unknown) || inOneFunction(expression.json, unknown))
      ? 0.9
      : 0,
  derive(goal, board) {
    const [unknown] = goal.unknowns;
    if (unknown === undefined) return { status: "unsupported" };
    try {
      return derive(goal, unknown, board);
    } catch (error) {
      if (error instanceof Undecided) return { status: "unsupported" };
      throw error;
    }
  },
  title: ({ expression }) => ({ key: "figure.solutions-of", params: { formula: expression } }),
};

function replacedIn(statement: MathJson, unknown: string): Replaced | undefined {
  if (!inequalityOf(statement) && !chainOf(statement)) return undefined;
  return replaceTerm(statement, unknown, isTermIn(unknown));
}

function derive(goal: Goal, unknown: string, board: Board): Outcome {
  const working = workingOn(goal, unknown, false);
  const { term: json, values } = valuesOfTerm(inOneTerm(goal.expression.json, unknown, board), board, working);
  const term = decided(termOf(json, unknown), "a trigonometric term");
  const allowed = allValues(term.head, values);
  const params = { term: expressionOf(json) };
  if (isNothing(allowed)) {
    put(board, "inequality.circle-never", setStatement(nothing, unknown), params);
    return finish(nothing, goal, unknown, board);
  }
  const { period, angles } = periodFor(term.head, allowed);
  if (isWholeCircle(angles, period)) {
    put(board, "inequality.circle-always", setStatement(everything, unknown), params);
    return finish(everything, goal, unknown, board);
  }
  return allPeriods(term, period, angles, goal, unknown, board);
}

/** a sin u + b cos u as one sine, squares and cos 2u by one function; anything else as it is. */
function inOneTerm(statement: MathJson, unknown: string, board: Board): MathJson {
  if (replacedIn(statement, unknown)) return statement;
  const found = auxiliaryAngle(statement, unknown);
  if (!found) {
    const one = decided(inOneFunction(statement, unknown), "one trigonometric function");
    put(board, "inequality.one-function", one);
    return one;
  }
  const json = inequalityToJson(found.inequality);
  board.write("inequality.auxiliary-angle", expressionOf(json), {
    amplitude: expressionOf(found.amplitude),
    phase: expressionOf(found.phase),
  });
  return json;
}

/** The values of the one term for which the statement holds, with the lines that lead to them. */
function valuesOfTerm(statement: MathJson, board: Board, working: Working): { term: MathJson; values: SolutionSet } {
  const { unknown } = working;
  const linear = linearTermIn(statement, unknown, isTermIn(unknown));
  if (linear) {
    const { head, left, right } = isolateTerm(linear, board);
    return { term: left, values: cutAt(right, holdsFor(head, -1), holdsFor(head, 0), holdsFor(head, 1)) };
  }
  const replaced = decided(replacedIn(statement, unknown), "one trigonometric term");
  const { term, letter } = replaced;
  const known = readSet(replaced.statement, letter);
  if (known) return { term, values: known };
  let values: SolutionSet | undefined;
  const params = { letter: expressionOf(letter), term: expressionOf(term) };
  board.detail(
    "inequality.solve-for-term",
    (inner) => {
      values = working.for(letter).solve(replaced.statement, inner);
      return expressionOf(setStatement(values, letter));
    },
    params,
    { before: expressionOf(replaced.statement) },
  );
  const found = decided(values, "values of a term");
  const back = substitute(setStatement(found, letter), { [letter]: term });
  board.write("inequality.term-back", expressionOf(back), params, { before: expressionOf(statement) });
  return { term, values: found };
}

/** The usual period, or the other one where no arc is cut by its ends. */
function periodFor(head: TrigonometricHead, values: SolutionSet): { period: Period; angles: SolutionSet } {
  const candidates = periodsOf[head].map((period) => ({ period, angles: anglesIn(period, values) }));
  const [usual] = candidates;
  const whole = candidates.find(({ period, angles }) => !crossesEnds(angles, period));
  return whole ?? (usual as { period: Period; angles: SolutionSet });
}

function allPeriods(term: Term, period: Period, angles: SolutionSet, goal: Goal, unknown: string, board: Board): Outcome {
  const line = decided(board.line, "a line");
  const { arcs, length } = shortestPeriod(arcsOf(angles, period, lengthOf(term.head)), lengthOf(term.head));
  const range = pieceStatement(
    { from: period.from, to: period.to, closedFrom: period.isClosed, closedTo: period.isClosed },
    unknown,
  );
  const inAngle = (statement: MathJson): MathJson => substitute(statement, { [unknown]: term.angle });
  if (!crossesEnds(angles, period)) {
    board.write(
      "inequality.one-period",
      expressionOf(inAngle(setStatement(angles, unknown))),
      { range: expressionOf(inAngle(range)) },
      { before: expressionOf(apply("And", inAngle(range), line.json)) },
    );
  }
  const angleFamilies = arcs.map((arc) => inAngle(pieceStatement(shifted(arc, length), unknown)));
  const params = { period: expressionOf(length) };
  board.write("inequality.all-periods", expressionOf(forEveryWhole(angleFamilies)), params, { before: line });
  const solved = arcs.map((arc) => solvedFor(unknown, term, arc));
  const ownLength = simplify(apply("Divide", length, N.toJson(absolute(term.slope))));
  const families = solved.map((arc) => shifted(arc, ownLength));
  if (term.angle !== unknown) {
    const statements = families.map((arc) => pieceStatement(arc, unknown));
    board.write("inequality.solve-angle", expressionOf(forEveryWhole(statements)), { unknown: expressionOf(unknown) });
  }
  return goal.assuming.length > 0
    ? chooseMembers(solved, ownLength, goal, unknown, board)
    : asFamilies(solved, families, ownLength, unknown, board);
}

const absolute = (value: N.QuadraticNumber): N.QuadraticNumber => (N.signOf(value) < 0 ? N.negate(value) : value);

const forEveryWhole = (statements: readonly MathJson[]): MathJson =>
  apply(
    "And",
    statements.length === 1 ? (statements[0] as MathJson) : apply("Or", ...statements),
    apply("Element", "k", "Integers"),
  );

/** With k periods added to each end. */
function shifted(piece: Piece, length: MathJson): Piece {
  const { from, to, ...ends } = piece;
  const turns = multipleOfK(length);
  const at = (value: MathJson | undefined): MathJson => (value === 0 ? turns : sumOf([value as MathJson, turns]));
  const start = at(from);
  return { ...ends, from: start, to: isPoint(piece) ? start : at(to) };
}

/** kπ, 2kπ, 2kπ/3 */
function multipleOfK(length: MathJson): MathJson {
  const [first, second] = operandsOf(length);
  if (length === "Pi") return apply("Multiply", "k", "Pi");
  if (headOf(length) === "Multiply" && second === "Pi") return apply("Multiply", first as MathJson, "k", "Pi");
  if (headOf(length) === "Divide") return apply("Divide", multipleOfK(first as MathJson), second as MathJson);
  return apply("Multiply", "k", length);
}

/** The arc of the angle ax + b as one of x. */
function solvedFor(unknown: string, { angle, slope }: Term, arc: Piece): Piece {
  if (angle === unknown) return arc;
  const rest = simplify(substitute(angle, { [unknown]: 0 }));
  const at = (value: MathJson): MathJson => simplify(apply("Divide", apply("Subtract", value, rest), N.toJson(slope)));
  const from = at(arc.from as MathJson);
  const to = isPoint(arc) ? from : at(arc.to as MathJson);
  return N.signOf(slope) > 0 ? { ...arc, from, to } : { from: to, to: from, closedFrom: arc.closedTo, closedTo: arc.closedFrom };
}

/** Those members of the families that satisfy the conditions, which leave only finitely many. */
function chooseMembers(arcs: readonly Piece[], length: MathJson, goal: Goal, unknown: string, board: Board): Outcome {
  const condition =
    goal.assuming.length === 1 ? (goal.assuming[0]?.json ?? "True") : apply("And", ...goal.assuming.map(({ json }) => json));
  const domain = decided(readSet(condition, unknown), "a condition");
  const [first, last] = [piecesOf(domain)[0]?.from, piecesOf(domain).at(-1)?.to];
  if (first === undefined || last === undefined) throw new Undecided("infinitely many members");
  const [low, high, step] = [first, last, length].map(decimal) as [number, number, number];
  const members = arcs.flatMap((arc) => {
    const [from, to] = [decimal(arc.from as MathJson), decimal(arc.to as MathJson)];
    const [least, most] = [Math.floor((low - to) / step) - 1, Math.ceil((high - from) / step) + 1];
    if (!(most - least < 60)) throw new Undecided("many members");
    return Array.from({ length: most - least + 1 }, (_, index) => memberOf(arc, length, least + index));
  });
  const set = intersection([union(members), domain]);
  put(board, "inequality.choose-members", setStatement(set, unknown), { condition: expressionOf(condition) });
  return finish(set, { ...goal, assuming: [] }, unknown, board);
}

const decimal = (json: MathJson): number => compile(json, [])();

function memberOf(arc: Piece, length: MathJson, count: number): SolutionSet {
  const { from, to, closedFrom, closedTo } = movedBy(arc, length, count);
  if (isPoint(arc)) return cutAt(from as MathJson, false, true, false);
  return intersection([cutAt(from as MathJson, false, closedFrom, true), cutAt(to as MathJson, true, closedTo, false)]);
}

function movedBy(arc: Piece, length: MathJson, count: number): Piece {
  const at = (value: MathJson): MathJson =>
    count === 0 ? value : simplify(apply("Add", value, apply("Multiply", count, length)));
  return { ...arc, from: at(arc.from as MathJson), to: at(arc.to as MathJson) };
}

function asFamilies(
  arcs: readonly Piece[],
  families: readonly Piece[],
  length: MathJson,
  unknown: string,
  board: Board,
): Outcome {
  const parts = families.map((arc, index) => (isPoint(arcs[index] as Piece) ? (arc.from as MathJson) : intervalOf(arc)));
  const members = parts.map((part) => apply("Family", part, "k", "Integers"));
  const [only, ...others] = members;
  const ask = { what: "solutions" };
  if (arcs.every(isPoint))
    return { status: "solved", answers: [{ ask, kind: "set", ...expressionOf(apply("Set", ...members)) }] };
  const shown = parts.map((part, index) => (isPoint(arcs[index] as Piece) ? apply("Set", part) : part));
  const set = shown.length === 1 ? (shown[0] as MathJson) : apply("Union", ...shown);
  put(board, "inequality.families", apply("And", apply("Element", unknown, set), apply("Element", "k", "Integers")));
  const drawn = [-1, 0, 1].flatMap((count) => arcs.map((arc) => memberOf(arc, length, count)));
  board.show(familiesLayer(tidied(union(drawn)), unknown));
  const json = others.length === 0 ? (only as MathJson) : apply("Union", ...members);
  return { status: "solved", answers: [{ ask, kind: "interval", ...expressionOf(json) }] };
}
