import { differentiate } from "../../../algebra/calculus/differentiate.ts";
import type { Rational } from "../../../algebra/rational.ts";
import * as Q from "../../../algebra/rational.ts";
import type { Goal, MathJson, Method } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, freshLetter, mapTree, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { domainConditions } from "../../../verification/domain.ts";
import { commonRules } from "../common-rules.ts";
import { rationalIn } from "./exponential-polynomials.ts";
import { solutionsTitle } from "./figure.ts";
import { finishExplicit, finishImplicit } from "./finish.ts";
import { Lesson, tidy } from "./lesson.ts";
import { type DifferentialEquation, differentialEquation, remembered, slopeOf, solvedForSlope } from "./ode.ts";
import { differentialRules } from "./rules.ts";
import { isolated, separateAndSolve } from "./separate-and-solve.ts";

/** y′ = F(kx + y): separable for u = kx + y. */
export const linearArgument: Method = {
  id: "differential.linear-argument",
  example: "y' = (x + y)^2",
  rules: { ...commonRules, ...differentialRules },
  suits: (goal) => (linearArgumentForm(goal) ? 0.84 : 0),
  derive(goal, board) {
    const form = linearArgumentForm(goal);
    if (!form) return { status: "unsupported" };
    const { ode, factor, inArgument, u, slope } = form;
    const { x, y } = ode;
    const argument = tidy(apply("Add", apply("Multiply", Q.rationalToJson(factor), x), y));
    const put = (json: MathJson): MathJson => mapTree(json, (part) => (part === u ? argument : part));
    const lesson = new Lesson(board, ode);
    lesson.provide(domainConditions(slope));
    lesson.write("differential.solve-for-slope", apply("Equal", slopeOf(y, x, 1), slope), {
      slope: expressionOf(slopeOf(y, x, 1)),
    });
    const right = tidy(apply("Add", Q.rationalToJson(factor), inArgument));
    lesson.write("differential.argument-derivative", apply("Equal", apply("Differentiate", argument, x), put(right)), {
      formula: expressionOf(argument),
    });
    const definition = expressionOf(apply("Equal", u, argument));
    lesson.state("differential.new-function", apply("Equal", slopeOf(u, x, 1), right), { definition });
    const found = separateAndSolve(lesson, { x, y: u }, { f: 1, g: right, slope: right }, "C");
    if (!found) return { status: "unsupported" };
    const along = tidy(apply("Multiply", Q.rationalToJson(factor), x));
    for (const lost of found.besides) {
      const [left, value = 0] = operandsOf(lost);
      lesson.besides.push(left === u ? apply("Equal", y, tidy(apply("Subtract", value, along))) : put(lost));
    }
    if (found.solution === undefined) {
      const back = isolated(put(found.equation), "C");
      lesson.state("differential.put-back", back, { definition });
      return finishImplicit(goal, lesson, ode, back, "C");
    }
    lesson.state("differential.put-back", apply("Equal", argument, found.solution), { definition });
    const solution = apply("Subtract", found.solution, along);
    lesson.write("differential.solve-for-function", apply("Equal", y, solution), { y: expressionOf(y) });
    return finishExplicit(goal, lesson, ode, solution, ["C"]);
  },
  title: solutionsTitle,
};

interface Form {
  readonly ode: DifferentialEquation;
  /** k */
  readonly factor: Rational;
  /** F(u) */
  readonly inArgument: MathJson;
  readonly u: string;
  readonly slope: MathJson;
}

function linearArgumentForm(goal: Goal): Form | undefined {
  const ode = differentialEquation(goal);
  return ode && formOf(ode);
}

const formOf = remembered((ode): Form | undefined => {
  const slope = solvedForSlope(ode);
  if (slope === undefined) return undefined;
  const { x, y } = ode;
  const [byX, byY] = [differentiate(slope, x), differentiate(slope, y)];
  if (byX === undefined || byY === undefined || byX === 0 || byY === 0) return undefined;
  const factor = rationalIn(tidy(apply("Divide", byX, byY)));
  const u = freshLetter(["u", "v", "w"], [x, y, slope]);
  if (!factor || Q.isZero(factor)) return undefined;
  const other = apply("Subtract", u, apply("Multiply", Q.rationalToJson(factor), x));
  const inArgument = tidy(substitute(slope, { [y]: other }));
  return freeLetters(inArgument).includes(x) ? undefined : { ode, factor, inArgument, u, slope };
});
