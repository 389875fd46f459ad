import { cornerEquations } from "../../../algebra/calculus/corners.ts";
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
import { whereHeld } from "../../portrait/held.ts";
import { type Marked, markedPoints } from "../../portrait/marked.ts";
import { areAllShown, familyRange, membersOf, shownConditions, shownRange } from "../../portrait/members.ts";
import { commonRules } from "../common-rules.ts";
import { graphRules } from "./rules.ts";

/** A derivative of higher order decides nothing that is asked in class. */
const highestOrder = 7;

/** Where a graph bends the other way: among the zeros of the second derivative, by the first later derivative that is not 0 there. */
export const inflectionPoints: Method = {
  id: "graph.inflection-points",
  example: "y = x^3 - 3x",
  rules: { ...commonRules, ...graphRules },
  assumes: true,
  suits(goal) {
    const given = goal.task === "inflection-points" ? functionOf(goal) : undefined;
    return given && freeLetters(given.body).join() === given.variable ? 0.9 : 0;
  },
  derive(goal, board) {
    const given = functionOf(goal);
    if (!given) return { status: "unsupported" };
    const { body, variable } = given;
    const slope = derivative(body, variable, board);
    const second = slope && derivative(slope, variable, board);
    // Where there is no tangent, or an upright one, a graph may bend otherwise as well.
    const isSmooth = cornerEquations(body, variable)?.length === 0;
    if (second === undefined || !isSmooth || !freeLetters(second).includes(variable)) return { status: "unsupported" };
    board.write("graph.derivative", expressionOf(slope as MathJson), undefined, {
      before: expressionOf(apply("Differentiate", body, variable)),
    });
    board.write("graph.derivative", expressionOf(second), undefined, {
      before: expressionOf(apply("Differentiate", slope as MathJson, variable)),
    });
    const flat = board.solve("graph.flat", equationGoal(goal, equation(second, 0)));
    const members = membersOf(flat, familyRange(goal, body, 1));
    if (!members) return { status: "unsupported" };
    const held = whereHeld(shownConditions(goal), variable);
    const found: { marked: Marked; step: Step }[] = [];
    for (const { value } of members.filter(held.around)) {
      const bent = isDecimal(value) ? "open" : bendAt(value, { body, variable, second }, board);
      if (bent === "open") return { status: "unsupported" };
      if (bent !== "none") found.push(bent);
    }
    const isWhole = areAllShown(flat, shownRange(goal));
    const layer = markedPoints(
      "inflection-points",
      found.map(({ marked }) => marked),
      isWhole ? "label.inflection-points" : "label.some-inflection-points",
    );
    if (layer) board.show(layer, ...found.map(({ step }) => step));
    const answers = found.map(({ marked }) => point(marked.x, marked.y).json);
    if (answers.length === 0) return { status: "unsupported" };
    const points = { ask: { what: goal.task }, kind: "points", ...expressionOf(apply("Set", ...answers)) } as const;
    // Of a function that repeats a list of points is never the whole answer.
    return isWhole
      ? { status: "solved", answers: [points] }
      : { status: "partial", answers: [points], reason: { key: "reason.some-inflection-points" } };
  },
};

function derivative(json: MathJson, variable: string, board: Board): MathJson | undefined {
  const rough = differentiate(json, variable);
  return rough === undefined ? undefined : simplify(rough, { spend: (operations) => board.spend(operations) });
}

interface Formulas {
  readonly body: MathJson;
  readonly variable: string;
  readonly second: MathJson;
}

/** A point where the graph bends the other way, "none" where it does not, "open" where it is not decided. */
function bendAt(
  at: MathJson,
  { body, variable, second }: Formulas,
  board: Board,
): { marked: Marked; step: Step } | "none" | "open" {
  const spend = (operations: number): void => board.spend(operations);
  const height = simplify(substitute(body, { [variable]: at }), { spend });
  const isValue = signOfConstant(height, spend);
  if (isValue === "no-value" || isValue === undefined) return isValue === undefined ? "open" : "none";
  let later: MathJson | undefined = second;
  for (let order = 3; order <= highestOrder; order++) {
    later = derivative(later, variable, board);
    if (later === undefined) return "open";
    const sign = signOfConstant(substitute(later, { [variable]: at }), spend);
    if (sign === 0) continue;
    if (sign !== 1 && sign !== -1) return "open";
    if (order % 2 === 0) return "none";
    const place = equation(variable, at);
    const params = { place, point: point(at, height), order: expressionOf(order) };
    const after = expressionOf(apply(sign > 0 ? "Greater" : "Less", later, 0));
    const step = board.write("graph.inflection", after, params, { before: place });
    return { marked: { x: at, y: height, key: "label.inflection-point" }, step };
  }
  return "open";
}
