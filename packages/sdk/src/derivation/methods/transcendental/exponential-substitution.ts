import type { Board, Goal, MathJson, Method, Outcome } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, at, findPaths, headOf, mapOperands, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { type Sides, sidesOf } from "../../sides.ts";
import { basicAngleRules } from "./basic-angle.ts";
import { kernelEquation, kernelRules, solveKernel } from "./kernel.ts";
import { type CommonKernel, commonKernel } from "./powers/rates.ts";
import { isTranscendental, solvedBy } from "./sides.ts";
import { transcendentalRules } from "./transcendental-rules.ts";

/** Sums of powers of one number, as in 9ˣ − 4 · 3ˣ + 3 = 0: a letter takes the place of 3ˣ. */
export const exponentialSubstitution: Method = {
  id: "exponential.substitution",
  example: "9^x - 4 \\cdot 3^x + 3 = 0",
  rules: {
    ...transcendentalRules,
    ...kernelRules,
    ...basicAngleRules,
    "exponential.as-power": {
      relation: "equal",
      example: "9^x ⟶ (3^x)^2",
      en: "Write {power} with {kernel}",
      zh: "把 {power} 用 {kernel} 表示",
    },
    "hyperbolic.as-exponentials": {
      relation: "equal",
      example: "\\sinh x ⟶ \\frac{e^x - e^{-x}}{2}",
      en: "Write {function} with exponentials",
      zh: "把 {function} 写成指数形式",
    },
  },
  suits(goal) {
    const sides = sidesOf(goal);
    return sides && read(sides) ? 0.88 : 0;
  },
  derive(goal, board) {
    const sides = sidesOf(goal);
    return sides && read(sides) ? substitute(goal, board, sides.unknown) : { status: "unsupported" };
  },
};

/** Whether the equation is made of powers of one number, with the hyperbolic functions among them as such. */
function read({ left, right, unknown }: Sides): CommonKernel | undefined {
  const json = apply("Equal", left, right);
  return isTranscendental(json, unknown) ? commonKernel(withoutHyperbolic(json), unknown) : undefined;
}

const isHyperbolic = (json: MathJson): boolean => /^(Sinh|Cosh|Tanh|Coth)$/.test(headOf(json) ?? "");

function withoutHyperbolic(json: MathJson): MathJson {
  if (isHyperbolic(json)) return inExponentials(json);
  return operandsOf(json).length === 0 ? json : mapOperands(json, withoutHyperbolic);
}

/** (eᵘ − e⁻ᵘ)/2 and so on. */
function inExponentials(json: MathJson): MathJson {
  const [u = 0] = operandsOf(json);
  const [up, down] = [apply("Power", "ExponentialE", u), apply("Power", "ExponentialE", apply("Negate", u))];
  const [sine, cosine] = [apply("Subtract", up, down), apply("Add", up, down)];
  switch (headOf(json)) {
    case "Sinh":
      return apply("Divide", sine, 2);
    case "Cosh":
      return apply("Divide", cosine, 2);
    case "Tanh":
      return apply("Divide", sine, cosine);
    default:
      return apply("Divide", cosine, sine);
  }
}

function substitute(goal: Goal, board: Board, unknown: string): Outcome {
  rewriteHyperbolic(board);
  const line = board.line?.json ?? goal.expression.json;
  const common = commonKernel(line, unknown);
  if (!common) return { status: "unsupported" };
  const { kernel, powers } = common;
  for (const { path, written } of powers) {
    const current = board.line?.json ?? line;
    const part = at(current, path);
    if (sameTree(part, written)) continue;
    board.rewrite("exponential.as-power", path, written, { power: expressionOf(part), kernel: expressionOf(kernel) });
  }
  const [left = 0, right = 0] = operandsOf(board.line?.json ?? line);
  const found = kernelEquation(left, right, kernel, unknown);
  const members = found && solveKernel(goal, board, found, true);
  return members ? solvedBy(members) : { status: "unsupported" };
}

function rewriteHyperbolic(board: Board): void {
  for (;;) {
    const line = board.line;
    const path = line && findPaths(line.json, isHyperbolic).at(-1);
    if (!path || !line) return;
    const part = at(line.json, path);
    board.rewrite("hyperbolic.as-exponentials", path, inExponentials(part), { function: expressionOf(part) });
  }
}
