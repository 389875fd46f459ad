import { cornerEquations } from "../../../algebra/calculus/corners.ts";
import { differentiate } from "../../../algebra/calculus/differentiate.ts";
import { signOfConstant } from "../../../algebra/constant/decide.ts";
import { type LimitResult, limitOf } from "../../../algebra/limits/limit.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { Board, Goal, MathJson, Method, Outcome, Step } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, headOf, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { equation } from "../../equation.ts";
import { functionOf, point } from "../../function.ts";
import { isDecimal } from "../../outcome.ts";
import { equationGoal } from "../../portrait/equation-goal.ts";
import { whereHeld } from "../../portrait/held.ts";
import { type Marked, markedPoints } from "../../portrait/marked.ts";
import { areAllShown, familyRange, type Member, membersOf, shownConditions, shownRange } from "../../portrait/members.ts";
import { commonRules } from "../common-rules.ts";
import { hasBothSides } from "./both-sides.ts";
import { graphRules } from "./rules.ts";

type Given = NonNullable<ReturnType<typeof functionOf>>;

/**
 * Stationary points, where the derivative is 0; critical points, those and the places at which the function has a value and no derivative. Where the formula
 * of the derivative may fail, the difference quotient decides.
 */
export const criticalPoints: Method = {
  id: "graph.critical-points",
  example: "y = x^4 - 4x^3",
  rules: { ...commonRules, ...graphRules },
  assumes: true,
  suits(goal) {
    const given = /^(stationary|critical)-points$/.test(goal.task) ? functionOf(goal) : undefined;
    return given && freeLetters(given.body).join() === given.variable ? 0.9 : 0;
  },
  derive(goal, board) {
    const given = functionOf(goal) as Given;
    const { body, variable } = given;
    const rough = differentiate(body, variable);
    const corners = cornerEquations(body, variable);
    if (rough === undefined || corners === undefined) return { status: "unsupported" };
    const slope = simplify(rough, { spend: (operations) => board.spend(operations) });
    if (!freeLetters(slope).includes(variable)) return { status: "unsupported" };
    board.write("graph.derivative", expressionOf(slope), undefined, {
      before: expressionOf(apply("Differentiate", body, variable)),
    });
    const level = levelOutcome(slope, goal, board);
    const ends = corners.map((json) => board.solve("graph.corners", equationGoal(goal, expressionOf(json))));
    const places = level && placesOf(level, ends, goal, given);
    if (!places) return { status: "unsupported" };
    const found: { marked: Marked; step: Step }[] = [];
    for (const place of places) {
      const looked = lookAt(place, { ...given, slope }, goal, board);
      if (looked === "open") return { status: "unsupported" };
      if (looked !== "none") found.push(looked);
    }
    const isWhole = [level, ...ends].every((outcome) => areAllShown(outcome, shownRange(goal)));
    return outcomeOf(found, isWhole, goal, board);
  },
};

/** Where the derivative is 0: a quotient is so where its numerator is, and it has a value. */
function levelOutcome(slope: MathJson, goal: Goal, board: Board): Outcome | undefined {
  const [top = 0] = operandsOf(slope);
  const zero = headOf(slope) === "Divide" ? top : slope;
  if (freeLetters(zero).length > 0) return board.solve("graph.stationary", equationGoal(goal, equation(zero, 0)));
  const sign = signOfConstant(zero, (operations) => board.spend(operations));
  return sign === 1 || sign === -1 ? { status: "none" } : undefined;
}

interface Place extends Member {
  /** Whether the formula of the derivative may fail there. */
  readonly isCorner: boolean;
}

/** Where a point may be, from the left to the right; undefined where the zeros of the derivative or the places without one are not found. */
function placesOf(level: Outcome, ends: readonly Outcome[], goal: Goal, { body, variable }: Given): Place[] | undefined {
  const range = familyRange(goal, body, 1);
  const [stationary, ...corners] = [level, ...ends].map((outcome) => membersOf(outcome, range));
  if (!stationary || !corners.every((members) => members !== undefined)) return undefined;
  const found = [
    ...corners.flat().map((member) => ({ ...member, isCorner: true })),
    ...stationary.map((member) => ({ ...member, isCorner: false })),
  ];
  const isSame = (one: Member, other: Member): boolean =>
    Math.abs(one.near - other.near) <= 1e-9 * Math.max(1, Math.abs(one.near));
  return found
    .filter(whereHeld(shownConditions(goal), variable).around)
    .filter((place, index) => found.findIndex((other) => isSame(place, other)) === index)
    .sort((one, other) => one.near - other.near);
}

