import { cornerEquations } from "../../../algebra/calculus/corners.ts";
import { differentiate } from "../../../algebra/calculus/differentiate.ts";
import { signOfConstant } from "../../../algebra/constant/decide.ts";
import { limitOf } from "../../../algebra/limits/limit.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { Board, Goal, MathJson, Method, Outcome, Step } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, substitute } from "../../../expression/mathjson.ts";
import { equation } from "../../equation.ts";
import { functionOf, point } from "../../function.ts";
import { isDecimal } from "../../outcome.ts";
import { equationGoal } from "../../portrait/equation-goal.ts";
import { whereHeld } from "../../portrait/held.ts";
import { type Marked, markedPoints } from "../../portrait/marked.ts";
import { areAllShown, familyRange, membersOf, shownConditions, shownRange } from "../../portrait/members.ts";
import { commonRules } from "../common-rules.ts";
import { hasBothSides } from "./both-sides.ts";
import { graphRules } from "./rules.ts";

/** What the points are that a task asks for; undefined for all that turn. The picture shows these anyway. */
const wanted: Readonly<Record<string, string | undefined>> = {
  "turning-points": undefined,
  "local-maxima": "label.maximum",
  "local-minima": "label.minimum",
};

/**
 * Local maxima and minima: among the zeros of the derivative and the places without one, by the sign of the second derivative, else by the values on both
 * sides.
 */
export const turningPoints: Method = {
  id: "graph.turning-points",
  example: "y = x^3 - 3x",
  rules: { ...commonRules, ...graphRules },
  assumes: true,
  suits(goal) {
    const given = Object.hasOwn(wanted, goal.task) ? functionOf(goal) : undefined;
    return given && freeLetters(given.body).join() === given.variable ? 0.9 : 0;
  },
  derive(goal, board) {
    const given = functionOf(goal);
    const spend = (operations: number): void => board.spend(operations);
    const rough = given && differentiate(given.body, given.variable);
    if (!given || rough === undefined) return { status: "unsupported" };
    const { body, variable } = given;
    const slope = simplify(rough, { spend });
    const bend = differentiate(slope, variable);
    if (bend === undefined || !freeLetters(slope).includes(variable)) return { status: "unsupported" };
    const before = expressionOf(apply("Differentiate", body, variable));
    board.write("graph.derivative", expressionOf(slope), undefined, { before });
    const level = board.solve("graph.stationary", equationGoal(goal, equation(slope, 0)));
    const corners = cornerEquations(body, variable)?.map((json) =>
      board.solve("graph.corners", equationGoal(goal, expressionOf(json))),
    );
    const places = placesOf(level, corners ?? [], goal, body);
    if (!places) return { status: "unsupported" };
    const second = simplify(bend, { spend });
    const found: { marked: Marked; step: Step }[] = [];
    let isOpen = corners === undefined || places.isOpen;
    for (const value of places.values) {
      // Of a place that is only known by its decimals no sign is proved.
      if (isDecimal(value)) return { status: "unsupported" };
      const turned = turnAt(value, { body, variable, slope, second }, board);
      if (turned === "open") isOpen = true;
      else if (turned !== "none") found.push(turned);
    }
    const isWhole = [level, ...(corners ?? [])].every((outcome) => areAllShown(outcome, shownRange(goal)));
    const layer = markedPoints(
      "turning-points",
      found.map(({ marked }) => marked),
      isWhole && !isOpen ? "label.turning-points" : "label.some-turning-points",
    );
    if (layer) board.show(layer, ...found.map(({ step }) => step));
    const answers = found
      .filter(({ marked }) => (wanted[goal.task] ?? marked.key) === marked.key)
      .map(({ marked }) => point(marked.x, marked.y).json);
    if (answers.length === 0 && goal.ask)
      return isWhole && !isOpen && found.length > 0 ? { status: "none" } : { status: "unsupported" };
    if (answers.length === 0) return { status: "solved", answers: [] };
    const points = { ask: { what: goal.task }, kind: "points", ...expressionOf(apply("Set", ...answers)) } as const;
    if (goal.ask && isOpen) return { status: "partial", answers: [points], reason: { key: "reason.open-turning-points" } };
    // Of a function that repeats a list of points is never the whole answer.
    return goal.ask && !isWhole
      ? { status: "partial", answers: [points], reason: { key: "reason.some-turning-points" } }
      : { status: "solved", answers: [points] };
  },
};

