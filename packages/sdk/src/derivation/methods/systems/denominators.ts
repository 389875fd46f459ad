import type { Board, MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, headOf, isApplication, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { type Branch, branchLine, type PolynomialEquation } from "./branch.ts";
import type { Polynomials } from "./polynomials.ts";
import type { System } from "./system.ts";

/**
 * The equations as polynomial ones: multiplied by their denominators where unknowns stand in these, which then must not be 0. undefined where some
 * equation is no quotient of polynomials with rational coefficients.
 */
export function clearDenominators({ equations, unknowns }: System, polynomials: Polynomials, board: Board): Branch | undefined {
  const nonZero: MathJson[] = [];
  const active: PolynomialEquation[] = [];
  let cleared = false;
  for (const equation of equations) {
    const difference = polynomials.difference(equation);
    if (!difference) return undefined;
    const divisors = divisorsIn(equation).filter((divisor) => freeLetters(divisor).some((letter) => unknowns.includes(letter)));
    for (const divisor of divisors) if (!nonZero.some((other) => sameTree(other, divisor))) nonZero.push(divisor);
    if (divisors.length > 0) cleared = true;
    const shown = divisors.length > 0 ? polynomials.equation(difference.numerator) : equation;
    active.push({ shown, polynomial: difference.numerator });
  }
  const branch = { active, known: [], nonZero };
  if (cleared) {
    board.write("system.multiply-denominators", branchLine(branch), {
      conditions: expressionOf(
        nonZero.length === 1
          ? apply("NotEqual", nonZero[0] as MathJson, 0)
          : apply("List", ...nonZero.map((one) => apply("NotEqual", one, 0))),
      ),
    });
  }
  return branch;
}

/** What stands below a fraction bar, or to a negative power. */
function divisorsIn(json: MathJson): MathJson[] {
  if (!isApplication(json)) return [];
  const [first = 0, second = 0] = operandsOf(json);
  const inside = operandsOf(json).flatMap(divisorsIn);
  if (headOf(json) === "Divide") return [...inside, second];
  const exponent = headOf(json) === "Power" ? second : 1;
  const isNegative = (typeof exponent === "number" && exponent < 0) || headOf(exponent) === "Negate";
  return isNegative ? [...inside, first] : inside;
}
