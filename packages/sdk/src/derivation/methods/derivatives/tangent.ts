import { differenceOf, productOf } from "../../../algebra/calculus/building.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { Board, Expression, Goal, MathJson, Method, Outcome } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, headOf, mentions, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { isHeight } from "../../../verification/answers/tangents.ts";
import { verifyEqual } from "../../../verification/equality/verify-equal.ts";
import { hasNoRealValue } from "../../no-value.ts";
import { commonRules } from "../common-rules.ts";
import { byDefinition, definitionRules, notThere } from "./by-definition.ts";
import { derivativeRules } from "./rules.ts";
import { showTangent } from "./tangent-figure.ts";
import { tidy, workOut } from "./work-out.ts";

/** The tangent or the normal of y = f(x) at one of its points. */
export const tangentLine: Method = {
  id: "derivative.tangent",
  example: "y = x^2",
  rules: {
    ...commonRules,
    ...derivativeRules,
    ...definitionRules,
    "tangent.point": {
      relation: "equal",
      example: "x^2 \\big|_{x=1} ⟶ 1",
      en: "The point of contact lies on the curve: its height is",
      zh: "切点在曲线上，它的纵坐标为",
    },
    "tangent.slope-function": {
      relation: "equal",
      example: "\\frac{d}{dx}x^2 ⟶ 2x",
      en: "The slope at any place is the derivative",
      zh: "任一点处切线的斜率等于导数",
    },
    "tangent.slope": {
      relation: "equal",
      example: "2x \\big|_{x=1} ⟶ 2",
      en: "The slope of the tangent at {letter} = {value}",
      zh: "在 {letter} = {value} 处切线的斜率",
    },
    "tangent.normal-slope": {
      relation: "states",
      example: "-\\frac{1}{2}",
      en: "The normal is perpendicular to the tangent: its slope is −1/{slope}",
      zh: "法线与切线垂直，斜率为 −1/({slope})",
    },
    "tangent.point-slope": {
      relation: "defines",
      example: "y - 1 = 2(x - 1)",
      en: "The line through {point} with slope {slope}",
      zh: "过点 {point}、斜率为 {slope} 的直线",
    },
    "tangent.solve-for-height": {
      relation: "equivalent",
      example: "y - 1 = 2(x - 1) ⟶ y = 2x - 1",
      en: "Solve for {height}",
      zh: "整理成用 {height} 表示的形式",
    },
    "tangent.vertical": {
      relation: "states",
      example: "x = 1",
      en: "The tangent is horizontal, so the normal is vertical",
      zh: "切线是水平的，所以法线是竖直的",
    },
  },
  suits: (goal) => ((goal.task === "tangent" || goal.task === "normal") && parts(goal) !== undefined ? 0.9 : 0),
  derive(goal, board) {
    const found = parts(goal);
    return found ? tangentAt(goal, board, found) : { status: "unsupported" };
  },
  title: (goal) => ({ key: `figure.${goal.task}`, params: { function: goal.expression } }),
};

export interface Contact {
  /** y, or f(x) */
  readonly height: MathJson;
  readonly body: MathJson;
  readonly letter: string;
  readonly place: MathJson;
}

/** y = f(x) and where it is touched: x = a, or a point that has to lie on the curve. */
function parts({ expression: { json }, unknowns, ask }: Goal): (Contact & { point?: MathJson }) | undefined {
  const [height, body, ...more] = operandsOf(json);
  const letter = unknowns[0] ?? "x";
  if (headOf(json) !== "Equal" || height === undefined || body === undefined || more.length > 0) return undefined;
  if (mentions(body, "y") || !isHeight(height, letter)) return undefined;
  const point = ask?.with?.point?.json;
  const place = point === undefined ? ask?.with?.[letter]?.json : operandsOf(point)[0];
  return place === undefined ? undefined : { height, body, letter, place, ...(point === undefined ? {} : { point }) };
}

