import { signOfConstant } from "../../../algebra/constant/decide.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import { spendFreely } from "../../../algebra/spend.ts";
import type { Board, Expression, Layer, MathJson, Method, Rule, RuleId, Step } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, headOf, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { decided, Undecided } from "../../../verification/line/undecided.ts";
import { verifyStep } from "../../../verification/verify-step.ts";
import { chainOf, linksOf } from "./chain.ts";
import { type Corner, cornersOf } from "./corners.ts";
import { denied, holdsFor, type Inequality, inequalityOf, isStrict } from "./relation.ts";

const regionRules: Record<RuleId, Rule> = {
  "inequality.border-included": {
    relation: "states",
    example: "x + y = 4",
    en: "The border of {inequality} belongs to the region: draw it solid",
    zh: "{inequality} 的边界属于区域，画成实线",
  },
  "inequality.border-excluded": {
    relation: "states",
    example: "x + y = 4",
    en: "The border of {inequality} does not belong to the region: draw it dashed",
    zh: "{inequality} 的边界不属于区域，画成虚线",
  },
  "inequality.test-point-inside": {
    relation: "implies",
    example: "x = 0 \\land y = 0 ⟶ 0 + 0 < 4",
    en: "Test the point {point}: it satisfies {inequality}, so the region lies on its side of the border",
    zh: "取点 {point} 检验：满足 {inequality}，所以区域在边界的这一侧",
  },
  "inequality.test-point-outside": {
    relation: "implies",
    example: "x = 3 \\land y = 2 ⟶ 3 + 2 \\geq 4",
    en: "Test the point {point}: it does not satisfy {inequality}, so the region lies on the other side of the border",
    zh: "取点 {point} 检验：不满足 {inequality}，所以区域在边界的另一侧",
  },
  "inequality.corner": {
    relation: "equivalent",
    example: "x + y = 4 \\land x = 1 ⟶ x = 1 \\land y = 3",
    en: "Two borders meet at a corner of the region",
    zh: "两条边界的交点是区域的顶点",
  },
  "inequality.corners": {
    relation: "equivalent",
    example: "y = x^2 \\land y = x ⟶ (x = 0 \\land y = 0) \\lor (x = 1 \\land y = 1)",
    en: "These borders meet here",
    zh: "这两条边界的交点",
  },
  "inequality.empty-region": {
    relation: "equivalent",
    example: "x > 1 \\land x < 0 ⟶ x \\in \\varnothing",
    en: "No point satisfies all of them: the region is empty",
    zh: "没有点同时满足所有不等式：区域为空",
  },
};

/** The points of the plane that satisfy inequalities: each border, on which side of it, the corners, the picture. */
export const region: Method = {
  id: "inequality.region",
  example: "x + y <= 4, x >= 0, y >= 0",
  rules: regionRules,
  suits: ({ task, unknowns, expression }) =>
    /^(graph|region|solve)$/.test(task) && unknowns.length === 2 && inequalitiesIn(expression.json) ? 0.9 : 0,
  derive(goal, board) {
    const inequalities = decided(inequalitiesIn(goal.expression.json), "inequalities");
    const [x, y] = goal.unknowns as [string, string];
    if (freeLetters(goal.expression.json).some((letter) => letter !== x && letter !== y)) return { status: "unsupported" };
    try {
      const steps = inequalities.flatMap((own) => writeBorder(own, x, y, board));
      if (isEmpty(inequalities)) {
        board.write("inequality.empty-region", expressionOf("False"), undefined, {
          before: expressionOf(apply("And", ...inequalities)),
        });
        return { status: "none" };
      }
      const corners = cornersOf(inequalities, x, y);
      const found = corners.map((corner) => writeCorners(corner, x, y, board));
      board.show(regionLayer(inequalities), ...steps);
      const points = cornerLayer(corners);
      if (points) board.show(points, ...found);
      return { status: "solved", answers: [] };
    } catch (error) {
      if (error instanceof Undecided) return { status: "unsupported" };
      throw error;
    }
  },
  title: ({ expression }) => ({ key: "figure.region-of", params: { formula: expression } }),
};

