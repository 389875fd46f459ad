import { quotientOf } from "../../../algebra/calculus/building.ts";
import { signOfConstant } from "../../../algebra/constant/decide.ts";
import * as N from "../../../algebra/quadratic-number.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import { spendFreely } from "../../../algebra/spend.ts";
import type { Board, Expression, Goal, MathJson, Method, Outcome, Rule, RuleId } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, headOf, isSymbol, operandsOf, sameTree, substitute } from "../../../expression/mathjson.ts";
import { domainConditions } from "../../../verification/domain.ts";
import { excludes } from "../../../verification/excluded.ts";
import { verifyStep } from "../../../verification/verify-step.ts";
import { isolateRules } from "../linear/isolate-lines.ts";
import { put } from "./inequality-writer.ts";
import { turningRules } from "./linear.ts";
import { polynomialOf } from "./polynomial-side.ts";
import { asksForMore, denied, holdsFor, inequalityOf, isStrict, type RelationHead, turned } from "./relation.ts";
import { intervalOf } from "./set-notation.ts";

const literalRules: Record<RuleId, Rule> = {
  "inequality.collect-unknown": {
    relation: "equivalent",
    example: "ax + 1 > x + b ⟶ (a - 1)x > b - 1",
    en: "Bring all terms with {unknown} to the left and everything else to the right",
    zh: "含 {unknown} 的项移到左边，其余移到右边",
  },
  "inequality.positive-coefficient": {
    relation: "equivalent",
    example: "a > 0 \\land ax > b ⟶ a > 0 \\land x > \\frac{b}{a}",
    en: "If {coefficient} is positive, dividing by it keeps the inequality sign",
    zh: "若 {coefficient} 为正，两边同除以它，不等号方向不变",
  },
  "inequality.negative-coefficient": {
    relation: "equivalent",
    example: "a < 0 \\land ax > b ⟶ a < 0 \\land x < \\frac{b}{a}",
    en: "If {coefficient} is negative, dividing by it turns the inequality sign around",
    zh: "若 {coefficient} 为负，两边同除以它，不等号改变方向",
  },
  "inequality.zero-coefficient": {
    relation: "equivalent",
    example: "a = 0 \\land ax > b ⟶ a = 0 \\land 0 > b",
    en: "If {coefficient} is zero, {unknown} drops out: every number is a solution, or none",
    zh: "若 {coefficient} 为零，{unknown} 消失：解集为全体实数或空集",
  },
};

/** coefficient · x ◇ right, with other letters in both. */
interface LiteralForm {
  readonly head: RelationHead;
  readonly coefficient: MathJson;
  readonly right: MathJson;
}

/** Linear inequalities with letters as numbers: by the sign of the coefficient of the unknown. */
export const literal: Method = {
  id: "inequality.literal",
  example: "ax > b",
  rules: { ...isolateRules, ...turningRules, ...literalRules },
  suits: ({ task, expression, unknowns: [unknown, ...others] }) =>
    task === "solve" && unknown !== undefined && others.length === 0 && literalForm(expression.json, unknown) ? 0.8 : 0,
  derive(goal, board) {
    const [unknown] = goal.unknowns;
    const form = unknown === undefined ? undefined : literalForm(goal.expression.json, unknown);
    return form && unknown !== undefined ? derive(form, unknown, goal, board) : { status: "unsupported" };
  },
};

/** Read off from the values at 0, 1 and 2; undefined where the unknown is not linear in it, or stands in a denominator or under a root. */
function literalForm(statement: MathJson, unknown: string): LiteralForm | undefined {
  const given = inequalityOf(statement);
  if (!given || !freeLetters(statement).some((letter) => letter !== unknown) || given.head === "NotEqual") return undefined;
  const difference = apply("Subtract", given.left, given.right);
  if (!freeLetters(difference).includes(unknown)) return undefined;
  if (domainConditions(difference).some((condition) => freeLetters(condition).includes(unknown))) return undefined;
  const at = (value: number): MathJson => simplify(substitute(difference, { [unknown]: value }));
  const constant = at(0);
  const coefficient = simplify(apply("Subtract", at(1), constant));
  const bend = simplify(apply("Subtract", apply("Add", at(2), constant), apply("Multiply", 2, at(1))));
  const cube = simplify(apply("Subtract", at(-1), apply("Subtract", constant, coefficient)));
  if (bend !== 0 || cube !== 0 || coefficient === 0) return undefined;
  return { head: given.head, coefficient, right: simplify(apply("Negate", constant)) };
}

