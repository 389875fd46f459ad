import { differentiate } from "../../../algebra/calculus/differentiate.ts";
import { sum } from "../../../algebra/written-form.ts";
import type { Goal, MathJson, Method } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, mapTree } from "../../../expression/mathjson.ts";
import { commonRules } from "../common-rules.ts";
import { solutionsTitle } from "./figure.ts";
import { finishImplicit } from "./finish.ts";
import { Lesson, primitive, product, tidy } from "./lesson.ts";
import { type DifferentialEquation, differentialEquation, remembered, slopeOf } from "./ode.ts";
import { differentialRules } from "./rules.ts";

/** M + N y′ = 0 with ∂M/∂y = ∂N/∂x: the left side is the derivative of a function of x and y. */
export const exact: Method = {
  id: "differential.exact",
  example: "2xy + (x^2 + 2y)y' = 0",
  rules: { ...commonRules, ...differentialRules },
  suits: (goal) => (exactForm(goal) ? 0.85 : 0),
  derive(goal, board) {
    const form = exactForm(goal);
    const potential = form && potentialOf(form, board);
    if (!form || potential === undefined) return { status: "unsupported" };
    const { ode, m, n } = form;
    const { x, y } = ode;
    const lesson = new Lesson(board, ode);
    const slope = slopeOf(y, x, 1);
    lesson.write("differential.bring-together", apply("Equal", sum([m, product(n, slope)]), 0));
    lesson.remark("differential.exact", potential, {
      formula: expressionOf(potential),
      first: expressionOf(m),
      second: expressionOf(n),
    });
    lesson.write("differential.exact-derivative", apply("Equal", apply("Differentiate", potential, x), 0), {
      formula: expressionOf(potential),
    });
    return finishImplicit(goal, lesson, ode, apply("Equal", potential, "C"), "C");
  },
  title: solutionsTitle,
};

interface Form {
  readonly ode: DifferentialEquation;
  readonly m: MathJson;
  readonly n: MathJson;
}

function exactForm(goal: Goal): Form | undefined {
  const ode = differentialEquation(goal);
  return ode && formOf(ode);
}

const formOf = remembered((ode): Form | undefined => {
  const slot = ode.slots[1];
  if (ode.order !== 1 || slot === undefined) return undefined;
  const derived = differentiate(ode.formula, slot);
  if (derived === undefined || freeLetters(derived).includes(slot)) return undefined;
  const n = tidy(derived);
  const m = tidy(mapTree(ode.formula, (part) => (part === slot ? 0 : part)));
  const [first, second] = [differentiate(m, ode.y), differentiate(n, ode.x)];
  if (first === undefined || second === undefined || n === 0) return undefined;
  return tidy(apply("Subtract", first, second)) === 0 && freeLetters(apply("List", m, n)).includes(ode.y)
    ? { ode, m, n }
    : undefined;
});

/** F with F_x = M and F_y = N. */
function potentialOf({ ode: { x, y }, m, n }: Form, board: Lesson["board"]): MathJson | undefined {
  const first = m === 0 ? 0 : primitive(m, x, board);
  const byY = first === undefined ? undefined : differentiate(first, y);
  if (first === undefined || byY === undefined) return undefined;
  const rest = tidy(apply("Subtract", n, byY));
  if (freeLetters(rest).includes(x)) return undefined;
  const second = rest === 0 ? 0 : primitive(rest, y, board);
  return second === undefined ? undefined : tidy(apply("Add", first, second));
}