function tangentAt(goal: Goal, board: Board, contact: Contact & { point?: MathJson }): Outcome {
  const { body, letter, place, point } = contact;
  const spend = (operations: number): void => board.spend(operations);
  if (hasNoRealValue(substitute(body, { [letter]: place }), spend)) {
    return { status: "unsupported", reason: notThere({ formula: body, letter, place }) };
  }
  const value = valueAt(board, "tangent.point", body, letter, place);
  const given = point === undefined ? undefined : operandsOf(point)[1];
  // A point that is not on the curve asks for another tangent than the one there.
  if (given !== undefined && !isSame(value.json, given, board)) {
    return { status: "unsupported", reason: { key: "reason.not-on-curve", params: { point: expressionOf(point ?? 0) } } };
  }
  const slopes = slopeFunction(board, body, letter);
  if (!slopes) return { status: "unsupported", reason: { key: "reason.no-derivative", params: { formula: expressionOf(body) } } };
  const slope = hasNoRealValue(substitute(slopes, { [letter]: place }), spend)
    ? byDefinition({ formula: body, letter, place }, board)
    : valueAt(board, "tangent.slope", slopes, letter, place);
  if ("key" in slope) return { status: "unsupported", reason: slope };
  return goal.task === "normal" && slope.json === 0
    ? verticalNormal(goal, board, contact, value)
    : lineThrough(goal, board, contact, value, slope);
}

const isSame = (left: MathJson, right: MathJson, board: Board): boolean =>
  verifyEqual(left, right, {
    spend: (operations) => board.spend(operations),
    seed: 1,
    assuming: board.assuming.map(({ json }) => json),
  }).status === "proved";

/** f(a), worked out below one line. */
function valueAt(board: Board, rule: string, formula: MathJson, letter: string, place: MathJson): Expression {
  const before = expressionOf(apply("EvaluateAt", formula, apply("Equal", letter, place)));
  const put = substitute(formula, { [letter]: place });
  const value = expressionOf(simplify(put));
  const step = board.detail(
    rule,
    (inner) => {
      inner.rewrite("derivative.put", [], put, { letter: expressionOf(letter), value: expressionOf(place) });
      tidy(inner);
      return inner.line ?? value;
    },
    { letter: expressionOf(letter), value: expressionOf(place) },
    { before },
  );
  return step.after;
}

function slopeFunction(board: Board, body: MathJson, letter: string): MathJson | undefined {
  let done = false;
  const before = expressionOf(apply("Differentiate", body, letter));
  const step = board.detail(
    "tangent.slope-function",
    (inner) => {
      done = workOut(inner);
      tidy(inner);
      return inner.line ?? before;
    },
    {},
    { before },
  );
  return done ? step.after.json : undefined;
}

function lineThrough(goal: Goal, board: Board, contact: Contact, value: Expression, slope: Expression): Outcome {
  const { height, letter, place } = contact;
  const isNormal = goal.task === "normal";
  const steepness = isNormal ? expressionOf(simplify(apply("Negate", apply("Divide", 1, slope.json)))) : slope;
  if (isNormal) board.write("tangent.normal-slope", steepness, { slope });
  const name = typeof height === "string" ? height : "y";
  const point = expressionOf(apply("Tuple", place, value.json));
  const run = differenceOf(letter, place);
  const through = expressionOf(apply("Equal", differenceOf(name, value.json), productOf([steepness.json, run])));
  board.write("tangent.point-slope", through, { point, slope: steepness });
  const explicit = simplify(apply("Add", apply("Multiply", steepness.json, run), value.json));
  const line = expressionOf(apply("Equal", name, explicit));
  const step = board.write("tangent.solve-for-height", line, { height: expressionOf(name) }, { before: through });
  showTangent(board, goal, contact, point, expressionOf(explicit), step);
  return { status: "solved", answers: [{ ask: goal.ask ?? { what: goal.task }, kind: "equation", ...line }] };
}

function verticalNormal(goal: Goal, board: Board, { letter, place }: Contact, _value: Expression): Outcome {
  const line = expressionOf(apply("Equal", letter, place));
  board.write("tangent.vertical", line);
  return { status: "solved", answers: [{ ask: goal.ask ?? { what: goal.task }, kind: "equation", ...line }] };
}
