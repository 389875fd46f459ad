import { signOfConstant } from "../../../../algebra/constant/decide.ts";
import { spendFreely } from "../../../../algebra/spend.ts";
import { sum } from "../../../../algebra/written-form.ts";
import type { Board, Expression, Goal, MathJson, Method, Outcome, Rule, RuleId } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, operandsOf, sameTree, substitute } from "../../../../expression/mathjson.ts";
import { equation, noSolution, polynomialEquation, valuesOf, valuesOutcome, valuesStatement } from "../../../equation.ts";
import { integersToJson } from "../../../equation-standard-form.ts";
import { isDecimal } from "../../../outcome.ts";
import { commonRules } from "../../common-rules.ts";
import { solvePartRules } from "../solve-factors.ts";
import { type Excluded, excludedBy } from "./excluded.ts";
import { clearedTerm, denominatorToJson, type FractionTerm, type RationalEquation, rationalEquation } from "./fractions.ts";

const rules: Record<RuleId, Rule> = {
  "rational.excluded": {
    relation: "states",
    example: "x \\ne 1 \\land x \\ne -1",
    en: "No denominator may be zero, so these values are excluded",
    zh: "分母不能为零，所以先排除使分母为零的值",
  },
  "rational.denominators-nonzero": {
    relation: "states",
    example: "x^2 + 1 \\ne 0",
    en: "The denominator {denominator} must not be zero",
    zh: "分母 {denominator} 不能为零",
  },
  "rational.never-zero": {
    relation: "states",
    example: "x^2 + 1 \\ne 0",
    en: "The denominators are never zero for real numbers: nothing is excluded",
    zh: "对任何实数分母都不为零：没有要排除的值",
  },
  "rational.clear": {
    relation: "implies",
    example: "\\frac{1}{x} + \\frac{1}{2} = 1 ⟶ 2 + x = 2x",
    en: "Multiply both sides by the least common denominator {denominator}",
    zh: "两边同乘最简公分母 {denominator}",
  },
  "rational.cross-multiply": {
    relation: "implies",
    example: "\\frac{x}{3} = \\frac{2}{x} ⟶ x \\cdot x = 3 \\cdot 2",
    en: "Cross-multiply: the products of the outer and the inner terms are equal",
    zh: "交叉相乘：外项之积等于内项之积",
  },
  "rational.numerator-zero": {
    relation: "implies",
    example: "\\frac{x - 1}{x + 2} = 0 ⟶ x - 1 = 0",
    en: "A fraction is zero only where its numerator is",
    zh: "分式为零，分子必须为零",
  },
  "rational.never": {
    relation: "equivalent",
    example: "\\frac{1}{x} = 0 ⟶ x \\in \\varnothing",
    en: "A fraction whose numerator is not zero is never zero: there is no solution",
    zh: "分子不为零的分式不可能为零：方程无解",
  },
  "rational.reject": {
    relation: "states",
    example: "x \\ne 1",
    en: "{value} is excluded since it makes a denominator zero: it is extraneous",
    zh: "{value} 使分母为零，是增根，舍去",
  },
  "rational.allowed": {
    relation: "equivalent",
    example: "\\frac{1}{x} = 2 ⟶ x = \\frac{1}{2}",
    en: "None of the remaining values is excluded, so they solve the given equation",
    zh: "其余的值都不在排除之列，是原方程的解",
  },
  "rational.none-left": {
    relation: "equivalent",
    example: "\\frac{x}{x - 1} = \\frac{1}{x - 1} ⟶ x \\in \\varnothing",
    en: "No value is left: the given equation has no solution",
    zh: "没有剩下的值：原方程无解",
  },
  "rational.all-but": {
    relation: "equivalent",
    example: "\\frac{x}{x} = 1 ⟶ x \\ne 0",
    en: "This holds for every number that is not excluded",
    zh: "除被排除的值外，等式恒成立",
  },
  "rational.solve-cleared": {
    relation: "equivalent",
    example: "2 + x = 2x ⟶ x = 2",
    en: "Solve {equation}",
    zh: "解 {equation}",
  },
};

/** Excluded values first; multiplied by the least common denominator; solved; excluded values rejected by name. */
export const rational: Method = {
  id: "rational.clearing",
  example: "\\frac{x}{x-1} - \\frac{2}{x+1} = \\frac{4x^2}{x^2-1}",
  rules: { ...commonRules, ...solvePartRules, ...rules },
  numbers: ["real", "complex"],
  suits: (goal) => (rationalEquation(goal) ? 0.85 : 0),
  derive: (goal, board) => solveRational(goal, board, (read) => clearedLine(read)),
};

/** a/b = c/d with one fraction on each side. */
export const proportion: Method = {
  id: "rational.proportion",
  example: "\\frac{5}{n+1} = \\frac{n-4}{10}",
  rules: { ...commonRules, ...solvePartRules, ...rules },
  numbers: ["real", "complex"],
  suits(goal) {
    const read = rationalEquation(goal);
    return read?.sides.every((side) => side.length === 1) && !isZeroSide(goal) ? 0.9 : 0;
  },
  derive: (goal, board) =>
    solveRational(goal, board, ({ sides: [[first], [second]] }) => {
      if (!first || !second) return undefined;
      const product = (one: FractionTerm, other: FractionTerm): MathJson => signed(one, joined(one.above, other.below));
      return {
        rule: "rational.cross-multiply",
        line: equation(product(first, second), product(second, first)),
      };
    }),
};

