import { negativeOf } from "../../../../algebra/calculus/building.ts";
import * as N from "../../../../algebra/quadratic-number.ts";
import * as Q from "../../../../algebra/rational.ts";
import { times, univariateToJson } from "../../../../algebra/written-form.ts";
import type { Expression, Goal, MathJson, Method } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, headOf, operandsOf } from "../../../../expression/mathjson.ts";
import { equation, noSolution, put, scaled, valuesOf, written } from "../../../equation.ts";
import { commonRules } from "../../common-rules.ts";
import { candidateRules, checkCandidates } from "../candidates.ts";
import { solveAlternatives, solvePartRules } from "../solve-factors.ts";
import { solveBelow } from "../solve-here.ts";
import { absoluteRules } from "./absolute-rules.ts";
import { absoluteEquation, linearInBars } from "./read-absolute.ts";

/** |A| = B, |A| = c, |A| = |B| */
export const absoluteTwoValues: Method = {
  id: "absolute.two-values",
  example: "|2x - 1| = 5",
  rules: { ...commonRules, ...solvePartRules, ...candidateRules, ...absoluteRules },
  suits(goal) {
    const read = absoluteEquation(goal);
    if (!read) return 0;
    return barsAlone(goal) || linearInBars(read) ? 0.9 : 0;
  },
  derive(goal, board) {
    const read = absoluteEquation(goal);
    if (!read) return { status: "unsupported" };
    const both = barsAlone(goal);
    if (both) {
      const [first, second] = both;
      const equations = [equation(first, second), equation(first, negativeOf(second))];
      board.write("absolute.same-or-opposite", either(equations));
      return solveAlternatives("absolute.same-or-opposite", equations, goal, board);
    }
    const linear = linearInBars(read);
    const [content] = read.inner;
    if (!linear || content === undefined) return { status: "unsupported" };
    const { unknown } = read;
    const bars = apply("Abs", content);
    const isNegative = N.signOf(linear.coefficient) < 0;
    const factor = isNegative ? N.negate(linear.coefficient) : linear.coefficient;
    const other = isNegative ? linear.rest : scaled(linear.rest, Q.rational(-1));
    put(board, "absolute.isolate", swapped(times(factor, bars), univariateToJson(other, unknown), goal));
    const value = scaled(other, Q.divide(Q.one, factor.rational));
    const side = univariateToJson(value, unknown);
    if (!N.equal(factor, N.one)) board.write("absolute.divide", equation(bars, side), { factor: written(factor.rational) });
    if (value.length > 1) return dropBars(content, side, goal, board);
    const size = (value[0] ?? N.zero).rational;
    if (Q.signOf(size) < 0) {
      board.write("absolute.negative", noSolution(unknown));
      return { status: "none" };
    }
    if (Q.isZero(size)) {
      const line = equation(content, 0);
      board.write("absolute.zero", line);
      return solveBelow("absolute.solve", line, goal, board);
    }
    const equations = [equation(content, side), equation(content, negativeOf(side))];
    board.write("absolute.two-values", either(equations), { value: expressionOf(side) });
    return solveAlternatives("absolute.two-values", equations, goal, board);
  },
};

const either = (equations: readonly Expression[]): Expression => expressionOf(apply("Or", ...equations.map(({ json }) => json)));

/** 3 = |x| is left as it stands; what is rearranged gets its bars on the left. */
function swapped(bars: MathJson, side: MathJson, goal: Goal): Expression {
  const asGiven = equation(side, bars);
  return JSON.stringify(goal.expression.json) === JSON.stringify(asGiven.json) ? asGiven : equation(bars, side);
}

/** |A| = B with the unknown on both sides: both signs are tried and put back. */
function dropBars(
  content: MathJson,
  side: MathJson,
  goal: Goal,
  board: Parameters<Method["derive"]>[1],
): ReturnType<Method["derive"]> {
  const equations = [equation(content, side), equation(content, negativeOf(side))];
  board.write("absolute.drop-bars", either(equations), { value: expressionOf(side) });
  const values = valuesOf(solveAlternatives("absolute.drop-bars", equations, goal, board));
  return (values && checkCandidates(values, goal.expression, goal, board)) ?? { status: "unsupported" };
}

/** A and B of |A| = |B|. */
function barsAlone(goal: Goal): [MathJson, MathJson] | undefined {
  const sides = operandsOf(goal.expression.json);
  const read = absoluteEquation(goal);
  const [first, second] = sides.map((side) => (headOf(side) === "Abs" ? operandsOf(side)[0] : undefined));
  return read?.inner.length === 2 && first !== undefined && second !== undefined ? [first, second] : undefined;
}
