import type { MathJson, Method } from "../../../contract.ts";
import { freeLetters, isSymbol, operandsOf } from "../../../expression/mathjson.ts";
import { commonRules } from "../common-rules.ts";
import type { Branch } from "./branch.ts";
import { clearDenominators } from "./denominators.ts";
import { showSystem, systemTitle } from "./figure.ts";
import { linearSystem } from "./linear-system.ts";
import { nonlinearRules } from "./nonlinear-rules.ts";
import { Polynomials } from "./polynomials.ts";
import { familyRule } from "./row-rules.ts";
import { familyOutcome, pointsOutcome } from "./solutions.ts";
import { solveBranch } from "./solve-branch.ts";
import { freeNames, systemOf } from "./system.ts";

/** y = 2x + 1: there is nothing to do before it can be put into the others. */
function isSolved(equation: MathJson, unknowns: readonly string[]): boolean {
  const [left, right = 0] = operandsOf(equation);
  const letters = freeLetters(right);
  return left !== undefined && isSymbol(left) && unknowns.includes(left) && letters.length > 0 && !letters.includes(left);
}

/** Systems of polynomial and rational equations: substitution, factoring into cases, combining equations. */
export const nonlinear: Method = {
  id: "system.substitution",
  example: "x + y = 7, x^2 + y^2 = 25",
  rules: { ...commonRules, ...nonlinearRules, ...familyRule },
  suits(goal) {
    const system = systemOf(goal);
    if (!system || system.equations.length < 2 || system.unknowns.length > 5) return 0;
    const letters = system.equations.flatMap(freeLetters);
    if (!letters.every((letter) => system.unknowns.includes(letter))) return 0;
    if (!linearSystem(system)) return 0.85;
    return system.equations.some((equation) => isSolved(equation, system.unknowns)) ? 0.95 : 0.7;
  },
  derive(goal, board) {
    const system = systemOf(goal);
    if (!system) return { status: "unsupported" };
    const polynomials = new Polynomials(system.unknowns, (operations) => board.spend(operations));
    const start: Branch | undefined = clearDenominators(system, polynomials, board);
    if (!start) return { status: "unsupported" };
    const { unknowns } = system;
    const points = solveBranch(start, { goal, unknowns, polynomials, solve: solveBranch }, board, freeNames(system));
    if (!points) return { status: "unsupported" };
    const [only, ...more] = points;
    const isFamily = only !== undefined && more.length === 0 && only.some((value) => freeLetters(value).length > 0);
    showSystem(board, system, isFamily ? [] : points);
    return isFamily ? familyOutcome(only) : pointsOutcome(points);
  },
  title: systemTitle,
};
