import { factor } from "../../../algebra/multivariate/factor.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import * as N from "../../../algebra/quadratic-number.ts";
import type { Rational } from "../../../algebra/rational.ts";
import * as Q from "../../../algebra/rational.ts";
import { sum, times, univariateToJson } from "../../../algebra/written-form.ts";
import type { Goal, MathJson, Method } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply } from "../../../expression/mathjson.ts";
import { commonRules } from "../common-rules.ts";
import { Polynomials } from "../systems/polynomials.ts";
import { characteristicRoots, combination, type Root, rootText, solutionsOf, withParticular } from "./basis.ts";
import { rationalIn } from "./exponential-polynomials.ts";
import { solutionsTitle } from "./figure.ts";
import { finishExplicit } from "./finish.ts";
import { Lesson, tidy } from "./lesson.ts";
import { constantNames, type DifferentialEquation, differentialEquation, linearForm, slopeOf } from "./ode.ts";
import { differentialRules } from "./rules.ts";
import { undeterminedSolution } from "./undetermined.ts";
import { variedSolution } from "./variation.ts";

/** aₙy⁽ⁿ⁾ + … + a₁y′ + a₀y = f(x) with numbers aₖ, by the characteristic equation; f by undetermined coefficients or variation of the constants. */
export const constantCoefficients: Method = {
  id: "differential.constant-coefficients",
  example: "y'' - 3y' + 2y = 0",
  rules: { ...commonRules, ...differentialRules },
  suits: (goal) => {
    const form = constantForm(goal);
    return form ? (form.ode.order === 1 ? 0.7 : 0.9) : 0;
  },
  derive(goal, board) {
    const form = constantForm(goal);
    if (!form) return { status: "unsupported" };
    const { ode, coefficients, right } = form;
    const { y, order } = ode;
    const roots = characteristicRoots(coefficients);
    if (!roots) return { status: "unsupported" };
    const lesson = new Lesson(board, ode);
    const left = leftSide(ode, coefficients);
    lesson.write("differential.collect", apply("Equal", left, right));
    if (right !== 0) lesson.remark("differential.homogeneous-equation", apply("Equal", left, 0));
    writeCharacteristic(lesson, ode, coefficients);
    const solutions = writeRoots(lesson, ode, roots);
    const constants = constantNames(order);
    const homogeneous = combination(constants, solutions);
    if (right === 0) {
      lesson.state("differential.general-solution", apply("Equal", y, homogeneous));
      return finishExplicit(goal, lesson, ode, homogeneous, constants);
    }
    lesson.remark("differential.homogeneous-solution", apply("Equal", y, homogeneous));
    const lead = coefficients.at(-1) as Rational;
    const [first, second, ...more] = solutions;
    const particular =
      undeterminedSolution(lesson, ode, coefficients, right, roots) ??
      (first !== undefined && second !== undefined && more.length === 0
        ? variedSolution(lesson, ode, [first, second], tidy(apply("Divide", right, Q.rationalToJson(lead))))
        : undefined);
    if (particular === undefined) return { status: "unsupported" };
    const solution = withParticular(homogeneous, particular);
    lesson.state("differential.general-solution", apply("Equal", y, solution));
    return finishExplicit(goal, lesson, ode, solution, constants);
  },
  title: solutionsTitle,
};

interface Form {
  readonly ode: DifferentialEquation;
  readonly coefficients: readonly Rational[];
  readonly right: MathJson;
}

function constantForm(goal: Goal): Form | undefined {
  const ode = differentialEquation(goal);
  const form = ode && linearForm(ode);
  const coefficients = form?.coefficients.map(rationalIn);
  if (!ode || !form || !coefficients?.every((one) => one !== undefined)) return undefined;
  const lead = coefficients.at(-1);
  return lead && !Q.isZero(lead) ? { ode, coefficients, right: form.right } : undefined;
}

/** The terms with y on the left, the highest derivative first. */
function leftSide({ x, y }: DifferentialEquation, coefficients: readonly Rational[]): MathJson {
  const terms = coefficients.flatMap((coefficient, order) =>
    Q.isZero(coefficient) ? [] : [times(N.fromRational(coefficient), slopeOf(y, x, order))],
  );
  return sum(terms.reverse());
}

function writeCharacteristic(lesson: Lesson, { x, y }: DifferentialEquation, coefficients: readonly Rational[]): void {
  const r = letterFor(x, y);
  const polynomial = univariateToJson(coefficients.map(N.fromRational), r);
  const equation = apply("Equal", polynomial, 0);
  const trial = expressionOf(apply("Equal", y, apply("Power", "ExponentialE", apply("Multiply", r, x))));
  lesson.remark("differential.characteristic", equation, { trial });
  writeFactored(lesson, equation, r);
}

export const letterFor = (x: string, y: string): string => ["r", "s", "k"].find((name) => name !== x && name !== y) as string;

/** The equation with its polynomial in factors, where it has more than one. */
export function writeFactored(lesson: Lesson, equation: MathJson, r: string): void {
  const polynomials = new Polynomials([r], (operations) => lesson.board.spend(operations));
  const numerator = polynomials.difference(equation)?.numerator;
  if (numerator === undefined || P.isConstant(numerator)) return;
  const { factors } = factor(numerator, polynomials.spend);
  if (factors.length < 2 && (factors[0]?.exponent ?? 1) < 2) return;
  const written = factors.map(({ base, exponent }) =>
    exponent === 1 ? polynomials.write(base) : apply("Power", polynomials.write(base), exponent),
  );
  const product = written.length === 1 ? (written[0] as MathJson) : apply("Multiply", ...written);
  lesson.board.write(
    "differential.factor-characteristic",
    expressionOf(apply("Equal", product, 0)),
    {},
    { before: expressionOf(equation) },
  );
}

/** What each root contributes; all of it. */
function writeRoots(lesson: Lesson, { x, y }: DifferentialEquation, roots: readonly Root[]): MathJson[] {
  return roots.flatMap((root) => {
    const solutions = solutionsOf(root, x);
    const named = solutions.map((solution) => apply("Equal", y, solution));
    const line = named.length === 1 ? (named[0] as MathJson) : apply("List", ...named);
    const isMultiple = root.times > 1;
    lesson.remark(isMultiple ? "differential.root-solutions-multiple" : "differential.root-solutions", line, {
      root: expressionOf(rootText(root)),
      ...(isMultiple ? { times: root.times } : {}),
    });
    return solutions;
  });
}
