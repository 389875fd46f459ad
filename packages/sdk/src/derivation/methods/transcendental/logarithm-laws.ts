import { signOfConstant } from "../../../algebra/constant/decide.ts";
import { termsOf } from "../../../algebra/progressions/progression.ts";
import * as Q from "../../../algebra/rational.ts";
import { spendFreely } from "../../../algebra/spend.ts";
import { sum } from "../../../algebra/written-form.ts";
import type { Board, Expression, Goal, MathJson, Method, Outcome } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, distinctTrees, freeLetters, operandsOf, sameTree, substitute } from "../../../expression/mathjson.ts";
import { opposite } from "../../../expression/tree/sign.ts";
import { noSolution } from "../../equation.ts";
import { type Sides, sidesOf } from "../../sides.ts";
import { membersStatement } from "../../solution-set.ts";
import { argumentOf, type LogarithmTerm, likeTerms, logarithmTerm, single, written } from "./logarithm-terms.ts";
import { commonBase } from "./powers/common-base.ts";
import { equal, has, membersOf, solvedBy, subgoal } from "./sides.ts";
import { transcendentalRules } from "./transcendental-rules.ts";
import { powerOfE, product, tidy } from "./values.ts";

/** Several logarithms: put together by the laws of logarithms, after their domain. */
export const logarithmLaws: Method = {
  id: "logarithmic.laws",
  example: "\\log_2 x + \\log_2(x - 2) = 3",
  rules: {
    ...transcendentalRules,
    "logarithmic.domain": {
      relation: "states",
      example: "x > 0 \\land x - 2 > 0",
      en: "First the domain: logarithms are taken of positive numbers only",
      zh: "先写定义域：真数必须为正",
    },
    "logarithmic.change-base": {
      relation: "equivalent",
      example: "\\log_2 x + \\log_4 x = 3 ⟶ \\log_2 x + \\frac{1}{2}\\log_2 x = 3",
      en: "Change to the one base {base}",
      zh: "换成同一底数 {base}",
    },
    "logarithmic.collect": {
      relation: "equivalent",
      example: "\\log_2 x + \\frac{1}{2}\\log_2 x = 3 ⟶ \\frac{3}{2}\\log_2 x = 3",
      en: "Add up the multiples of one logarithm",
      zh: "合并相同的对数",
    },
    "logarithmic.logarithms-left": {
      relation: "equivalent",
      example: "\\log_2 x = 3 - \\log_2(x - 2) ⟶ \\log_2 x + \\log_2(x - 2) = 3",
      en: "Bring the logarithms to one side and the numbers to the other",
      zh: "把对数移到一边，常数移到另一边",
    },
    "logarithmic.combine": {
      relation: "implies",
      example: "\\log_2 x + \\log_2(x - 2) = 3 ⟶ \\log_2(x(x - 2)) = 3",
      en: "Sums of logarithms are logarithms of products, differences of quotients; factors become exponents",
      zh: "对数之和等于积的对数，对数之差等于商的对数，系数化为指数",
    },
    "logarithmic.exponentiate": {
      relation: "equivalent",
      example: "\\log_2(x(x - 2)) = 3 ⟶ x(x - 2) = 8",
      en: "By the definition of the logarithm, the argument is {power}",
      zh: "由对数的定义，真数等于 {power}",
    },
    "logarithmic.balance": {
      relation: "equivalent",
      example: "\\ln(x + 1) - \\ln x = 0 ⟶ \\ln(x + 1) = \\ln x",
      en: "Keep the positive logarithms left and bring the others to the right",
      zh: "系数为正的对数留在左边，其余移到右边",
    },
    "logarithmic.combine-each": {
      relation: "implies",
      example: "\\ln x + \\ln(x - 1) = \\ln 6 ⟶ \\ln(x(x - 1)) = \\ln 6",
      en: "Put the logarithms on each side together",
      zh: "两边的对数分别合并",
    },
    "logarithmic.compare-arguments": {
      relation: "implies",
      example: "\\ln(x + 1) = \\ln(2x) ⟶ x + 1 = 2x",
      en: "Equal logarithms have equal arguments",
      zh: "对数相等，则真数相等",
    },
    "logarithmic.keep": {
      relation: "equivalent",
      example: "\\log_2 x + \\log_2(x - 2) = 3 ⟶ x = 4",
      en: "All lie in the domain",
      zh: "都在定义域内",
    },
    "logarithmic.reject": {
      relation: "equivalent",
      example: "\\log_2 x + \\log_2(x - 2) = 3 ⟶ x = 4",
      en: "{rejected} is not in the domain, so it is extraneous and is rejected",
      zh: "{rejected} 不在定义域内，是增根，舍去",
    },
  },
  suits(goal) {
    const sides = sidesOf(goal);
    return sides && read(sides) ? 0.9 : 0;
  },
  derive(goal, board) {
    const sides = sidesOf(goal);
    const found = sides && read(sides);
    return found ? solve(goal, board, found) : { status: "unsupported" };
  },
};

