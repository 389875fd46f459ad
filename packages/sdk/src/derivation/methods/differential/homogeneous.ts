import type { Goal, MathJson, Method } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, freshLetter, mapTree, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { domainConditions } from "../../../verification/domain.ts";
import { commonRules } from "../common-rules.ts";
import { solutionsTitle } from "./figure.ts";
import { finishExplicit, finishImplicit } from "./finish.ts";
import { Lesson, primitive, product, tidy } from "./lesson.ts";
import { zerosOf } from "./lost-solutions.ts";
import { type DifferentialEquation, differentialEquation, remembered, slopeOf, solvedForSlope } from "./ode.ts";
import { differentialRules } from "./rules.ts";
import { constantFor, isolated } from "./separate-and-solve.ts";
import { type Found, solveForFunction } from "./solve-for-function.ts";

/** y′ = F(y/x): separable for u = y/x. */
export const homogeneous: Method = {
  id: "differential.homogeneous",
  example: "y' = \\frac{x^2 + y^2}{xy}",
  rules: { ...commonRules, ...differentialRules },
  suits: (goal) => (homogeneousForm(goal) ? 0.89 : 0),
  derive(goal, board) {
    const form = homogeneousForm(goal);
    if (!form) return { status: "unsupported" };
    const { ode, inQuotient, u } = form;
    const { x, y } = ode;
    const lesson = new Lesson(board, ode);
    const slope = slopeOf(y, x, 1);
    const quotient = apply("Divide", y, x);
    const put = (json: MathJson): MathJson => mapTree(json, (part) => (part === u ? quotient : part));
    const provided = [apply("NotEqual", x, 0), ...domainConditions(form.slope)];
    lesson.write(
      "differential.quotient-form",
      apply("Equal", slope, put(inQuotient)),
      { quotient: expressionOf(quotient) },
      provided,
    );
    const byQuotient = apply("Add", apply("Multiply", x, apply("Differentiate", quotient, x)), quotient);
    lesson.write("differential.quotient-derivative", apply("Equal", byQuotient, put(inQuotient)), { slope: expressionOf(slope) });
    const definition = expressionOf(apply("Equal", u, quotient));
    const own = slopeOf(u, x, 1);
    lesson.state("differential.new-function", apply("Equal", apply("Add", apply("Multiply", x, own), u), inQuotient), {
      definition,
    });
    const g = tidy(apply("Subtract", inQuotient, u));
    lesson.write("differential.solve-for-slope", apply("Equal", apply("Multiply", x, own), g), {
      slope: expressionOf(apply("Multiply", x, own)),
    });
    if (g === 0) return { status: "unsupported" };
    const zeros = zerosOf(g, u, board);
    const lines = zeros.values.map((value) => (value === 0 ? 0 : tidy(apply("Multiply", value, x))));
    for (const [index, line] of lines.entries()) {
      const condition = expressionOf(apply("Equal", u, zeros.values[index] as MathJson));
      lesson.remark("differential.line-solution", apply("Equal", y, line), { condition });
    }
    for (const base of zeros.open) {
      const open = apply("Equal", base, 0);
      lesson.remark("differential.constant-solutions", open, {});
    }
    const lost = [...lines.map((line) => apply("Equal", y, line)), ...zeros.open.map((base) => put(apply("Equal", base, 0)))];
    const besides = (found: Found): MathJson[] =>
      lost.filter((statement) => constantFor(lesson, found, statement, ode, "C") === undefined);
    const inverse = tidy(apply("Divide", 1, g));
    const left = primitive(inverse, u, board);
    const right = primitive(apply("Divide", 1, x), x, board);
    if (left === undefined || right === undefined) return { status: "unsupported" };
    const nonZero = lines.length + zeros.open.length > 0 ? [apply("NotEqual", g, 0)] : [];
    lesson.write(
      "differential.separate",
      apply("Equal", product(inverse, own), apply("Divide", 1, x)),
      { y: expressionOf(u), x: expressionOf(x) },
      nonZero,
    );
    lesson.integrate(inverse, u, "C");
    lesson.integrate(apply("Divide", 1, x), x, "C");
    lesson.state("differential.integrate-both-sides", apply("Equal", left, apply("Add", right, "C")));
    const { solution, equation } = solveForFunction(lesson, left, right, u, "C");
    if (solution === undefined) {
      const back = isolated(put(equation), "C");
      lesson.state("differential.put-back", back, { definition });
      lesson.besides.push(...besides({ solution, equation: back }));
      return finishImplicit(goal, lesson, ode, back, "C");
    }
    lesson.state("differential.put-back", apply("Equal", quotient, solution), { definition });
    const explicit = timesLetter(solution, x);
    lesson.state("differential.times", apply("Equal", y, explicit), { factor: expressionOf(x) });
    lesson.besides.push(...besides({ solution: explicit, equation: apply("Equal", y, explicit) }));
    return finishExplicit(goal, lesson, ode, explicit, ["C"]);
  },
  title: solutionsTitle,
};

interface Form {
  readonly ode: DifferentialEquation;
  /** F(u) */
  readonly inQuotient: MathJson;
  readonly u: string;
  /** F(y/x) as the question has it. */
  readonly slope: MathJson;
}

function homogeneousForm(goal: Goal): Form | undefined {
  const ode = differentialEquation(goal);
  return ode && formOf(ode);
}

const formOf = remembered((ode): Form | undefined => {
  const slope = solvedForSlope(ode);
  if (slope === undefined) return undefined;
  const { x, y } = ode;
  if (!freeLetters(slope).includes(x) || !freeLetters(slope).includes(y)) return undefined;
  const u = freshLetter(["u", "v", "w"], [x, y, slope]);
  const inQuotient = tidy(substitute(slope, { [y]: apply("Multiply", u, x) }));
  return freeLetters(inQuotient).includes(x) ? undefined : { ode, inQuotient, u, slope };
});

/** ±√a · x keeps its sign in front. */
function timesLetter(solution: MathJson, x: string): MathJson {
  const [inner, ...more] = operandsOf(solution);
  const isSigned = Array.isArray(solution) && solution[0] === "PlusMinus" && inner !== undefined && more.length === 0;
  return isSigned ? apply("PlusMinus", apply("Multiply", x, inner)) : tidy(apply("Multiply", x, solution));
}
