import type { Radicals } from "../../../../algebra/radicals/radicals.ts";
import { sum } from "../../../../algebra/written-form.ts";
import type { MathJson } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, freeLetters, substitute } from "../../../../expression/mathjson.ts";
import type { Conic, Direction } from "../../../../geometry/conics/conic.ts";
import { minus, negated, over, plus, squared, times } from "../../../../geometry/conics/formulas.ts";
import { across } from "../../../../geometry/conics/frame.ts";
import { signOf } from "../../../../geometry/conics/invariants.ts";
import type { SecondDegree } from "../../../../geometry/figures.ts";
import { scaled, terms } from "../../../../geometry/line-equation.ts";
import { generalEquation } from "../../../../geometry/standard-equation.ts";
import type { Part } from "../../part.ts";
import type { Working } from "../../working.ts";
import { writeValue } from "../lines/writing.ts";
import type { Subject } from "./subject.ts";

/** Turning the axes so that the xy term goes away. */
export const rotation: Part = {
  rules: {
    "conic.rotation-angle": {
      relation: "defines",
      example: "\\cos\\theta = \\frac{\\sqrt{2}}{2} \\land \\sin\\theta = \\frac{\\sqrt{2}}{2}",
      en: "The xy term goes away when the axes are turned by θ with cot 2θ = (A − C)/B = {ratio}, so that",
      zh: "把坐标轴旋转角 θ，使 cot 2θ = (A − C)/B = {ratio}，可以消去 xy 项，此时",
    },
    "conic.rotate-axes": {
      relation: "defines",
      example: "x = \\frac{\\sqrt{2}}{2}(u - v) \\land y = \\frac{\\sqrt{2}}{2}(u + v)",
      en: "With {first} along the turned first axis and {second} along the second",
      zh: "以 {first}、{second} 为旋转后的坐标，则",
    },
    "conic.substitute-rotated": {
      relation: "equal",
      example:
        "\\left(\\frac{\\sqrt{2}}{2}(u - v)\\right)\\left(\\frac{\\sqrt{2}}{2}(u + v)\\right) ⟶ \\frac{1}{2}u^2 - \\frac{1}{2}v^2",
      en: "Put these in and multiply out: the mixed term is gone",
      zh: "代入并展开，交叉项消失",
    },
    "conic.rotated-equation": {
      relation: "equivalent",
      example: "\\frac{1}{2}u^2 - \\frac{1}{2}v^2 = 1 ⟶ u^2 - v^2 = 2",
      en: "So in the turned coordinates the equation is",
      zh: "于是在新坐标系中方程为",
    },
  },
};

/** A conic in turned coordinates: its equation in their letters, which has no mixed term. */
export interface Turned {
  readonly curve: SecondDegree;
  readonly equation: MathJson;
  readonly letters: readonly [string, string];
  /** Of the first turned axis; an acute angle. */
  readonly direction: Direction;
}

/** The turned coordinates of a conic: the main axis or the one across, whichever makes an acute angle with the x-axis. */
export function turnedFrame(numbers: Radicals, { curve, conic }: Subject): Turned | undefined {
  const direction = acuteDirection(numbers, conic);
  if (!direction) return undefined;
  const { cos, sin } = direction;
  const [A, B, C, D, E, F] = curve.coefficients;
  const made = [
    plus(times(A, squared(cos)), times(B, cos, sin), times(C, squared(sin))),
    0,
    plus(times(A, squared(sin)), negated(times(B, cos, sin)), times(C, squared(cos))),
    plus(times(D, cos), times(E, sin)),
    minus(times(E, cos), times(D, sin)),
    F,
  ].map((formula) => numbers.simplify(formula));
  if (!made.every((value) => value !== undefined)) return undefined;
  const turned: SecondDegree = { kind: "conic", coefficients: made as unknown as SecondDegree["coefficients"] };
  const used = curve.coefficients.flatMap((coefficient) => [...freeLetters(coefficient)]);
  const letters = used.includes("u") || used.includes("v") ? (["X", "Y"] as const) : (["u", "v"] as const);
  const read = made.map((value) => numbers.read(value));
  if (!read.every((value) => value !== undefined)) return undefined;
  const equation = substitute(generalEquation(numbers, read), { x: letters[0], y: letters[1] });
  return { curve: turned, equation, letters, direction };
}

function acuteDirection(numbers: Radicals, conic: Conic): Direction | undefined {
  if (conic.kind !== "ellipse" && conic.kind !== "hyperbola" && conic.kind !== "parabola") return undefined;
  return signOf(numbers, conic.axis.sin) === 1 ? conic.axis : across(numbers, conic.axis);
}

/** Writes the angle, the substitution and the equation in turned coordinates. */
export function writeRotation(working: Working, subject: Subject, equation: MathJson): Turned | undefined {
  const { numbers, board } = working;
  const [A, B, C, D, E, F] = subject.curve.coefficients;
  const turned = turnedFrame(numbers, subject);
  const ratio = numbers.simplify(over(minus(A, C), B));
  if (!turned || ratio === undefined) return undefined;
  const { cos, sin } = turned.direction;
  const [u, v] = turned.letters;
  const angle = apply("And", apply("Equal", apply("Cos", "theta"), cos), apply("Equal", apply("Sin", "theta"), sin));
  const [x, y] = [minus(scaled(cos, u), scaled(sin, v)), plus(scaled(sin, u), scaled(cos, v))];
  const quadratic = termsOf(numbers, [A, B, C, D, E], ["x", "y"]);
  const substituted = substitute(quadratic, { x, y });
  const expanded = termsOf(numbers, turned.curve.coefficients.slice(0, 5), turned.letters);
  board.write("conic.rotation-angle", expressionOf(angle), { ratio: expressionOf(ratio) });
  board.write("conic.rotate-axes", expressionOf(apply("And", apply("Equal", "x", x), apply("Equal", "y", y))), {
    first: expressionOf(u),
    second: expressionOf(v),
  });
  writeValue(working, "conic.substitute-rotated", substituted, expanded, { equation: expressionOf(equation) });
  const constant = numbers.simplify(negated(F)) ?? 0;
  const before = apply("Equal", expanded, constant);
  board.write("conic.rotated-equation", expressionOf(turned.equation), undefined, { before: expressionOf(before) });
  return turned;
}

function termsOf(numbers: Radicals, coefficients: readonly MathJson[], [x, y]: readonly [string, string]): MathJson {
  const monomials: readonly MathJson[] = [squared(x), times(x, y), squared(y), x, y];
  const parts = coefficients.map((value, index) => [numbers.read(value) ?? [], monomials[index] as MathJson] as const);
  return sum(terms(numbers, ...parts));
}
