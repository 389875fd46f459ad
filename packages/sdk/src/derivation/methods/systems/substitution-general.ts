import { systemOf as augmentedRows } from "../../../algebra/matrices/linear-system.ts";
import * as Q from "../../../algebra/rational.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import { spendFreely } from "../../../algebra/spend.ts";
import type { MathJson, Method } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, isSymbol, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { commonRules } from "../common-rules.ts";
import { polynomialInLetter } from "../equations/letters/polynomial-in-letter.ts";
import { showSystem, systemTitle } from "./figure.ts";
import { nonlinearRules } from "./nonlinear-rules.ts";
import { Polynomials } from "./polynomials.ts";
import { inOrder, type Point, pointsOutcome, pointsStatement } from "./solutions.ts";
import { solveOne } from "./solve-one.ts";
import { braced, nothingSolves, type System, systemOf } from "./system.ts";

/** One equation gives an unknown by the other, y = 6 − x, and the other equation, of whatever kind, is then one in a single unknown. */
interface Choice {
  readonly index: number;
  readonly unknown: string;
  readonly other: string;
  readonly value: MathJson;
  readonly isGiven: boolean;
}

/** Two equations in two unknowns, one of them linear or solved for an unknown, the other with logarithms, roots, absolute values … */
export const generalSubstitution: Method = {
  id: "system.substitution-general",
  example: "\\sqrt{x} + y = 7, y = x + 1",
  rules: { ...commonRules, ...nonlinearRules },
  suits: (goal) => {
    const system = systemOf(goal);
    return system && choose(system) && !isPolynomial(system) ? 0.6 : 0;
  },
  derive(goal, board) {
    const system = systemOf(goal);
    const choice = system && choose(system);
    if (!system || !choice) return { status: "unsupported" };
    const { index, unknown, other, value, isGiven } = choice;
    const [x, y] = system.unknowns as [string, string];
    const stated = apply("Equal", unknown, value);
    const rest = system.equations[1 - index] as MathJson;
    if (!isGiven) {
      const equation = expressionOf(system.equations[index] as MathJson);
      board.write("system.solve-for-unknown", braced([rest, stated]), { equation, unknown: expressionOf(unknown) });
    }
    const inserted = substitute(rest, { [unknown]: value });
    const line = board.write("system.substitute", braced([inserted, stated]), { value: expressionOf(stated) }).after;
    const polynomials = new Polynomials([other], (operations) => board.spend(operations));
    const values = solveOne(board, goal, inserted, other, polynomials);
    if (!values) return { status: "unsupported" };
    if (values.length === 0) {
      board.write("system.no-values", nothingSolves(system.unknowns), {}, { before: line });
      return { status: "none" };
    }
    const points = inOrder(
      values.map((found): Point => {
        const second = simplify(substitute(value, { [other]: found }));
        return [x, y].map((letter) => (letter === other ? found : second));
      }),
    );
    board.write("system.solutions", pointsStatement(system.unknowns, points), {}, { before: line });
    showSystem(board, system, points);
    return pointsOutcome(points);
  },
  title: systemTitle,
};

function isPolynomial({ equations, unknowns }: System): boolean {
  const polynomials = new Polynomials(unknowns, spendFreely);
  return equations.every((equation) => polynomials.difference(equation) !== undefined);
}

function choose({ equations, unknowns }: System): Choice | undefined {
  if (equations.length !== 2 || unknowns.length !== 2) return undefined;
  if (equations.flatMap(freeLetters).some((letter) => !unknowns.includes(letter))) return undefined;
  const choices = equations.flatMap((equation, index) =>
    unknowns.flatMap((unknown): Choice[] => {
      const other = unknowns.find((letter) => letter !== unknown) as string;
      const [left = 0, right = 0] = operandsOf(equation);
      const [alone, formula] = left === unknown ? [left, right] : [right, left];
      const isGiven = isSymbol(alone) && alone === unknown && !freeLetters(formula).includes(unknown);
      const value = isGiven ? formula : linearValue(equation, unknown, other);
      return value === undefined ? [] : [{ index, unknown, other, value, isGiven }];
    }),
  );
  return choices.find(({ isGiven }) => isGiven) ?? choices.find(({ unknown }) => unknown === unknowns[1]) ?? choices[0];
}

/** The unknown by the other, where the equation is linear in both. */
function linearValue(equation: MathJson, unknown: string, other: string): MathJson | undefined {
  const [row] = augmentedRows([equation], [unknown, other], spendFreely) ?? [];
  const [a, b, c] = row ?? [];
  if (!a || !b || !c) return valueWithRoots(equation, unknown, other);
  if (Q.isZero(a)) return undefined;
  const slope = Q.rationalToJson(Q.negate(Q.divide(b, a)));
  return simplify(apply("Add", Q.rationalToJson(Q.divide(c, a)), apply("Multiply", slope, other)));
}

/** The same where roots stand among the coefficients: a + b = 2√3. */
function valueWithRoots(equation: MathJson, unknown: string, other: string): MathJson | undefined {
  const [left = 0, right = 0] = operandsOf(equation);
  const [rest, slope, ...higher] = polynomialInLetter(left, right, unknown)?.coefficients ?? [];
  if (rest === undefined || slope === undefined || higher.length > 0 || freeLetters(slope).length > 0) return undefined;
  const inOther = polynomialInLetter(rest, 0, other)?.coefficients;
  if (!inOther || inOther.length > 2 || inOther.some((coefficient) => freeLetters(coefficient).length > 0)) return undefined;
  return simplify(apply("Divide", apply("Negate", rest), slope));
}
