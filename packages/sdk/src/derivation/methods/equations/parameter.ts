import { quotientOf } from "../../../algebra/calculus/building.ts";
import { signOfConstant } from "../../../algebra/constant/decide.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import { spendFreely } from "../../../algebra/spend.ts";
import type { Board, Expression, Goal, MathJson, Method, Outcome, Rule, RuleId } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, headOf, mentions, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { equation, noSolution, polynomialEquation, put, valuesOf, valuesOutcome, valuesStatement } from "../../equation.ts";
import { commonRules } from "../common-rules.ts";
import { polynomialInLetter } from "./letters/polynomial-in-letter.ts";
import { isAlgebraic, letterEquation } from "./letters/read-letter.ts";
import { negatedSum } from "./letters/school-order.ts";
import { solvePartRules } from "./solve-factors.ts";

export const parameterRules: Record<RuleId, Rule> = {
  "parameter.case": {
    relation: "equivalent",
    example: "ax = 1 ⟶ x = \\frac{1}{a}",
    en: "Case {condition}",
    zh: "当 {condition} 时",
  },
  "parameter.depends": {
    relation: "states",
    example: "a",
    en: "What can be done depends on whether {coefficient} is zero: look at each case",
    zh: "解法取决于 {coefficient} 是否为零：分情况讨论",
  },
  "parameter.discriminant": {
    relation: "states",
    example: "m^2 - 4",
    en: "The number of solutions depends on the sign of the discriminant {discriminant}: look at each case",
    zh: "解的个数取决于判别式 {discriminant} 的符号：分情况讨论",
  },
  "parameter.standard": {
    relation: "equivalent",
    example: "ax - 1 = x ⟶ (a - 1)x = 1",
    en: "Collect the terms with {unknown}",
    zh: "合并含 {unknown} 的项",
  },
  "parameter.divide": {
    relation: "equivalent",
    example: "ax = 1 ⟶ x = \\frac{1}{a}",
    en: "{coefficient} is not zero, so divide by it",
    zh: "{coefficient} 不为零，两边同除以它",
  },
  "parameter.put-in": {
    relation: "equivalent",
    example: "ax = 1 ⟶ 0 \\cdot x = 1 \\quad (a = 0)",
    en: "Put in {value}",
    zh: "代入 {value}",
  },
  "parameter.always": {
    relation: "equivalent",
    example: "0 = 0 ⟶ x \\in \\mathbb{R}",
    en: "This holds for every real number",
    zh: "对一切实数都成立",
  },
  "parameter.never": {
    relation: "equivalent",
    example: "0 = 1 ⟶ x \\in \\varnothing",
    en: "This never holds: there is no solution",
    zh: "等式不可能成立：无解",
  },
  "parameter.no-real": {
    relation: "equivalent",
    example: "x^2 + 1 = 0 ⟶ x \\in \\varnothing",
    en: "The discriminant is negative: there is no real solution",
    zh: "判别式为负：没有实数解",
  },
  "parameter.two-roots": {
    relation: "equivalent",
    example: "x^2 - m = 0 ⟶ x = -\\sqrt{m} \\lor x = \\sqrt{m}",
    en: "The discriminant is positive: two solutions by the quadratic formula",
    zh: "判别式为正：由求根公式得两个解",
  },
  "parameter.one-root": {
    relation: "equivalent",
    example: "x^2 - 2mx + m^2 = 0 ⟶ x = m",
    en: "The discriminant is zero: one solution",
    zh: "判别式为零：只有一个解",
  },
};

/**
 * All values of a parameter, case by case. It is asked for by the name of the parameter, `ask.with.parameter`; an equation that is only to be solved for a
 * letter gets the general solution, with what must hold for it. The answer is a set by cases: ["Which", a ≠ 0, {1/a}, a = 0, ∅].
 */
export const parameterCases: Method = {
  id: "equation.parameter-cases",
  example: "(a^2 - 1)x = a - 1",
  rules: { ...commonRules, ...solvePartRules, ...parameterRules },
  suits: (goal) => (parametric(goal) ? 0.98 : 0),
  derive(goal, board) {
    const read = parametric(goal);
    if (!read) return { status: "unsupported" };
    return read.coefficients.length === 2 ? linearCases(read, goal, board) : quadraticCases(read, goal, board);
  },
};

interface Parametric {
  readonly unknown: string;
  readonly parameter: string;
  readonly coefficients: readonly MathJson[];
  readonly discriminant: MathJson | undefined;
  /** Where the discriminant is the square of a formula in the parameter, that formula. */
  readonly root: MathJson | undefined;
}