interface Found extends Sides {
  readonly logarithms: readonly LogarithmTerm[];
  readonly constant: MathJson;
  readonly base: MathJson;
}

/** Sums of multiples of logarithms whose bases are powers of one number, and a constant; at least two of them have the unknown. */
function read({ unknown, left, right }: Sides): Found | undefined {
  const terms = [...termsOf(left), ...termsOf(right).map(opposite)];
  const logarithms: LogarithmTerm[] = [];
  const constants: MathJson[] = [];
  for (const term of terms) {
    const found = logarithmTerm(term);
    if (found) logarithms.push(found);
    else if (has(term, unknown)) return undefined;
    else constants.push(term);
  }
  const counted = logarithms.filter(({ argument }) => has(argument, unknown));
  if (counted.length < 2 && !(counted.length === 1 && has(left, unknown) && has(right, unknown))) return undefined;
  if (logarithms.some(({ base }) => freeLetters(base).length > 0) || constants.some((term) => freeLetters(term).length > 0))
    return undefined;
  const common = commonBase(counted.map(({ base }) => base));
  const bases = distinctTrees(counted.map(({ base }) => base));
  const base = bases.length === 1 ? bases[0] : common?.base;
  if (base === undefined) return undefined;
  const others = logarithms.filter((term) => !has(term.argument, unknown));
  const isOneBase = others.every((term) => sameTree(term.base, base));
  const kept = isOneBase ? logarithms : counted;
  const moved = isOneBase ? [] : others.map(({ times, argument, base: own }) => written({ times, argument, base: own }));
  return { unknown, left, right, logarithms: kept, constant: sum([...constants, ...moved].filter((term) => term !== 0)), base };
}

function solve(goal: Goal, board: Board, found: Found): Outcome {
  const { unknown, constant, base } = found;
  const start = board.line ?? goal.expression;
  const conditions = distinctTrees(
    found.logarithms.filter(({ argument }) => has(argument, unknown)).map(({ argument }) => apply("Greater", argument, 0)),
  );
  board.write(
    "logarithmic.domain",
    expressionOf(conditions.length === 1 ? (conditions[0] as MathJson) : apply("And", ...conditions)),
  );
  const logarithms = inOneBase(found, board);
  if (!logarithms) return { status: "unsupported" };
  const counted = logarithms.filter(({ argument }) => has(argument, unknown));
  const like = likeTerms(logarithms);
  const [alone] = like;
  if (alone && like.length === 1) {
    const line = [written(alone), product(-1, constant)] as const;
    board.write("logarithmic.collect", equal(...line));
    const candidates = Q.isZero(alone.times)
      ? undefined
      : membersOf(board.solve("transcendental.solve-part", subgoal(goal, ...line)));
    return candidates ? check(board, unknown, counted, candidates, start) : { status: "unsupported" };
  }
  const isBalanced =
    constant === 0 && logarithms.some(({ times }) => Q.signOf(times) < 0) && logarithms.some(({ times }) => Q.signOf(times) > 0);
  const next = isBalanced ? compare(board, logarithms) : combine(board, logarithms, constant, base, unknown);
  if (!next) return { status: "unsupported" };
  const candidates = membersOf(board.solve("transcendental.solve-part", subgoal(goal, next[0], next[1])));
  return candidates ? check(board, unknown, counted, candidates, start) : { status: "unsupported" };
}

/** The logarithms to one base, a line where some had another. */
function inOneBase({ logarithms, base, constant }: Found, board: Board): LogarithmTerm[] | undefined {
  if (logarithms.every((term) => sameTree(term.base, base))) return [...logarithms];
  const common = commonBase([base]);
  const changed = logarithms.map((term) => {
    const exponent = common?.exponentOf(term.base);
    return exponent && { ...term, base, times: Q.divide(term.times, exponent) };
  });
  if (!changed.every((term) => term !== undefined)) return undefined;
  const line = equal(sum(changed.map(written)), tidy(apply("Negate", constant)));
  board.write("logarithmic.change-base", line, { base: expressionOf(base) });
  return changed;
}

