import { sum } from "../../../algebra/written-form.ts";
import type { Goal, MathJson, Method } from "../../../contract.ts";
import { compiled } from "../../../expression/evaluation/compiled.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, headOf, substitute } from "../../../expression/mathjson.ts";
import { domainConditions } from "../../../verification/domain.ts";
import { commonRules } from "../common-rules.ts";
import { solutionsTitle } from "./figure.ts";
import { finishExplicit, finishImplicit } from "./finish.ts";
import { Lesson, product, tidy } from "./lesson.ts";
import { solveLinear } from "./linear-first-order.ts";
import { type DifferentialEquation, differentialEquation, remembered, slopeOf, solvedForSlope } from "./ode.ts";
import { differentialRules } from "./rules.ts";

/** y′ = a(x)y + b(x)yⁿ with a whole n other than 0 and 1: linear for z = y^(1 − n). */
export const bernoulli: Method = {
  id: "differential.bernoulli",
  example: "y' = y + xy^2",
  rules: { ...commonRules, ...differentialRules },
  suits: (goal) => (bernoulliForm(goal) ? 0.88 : 0),
  derive(goal, board) {
    const form = bernoulliForm(goal);
    if (!form) return { status: "unsupported" };
    const { ode, a, b, n } = form;
    const { x, y } = ode;
    const lesson = new Lesson(board, ode);
    const slope = slopeOf(y, x, 1);
    const letter = ["z", "v", "w"].find((name) => name !== y && name !== x) as string;
    const exponent = 1 - n;
    const power = powerOf(y, exponent);
    lesson.provide(domainConditions(apply("List", a, b)));
    lesson.write("differential.solve-for-slope", apply("Equal", slope, sum([times(a, y), times(b, powerOf(y, n))])), {
      slope: expressionOf(slope),
    });
    if (n > 0) lesson.besides.push(apply("Equal", y, 0));
    if (n > 0)
      lesson.remark("differential.constant-solution", apply("Equal", y, 0), { condition: expressionOf(apply("Equal", y, 0)) });
    const divided = apply("Equal", product(powerOf(y, -n), slope), sum([times(a, power), b]));
    lesson.write("differential.divide-by-power", divided, { power: expressionOf(powerOf(y, n)) }, [apply("NotEqual", y, 0)]);
    const whole = apply("Differentiate", power, x);
    const right = sum([times(a, power), b]);
    lesson.write("differential.power-as-derivative", apply("Equal", scaled(whole, exponent), right), {
      formula: expressionOf(power),
    });
    const definition = expressionOf(apply("Equal", letter, power));
    const own = slopeOf(letter, x, 1);
    lesson.state("differential.new-function", apply("Equal", scaled(own, exponent), sum([times(a, letter), b])), { definition });
    const p = tidy(apply("Multiply", -exponent, a));
    const q = tidy(apply("Multiply", exponent, b));
    const solution = solveLinear(lesson, { p, q, divisor: 1 }, x, letter, "C");
    if (solution === undefined) return { status: "unsupported" };
    lesson.state("differential.put-back", apply("Equal", power, solution), { definition });
    const explicit = rooted(lesson, y, exponent, solution);
    return explicit === undefined
      ? finishImplicit(goal, lesson, ode, apply("Equal", power, solution), "C")
      : finishExplicit(goal, lesson, ode, explicit, ["C"]);
  },
  title: solutionsTitle,
};

interface Form {
  readonly ode: DifferentialEquation;
  readonly a: MathJson;
  readonly b: MathJson;
  readonly n: number;
}

/** y^k for a whole k ≠ 0, as 1/y² where k is negative. */
function powerOf(y: MathJson, k: number): MathJson {
  const size = Math.abs(k) === 1 ? y : apply("Power", y, Math.abs(k));
  return k === 0 ? 1 : k < 0 ? apply("Divide", 1, size) : size;
}

const times = (coefficient: MathJson, formula: MathJson): MathJson => tidy(apply("Multiply", coefficient, formula));

/** f/(1 − n), as the derivative of y^(1 − n) comes in. */
const scaled = (derivative: MathJson, exponent: number): MathJson =>
  exponent === 1
    ? derivative
    : exponent === -1
      ? apply("Negate", derivative)
      : apply("Multiply", tidy(apply("Divide", 1, exponent)), derivative);

function bernoulliForm(goal: Goal): Form | undefined {
  const ode = differentialEquation(goal);
  return ode && formOf(ode);
}

const formOf = remembered((ode): Form | undefined => {
  const slope = solvedForSlope(ode);
  if (slope === undefined || !freeLetters(slope).includes(ode.y)) return undefined;
  const { y } = ode;
  const n = likelyExponent(slope, ode);
  if (n === undefined) return undefined;
  // h = a·y + b·yⁿ, so that h(1) and h(2) give a and b.
  const [one = 0, two = 0] = [1, 2].map((value) => tidy(substitute(slope, { [y]: value })));
  const b = tidy(apply("Divide", apply("Subtract", two, apply("Multiply", 2, one)), fractionOf(2 ** n - 2)));
  const a = tidy(apply("Subtract", one, b));
  if (b === 0 || a === 0 || freeLetters(apply("List", a, b)).includes(y)) return undefined;
  const form = apply("Add", apply("Multiply", a, y), apply("Multiply", b, powerOf(y, n)));
  return tidy(apply("Subtract", slope, form)) === 0 ? { ode, a, b, n } : undefined;
});

/** The exponent for which h looks like a·y + b·yⁿ at some places; where there is one, exact calculation has to show it. */
function likelyExponent(slope: MathJson, { x, y }: DifferentialEquation): number | undefined {
  const others = freeLetters(slope).filter((letter) => letter !== x && letter !== y);
  const value = compiled(slope, [x, y, ...others]);
  if (!value) return undefined;
  const at = (place: number, height: number): number => value(place, height, ...others.map((_, index) => 1.3 + index));
  return [2, 3, -1, -2, 4, 5, -3].find((n) =>
    [0.7, 1.9].every((place) => {
      const b = (at(place, 2) - 2 * at(place, 1)) / (2 ** n - 2);
      const a = at(place, 1) - b;
      const expected = 3 * a + 3 ** n * b;
      return Math.abs(expected - at(place, 3)) < 1e-9 * (1 + Math.abs(expected)) && Math.abs(b) > 1e-9;
    }),
  );
}

/** 2ⁿ − 2 as a formula: −3/2 for n = −1. */
function fractionOf(value: number): MathJson {
  let denominator = 1;
  while (!Number.isInteger(value * denominator)) denominator *= 2;
  return denominator === 1 ? value : apply("Divide", value * denominator, denominator);
}

/** y from y^k = value. */
function rooted(lesson: Lesson, y: string, k: number, value: MathJson): MathJson | undefined {
  const size = Math.abs(k);
  if (size > 2) return undefined;
  // Of a sum the reciprocal is best left as it is: 1/(1 − x + Ce^(−x)).
  const isSum = /^(Add|Subtract)$/.test(headOf(value) ?? "");
  const inside = k > 0 ? value : isSum && size === 1 ? apply("Divide", 1, value) : tidy(apply("Divide", 1, value));
  const solution = size === 1 ? inside : apply("PlusMinus", tidy(apply("Sqrt", inside)));
  const params = { y: expressionOf(y) };
  if (size === 1) lesson.write("differential.solve-for-function", apply("Equal", y, solution), params, [apply("NotEqual", y, 0)]);
  else lesson.state("differential.take-roots", apply("Equal", y, solution));
  return solution;
}
