import { differentiate } from "../../../algebra/calculus/differentiate.ts";
import { sum } from "../../../algebra/written-form.ts";
import type { Goal, MathJson, Method } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters } from "../../../expression/mathjson.ts";
import { commonRules } from "../common-rules.ts";
import { solutionsTitle } from "./figure.ts";
import { finishExplicit } from "./finish.ts";
import { Lesson, primitive, product, tidy, withoutBars } from "./lesson.ts";
import { type DifferentialEquation, differentialEquation, linearForm, remembered, slopeOf } from "./ode.ts";
import { differentialRules } from "./rules.ts";

/** y′ + p(x)y = q(x), by an integrating factor. */
export const linearFirstOrder: Method = {
  id: "differential.linear-first-order",
  example: "y' + y = x",
  rules: { ...commonRules, ...differentialRules },
  suits: (goal) => (linearEquation(goal) ? 0.9 : 0),
  derive(goal, board) {
    const found = linearEquation(goal);
    if (!found) return { status: "unsupported" };
    const lesson = new Lesson(board, found.ode);
    const solution = solveLinear(lesson, found, found.ode.x, found.ode.y, "C");
    return solution === undefined ? { status: "unsupported" } : finishExplicit(goal, lesson, found.ode, solution, ["C"]);
  },
  title: solutionsTitle,
};

/** y′ + py = q */
export interface LinearEquation {
  readonly p: MathJson;
  readonly q: MathJson;
  /** By which the equation is divided to have this form. */
  readonly divisor: MathJson;
}

function linearEquation(goal: Goal): (LinearEquation & { ode: DifferentialEquation }) | undefined {
  const ode = differentialEquation(goal);
  return ode && formOf(ode);
}

const formOf = remembered((ode): (LinearEquation & { ode: DifferentialEquation }) | undefined => {
  const form = ode.order === 1 ? linearForm(ode) : undefined;
  const [free, lead] = form?.coefficients ?? [];
  if (!form || free === undefined || lead === undefined || lead === 0) return undefined;
  return {
    ode,
    p: tidy(apply("Divide", free, lead)),
    q: tidy(apply("Divide", form.right, lead)),
    divisor: lead,
  };
});

/** Writes the working for y′ + py = q from where the lesson stands; the solution with a constant, undefined where an integral is not found. */
export function solveLinear(
  lesson: Lesson,
  { p, q, divisor }: LinearEquation,
  x: string,
  y: string,
  constant: string,
): MathJson | undefined {
  const slope = slopeOf(y, x, 1);
  const isProduct = isDerivativeOf(divisor, tidy(apply("Multiply", p, divisor)), x);
  if (isProduct && freeLetters(divisor).includes(x)) return asProduct(lesson, { p, q, divisor }, x, y, constant);
  const exponent = p === 0 ? 0 : primitive(p, x, lesson.board);
  if (exponent === undefined) return undefined;
  const factor = withoutBars(apply("Power", "ExponentialE", exponent));
  const right = tidy(apply("Multiply", factor, q));
  const integral = right === 0 ? 0 : primitive(right, x, lesson.board);
  if (integral === undefined) return undefined;
  const term = p === 1 ? y : tidy(apply("Multiply", p, y));
  const provided = freeLetters(divisor).includes(x) ? [apply("NotEqual", divisor, 0)] : [];
  const form = expressionOf(apply("Equal", apply("Add", slope, apply("Multiply", "p", y)), "q"));
  lesson.write("differential.normal-form", apply("Equal", p === 0 ? slope : sum([slope, term]), q), { form }, provided);
  if (p !== 0) {
    lesson.remark("differential.integrating-factor", apply("Equal", "mu", factor), { coefficient: expressionOf(p) });
    const multiplied = tidy(apply("Multiply", factor, p, y));
    lesson.write(
      "differential.multiply-by-factor",
      apply("Equal", sum([product(factor, slope), multiplied]), right),
      {
        factor: expressionOf(factor),
      },
      poles(factor, x, provided),
    );
    lesson.write("differential.product-rule", apply("Equal", apply("Differentiate", product(factor, y), x), right));
  }
  return divided(lesson, { factor, integral, right }, x, y, constant);
}

const isDerivativeOf = (formula: MathJson, derivative: MathJson, x: string): boolean => {
  const derived = differentiate(formula, x);
  return derived !== undefined && tidy(apply("Subtract", derived, derivative)) === 0;
};

/** xy′ + y = x² as it stands: the left side is (xy)′ already. */
function asProduct(lesson: Lesson, { q, divisor }: LinearEquation, x: string, y: string, constant: string): MathJson | undefined {
  const right = tidy(apply("Multiply", q, divisor));
  const integral = right === 0 ? 0 : primitive(right, x, lesson.board);
  if (integral === undefined) return undefined;
  lesson.write("differential.product-rule", apply("Equal", apply("Differentiate", product(divisor, y), x), right));
  return divided(lesson, { factor: divisor, integral, right }, x, y, constant);
}

/** From (factor · y)′ = right to y. */
function divided(
  lesson: Lesson,
  { factor, integral, right }: { factor: MathJson; integral: MathJson; right: MathJson },
  x: string,
  y: string,
  constant: string,
): MathJson {
  if (right !== 0) lesson.integrate(right, x, constant);
  const whole = integral === 0 ? constant : sum([integral, constant]);
  lesson.state("differential.integrate-both-sides", apply("Equal", product(factor, y), whole));
  const solution = tidy(apply("Divide", whole, factor));
  const provided = poles(factor, x, []);
  lesson.write("differential.solve-for-function", apply("Equal", y, solution), { y: expressionOf(y) }, provided);
  return solution;
}

/** A factor such as cos x must not be zero; one such as eˣ never is. */
function poles(factor: MathJson, x: string, provided: readonly MathJson[]): MathJson[] {
  const isExponential =
    !freeLetters(factor).includes(x) || (Array.isArray(factor) && factor[0] === "Power" && factor[1] === "ExponentialE");
  return isExponential || provided.length > 0 ? [] : [apply("NotEqual", factor, 0)];
}
