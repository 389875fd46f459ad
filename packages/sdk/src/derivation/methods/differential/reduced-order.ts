import { sum } from "../../../algebra/written-form.ts";
import type { Goal, MathJson, Method } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, freshLetter, mapTree, operandsOf } from "../../../expression/mathjson.ts";
import { commonRules } from "../common-rules.ts";
import { solutionsTitle } from "./figure.ts";
import { finishExplicit } from "./finish.ts";
import { Lesson, primitive, tidy } from "./lesson.ts";
import { solveLinear } from "./linear-first-order.ts";
import { type DifferentialEquation, differentialEquation, linearForm, remembered, slopeOf, solvedForSlope } from "./ode.ts";
import { differentialRules } from "./rules.ts";
import { separated } from "./separate.ts";
import { separateAndSolve } from "./separate-and-solve.ts";

/** An equation of second order without y itself: one of first order for y′. */
export const reducedOrder: Method = {
  id: "differential.reduced-order",
  example: "xy'' + y' = x",
  rules: { ...commonRules, ...differentialRules },
  suits: (goal) => (reducedForm(goal) ? 0.86 : 0),
  derive(goal, board) {
    const form = reducedForm(goal);
    if (!form) return { status: "unsupported" };
    const { ode, reduced } = form;
    const { x, y } = ode;
    const lesson = new Lesson(board, ode);
    const definition = expressionOf(apply("Equal", reduced.y, slopeOf(y, x, 1)));
    lesson.state("differential.new-function", reduced.equation, { definition });
    const slope = slopeSolution(lesson, reduced, y);
    if (slope === undefined) return { status: "unsupported" };
    lesson.state("differential.put-back", apply("Equal", slopeOf(y, x, 1), slope), { definition });
    const integral = primitive(slope, x, board);
    if (integral === undefined) return { status: "unsupported" };
    lesson.integrate(slope, x, "C_2");
    const solution = integral === 0 ? "C_2" : sum([integral, "C_2"]);
    lesson.state("differential.integrate-once", apply("Equal", y, solution));
    return finishExplicit(goal, lesson, ode, solution, ["C_1", "C_2"]);
  },
  title: solutionsTitle,
};

interface Form {
  readonly ode: DifferentialEquation;
  /** The equation for u = y′. */
  readonly reduced: DifferentialEquation;
}

function reducedForm(goal: Goal): Form | undefined {
  const ode = differentialEquation(goal);
  return ode && formOf(ode);
}

const formOf = remembered((ode): Form | undefined => {
  const { x, y, order, equation, formula, slots } = ode;
  if (order !== 2 || freeLetters(formula).includes(y)) return undefined;
  const u = freshLetter(["u", "v", "w"], [x, y, formula]);
  const [, first, second] = slots;
  const renamed = mapTree(formula, (part) => (part === first ? u : part === second ? "slope_1" : part));
  const own = mapTree(equation, (part) => {
    if (JSON.stringify(part) === JSON.stringify(slopeOf(y, x, 2))) return slopeOf(u, x, 1);
    return JSON.stringify(part) === JSON.stringify(slopeOf(y, x, 1)) ? u : part;
  });
  const reduced = { y: u, x, order: 1, equation: own, isLeibniz: true, formula: renamed, slots: [u, "slope_1"], conditions: [] };
  return { ode, reduced };
});

/** u by x and C₁, where the equation for u is linear or separable. */
function slopeSolution(lesson: Lesson, reduced: DifferentialEquation, y: string): MathJson | undefined {
  const { x, y: u } = reduced;
  const form = linearForm(reduced);
  const [free, lead] = form?.coefficients ?? [];
  if (form && free !== undefined && lead !== undefined && lead !== 0) {
    const p = tidy(apply("Divide", free, lead));
    return solveLinear(lesson, { p, q: tidy(apply("Divide", form.right, lead)), divisor: lead }, x, u, "C_1");
  }
  const slope = solvedForSlope(reduced);
  const parts = slope === undefined ? undefined : separated(slope, x, u);
  const found = parts && slope !== undefined ? separateAndSolve(lesson, reduced, { ...parts, slope }, "C_1") : undefined;
  if (!found) return undefined;
  // Where u = c is a solution besides, y = cx + C is.
  for (const lost of found.besides) {
    const [left, value = 0] = operandsOf(lost);
    if (left !== u) return undefined;
    const line = value === 0 ? "C" : apply("Add", tidy(apply("Multiply", value, x)), "C");
    lesson.besides.push(apply("Equal", y, line));
  }
  return found.solution;
}
