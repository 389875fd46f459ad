import { differentiate } from "../../../algebra/calculus/differentiate.ts";
import type { MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply } from "../../../expression/mathjson.ts";
import { type Lesson, primitive, tidy } from "./lesson.ts";
import { type DifferentialEquation, slopeOf } from "./ode.ts";

/**
 * One solution of y″ + p y′ + q y = f by variation of the constants: with y = u y₁ + v y₂ and the Wronskian W, u′ = −y₂f/W and v′ = y₁f/W.
 * undefined where an integral is not found.
 */
export function variedSolution(
  lesson: Lesson,
  { x, y }: DifferentialEquation,
  [first, second]: readonly [MathJson, MathJson],
  right: MathJson,
): MathJson | undefined {
  const [firstSlope, secondSlope] = [differentiate(first, x), differentiate(second, x)];
  if (firstSlope === undefined || secondSlope === undefined) return undefined;
  const written = apply("Subtract", apply("Multiply", first, tidy(secondSlope)), apply("Multiply", second, tidy(firstSlope)));
  const wronskian = tidy(written);
  if (wronskian === 0) return undefined;
  const uSlope = tidy(apply("Negate", apply("Divide", apply("Multiply", second, right), wronskian)));
  const vSlope = tidy(apply("Divide", apply("Multiply", first, right), wronskian));
  const [u, v] = [primitive(uSlope, x, lesson.board), primitive(vSlope, x, lesson.board)];
  if (u === undefined || v === undefined) return undefined;
  lesson.remark(
    "differential.vary-constants",
    apply("Equal", y, apply("Add", apply("Multiply", "u", first), apply("Multiply", "v", second))),
  );
  const params = { first: expressionOf(first), second: expressionOf(second) };
  lesson.board.write("differential.wronskian", expressionOf(wronskian), params, { before: expressionOf(written) });
  for (const [name, slope] of [
    ["u", uSlope],
    ["v", vSlope],
  ] as const) {
    lesson.remark("differential.varied-derivative", apply("Equal", slopeOf(name, x, 1), slope), { function: expressionOf(name) });
    if (slope !== 0) lesson.integrate(slope, x, "C");
  }
  const solution = tidy(apply("Add", apply("Multiply", u, first), apply("Multiply", v, second)));
  lesson.remark("differential.particular", apply("Equal", y, solution));
  return solution;
}