/** Where the graph may turn, from the left to the right; undefined where the derivative's zeros are not found, open where corners are not. */
function placesOf(
  level: Outcome,
  corners: readonly Outcome[],
  goal: Goal,
  body: MathJson,
): { values: MathJson[]; isOpen: boolean } | undefined {
  const range = familyRange(goal, body, 1);
  const stationary = membersOf(level, range);
  if (!stationary) return undefined;
  const others = corners.map((outcome) => membersOf(outcome, range));
  // A picture marks the highest points of a cosine from 0 to 2π; turning points they are not.
  const held = whereHeld(shownConditions(goal), goal.unknowns[0] ?? "x");
  const all = [...stationary, ...others.flatMap((members) => members ?? [])].filter(goal.ask ? held.around : held.at);
  const values = all
    .sort((one, other) => one.near - other.near)
    .filter(
      ({ near }, index) => index === 0 || Math.abs(near - (all[index - 1]?.near as number)) > 1e-9 * Math.max(1, Math.abs(near)),
    )
    .map(({ value }) => value);
  return { values, isOpen: others.includes(undefined) };
}

interface Formulas {
  readonly body: MathJson;
  readonly variable: string;
  readonly slope: MathJson;
  readonly second: MathJson;
}

/** A maximum or a minimum, with its height; "open" where it is not decided whether it is one. */
function turnAt(at: MathJson, formulas: Formulas, board: Board): { marked: Marked; step: Step } | "none" | "open" {
  const spend = (operations: number): void => board.spend(operations);
  const { body, variable, slope, second } = formulas;
  const isValue = signOfConstant(substitute(body, { [variable]: at }), spend);
  if (isValue === undefined) return "open";
  if (isValue === "no-value" || !hasBothSides(at, body, variable)) return "none";
  const height = simplify(substitute(body, { [variable]: at }), { spend });
  const place = equation(variable, at);
  const params = { place, point: point(at, height) };
  const marked = (sign: 1 | -1): Marked => ({ x: at, y: height, key: sign > 0 ? "label.minimum" : "label.maximum" });
  // At a corner the second derivative tells nothing, though its formula may have a value there: that of x² − |x| is 2.
  const isLevel = signOfConstant(substitute(slope, { [variable]: at }), spend) === 0;
  const bend = isLevel ? signOfConstant(substitute(second, { [variable]: at }), spend) : undefined;
  if (bend === 1 || bend === -1) {
    const after = expressionOf(apply(bend > 0 ? "Greater" : "Less", second, 0));
    return {
      marked: marked(bend),
      step: board.write(bend > 0 ? "graph.minimum" : "graph.maximum", after, params, { before: place }),
    };
  }
  // Near the place the difference from the value there is small: its reciprocal grows, upwards where the difference is positive.
  const reciprocal = apply("Divide", 1, simplify(apply("Subtract", body, height), { spend }));
  const [left, right] = ([-1, 1] as const).map((side) => limitOf(reciprocal, variable, at, side, spend));
  if (left?.kind !== "infinite" || right?.kind !== "infinite") return "open";
  if (left.sign !== right.sign) return "none";
  const after = expressionOf(left.sign > 0 ? "PositiveInfinity" : "NegativeInfinity");
  const limit = expressionOf(apply("Limit", reciprocal, variable, at));
  const rule = left.sign > 0 ? "graph.minimum-beside" : "graph.maximum-beside";
  return { marked: marked(left.sign), step: board.write(rule, after, params, { before: limit }) };
}
