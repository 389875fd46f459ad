import { differentiate } from "../../../algebra/calculus/differentiate.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { Board, Goal, MathJson, Message, Method, Outcome } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, headOf, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { lacksValueUnder } from "../../../verification/excluded.ts";
import { partWithoutValue } from "../../../verification/part-without-value.ts";
import { hasNoRealValue } from "../../no-value.ts";
import { commonRules } from "../common-rules.ts";
import { byDefinition, definitionRules, notThere } from "./by-definition.ts";
import { derivativeRules } from "./rules.ts";
import { tidy, workOut } from "./work-out.ts";

/** Derivatives of any order, and their values at a place, rule by rule. */
export const derivative: Method = {
  id: "derivative.rules",
  example: "\\frac{d}{dx}(x^2 \\sin x)",
  assumes: true,
  rules: { ...commonRules, ...derivativeRules, ...definitionRules },
  suits: (goal) => (goal.task === "derivative" && derivativeIn(goal.expression.json) !== undefined ? 0.9 : 0),
  derive(goal, board) {
    const [formula = 0] = operandsOf(derivativeIn(goal.expression.json) ?? 0);
    if (goal.assuming.length > 0 && lacksValueUnder(goal.assuming, formula, (operations) => board.spend(operations)))
      return { status: "unsupported", reason: withoutValueThere(goal, formula) };
    const place = placeIn(goal.expression.json);
    const missing = place && withoutDerivative(goal.expression.json, place, board);
    if (missing) return { status: "unsupported", reason: missing };
    if (place && isWithoutRules(goal.expression.json, place, board)) return defined(goal, place, board);
    if (!workOut(board))
      return { status: "unsupported", reason: { key: "reason.no-derivative", params: { formula: goal.expression } } };
    if (!place) tidy(board);
    else if (!putValue(board, place)) return defined(goal, place, board);
    return answer(goal, board);
  },
};

/** ln x has no value for x < 0, and so no derivative there. */
const withoutValueThere = ({ assuming }: Goal, formula: MathJson): Message => ({
  key: "reason.no-real-value-there",
  params: {
    formula: expressionOf(formula),
    conditions: assuming.map((condition): Message => ({ key: "reading.formula", params: { formula: condition } })),
  },
});

function answer(goal: Goal, board: Board): Outcome {
  const { line } = board;
  if (!line) return { status: "unsupported" };
  const kind = placeIn(goal.expression.json) ? "value" : "expression";
  return { status: "solved", answers: [{ ask: goal.ask ?? { what: "derivative" }, kind, ...line }] };
}

/** The derivative in d/dx f, or in d/dx f at a place. */
function derivativeIn(json: MathJson): MathJson | undefined {
  if (headOf(json) === "EvaluateAt") return derivativeIn(operandsOf(json)[0] ?? 0);
  return headOf(json) === "Differentiate" || headOf(json) === "PartialD" ? json : undefined;
}

interface Place {
  readonly letter: string;
  readonly value: MathJson;
}

/** x = 3 in f′(x) at x = 3. */
function placeIn(json: MathJson): Place | undefined {
  const [, place] = operandsOf(json);
  if (headOf(json) !== "EvaluateAt" || place === undefined || headOf(place) !== "Equal") return undefined;
  const [letter, value] = operandsOf(place);
  return typeof letter === "string" && value !== undefined ? { letter, value } : undefined;
}

/** With numbers it is decided; with letters where a part comes to a number, (a − a)/|a − a|. */
function hasNoValue(json: MathJson, board: Board): boolean {
  if (hasNoRealValue(json, (operations) => board.spend(operations))) return true;
  return freeLetters(json).length > 0 && partWithoutValue(withNumbers(json)) !== undefined;
}

/** Sums and products that come to a number, written as that: a − a is 0. */
function withNumbers(json: MathJson): MathJson {
  const head = headOf(json);
  if (head === undefined || freeLetters(json).length === 0) return json;
  const inner = apply(head, ...operandsOf(json).map(withNumbers));
  if (!/^(Add|Subtract|Multiply|Negate)$/.test(head) || partWithoutValue(inner) !== undefined) return inner;
  const value = simplify(inner);
  return freeLetters(value).length === 0 ? value : inner;
}

/** Where a function has no value it has no derivative, whatever the formula of the derivative gives. */
function withoutDerivative(json: MathJson, { letter, value }: Place, board: Board): Message | undefined {
  const formula = operandsOf(derivativeIn(json) ?? 0)[0] ?? 0;
  const isMissing = hasNoValue(substitute(formula, { [letter]: value }), board);
  return isMissing ? notThere({ formula, letter, place: value }) : undefined;
}

/** Whether the rules give a formula that has no value there, as |x − 1| · (x − 1) at 1. */
function isWithoutRules(json: MathJson, { letter, value }: Place, board: Board): boolean {
  const [formula = 0, ...letters] = operandsOf(derivativeIn(json) ?? 0);
  const found = letters.length === 1 ? differentiate(formula, letter) : undefined;
  return found !== undefined && hasNoValue(substitute(found, { [letter]: value }), board);
}

/** By the definition, where the rules give no value. */
function defined(goal: Goal, { letter, value }: Place, board: Board): Outcome {
  const [formula = 0, ...letters] = operandsOf(derivativeIn(goal.expression.json) ?? 0);
  const found =
    letters.length === 1
      ? byDefinition({ formula, letter, place: value }, board)
      : { key: "reason.no-derivative", params: { formula: expressionOf(formula) } };
  return "key" in found ? { status: "unsupported", reason: found } : answer(goal, board);
}

function putValue(board: Board, { letter, value }: Place): boolean {
  const line = board.line?.json;
  const formula = line === undefined ? undefined : operandsOf(line)[0];
  if (formula === undefined) return false;
  const put = substitute(formula, { [letter]: value });
  if (hasNoValue(put, board)) return false;
  board.rewrite("derivative.put", [], put, { letter: expressionOf(letter), value: expressionOf(value) });
  tidy(board);
  return true;
}
