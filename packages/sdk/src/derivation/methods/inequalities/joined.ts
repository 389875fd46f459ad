import type { Board, Expression, MathJson, Rule, RuleId } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, headOf, operandsOf } from "../../../expression/mathjson.ts";
import { Undecided } from "../../../verification/line/undecided.ts";
import { hasLongDecimal } from "../../outcome.ts";
import { chainOf, linksOf } from "./chain.ts";
import { type InequalityWriter, put, type Working } from "./inequality-writer.ts";
import { partsLayer } from "./number-line.ts";
import { readSet } from "./read-set.ts";
import { inequalityOf } from "./relation.ts";
import { setStatement } from "./set-notation.ts";
import { compareNumbers, intersection, isNothing, onlyPoints, type SolutionSet, union } from "./solution-set.ts";

const joinedRules: Record<RuleId, Rule> = {
  "inequality.split-chain": {
    relation: "equivalent",
    example: "x < x^2 < 4 ⟶ x < x^2 \\land x^2 < 4",
    en: "A chain means that both inequalities hold",
    zh: "连写的不等式表示两个不等式同时成立",
  },
  "inequality.solve-part": {
    relation: "equivalent",
    example: "2x + 1 > 3 ⟶ x > 1",
    en: "Solve {part}",
    zh: "解 {part}",
  },
  "inequality.intersect": {
    relation: "equivalent",
    example: "x > 1 \\land x < 5 ⟶ 1 < x < 5",
    en: "All of them must hold: take what the solutions have in common",
    zh: "各个不等式必须同时成立：取解集的公共部分（交集）",
  },
  "inequality.intersect-empty": {
    relation: "equivalent",
    example: "x > 5 \\land x < 1 ⟶ x \\in \\varnothing",
    en: "All of them must hold, but the solutions have nothing in common",
    zh: "各个不等式必须同时成立，但解集没有公共部分",
  },
  "inequality.unite": {
    relation: "equivalent",
    example: "x < 3 \\lor x < 5 ⟶ x < 5",
    en: "It is enough that one of them holds: put the solutions together",
    zh: "只要有一个成立即可：取解集的并集",
  },
  "inequality.solve-equation": {
    relation: "equivalent",
    example: "x^2 = 4 ⟶ x = -2 \\lor x = 2",
    en: "Solve {equation}",
    zh: "解方程 {equation}",
  },
};

/** Several statements that must all hold, or of which one must: each by itself, then what the solutions have in common, or all together. */
export const joined: InequalityWriter = {
  id: "inequality.system",
  example: "2x + 1 > 3 and x - 4 < 1",
  rules: joinedRules,
  suits(statement, unknown) {
    const parts = partsOf(statement);
    return parts.length > 1 && parts.every((part) => isPart(part, unknown)) ? 0.6 : 0;
  },
  write(statement, board, working) {
    const chain = chainOf(statement);
    const parts = partsOf(statement);
    if (chain && headOf(statement) !== "And") put(board, "inequality.split-chain", apply("And", ...parts));
    return solveJoined(statement, parts, headOf(statement) === "Or", board, working);
  },
};

/** The parts of what is joined by and/or, of a system and of a chain. */
function partsOf(statement: MathJson): readonly MathJson[] {
  const head = headOf(statement);
  if (head === "And" || head === "Or" || head === "List") return operandsOf(statement);
  const chain = chainOf(statement);
  return chain ? linksOf(chain) : [];
}

function isPart(part: MathJson, unknown: string): boolean {
  const isOne = inequalityOf(part) !== undefined || (headOf(part) === "Equal" && operandsOf(part).length === 2);
  return (
    isOne ||
    chainOf(part) !== undefined ||
    readSet(part, unknown) !== undefined ||
    partsOf(part).some((inner) => isPart(inner, unknown))
  );
}

function solveJoined(
  statement: MathJson,
  parts: readonly MathJson[],
  isEither: boolean,
  board: Board,
  working: Working,
): SolutionSet {
  const { unknown } = working;
  const sets = parts.map((part) => solvePart(part, board, working));
  const set = isEither ? union(sets) : intersection(sets);
  const after = expressionOf(setStatement(set, unknown));
  const rule = isEither ? "inequality.unite" : isNothing(set) ? "inequality.intersect-empty" : "inequality.intersect";
  const before = expressionOf(headOf(statement) === "List" ? apply("And", ...parts) : statement);
  const step = board.write(rule, after, undefined, { before });
  if (!working.isPart && sets.every((own) => !isNothing(own))) board.show(partsLayer(sets, parts, unknown), step);
  return set;
}

function solvePart(part: MathJson, board: Board, working: Working): SolutionSet {
  const known = readSet(part, working.unknown);
  if (known) return known;
  if (headOf(part) === "Equal") return solveEquation(part, board, { ...working, isPart: true });
  let set: SolutionSet | undefined;
  const before = expressionOf(part);
  board.detail(
    "inequality.solve-part",
    (inner) => {
      set = working.solve(part, inner);
      return expressionOf(setStatement(set, working.unknown));
    },
    { part: before },
    { before },
  );
  return set as unknown as SolutionSet;
}

/** The real solutions of an equation that are found exactly, as a set. @throws Undecided where they are not */
export function solveEquation(
  equation: MathJson,
  board: Board,
  { unknown, goal }: Working,
  assuming: readonly Expression[] = [],
): SolutionSet {
  const { ask: _, ...bare } = goal;
  const outcome = board.solve("inequality.solve-equation", {
    ...bare,
    task: "solve",
    expression: expressionOf(equation),
    unknowns: [unknown],
    assuming: [...assuming],
  });
  if (outcome.status === "none") return onlyPoints([]);
  if (outcome.status !== "solved") throw new Undecided("an equation");
  const members = outcome.answers.flatMap(({ kind, json }) => {
    if (kind !== "set") throw new Undecided("an equation with intervals of solutions");
    return operandsOf(json);
  });
  if (members.some(hasLongDecimal)) throw new Undecided("solutions that are known as decimals only");
  if (members.some((member) => headOf(member) === "Family")) throw new Undecided("a family of solutions");
  return onlyPoints(members.toSorted(compareNumbers));
}
