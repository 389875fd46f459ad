import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { Board, Expression, Goal, MathJson, Method, Outcome, Rule, RuleId } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { freeLetters, headOf, isSymbol, operandsOf, sameTree, substitute } from "../../../expression/mathjson.ts";
import { expandLine } from "./expanding-lines.ts";
import { expandingRules } from "./expanding-rules.ts";
import { formAnswer, formsCommonRules } from "./form-answer.ts";

const rules: Record<RuleId, Rule> = {
  "substituting.put": {
    relation: "states",
    example: "2(t + 1) + 3",
    en: "Put {value} for {letter}",
    zh: "把 {letter} 换成 {value}",
  },
  "substituting.put-values": { relation: "states", example: "(-3)^2 + 9(-3) + 23", en: "Put the values in", zh: "代入各值" },
  "substituting.work-out": { relation: "equal", example: "2(t + 1) + 3 ⟶ 2t + 5", en: "Work it out", zh: "计算" },
  "substituting.simplify": { relation: "equal", example: "\\frac{2}{4} ⟶ \\frac{1}{2}", en: "Simplify", zh: "化简" },
};

/** Puts formulas or values for letters and works out what comes of it. */
export const substituting: Method = {
  id: "forms.substituting",
  example: "x^2 + 9x + 23",
  assumes: true,
  numbers: ["real", "complex"],
  rules: { ...formsCommonRules, ...expandingRules, ...rules },
  suits(goal) {
    if (goal.task === "substituted") return definitionsOf(goal) ? 0.9 : 0;
    const found = goal.task === "value" && headOf(goal.expression.json) === "EvaluateAt" ? evaluation(goal) : undefined;
    if (!found) return 0;
    // Numbers alone are worked out in the order of operations; letters that stay are a matter of multiplying out.
    const isNumeric = freeLetters(substitute(found.formula, found.values)).length === 0;
    return isNumeric && Object.keys(found.values).length === 1 ? 0.6 : 0.97;
  },
  derive(goal, board) {
    const found = goal.task === "value" ? evaluation(goal) : definitionsOf(goal);
    if (!found) return { status: "unsupported" };
    return workOut(found.formula, found.values, goal, board);
  },
};

interface Replacement {
  readonly formula: MathJson;
  readonly values: Readonly<Record<string, MathJson>>;
}

function definitionsOf(goal: Goal): Replacement | undefined {
  const given = goal.ask?.with ?? {};
  const entries = Object.entries(given).filter(([name]) => freeLetters(goal.expression.json).includes(name));
  return entries.length === 0
    ? undefined
    : { formula: goal.expression.json, values: Object.fromEntries(entries.map(([name, { json }]) => [name, json])) };
}

/** f at x = a, y = b; not where derivatives or integrals stand in f. */
function evaluation(goal: Goal): Replacement | undefined {
  const [formula, condition, ...more] = operandsOf(goal.expression.json);
  if (formula === undefined || condition === undefined || more.length > 0 || hasCalculus(formula)) return undefined;
  const equations = headOf(condition) === "And" || headOf(condition) === "List" ? operandsOf(condition) : [condition];
  const pairs = equations.map((equation) =>
    headOf(equation) === "Equal" ? (operandsOf(equation) as [MathJson, MathJson]) : undefined,
  );
  if (!pairs.every((pair) => pair !== undefined && isSymbol(pair[0]))) return undefined;
  return { formula, values: Object.fromEntries(pairs as [string, MathJson][]) };
}

const hasCalculus = (json: MathJson): boolean =>
  /^(Differentiate|Derivative|PartialD|Integrate|Limit|Sum|Product|Apply)$/.test(headOf(json) ?? "") ||
  operandsOf(json).some(hasCalculus);

function workOut(formula: MathJson, values: Readonly<Record<string, MathJson>>, goal: Goal, board: Board): Outcome {
  const put = expressionOf(substitute(formula, values));
  const [[letter, value] = ["", 0], ...others] = Object.entries(values);
  if (others.length > 0) board.write("substituting.put-values", put);
  else board.write("substituting.put", put, { letter: expressionOf(letter), value: expressionOf(value) });
  let result = put.json;
  if (isPlain(put.json)) return formAnswer(goal, result);
  board.detail(
    "substituting.work-out",
    (inner) => {
      expandLine(inner);
      const line = (inner.line as Expression).json;
      // Numbers are simplified beyond what multiplying out does.
      const simple = freeLetters(line).length === 0 ? simplify(line, { assuming: goal.assuming.map(({ json }) => json) }) : line;
      if (!sameTree(simple, line)) inner.write("substituting.simplify", expressionOf(simple));
      result = (inner.line as Expression).json;
      return inner.line as Expression;
    },
    undefined,
    { before: put },
  );
  return formAnswer(goal, result);
}

/** A number, a letter: nothing to work out. */
const isPlain = (json: MathJson): boolean => operandsOf(json).length === 0;