/** Σ logarithms = c becomes log(product) = c and product = baseᶜ. */
function combine(
  board: Board,
  given: readonly LogarithmTerm[],
  constant: MathJson,
  base: MathJson,
  unknown: string,
): [MathJson, MathJson] | undefined {
  // Factors all below 1 or all negative come off better when the equation is multiplied first.
  const lead = given.find(({ argument }) => has(argument, unknown)) as LogarithmTerm;
  const below = given.reduce((common, { times }) => Q.leastCommonMultiple(common, times.denominator), 1n);
  const factor = Q.rational(Q.signOf(lead.times) < 0 ? -below : below);
  const logarithms = given.map((term) => ({ ...term, times: Q.multiply(term.times, factor) }));
  const right = product(Q.rationalToJson(Q.negate(factor)), constant);
  const line = equal(sum(logarithms.map(written)), right);
  if (board.line && !sameTree(board.line.json, line.json)) board.write("logarithmic.logarithms-left", line);
  const argument = argumentOf(logarithms);
  if (logarithms.length > 1 || !Q.equal(logarithms[0]?.times ?? Q.one, Q.one))
    board.write("logarithmic.combine", equal(single(argument, base), right));
  const power = base === "ExponentialE" ? powerOfE(right) : tidy(apply("Power", base, right));
  board.write("logarithmic.exponentiate", equal(argument, power), { power: expressionOf(apply("Power", base, right)) });
  return [argument, power];
}

/** Positive logarithms left, negative ones right; equal logarithms have equal arguments. */
function compare(board: Board, given: readonly LogarithmTerm[]): [MathJson, MathJson] {
  const below = given.reduce((common, { times }) => Q.leastCommonMultiple(common, times.denominator), 1n);
  const whole = given.map((term) => ({ ...term, times: Q.multiply(term.times, Q.rational(below)) }));
  const left = whole.filter(({ times }) => Q.signOf(times) > 0);
  const right = whole.filter(({ times }) => Q.signOf(times) < 0).map((term) => ({ ...term, times: Q.negate(term.times) }));
  const balanced = equal(sum(left.map(written)), sum(right.map(written)));
  const isThere = board.line && (sameTree(board.line.json, balanced.json) || sameTree(board.line.json, swapped(balanced).json));
  if (!isThere) board.write("logarithmic.balance", balanced);
  const base = (given[0] as LogarithmTerm).base;
  const [a, b] = [tidyNumber(argumentOf(left)), tidyNumber(argumentOf(right))];
  const isSingle = [left, right].every((side) => side.length === 1 && Q.equal(side[0]?.times ?? Q.zero, Q.one));
  if (!isSingle) board.write("logarithmic.combine-each", equal(single(a, base), single(b, base)));
  board.write("logarithmic.compare-arguments", equal(a, b));
  return [a, b];
}

const tidyNumber = (json: MathJson): MathJson => (freeLetters(json).length === 0 ? tidy(json) : json);

function swapped({ json }: Expression): Expression {
  const [left = 0, right = 0] = operandsOf(json);
  return equal(right, left);
}

/** Which of the candidates lie in the domain. */
function check(
  board: Board,
  unknown: string,
  logarithms: readonly LogarithmTerm[],
  candidates: readonly MathJson[],
  start: Expression,
): Outcome {
  const isIn = candidates.map((value) => {
    const signs = logarithms.map(({ argument }) => signOfConstant(substitute(argument, { [unknown]: value }), spendFreely));
    return signs.some((sign) => sign === undefined) ? undefined : signs.every((sign) => sign === 1);
  });
  if (isIn.includes(undefined)) return { status: "unsupported" };
  const kept = candidates.filter((_, index) => isIn[index]);
  const rejected = candidates.filter((_, index) => !isIn[index]).map((value) => apply("Equal", unknown, value));
  const line = kept.length === 0 ? noSolution(unknown) : membersStatement(unknown, kept);
  if (rejected.length === 0) {
    if (candidates.length > 0) board.write("logarithmic.keep", line, {}, { before: start });
  } else {
    const named = expressionOf(rejected.length === 1 ? (rejected[0] as MathJson) : apply("List", ...rejected));
    board.write("logarithmic.reject", line, { rejected: named }, { before: start });
  }
  return solvedBy(kept);
}
