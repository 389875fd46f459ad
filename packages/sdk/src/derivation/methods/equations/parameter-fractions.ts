import { quotientOf } from "../../../algebra/calculus/building.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { Board, Goal, MathJson, Method, Outcome } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import {
  apply,
  distinctTrees,
  freeLetters,
  headOf,
  mentions,
  operandsOf,
  sameTree,
  substitute,
} from "../../../expression/mathjson.ts";
import { startsWithMinus } from "../../../expression/tree/sign.ts";
import { equation, noSolution } from "../../equation.ts";
import { commonRules } from "../common-rules.ts";
import { polynomialInLetter } from "./letters/polynomial-in-letter.ts";
import { isAlgebraic, letterEquation } from "./letters/read-letter.ts";
import { negatedSum } from "./letters/school-order.ts";
import { byCases, type Case, parameterRules, valuesAt, writeCase } from "./parameter.ts";
import { solvePartRules } from "./solve-factors.ts";

/** a/(x − 1) = 2 for all values of a: what solves the cleared equation must not make a denominator zero. */
export const parameterFractions: Method = {
  id: "equation.parameter-fractions",
  example: "\\frac{a}{x - 1} = 2",
  rules: {
    ...commonRules,
    ...solvePartRules,
    ...parameterRules,
    "parameter.cleared": {
      relation: "equivalent",
      example: "\\frac{a}{x - 1} = 2 ⟶ 2x = a + 2 \\land x - 1 \\neq 0",
      en: "Multiply by the denominators, which must not be zero, and collect the terms with {unknown}",
      zh: "去分母（分母不能为零），并合并含 {unknown} 的项",
    },
    "parameter.excluded": {
      relation: "states",
      example: "a",
      en: "The solution {value} would make a denominator zero where {formula} is zero: look at each case",
      zh: "当 {formula} 为零时，{value} 会使分母为零：分情况讨论",
    },
    "parameter.denominator-zero": {
      relation: "equivalent",
      example: "2x = a + 2 \\land x \\neq 1 ⟶ x \\in \\varnothing (a = 0)",
      en: "Here the only candidate makes a denominator zero: there is no solution",
      zh: "此时唯一可能的值使分母为零：无解",
    },
  },
  suits: (goal) => (fractional(goal) ? 0.98 : 0),
  derive(goal, board) {
    const read = fractional(goal);
    return read ? solveCases(read, goal, board) : { status: "unsupported" };
  },
};

interface Fractional {
  readonly unknown: string;
  readonly parameter: string;
  readonly constant: MathJson;
  readonly coefficient: MathJson;
  readonly denominators: readonly MathJson[];
}

function fractional(goal: Goal): Fractional | undefined {
  const read = letterEquation(goal);
  const parameter = goal.ask?.with?.parameter?.json;
  if (!read || typeof parameter !== "string" || ![read.left, read.right].every(isAlgebraic)) return undefined;
  const letters = freeLetters(goal.expression.json);
  if (letters.length !== 2 || !letters.includes(parameter) || !letters.includes(read.unknown)) return undefined;
  const denominators = denominatorsIn(goal.expression.json);
  const isPlain = denominators.every((below) => mentions(below, read.unknown) && denominatorsIn(below).length === 0);
  const coefficients = polynomialInLetter(read.left, read.right, read.unknown)?.coefficients ?? [];
  const [constant, coefficient, ...more] = startsWithMinus(coefficients[1] ?? 1) ? coefficients.map(negatedSum) : coefficients;
  if (denominators.length === 0 || !isPlain || constant === undefined || coefficient === undefined || more.length > 0)
    return undefined;
  return { unknown: read.unknown, parameter, constant, coefficient, denominators };
}

function denominatorsIn(json: MathJson): MathJson[] {
  const [, below] = operandsOf(json);
  const own = headOf(json) === "Divide" && below !== undefined && freeLetters(below).length > 0 ? [below] : [];
  const all = [...own, ...operandsOf(json).flatMap(denominatorsIn)];
  return distinctTrees(all);
}

/** What has to be zero for a fraction to be. */
function aboveBar(json: MathJson): MathJson {
  const [inner] = operandsOf(json);
  return /^(Divide|Negate)$/.test(headOf(json) ?? "") && inner !== undefined ? aboveBar(inner) : json;
}

function solveCases({ unknown, parameter, constant, coefficient, denominators }: Fractional, goal: Goal, board: Board): Outcome {
  const right = negatedSum(constant);
  const left = coefficient === 1 ? unknown : apply("Multiply", coefficient, unknown);
  const conditions = denominators.map((below) => apply("NotEqual", below, 0));
  const standing = expressionOf(apply("And", apply("Equal", left, right), ...conditions));
  board.write("parameter.cleared", standing, { unknown: expressionOf(unknown) });
  const value = simplify(quotientOf(right, coefficient));
  const cases: Case[] = [];
  const special = mentions(coefficient, parameter) ? valuesAt(coefficient, parameter, goal, board) : [];
  if (!special) return { status: "unsupported" };
  const excluded: MathJson[] = [];
  for (const below of denominators) {
    const there = simplify(substitute(below, { [unknown]: value }));
    const above = aboveBar(there);
    if (!mentions(above, parameter)) {
      if (above === 0) return { status: "unsupported" };
      continue;
    }
    const params = { value: equation(unknown, value), formula: expressionOf(above) };
    board.write("parameter.excluded", expressionOf(above), params);
    const zeros = valuesAt(above, parameter, goal, board);
    if (!zeros) return { status: "unsupported" };
    const fresh = zeros.filter((zero) => ![...special, ...excluded].some((other) => sameTree(other, zero)));
    excluded.push(...fresh);
  }
  const denials = [...special, ...excluded].map((each) => apply("NotEqual", parameter, each));
  const [only] = denials;
  if (only === undefined) return { status: "unsupported" };
  const generic = denials.length === 1 ? only : apply("And", ...denials);
  writeCase(generic, standing, board, (inner) => {
    const after = equation(unknown, value);
    inner.write("parameter.divide", after, { coefficient: expressionOf(coefficient) });
    return after;
  });
  cases.push({ condition: generic, set: apply("Set", value) });
  for (const at of special) {
    const rest = simplify(substitute(right, { [parameter]: at }));
    if (rest === 0 || freeLetters(rest).length > 0) return { status: "unsupported" };
    cases.push(without(apply("Equal", parameter, at), "parameter.never"));
  }
  for (const at of excluded) cases.push(without(apply("Equal", parameter, at), "parameter.denominator-zero"));
  return byCases(cases);

  function without(condition: MathJson, rule: string): Case {
    writeCase(condition, standing, board, (inner) => {
      const after = noSolution(unknown);
      inner.write(rule, after);
      return after;
    });
    return { condition, set: apply("Set") };
  }
}
