import { compareConstants } from "../../../algebra/constant/decide.ts";
import { inDegrees, sizeInDegrees } from "../../../algebra/progressions/degrees.ts";
import { memberOf, near, progressionOf } from "../../../algebra/progressions/progression.ts";
import { isInRange, type Range, rangeOf } from "../../../algebra/ranges/range.ts";
import { spendFreely } from "../../../algebra/spend.ts";
import type { Board, Goal, MathJson, Method, Outcome } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, distinctTrees, freeLetters, operandsOf } from "../../../expression/mathjson.ts";
import { sidesOf } from "../../sides.ts";
import { isFamily, membersStatement } from "../../solution-set.ts";
import { namedMembers } from "./candidates.ts";
import { isTranscendental, membersOf, solvedBy, subgoal } from "./sides.ts";
import { transcendentalRules } from "./transcendental-rules.ts";

/** Equations with conditions on the unknown: solved in general, and then only the solutions within. */
export const restricted: Method = {
  id: "transcendental.restricted",
  example: "2\\sin x = 1, 0 \\le x < 2\\pi",
  assumes: true,
  rules: {
    ...transcendentalRules,
    "transcendental.solve-generally": {
      relation: "equivalent",
      example: "\\sin x = \\frac{1}{2} ⟶ x = \\frac{\\pi}{6} + 2k\\pi \\lor x = \\frac{5\\pi}{6} + 2k\\pi",
      en: "First solve {equation} without the condition",
      zh: "先不考虑条件，解 {equation}",
    },
    "trigonometric.members-within": {
      relation: "states",
      example: "x = \\frac{\\pi}{6}",
      en: "Of {family} the condition {condition} is met by {values}, for {counts}",
      zh: "在 {family} 中满足 {condition} 的有 {values}，对应 {counts}",
    },
    "trigonometric.no-members-within": {
      relation: "states",
      example: "x = 7 + 2k\\pi",
      en: "None of {family} meets the condition {condition}",
      zh: "{family} 中没有满足 {condition} 的值",
    },
    "transcendental.outside": {
      relation: "states",
      example: "x = -1",
      en: "{rejected} does not meet the condition {condition} and is left out",
      zh: "{rejected} 不满足 {condition}，舍去",
    },
    "transcendental.solutions-within": {
      relation: "equivalent",
      example: "\\sin x = \\frac{1}{2} ⟶ (x = \\frac{\\pi}{6} \\lor x = \\frac{5\\pi}{6}) \\quad (0 \\leq x < 2\\pi)",
      en: "So under the condition the solutions are",
      zh: "所以满足条件的解为",
    },
    "transcendental.none-within": {
      relation: "equivalent",
      example: "\\sin x = -1 ⟶ x \\in \\varnothing \\quad (0 \\leq x \\leq \\pi)",
      en: "So no solution meets the condition",
      zh: "所以没有满足条件的解",
    },
  },
  suits(goal) {
    const sides = sidesOf(goal);
    if (!sides || goal.assuming.length === 0 || !isTranscendental(apply("List", sides.left, sides.right), sides.unknown))
      return 0;
    if (!goal.assuming.some(({ json }) => freeLetters(json).includes(sides.unknown))) return 0;
    return rangeOf(goal.assuming, sides.unknown) ? 0.9 : 0;
  },
  derive(goal, board) {
    const sides = sidesOf(goal);
    const range = sides && rangeOf(goal.assuming, sides.unknown);
    return sides && range ? solve(goal, board, sides.unknown, range) : { status: "unsupported" };
  },
};