/** All relations of a system, chains taken apart; undefined where there is anything else. */
function inequalitiesIn(json: MathJson): MathJson[] | undefined {
  const head = headOf(json);
  const chain = chainOf(json);
  if (chain) return linksOf(chain);
  if (head === "List" || head === "And") {
    const parts = operandsOf(json).map(inequalitiesIn);
    return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
  }
  const own = inequalityOf(json);
  return own && own.head !== "NotEqual" ? [json] : undefined;
}

function writeBorder(json: MathJson, x: string, y: string, board: Board): Step[] {
  const own = decided(inequalityOf(json), "an inequality");
  const inequality = expressionOf(json);
  const border = expressionOf(apply("Equal", own.left, own.right));
  const drawn = board.write(isStrict(own.head) ? "inequality.border-excluded" : "inequality.border-included", border, {
    inequality,
  });
  const test = testPoint(own, x, y);
  if (!test) return [drawn];
  const before = expressionOf(apply("And", apply("Equal", x, test.x), apply("Equal", y, test.y)));
  const point = expressionOf(apply("Tuple", test.x, test.y));
  const after = expressionOf(substitute(test.isInside ? json : denied(own), { [x]: test.x, [y]: test.y }));
  const rule = test.isInside ? "inequality.test-point-inside" : "inequality.test-point-outside";
  return [drawn, board.write(rule, after, { point, inequality }, { before })];
}

const candidates = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
  [2, 1],
] as const;

/** The first simple point that is not on the border. */
function testPoint(
  { head, left, right }: Inequality,
  x: string,
  y: string,
): { x: number; y: number; isInside: boolean } | undefined {
  for (const [a, b] of candidates) {
    const difference = substitute(apply("Subtract", left, right), { [x]: a, [y]: b });
    const sign = signOfConstant(difference, spendFreely);
    if (sign === 1 || sign === -1) return { x: a, y: b, isInside: holdsFor(head, sign) };
  }
  return undefined;
}

/** Whether it is proved that no point satisfies all of them. */
export function isEmpty(inequalities: readonly MathJson[]): boolean {
  const before = expressionOf(inequalities.length === 1 ? (inequalities[0] as MathJson) : apply("And", ...inequalities));
  return verifyStep({ before, after: expressionOf("False"), relation: "equivalent" }, spendFreely).status === "proved";
}

function writeCorners({ borders, points }: Corner, x: string, y: string, board: Board): Step {
  const before = expressionOf(apply("And", ...borders));
  const places = points.map(({ at }) => apply("And", apply("Equal", x, at[0]), apply("Equal", y, at[1])));
  const after = expressionOf(places.length === 1 ? (places[0] as MathJson) : apply("Or", ...places));
  const isOne = points.length === 1 && points[0]?.isCorner === true;
  return board.write(isOne ? "inequality.corner" : "inequality.corners", after, undefined, { before });
}

/** The points that satisfy all of them, with the whole borders. */
export function regionLayer(inequalities: readonly MathJson[]): Layer {
  const conditions = inequalities.map((json): Expression => expressionOf(json));
  const all = expressionOf(inequalities.length === 1 ? (inequalities[0] as MathJson) : apply("List", ...inequalities));
  return {
    id: "region",
    type: "region",
    role: "main",
    border: "whole",
    conditions,
    label: { key: "label.region", params: { conditions: all } },
  };
}

/** The corners of a region as points; undefined where it has none. */
export function cornerLayer(corners: readonly Corner[]): Layer | undefined {
  const places = new Map(
    corners.flatMap(({ points }) => points.filter(({ isCorner }) => isCorner)).map(({ at }) => [JSON.stringify(at), at] as const),
  );
  if (places.size === 0) return undefined;
  const all = [...places.values()].map((at) => apply("Tuple", ...at));
  const points = [...places.values()].map(([x, y]) => ({
    x: expressionOf(simplify(x)),
    y: expressionOf(simplify(y)),
    label: { key: "label.corner", params: { point: expressionOf(apply("Tuple", x, y)) } },
  }));
  const label = {
    key: "label.corners",
    params: { points: expressionOf(all.length === 1 ? (all[0] as MathJson) : apply("List", ...all)) },
  };
  return { id: "corners", type: "points", role: "answer", points, label };
}