type Looked = { readonly marked: Marked; readonly step: Step } | "none" | "open";

/** Whether a graph is certainly not level on the side of a limit. */
const isSteep = (limit: LimitResult | undefined, spend: (operations: number) => void): boolean =>
  limit?.kind === "infinite" || (limit?.kind === "value" && [-1, 1].includes(Number(signOfConstant(limit.json, spend))));

/** Whether a place is asked for; "open" where that is not decided, or where people differ about the ends of graphs. */
function lookAt(
  { value: at, isCorner }: Place,
  { body, variable, slope }: Given & { readonly slope: MathJson },
  { task }: Goal,
  board: Board,
): Looked {
  const spend = (operations: number): void => board.spend(operations);
  if (isDecimal(at)) return "open";
  const before = expressionOf(substitute(body, { [variable]: at }));
  const isValue = signOfConstant(before.json, spend);
  if (isValue === undefined || isValue === "no-value") return isValue === undefined ? "open" : "none";
  const height = simplify(before.json, { spend });
  const isEnd = !hasBothSides(at, body, variable);
  const place = equation(variable, at);
  const marked = (key: string): Marked => ({ x: at, y: height, key });
  const writeHeight = (): Step => board.write("graph.height", expressionOf(height), { place }, { before });
  const steepness = (): MathJson => simplify(substitute(slope, { [variable]: at }), { spend });
  if (!isCorner && (isEnd || signOfConstant(steepness(), spend) !== 0)) return "open";
  if (!isCorner) return { marked: marked("label.stationary-point"), step: writeHeight() };
  const quotient = apply("Divide", simplify(apply("Subtract", body, height), { spend }), apply("Subtract", variable, at));
  const sides = ([-1, 1] as const).map((side) => limitOf(quotient, variable, at, side, spend));
  if (isEnd) return task === "stationary-points" && sides.some((limit) => isSteep(limit, spend)) ? "none" : "open";
  const [left, right] = sides;
  if (!left || !right || left.kind === "none" || right.kind === "none") return "open";
  const [below, above] = [left, right].map((limit) =>
    limit.kind === "infinite" ? (limit.sign > 0 ? "PositiveInfinity" : "NegativeInfinity") : limit.json,
  ) as [MathJson, MathJson];
  const areNumbers = left.kind === "value" && right.kind === "value";
  const differing = areNumbers ? signOfConstant(apply("Subtract", above, below), spend) : 1;
  const steep = areNumbers ? signOfConstant(below, spend) : 1;
  if ([differing, steep].some((sign) => sign === undefined || sign === "no-value")) return "open";
  for (const [side, limit] of [
    [-1, below],
    [1, above],
  ] as const)
    board.write(
      "graph.difference-quotient",
      expressionOf(limit),
      { place },
      { before: expressionOf(apply("Limit", quotient, variable, at, side)) },
    );
  if (differing === 0) return steep === 0 ? { marked: marked("label.stationary-point"), step: writeHeight() } : "none";
  if (task === "stationary-points") return "none";
  return {
    marked: marked("label.critical-point"),
    step: board.write("graph.no-derivative", expressionOf(height), { place }, { before }),
  };
}

function outcomeOf(found: readonly { marked: Marked; step: Step }[], isWhole: boolean, goal: Goal, board: Board): Outcome {
  if (found.length === 0) return isWhole ? { status: "none" } : { status: "unsupported" };
  const key = `label.${isWhole ? "" : "some-"}${goal.task}`;
  const layer = markedPoints(
    goal.task,
    found.map(({ marked }) => marked),
    key,
  );
  if (layer) board.show(layer, ...found.map(({ step }) => step));
  const places = found.map(({ marked }) => point(marked.x, marked.y).json);
  const points = { ask: { what: goal.task }, kind: "points", ...expressionOf(apply("Set", ...places)) } as const;
  // Of a function that repeats a list of points is never the whole answer.
  return isWhole
    ? { status: "solved", answers: [points] }
    : { status: "partial", answers: [points], reason: { key: "reason.some-stationary-points" } };
}