function parametric(goal: Goal): Parametric | undefined {
  const read = letterEquation(goal);
  const parameter = goal.ask?.with?.parameter?.json;
  if (!read || typeof parameter !== "string" || ![read.left, read.right].every(isAlgebraic)) return undefined;
  const polynomial = polynomialInLetter(read.left, read.right, read.unknown);
  const letters = freeLetters(goal.expression.json);
  if (!polynomial || !letters.includes(parameter) || hasFractions(goal.expression.json)) return undefined;
  const [, , lead, ...more] = polynomial.coefficients;
  if (more.length > 0 || polynomial.coefficients.length < 2) return undefined;
  if (lead !== undefined && letters.length > 2) return undefined;
  return {
    unknown: read.unknown,
    parameter,
    coefficients: polynomial.coefficients,
    discriminant: polynomial.discriminant,
    root: polynomial.root,
  };
}

const hasFractions = (json: MathJson): boolean =>
  (headOf(json) === "Divide" && freeLetters(operandsOf(json)[1] ?? 0).length > 0) || operandsOf(json).some(hasFractions);

/** One case of the answer. */
export interface Case {
  readonly condition: MathJson;
  readonly set: MathJson;
}

function linearCases(
  { unknown, parameter, coefficients: [constant = 0, coefficient = 1] }: Parametric,
  goal: Goal,
  board: Board,
): Outcome {
  const name = { unknown: expressionOf(unknown), coefficient: expressionOf(coefficient) };
  const line = equation(coefficient === 1 ? unknown : apply("Multiply", coefficient, unknown), negatedSum(constant));
  put(board, "parameter.standard", line, name);
  board.write("parameter.depends", expressionOf(coefficient), name);
  const special = valuesAt(coefficient, parameter, goal, board);
  if (!special) return { status: "unsupported" };
  if (special.length === 0) {
    const after = equation(unknown, simplify(quotientOf(negatedSum(constant), coefficient)));
    board.write("parameter.divide", after, name, { before: line });
    return valuesOutcome([operandsOf(after.json)[1] as MathJson]);
  }
  const denials = special.map((value) => apply("NotEqual", parameter, value));
  const generic = denials.length === 1 ? (denials[0] as MathJson) : apply("And", ...denials);
  const value = simplify(quotientOf(negatedSum(constant), coefficient));
  const cases: Case[] = [{ condition: generic, set: apply("Set", value) }];
  writeCase(generic, line, board, (inner) => {
    const after = equation(unknown, value);
    inner.write("parameter.divide", after, name);
    return after;
  });
  for (const at of special) {
    const value = apply("Equal", parameter, at);
    const right = simplify(substitute(negatedSum(constant), { [parameter]: at }));
    const isOpen = freeLetters(right).length > 0;
    // With another letter on the right it depends on that one too.
    for (const holds of isOpen ? [true, false] : [right === 0]) {
      const condition = isOpen ? apply("And", value, apply(holds ? "Equal" : "NotEqual", right, 0)) : value;
      const after = holds ? expressionOf(apply("Element", unknown, "RealNumbers")) : noSolution(unknown);
      writeCase(condition, line, board, (inner) => {
        inner.write("parameter.put-in", equation(0, right), { value: expressionOf(value) });
        inner.write(holds ? "parameter.always" : "parameter.never", after);
        return after;
      });
      cases.push({ condition, set: holds ? "RealNumbers" : apply("Set") });
    }
  }
  return byCases(cases);
}

/** Where the coefficient of the square may be zero, the equation is linear there; elsewhere the discriminant decides. */
function quadraticCases(read: Parametric, goal: Goal, board: Board): Outcome {
  const { unknown, parameter, coefficients } = read;
  const [, , lead = 1] = coefficients;
  if (!mentions(lead, parameter)) {
    const cases = discriminantCases(read, [], board);
    return cases ? byCases(cases) : { status: "unsupported" };
  }
  const standing = board.line as Expression;
  board.write("parameter.depends", expressionOf(lead), { coefficient: expressionOf(lead), unknown: expressionOf(unknown) });
  const special = valuesAt(lead, parameter, goal, board);
  if (!special) return { status: "unsupported" };
  const cases: Case[] = [];
  for (const at of special) {
    const condition = apply("Equal", parameter, at);
    const [left, right] = operandsOf(goal.expression.json).map((side) => simplify(substitute(side, { [parameter]: at })));
    const there = equation(left as MathJson, right as MathJson);
    if (!mentions(there.json, unknown)) {
      const difference = simplify(apply("Subtract", left as MathJson, right as MathJson));
      if (freeLetters(difference).length > 0) return { status: "unsupported" };
      const holds = difference === 0;
      const after = holds ? expressionOf(apply("Element", unknown, "RealNumbers")) : noSolution(unknown);
      writeCase(condition, standing, board, (inner) => {
        inner.write("parameter.put-in", there, { value: expressionOf(condition) });
        inner.write(holds ? "parameter.always" : "parameter.never", after);
        return after;
      });
      cases.push({ condition, set: holds ? "RealNumbers" : apply("Set") });
      continue;
    }
    let values: readonly MathJson[] | undefined;
    writeCase(condition, standing, board, (inner) => {
      inner.write("parameter.put-in", there, { value: expressionOf(condition) });
      const own: Goal = { task: "solve", expression: there, unknowns: [unknown], assuming: [], numbers: goal.numbers };
      values = valuesOf(inner.solve("equation.solve-part", own));
      return values ? valuesStatement(unknown, values) : there;
    });
    if (!values) return { status: "unsupported" };
    cases.push({ condition, set: apply("Set", ...values) });
  }
  const others = discriminantCases(read, special, board, standing);
  return others ? byCases([...cases, ...others]) : { status: "unsupported" };
}

