import { sum } from "../../../algebra/written-form.ts";
import type { Goal, MathJson, Method } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters } from "../../../expression/mathjson.ts";
import { commonRules } from "../common-rules.ts";
import { solutionsTitle } from "./figure.ts";
import { finishExplicit } from "./finish.ts";
import { Lesson, primitive, tidy } from "./lesson.ts";
import { constantNames, type DifferentialEquation, differentialEquation, linearForm, slopeOf } from "./ode.ts";
import { differentialRules } from "./rules.ts";

/** y⁽ⁿ⁾ = f(x): integrated n times. */
export const direct: Method = {
  id: "differential.direct",
  example: "y'' = 1",
  rules: { ...commonRules, ...differentialRules },
  suits: (goal) => (directForm(goal) ? 0.96 : 0),
  derive(goal, board) {
    const form = directForm(goal);
    if (!form) return { status: "unsupported" };
    const { ode, right } = form;
    const { x, y, order } = ode;
    const constants = constantNames(order);
    const lesson = new Lesson(board, ode);
    const highest = slopeOf(y, x, order);
    lesson.write("differential.solve-for-slope", apply("Equal", highest, right), { slope: expressionOf(highest) });
    let body = right;
    for (let left = order - 1; left >= 0; left--) {
      const constant = constants[order - 1 - left] as string;
      const next = body === 0 ? 0 : primitive(body, x, board);
      if (next === undefined) return { status: "unsupported" };
      if (body !== 0) lesson.integrate(body, x, constant);
      body = next === 0 ? constant : sum([next, constant]);
      lesson.state("differential.integrate-once", apply("Equal", slopeOf(y, x, left), body));
    }
    return finishExplicit(goal, lesson, ode, body, constants);
  },
  title: solutionsTitle,
};

function directForm(goal: Goal): { ode: DifferentialEquation; right: MathJson } | undefined {
  const ode = differentialEquation(goal);
  const form = ode && linearForm(ode);
  const lead = form?.coefficients.at(-1);
  if (!ode || !form || lead === undefined || lead === 0 || form.coefficients.slice(0, -1).some((one) => one !== 0))
    return undefined;
  const right = tidy(apply("Divide", form.right, lead));
  return freeLetters(lead).includes(ode.x) ? undefined : { ode, right };
}