function solve(goal: Goal, board: Board, unknown: string, range: Range): Outcome {
  const start = board.line ?? goal.expression;
  const [left, right] = operandsOf(goal.expression.json) as [MathJson, MathJson];
  const members = membersOf(board.solve("transcendental.solve-generally", { ...subgoal(goal, left, right), assuming: [] }));
  if (!members) return { status: "unsupported" };
  const own = goal.assuming.filter(({ json }) => freeLetters(json).includes(unknown)).map(({ json }) => json);
  if (own.length === 0) return solvedBy(members);
  const condition = expressionOf(own.length === 1 ? (own[0] as MathJson) : apply("And", ...own));
  const isOfDegrees = [range.from, range.to].some((bound) => bound !== undefined && sizeInDegrees(bound.value) !== undefined);
  const values: MathJson[] = [];
  for (const member of members) {
    const found = isFamily(member) ? within(member, range) : numberWithin(member, range);
    if (found === "too-many") return { status: "unsupported", reason: { key: "reason.too-many-solutions" } };
    if (!found) return { status: "unsupported" };
    const shown = found.map(({ value }) => (isOfDegrees ? inDegrees(value) : value));
    tell(
      board,
      unknown,
      member,
      shown,
      found.map(({ count }) => count),
      condition,
    );
    values.push(...shown);
  }
  const sorted = distinctTrees(values).sort(ascending);
  const rule = sorted.length === 0 ? "transcendental.none-within" : "transcendental.solutions-within";
  board.write(rule, membersStatement(unknown, sorted), {}, { before: start });
  return sorted.length === 0 ? { status: "none" } : solvedBy(sorted);
}

const ascending = (left: MathJson, right: MathJson): number => {
  const order = compareConstants(left, right, spendFreely);
  return typeof order === "number" ? order : 0;
};

interface Member {
  readonly count: number;
  readonly value: MathJson;
}

/** So many members of a family are listed. */
const largestCount = 60;

/** The members of a family within a bounded range. */
function within(family: MathJson, range: Range): Member[] | "too-many" | undefined {
  const progression = progressionOf(family);
  const [from, to] = [range.from, range.to].map((bound) => (bound ? near(bound.value) : undefined));
  const [start, next] = progression ? [near(memberOf(progression, 0n)), near(memberOf(progression, 1n))] : [];
  if (!progression || from === undefined || to === undefined || start === undefined || next === undefined) return undefined;
  const [first, last] = [(from - start) / (next - start), (to - start) / (next - start)].map((value) => Math.round(value)) as [
    number,
    number,
  ];
  if (!(last - first <= largestCount)) return "too-many";
  const found: Member[] = [];
  for (let count = first - 1; count <= last + 1; count++) {
    const value = memberOf(progression, BigInt(count));
    const isIn = isInRange(value, range);
    if (isIn === undefined) return undefined;
    if (isIn) found.push({ count, value });
  }
  return found;
}

function numberWithin(value: MathJson, range: Range): Member[] | undefined {
  const isIn = isInRange(value, range);
  return isIn === undefined ? undefined : isIn ? [{ count: 0, value }] : [];
}

function tell(
  board: Board,
  unknown: string,
  member: MathJson,
  values: readonly MathJson[],
  counts: readonly number[],
  condition: ReturnType<typeof expressionOf>,
): void {
  const list = (parts: readonly MathJson[]): MathJson => (parts.length === 1 ? (parts[0] as MathJson) : apply("List", ...parts));
  if (!isFamily(member)) {
    if (values.length > 0) return;
    const rejected = expressionOf(namedMembers([member], unknown));
    board.write("transcendental.outside", rejected, { rejected, condition });
    return;
  }
  const [expression, letter] = operandsOf(member) as [MathJson, string];
  const family = expressionOf(apply("Equal", unknown, expression));
  if (values.length === 0) {
    board.write("trigonometric.no-members-within", family, { family, condition });
    return;
  }
  const said = {
    family,
    condition,
    values: expressionOf(list(values)),
    counts: `${letter} = ${counts.map((count) => String(count).replace("-", "−")).join(", ")}`,
  };
  board.write("trigonometric.members-within", expressionOf(list(values.map((value) => apply("Equal", unknown, value)))), said);
}
