import { differentiate } from "../../../algebra/calculus/differentiate.ts";
import { signOfConstant } from "../../../algebra/constant/decide.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { Board, MathJson, Method, Step } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, substitute } from "../../../expression/mathjson.ts";
import { equation } from "../../equation.ts";
import { functionOf, point } from "../../function.ts";
import { isDecimal } from "../../outcome.ts";
import { equationGoal } from "../../portrait/equation-goal.ts";
import { type Marked, markedPoints } from "../../portrait/marked.ts";
import { areAllShown, familyRange, membersOf, shownConditions, shownRange } from "../../portrait/members.ts";
import { holdsAt } from "../../portrait/within.ts";
import { commonRules } from "../common-rules.ts";
import { graphRules } from "./rules.ts";

/** Local maxima and minima by the zeros of the derivative and the sign of the second. */
export const turningPoints: Method = {
  id: "graph.turning-points",
  example: "y = x^3 - 3x",
  rules: { ...commonRules, ...graphRules },
  assumes: true,
  suits(goal) {
    const given = goal.task === "turning-points" ? functionOf(goal) : undefined;
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
    const outcome = board.solve("graph.stationary", equationGoal(goal, equation(slope, 0)));
    const all = membersOf(outcome, familyRange(goal, body, 1));
    if (!all) return { status: "unsupported" };
    const holds = holdsAt(shownConditions(goal), variable);
    const members = all.filter(({ near }) => holds(near));
    const isWhole = areAllShown(outcome, shownRange(goal));
    const second = simplify(bend, { spend });
    const found: { marked: Marked; step: Step }[] = [];
    for (const { value } of members) {
      // Of a place that is only known by its decimals no sign is proved.
      if (isDecimal(value)) return { status: "unsupported" };
      const turned = turnAt(value, { body, variable, second }, board);
      if (turned) found.push(turned);
    }
    const layer = markedPoints(
      "turning-points",
      found.map(({ marked }) => marked),
      isWhole ? "label.turning-points" : "label.some-turning-points",
    );
    if (layer) board.show(layer, ...found.map(({ step }) => step));
    const answers = found.map(({ marked }) => point(marked.x, marked.y).json);
    if (answers.length === 0) return goal.ask ? { status: "unsupported" } : { status: "solved", answers: [] };
    const points = { ask: { what: goal.task }, kind: "points", ...expressionOf(apply("Set", ...answers)) } as const;
    // Of a function that repeats a list of points is never the whole answer.
    return goal.ask && !isWhole
      ? { status: "partial", answers: [points], reason: { key: "reason.some-turning-points" } }
      : { status: "solved", answers: [points] };
  },
};

interface Formulas {
  readonly body: MathJson;
  readonly variable: string;
  readonly second: MathJson;
}

/** A maximum or a minimum, with its height; undefined where the second derivative does not tell, or the function has no value. */
function turnAt(at: MathJson, { body, variable, second }: Formulas, board: Board): { marked: Marked; step: Step } | undefined {
  const spend = (operations: number): void => board.spend(operations);
  const sign = signOfConstant(substitute(second, { [variable]: at }), spend);
  const height = simplify(substitute(body, { [variable]: at }), { spend });
  const isValue = signOfConstant(height, spend);
  if ((sign !== 1 && sign !== -1) || isValue === "no-value" || isValue === undefined) return undefined;
  const place = equation(variable, at);
  const after = expressionOf(apply(sign > 0 ? "Greater" : "Less", second, 0));
  const params = { place, point: point(at, height) };
  const step = board.write(sign > 0 ? "graph.minimum" : "graph.maximum", after, params, { before: place });
  return { marked: { x: at, y: height, key: sign > 0 ? "label.minimum" : "label.maximum" }, step };
}