const isZeroSide = (goal: Goal): boolean => operandsOf(goal.expression.json).some((side) => side === 0);

const signed = ({ sign }: FractionTerm, json: MathJson): MathJson => (sign === 1 ? json : apply("Negate", json));

/** Both factors as they are, none where it is 1. */
const joined = (left: MathJson, right: MathJson): MathJson =>
  right === 1 ? left : left === 1 ? right : apply("Multiply", ...factors(left), ...factors(right));

const factors = (json: MathJson): readonly MathJson[] =>
  Array.isArray(json) && json[0] === "Multiply" ? (json.slice(1) as MathJson[]) : [json];

interface Cleared {
  readonly rule: RuleId;
  readonly line: Expression;
}

function clearedLine({ sides, denominator, unknown }: RationalEquation): Cleared | undefined {
  const [left, right] = sides.map((terms) => {
    const cleared = terms.map((term) => clearedTerm(term, denominator, unknown));
    return cleared.every((term) => term !== undefined) ? sum(cleared.filter((term) => term !== 0)) : undefined;
  });
  return left === undefined || right === undefined ? undefined : { rule: "rational.clear", line: equation(left, right) };
}

function solveRational(goal: Goal, board: Board, clear: (read: RationalEquation) => Cleared | undefined): Outcome {
  const read = rationalEquation(goal);
  const excluded = read && excludedBy(read.denominator, read.unknown, goal.numbers);
  if (!read || !excluded) return { status: "unsupported" };
  const given = goal.expression;
  const { unknown } = read;
  writeExcluded(excluded, read, board);
  const [[first, ...more], [only]] = read.sides;
  const isFractionZero = first !== undefined && more.length === 0 && only?.above === 0;
  const cleared = isFractionZero ? { rule: "rational.numerator-zero", line: equation(first.above, 0) } : clear(read);
  if (!cleared) return { status: "unsupported" };
  const own: Goal = { ...goal, expression: cleared.line };
  const polynomial = polynomialEquation(own);
  if (polynomial?.difference.length === 1 && isFractionZero) {
    board.write("rational.never", noSolution(unknown), undefined, { before: given });
    return { status: "none" };
  }
  board.write(
    cleared.rule,
    cleared.line,
    { denominator: expressionOf(denominatorToJson(read.denominator, unknown)) },
    { before: given },
  );
  const outcome = board.solve("rational.solve-cleared", own);
  if (outcome.status === "all") return allBut(excluded, given, goal, board);
  const values = valuesOf(outcome);
  if (!values) return { status: "unsupported" };
  const kept = values.filter((value) => !isExcluded(value, excluded, unknown));
  for (const value of values) {
    if (kept.includes(value)) continue;
    const params = { value: expressionOf(value) };
    board.write("rational.reject", expressionOf(apply("NotEqual", unknown, value)), params);
  }
  const rule =
    kept.length === 0 ? "rational.none-left" : kept.some(isDecimal) ? "equation.rounded-solutions" : "rational.allowed";
  board.write(rule, valuesStatement(unknown, kept), undefined, { before: given });
  return valuesOutcome(kept);
}

/** Also where a factor has zeros that are not written: by putting the value in. */
function isExcluded(value: MathJson, { values, unwritten }: Excluded, unknown: string): boolean {
  if (values.some((other) => sameTree(other, value))) return true;
  return unwritten.some(
    ({ coefficients }) =>
      signOfConstant(substitute(integersToJson(coefficients, unknown), { [unknown]: value }), spendFreely) === 0,
  );
}

function writeExcluded({ values, unwritten }: Excluded, { denominator, unknown }: RationalEquation, board: Board): void {
  const denials = values.map((value) => apply("NotEqual", unknown, value));
  const [only] = denials;
  if (only !== undefined) board.write("rational.excluded", expressionOf(denials.length === 1 ? only : apply("And", ...denials)));
  for (const factor of unwritten) {
    const json = integersToJson(factor.coefficients, unknown);
    board.write("rational.denominators-nonzero", expressionOf(apply("NotEqual", json, 0)), { denominator: expressionOf(json) });
  }
  if (values.length > 0 || unwritten.length > 0) return;
  const json = denominatorToJson({ ...denominator, number: 1n }, unknown);
  board.write("rational.never-zero", expressionOf(apply("NotEqual", json, 0)));
}

/** x/x = 1: all real numbers but the excluded ones, as intervals between them. */
function allBut({ values, unwritten }: Excluded, given: Expression, goal: Goal, board: Board): Outcome {
  const unknown = goal.unknowns[0] ?? "x";
  if (goal.numbers !== "real" || unwritten.length > 0) return { status: "unsupported" };
  if (values.length === 0) return { status: "all" };
  const ends: MathJson[] = ["NegativeInfinity", ...values, "PositiveInfinity"];
  const open = (end: MathJson): MathJson => apply("Open", end);
  const intervals = ends.slice(1).map((end, index) => apply("Interval", open(ends[index] as MathJson), open(end)));
  const set = apply("Union", ...intervals);
  board.write("rational.all-but", expressionOf(apply("Element", unknown, set)), undefined, { before: given });
  return { status: "solved", answers: [{ ask: { what: "solutions" }, kind: "interval", ...expressionOf(set) }] };
}
