import * as N from "../../../algebra/quadratic-number.ts";
import type { Rational } from "../../../algebra/rational.ts";
import * as Q from "../../../algebra/rational.ts";
import { sum, times, univariateToJson } from "../../../algebra/written-form.ts";
import type { Goal, MathJson, Method } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, headOf, operandsOf } from "../../../expression/mathjson.ts";
import { commonRules } from "../common-rules.ts";
import { characteristicRoots, combination, type Root, rootText, withParticular } from "./basis.ts";
import { letterFor, writeFactored } from "./constant-coefficients.ts";
import { rationalIn } from "./exponential-polynomials.ts";
import { solutionsTitle } from "./figure.ts";
import { finishExplicit } from "./finish.ts";
import { Lesson, tidy } from "./lesson.ts";
import { constantNames, type DifferentialEquation, differentialEquation, linearForm, remembered } from "./ode.ts";
import { differentialRules } from "./rules.ts";
import { variedSolution } from "./variation.ts";

/** aₙxⁿy⁽ⁿ⁾ + … + a₁xy′ + a₀y = f(x): powers of x solve the homogeneous equation. */
export const euler: Method = {
  id: "differential.euler",
  example: "x^2 y'' - 2y = 0",
  rules: { ...commonRules, ...differentialRules },
  suits: (goal) => (eulerForm(goal) ? 0.88 : 0),
  derive(goal, board) {
    const form = eulerForm(goal);
    if (!form) return { status: "unsupported" };
    const { ode, coefficients, right } = form;
    const { x, y, order } = ode;
    const polynomial = characteristic(coefficients);
    const roots = characteristicRoots(polynomial);
    if (!roots) return { status: "unsupported" };
    const lesson = new Lesson(board, ode);
    const r = letterFor(x, y);
    const trial = expressionOf(apply("Equal", y, apply("Power", x, r)));
    const written = apply(
      "Equal",
      sum(
        coefficients
          .flatMap((one, k): MathJson[] =>
            Q.isZero(one) ? [] : [k === 0 ? Q.rationalToJson(one) : times(N.fromRational(one), falling(r, k))],
          )
          .reverse(),
      ),
      0,
    );
    const expanded = apply("Equal", univariateToJson(polynomial.map(N.fromRational), r), 0);
    lesson.remark("differential.euler", written, { trial });
    lesson.board.write("differential.expand-characteristic", expressionOf(expanded), {}, { before: expressionOf(written) });
    writeFactored(lesson, expanded, r);
    const solutions = roots.flatMap((root) => {
      const own = powersOf(root, x);
      const named = own.map((solution) => apply("Equal", y, solution));
      lesson.remark(
        root.times > 1 ? "differential.root-solutions-multiple" : "differential.root-solutions",
        named.length === 1 ? (named[0] as MathJson) : apply("List", ...named),
        {
          root: expressionOf(rootText(root)),
          ...(root.times > 1 ? { times: root.times } : {}),
        },
      );
      return own;
    });
    const constants = constantNames(order);
    const homogeneous = combination(constants, solutions);
    if (right === 0) {
      lesson.state("differential.general-solution", apply("Equal", y, homogeneous));
      return finishExplicit(goal, lesson, ode, homogeneous, constants);
    }
    const [first, second, ...more] = solutions;
    if (first === undefined || second === undefined || more.length > 0) return { status: "unsupported" };
    lesson.remark("differential.homogeneous-solution", apply("Equal", y, homogeneous));
    const lead = apply("Multiply", Q.rationalToJson(coefficients.at(-1) as Rational), apply("Power", x, 2));
    const particular = variedSolution(lesson, ode, [first, second], tidy(apply("Divide", right, lead)));
    if (particular === undefined) return { status: "unsupported" };
    const solution = withParticular(homogeneous, particular);
    lesson.state("differential.general-solution", apply("Equal", y, solution));
    return finishExplicit(goal, lesson, ode, solution, constants);
  },
  title: solutionsTitle,
};

interface Form {
  readonly ode: DifferentialEquation;
  /** The numbers before xᵏy⁽ᵏ⁾. */
  readonly coefficients: readonly Rational[];
  readonly right: MathJson;
}

function eulerForm(goal: Goal): Form | undefined {
  const ode = differentialEquation(goal);
  return ode && formOf(ode);
}

const formOf = remembered((ode): Form | undefined => {
  const form = ode.order >= 2 ? linearForm(ode) : undefined;
  if (!form) return undefined;
  // xy″ + y′ = 0 times x is one, and so is y″ + y′/x = 0 times x².
  for (const factor of [1, ode.x, apply("Power", ode.x, 2)]) {
    const coefficients = form.coefficients.map((one, k) => {
      const power = k === 0 ? 1 : k === 1 ? ode.x : apply("Power", ode.x, k);
      return rationalIn(tidy(apply("Divide", apply("Multiply", one, factor), power)));
    });
    const lead = coefficients.at(-1);
    if (!coefficients.every((one) => one !== undefined) || !lead || Q.isZero(lead)) continue;
    return { ode, coefficients, right: tidy(apply("Multiply", form.right, factor)) };
  }
  return undefined;
});

/** r(r − 1)(r − 2) … with k factors. */
function falling(r: string, k: number): MathJson {
  if (k === 0) return 1;
  const factors = Array.from({ length: k }, (_, index): MathJson => (index === 0 ? r : apply("Subtract", r, index)));
  return factors.length === 1 ? (factors[0] as MathJson) : apply("Multiply", ...factors);
}

/** Σ aₖ r(r − 1)…(r − k + 1) by ascending powers of r. */
function characteristic(coefficients: readonly Rational[]): Rational[] {
  let product: Rational[] = [Q.one];
  let total: Rational[] = [];
  coefficients.forEach((coefficient, k) => {
    total = Array.from({ length: Math.max(total.length, product.length) }, (_, index) =>
      Q.add(total[index] ?? Q.zero, Q.multiply(coefficient, product[index] ?? Q.zero)),
    );
    const raised = [Q.zero, ...product];
    product = raised.map((value, index) => Q.subtract(value, Q.multiply(Q.rational(k), product[index] ?? Q.zero)));
  });
  return total;
}

/** x^α (ln x)^k, for α ± βi with cos and sin of β ln x; x > 0. */
function powersOf({ real, imaginary, times: count }: Root, x: string): MathJson[] {
  const logarithm = apply("Ln", x);
  const power = real === 0 ? 1 : real === 1 ? x : tidy(apply("Power", x, real));
  const angle = imaginary === 0 ? 0 : tidy(apply("Multiply", imaginary, logarithm));
  return Array.from({ length: count }, (_, k) => {
    const raised: MathJson = k === 0 ? 1 : k === 1 ? logarithm : apply("Power", logarithm, k);
    const waves: MathJson[] = imaginary === 0 ? [1] : [apply("Cos", angle), apply("Sin", angle)];
    return waves.map((wave) => {
      const factors = [raised, wave].filter((one) => one !== 1);
      return timesPower(power, factors);
    });
  }).flat();
}

/** (ln x)/x rather than 1/x · ln x. */
function timesPower(power: MathJson, factors: readonly MathJson[]): MathJson {
  const [first, second = 0] = operandsOf(power);
  const product = (all: readonly MathJson[]): MathJson =>
    all.length === 0 ? 1 : all.length === 1 ? (all[0] as MathJson) : apply("Multiply", ...all);
  if (headOf(power) === "Divide" && first === 1) return apply("Divide", product(factors), second);
  return product([power, ...factors].filter((one) => one !== 1));
}
