import type { Board, Expression, Goal, MathJson, Method, Outcome, RuleId } from "../../../contract.ts";
import { compile } from "../../../expression/evaluation/compile.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, headOf, operandsOf, sameTree, substitute } from "../../../expression/mathjson.ts";
import { toUnicode } from "../../../expression/print-unicode.ts";
import { equation } from "../../equation.ts";
import { functionOf, point } from "../../function.ts";
import { isDecimal } from "../../outcome.ts";
import { equationGoal } from "../../portrait/equation-goal.ts";
import { heightAt } from "../../portrait/height.ts";
import { whereHeld } from "../../portrait/held.ts";
import { type Marked, markedPoints } from "../../portrait/marked.ts";
import { areAllShown, familiesIn, membersOf, shownConditions, shownRange } from "../../portrait/members.ts";
import { commonRules } from "../common-rules.ts";
import { graphRules } from "./rules.ts";

/** Where two curves meet: both formulas have one height, or both equations hold. */
export const meeting: Method = {
  id: "graph.meeting",
  example: "y = x^2, y = 2x + 3",
  rules: { ...commonRules, ...graphRules },
  suits: ({ task, expression: { json } }) =>
    task === "intersections" && headOf(json) === "List" && operandsOf(json).length === 2 ? 0.9 : 0,
  derive(goal, board) {
    const [variable = "x"] = goal.unknowns;
    const own = { ...goal, unknowns: [variable] };
    const lines = operandsOf(goal.expression.json);
    const [one, other] = lines.map((json) => formulaIn(json, own));
    if (one !== undefined && other !== undefined)
      return atPlaces(own, "graph.meeting", equation(one, other), simpler(one, other), board);
    if (!lines.every((json) => freeLetters(json).every((letter) => letter === "x" || letter === "y")))
      return { status: "unsupported" };
    const formula = one ?? other;
    const relation = lines[one === undefined ? 0 : 1] as MathJson;
    // Where both hold, one formula can be put into the other equation.
    const all = bothHold(goal, board);
    if (formula === undefined || all.status !== "unsupported") return all;
    return atPlaces(own, "graph.meeting-put-in", expressionOf(substitute(relation, { y: formula })), formula, board);
  },
};

/** f(x) of y = f(x), in one letter; undefined for another equation. */
function formulaIn(json: MathJson, goal: Goal): MathJson | undefined {
  const given = functionOf({ ...goal, expression: expressionOf(json) });
  return given && freeLetters(given.body).every((letter) => letter === given.variable) ? given.body : undefined;
}

const simpler = (one: MathJson, other: MathJson): MathJson =>
  JSON.stringify(one).length <= JSON.stringify(other).length ? one : other;

/** Longer coordinates are marked where they are asked for. */
const longestName = 44;

/** The places that an equation in one letter leaves, with the heights that a formula has there. */
function atPlaces(goal: Goal, rule: RuleId, place: Expression, formula: MathJson, board: Board): Outcome {
  const [variable = "x"] = goal.unknowns;
  const outcome = board.solve(rule, equationGoal(goal, place));
  const found = membersOf(outcome, shownRange(goal));
  if (!found) return { status: "unsupported" };
  const members = found.filter(whereHeld(shownConditions(goal), variable).at);
  // Heights that repeat are told by the first ones.
  const isSmall = members.length <= 3;
  const places = members.map(({ value: x }): Marked => {
    const y = heightAt(formula, variable, x, (operations) => board.spend(operations));
    const height = expressionOf(substitute(formula, { [variable]: x }));
    if (!isDecimal(x) && freeLetters(formula).includes(variable) && isSmall)
      board.write("graph.height", expressionOf(y), { place: equation(variable, x) }, { before: height });
    return { x, y, key: "label.crossing" };
  });
  // Of three waves and more every crossing would hide what is to be seen.
  const isCrowded = !goal.ask && (goal.problem?.given.length ?? 0) > 2 && members.length > 3;
  if (isCrowded || (!goal.ask && places.some(({ x, y }) => !isDecimal(x) && toUnicode(point(x, y).json).length > longestName)))
    return { status: "unsupported" };
  if (familiesIn(outcome).length === 0) return shown(goal, places, board);
  const isRestricted = shownConditions(goal).length > 0;
  if (!isRestricted) return atAllOf(outcome, goal, places, board);
  // Of those on half a line no list is the answer.
  return areAllShown(outcome, shownRange(goal)) ? shown(goal, places, board) : { status: "unsupported" };
}

/** Where graphs meet again and again, the answer says for which numbers, and the picture shows some. */
function atAllOf(outcome: Outcome, goal: Goal, places: readonly Marked[], board: Board): Outcome {
  shown(goal, places, board, "label.some-crossings");
  const values = outcome.status === "solved" ? outcome.answers.flatMap(({ json }) => operandsOf(json)) : [];
  return { status: "solved", answers: [{ ask: { what: goal.task }, kind: "set", ...expressionOf(apply("Set", ...values)) }] };
}

function bothHold(goal: Goal, board: Board): Outcome {
  const outcome = board.solve("graph.meeting-both", equationGoal(goal, goal.expression, ["x", "y"]));
  if (outcome.status === "none") return outcome;
  if (outcome.status !== "solved") return { status: "unsupported" };
  const pairs = outcome.answers.flatMap(({ json }) => (headOf(json) === "Set" ? operandsOf(json) : [json]));
  if (!pairs.every((pair) => headOf(pair) === "Tuple" && freeLetters(pair).length === 0)) return { status: "unsupported" };
  const [variable = "x"] = goal.unknowns;
  const held = whereHeld(shownConditions(goal), variable);
  const places = pairs
    .map((pair): Marked => {
      const [x = 0, y = 0] = operandsOf(pair);
      return { x, y, key: "label.crossing" };
    })
    .filter(({ x }) => held.at({ value: x, near: compile(x, [])() }));
  return shown(goal, places, board);
}

function shown({ task, expression, problem }: Goal, places: readonly Marked[], board: Board, all = "label.crossings"): Outcome {
  const pair = operandsOf(expression.json).map(
    (line) => 1 + (problem?.given ?? []).findIndex(({ json }) => sameTree(json, line)),
  );
  const id = `meeting-${pair.join("-")}`;
  const layer = markedPoints(id, places, all);
  if (layer) board.show(layer);
  if (places.length === 0) return { status: "none" };
  const points = apply("Set", ...places.map(({ x, y }) => point(x, y).json));
  return { status: "solved", answers: [{ ask: { what: task }, kind: "points", ...expressionOf(points) }] };
}
