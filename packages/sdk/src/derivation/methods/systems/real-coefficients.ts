import { differentiate } from "../../../algebra/calculus/differentiate.ts";
import { signOfConstant } from "../../../algebra/constant/decide.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import { sum } from "../../../algebra/written-form.ts";
import type { Board, MathJson, Method } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { commonRules } from "../common-rules.ts";
import { showSystem, systemTitle } from "./figure.ts";
import { linearSystem } from "./linear-system.ts";
import { rowRules } from "./row-rules.ts";
import { pointsOutcome } from "./solutions.ts";
import { type System, solutionStatement, systemOf } from "./system.ts";

/** Two linear equations whose coefficients are not all rational, by Cramer's rule. */
export const realCoefficients: Method = {
  id: "system.real-coefficients",
  example: "\\sqrt{2}x + y = 3, x - \\sqrt{2}y = 0",
  rules: { ...commonRules, ...rowRules },
  suits: (goal) => (coefficientsOf(systemOf(goal)) ? 0.6 : 0),
  derive(goal, board) {
    const system = systemOf(goal);
    const rows = coefficientsOf(system);
    const [first, second] = rows ?? [];
    if (!system || !first || !second) return { status: "unsupported" };
    const before = board.line;
    const [a, b, e] = first as [MathJson, MathJson, MathJson];
    const [c, d, f] = second as [MathJson, MathJson, MathJson];
    const whole = determinant(board, [a, b, c, d], "D");
    const sign = signOfConstant(whole, (operations) => board.spend(operations));
    if (sign !== 1 && sign !== -1) return { status: "unsupported" };
    const [x, y] = system.unknowns as [string, string];
    const values = [determinant(board, [e, b, f, d], `D_${x}`), determinant(board, [a, e, c, f], `D_${y}`)].map((above) =>
      simplify(apply("Divide", above, whole)),
    );
    const statement = expressionOf(solutionStatement(system.unknowns, values));
    board.write("system.cramer-quotients", statement, { determinant: expressionOf("D") }, before ? { before } : {});
    showSystem(board, system, [values]);
    return pointsOutcome([values]);
  },
  title: systemTitle,
};

/** a, b, c of ax + by = c for both equations, numbers all of them. */
function coefficientsOf(system: System | undefined): MathJson[][] | undefined {
  if (system?.unknowns.length !== 2 || system.equations.length !== 2 || linearSystem(system)) return undefined;
  const zero = Object.fromEntries(system.unknowns.map((unknown) => [unknown, 0]));
  const rows = system.equations.map((equation) => {
    const [left = 0, right = 0] = operandsOf(equation);
    const difference = apply("Subtract", left, right);
    const slopes = system.unknowns.map((unknown) => differentiate(difference, unknown));
    if (!slopes.every((slope) => slope !== undefined && freeLetters(slope).length === 0)) return undefined;
    const constant = simplify(apply("Negate", substitute(difference, zero)));
    return freeLetters(constant).length === 0 ? [...(slopes as MathJson[]).map((slope) => simplify(slope)), constant] : undefined;
  });
  return rows.every((row) => row !== undefined) ? rows : undefined;
}

function determinant(board: Board, [a, b, c, d]: readonly [MathJson, MathJson, MathJson, MathJson], name: string): MathJson {
  const written = sum([apply("Multiply", a, d), apply("Negate", apply("Multiply", b, c))]);
  const value = simplify(written);
  board.write("system.determinant-value", expressionOf(value), { name: expressionOf(name) }, { before: expressionOf(written) });
  return value;
}