function derive({ head, coefficient, right }: LiteralForm, unknown: string, goal: Goal, board: Board): Outcome {
  const left = coefficient === 1 ? unknown : apply("Multiply", coefficient, unknown);
  const given = inequalityOf(goal.expression.json);
  const isCollected = given && !freeLetters(given.right).includes(unknown) && sameTree(given.left, left);
  if (!isCollected) put(board, "inequality.collect-unknown", apply(head, left, right), { unknown: expressionOf(unknown) });
  const bound = simplify(quotientOf(right, coefficient));
  const line = board.line ?? goal.expression;
  const known = signKnown(coefficient, goal.assuming);
  const isNumber = freeLetters(coefficient).length === 0;
  const divided = (sign: 1 | -1): MathJson => apply(sign > 0 ? head : turned(head), unknown, bound);
  const solutions = (sign: 1 | -1): MathJson => rayOf(sign > 0 ? head : turned(head), bound);
  const own = { coefficient: expressionOf(coefficient) };
  if (known !== undefined) {
    const letterRule = known > 0 ? "inequality.positive-coefficient" : "inequality.negative-coefficient";
    const numberRule = known > 0 ? "linear.divide" : "inequality.divide-negative";
    const params = isNumber ? { factor: own.coefficient } : own;
    if (coefficient !== 1) board.write(isNumber ? numberRule : letterRule, expressionOf(divided(known)), params);
    return answered(solutions(known));
  }
  const when = (relation: RelationHead | "Equal"): MathJson => conditionOn(coefficient, relation);
  const isPossible = (relation: RelationHead | "Equal"): boolean => !excludes(goal.assuming, [when(relation)], spendFreely);
  const cases: MathJson[] = [];
  for (const sign of [1, -1] as const) {
    const relation = sign > 0 ? "Greater" : "Less";
    if (!isPossible(relation)) continue;
    const rule = sign > 0 ? "inequality.positive-coefficient" : "inequality.negative-coefficient";
    writeCase(rule, when(relation), divided(sign), line, own, board);
    cases.push(when(relation), solutions(sign));
  }
  if (isPossible("Equal")) {
    const rest = withoutUnknown(head, atZeroOf(coefficient, right));
    writeCase("inequality.zero-coefficient", when("Equal"), rest, line, { ...own, unknown: expressionOf(unknown) }, board);
    cases.push(...casesAtZero(when("Equal"), head, atZeroOf(coefficient, right), goal.assuming));
  }
  return answered(apply("Which", ...cases));
}

/** a − 1 > 0 as a > 1, and 2/a > 0 as a > 0, where there is but one letter and it is linear. */
export function conditionOn(coefficient: MathJson, relation: RelationHead | "Equal"): MathJson {
  const [numerator = 0, denominator] = headOf(coefficient) === "Divide" ? operandsOf(coefficient) : [];
  if (denominator !== undefined && relation !== "Equal" && freeLetters(numerator).length === 0)
    return conditionOn(denominator, signOfConstant(numerator, spendFreely) === -1 ? turned(relation) : relation);
  const [letter, ...others] = freeLetters(coefficient);
  const [constant, slope, ...higher] = (letter !== undefined && others.length === 0 && polynomialOf(coefficient, letter)) || [];
  if (letter === undefined || !constant || !slope || higher.length > 0) return apply(relation, coefficient, 0);
  const value = N.toJson(N.negate(N.divide(constant, slope)));
  return apply(N.signOf(slope) < 0 && relation !== "Equal" ? turned(relation) : relation, letter, value);
}

/** A formula where the coefficient is zero, if that says what the letter is. */
function atZeroOf(coefficient: MathJson, json: MathJson): MathJson {
  const [letter = 0, value = 0] = operandsOf(conditionOn(coefficient, "Equal"));
  return isSymbol(letter) ? simplify(substitute(json, { [letter]: value })) : json;
}

/** x > c as (c, ∞) */
const rayOf = (head: RelationHead, bound: MathJson): MathJson =>
  intervalOf(
    asksForMore(head)
      ? { from: bound, closedFrom: !isStrict(head), closedTo: false }
      : { to: bound, closedTo: !isStrict(head), closedFrom: false },
  );

/** Without the unknown all numbers are solutions, or none, which may depend on the other letters: then each case is listed that the question allows. */
function casesAtZero(condition: MathJson, head: RelationHead, right: MathJson, assuming: readonly Expression[]): MathJson[] {
  const rest = withoutUnknown(head, right);
  if (rest === "True") return [condition, "RealNumbers"];
  if (rest === "False") return [condition, apply("Set")];
  const fails = denied({ head, left: 0, right });
  const sets: readonly (readonly [MathJson, MathJson])[] = [
    [apply("And", condition, rest), "RealNumbers"],
    [apply("And", condition, fails), apply("Set")],
  ];
  return sets.flatMap(([when, set]) => (excludes(assuming, [when], spendFreely) ? [] : [when, set]));
}

function writeCase(
  rule: RuleId,
  condition: MathJson,
  after: MathJson,
  before: Expression,
  params: Record<string, Expression>,
  board: Board,
): void {
  board.detail(rule, () => expressionOf(after), params, { before, condition: expressionOf(condition) });
}

/** 0 ◇ right; true or false where that is a number. */
function withoutUnknown(head: RelationHead, right: MathJson): MathJson {
  const sign = freeLetters(right).length === 0 ? signOfConstant(right, spendFreely) : undefined;
  return typeof sign === "number" ? (holdsFor(head, -sign) ? "True" : "False") : apply(head, 0, right);
}

/** The sign that the conditions of the question give a formula. */
function signKnown(json: MathJson, assuming: readonly Expression[]): 1 | -1 | undefined {
  const follows = (head: string): boolean =>
    verifyStep(
      { before: expressionOf("True"), after: expressionOf(apply(head, json, 0)), relation: "implies", assuming },
      spendFreely,
    ).status === "proved";
  return follows("Greater") ? 1 : follows("Less") ? -1 : undefined;
}

const answered = (json: MathJson): Outcome => ({
  status: "solved",
  answers: [{ ask: { what: "solutions" }, kind: "interval", ...expressionOf(json) }],
});