const isLinear = (json: MathJson, letter: string): boolean => polynomialInLetter(json, 0, letter)?.coefficients.length === 2;

/** What the sign of the discriminant says, where the equation is quadratic. */
function discriminantCases(
  { unknown, coefficients: [, b = 0, a = 1], discriminant = 0, parameter, root: exact }: Parametric,
  excluded: readonly MathJson[],
  board: Board,
  standing = board.line as Expression,
): Case[] | undefined {
  const isSquare = exact !== undefined && mentions(exact, parameter);
  // Its only zero may be one of the values that were looked at before.
  const isPositive =
    isSquare && excluded.some((at) => simplify(substitute(exact, { [parameter]: at })) === 0) && isLinear(exact, parameter);
  const denials = excluded.map((value) => apply("NotEqual", parameter, value));
  const isFixed = isPositive || !mentions(discriminant, parameter);
  const sign = isPositive ? 1 : isFixed ? signOfConstant(discriminant, spendFreely) : undefined;
  if (isFixed && (denials.length === 0 || typeof sign !== "number")) return undefined;
  board.write("parameter.discriminant", expressionOf(discriminant), { discriminant: expressionOf(discriminant) });
  const root = isSquare ? exact : simplify(apply("Sqrt", discriminant));
  const [double, minus] = [simplify(apply("Multiply", 2, a)), negatedSum(b)];
  const pair = ["Subtract", "Add"].map((head) => simplify(quotientOf(apply(head, minus, root), double)));
  const all: readonly { head: string; sign: number; rule: RuleId; values: readonly MathJson[] }[] = [
    { head: "Greater", sign: 1, rule: "parameter.two-roots", values: pair },
    { head: "Equal", sign: 0, rule: "parameter.one-root", values: [simplify(quotientOf(minus, double))] },
    { head: "Less", sign: -1, rule: "parameter.no-real", values: [] },
  ];
  const parts = all.filter((part) => (sign !== undefined ? part.sign === sign : !isSquare || part.sign >= 0));
  return parts.map(({ head, rule, values }): Case => {
    const decided = isSquare ? apply(head === "Equal" ? "Equal" : "NotEqual", root, 0) : apply(head, discriminant, 0);
    const conditions = [...denials, ...(isFixed ? [] : [decided])];
    const condition = conditions.length === 1 ? (conditions[0] as MathJson) : apply("And", ...conditions);
    const after = valuesStatement(unknown, values);
    writeCase(condition, standing, board, (inner) => {
      inner.write(rule, after);
      return after;
    });
    return { condition, set: apply("Set", ...values) };
  });
}

/** A case on the line that stands there. */
export function writeCase(condition: MathJson, standing: Expression, board: Board, work: (inner: Board) => Expression): void {
  const when = expressionOf(condition);
  board.detail("parameter.case", work, { condition: when }, { before: standing, condition: when });
}

/** The answer by cases. */
export function byCases(cases: readonly Case[]): Outcome {
  const set = apply("Which", ...cases.flatMap(({ condition, set: values }) => [condition, values]));
  return { status: "solved", answers: [{ ask: { what: "solutions" }, kind: "set", ...expressionOf(set) }] };
}

/** The values of the parameter at which a formula in it alone is zero. */
export function valuesAt(formula: MathJson, parameter: string, goal: Goal, board: Board): MathJson[] | undefined {
  if (freeLetters(formula).some((letter) => letter !== parameter)) return undefined;
  const expression = equation(formula, 0);
  const own: Goal = { task: "solve", expression, unknowns: [parameter], assuming: goal.assuming, numbers: goal.numbers };
  const polynomial = polynomialEquation(own);
  if (!polynomial || polynomial.difference.length < 2) return undefined;
  if (formula === parameter) return [0];
  return valuesOf(board.solve("equation.solve-part", own));
}
