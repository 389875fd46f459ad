import type { Method } from "../../../contract.ts";
import { commonRules } from "../common-rules.ts";
import { eliminate } from "./eliminate.ts";
import { showSystem, systemTitle } from "./figure.ts";
import { isPlain, type LinearSystem, linearSystem } from "./linear-system.ts";
import { nonlinearRules } from "./nonlinear-rules.ts";
import { rowRules } from "./row-rules.ts";
import { writeSolution } from "./solutions.ts";
import { solveAtoms } from "./solve-atoms.ts";
import { freeNames, systemOf } from "./system.ts";

/** In formulas such as x², as many equations are needed as there are unknowns. */
const isSquareEnough = (linear: LinearSystem): boolean => isPlain(linear) || linear.rows.length >= linear.unknowns.length;

/** Linear systems: equations are added until one unknown is left in one of them. */
export const elimination: Method = {
  id: "system.elimination",
  example: "2x + 3y = 8, x - y = -1",
  rules: { ...commonRules, ...rowRules, ...nonlinearRules },
  suits(goal) {
    const system = systemOf(goal);
    const linear = system && linearSystem(system);
    if (!linear || !isSquareEnough(linear)) return 0;
    return isPlain(linear) ? 0.9 : 0.92;
  },
  derive(goal, board) {
    const system = systemOf(goal);
    const linear = system && linearSystem(system);
    if (!linear) return { status: "unsupported" };
    const { rows, columns, unknowns } = linear;
    const found = eliminate(rows, columns, board, unknowns, freeNames(system));
    if (!found) return { status: "unsupported" };
    if (found === "none") {
      showSystem(board, system, []);
      return { status: "none" };
    }
    if (isPlain(linear)) {
      const outcome = writeSolution(board, unknowns, found);
      showSystem(board, system, found.free.length > 0 ? [] : [found.values]);
      return outcome;
    }
    const solved = found.free.length > 0 ? undefined : solveAtoms(goal, board, linear, found.values);
    if (!solved) return { status: "unsupported" };
    showSystem(board, system, solved.points);
    return solved.outcome;
  },
  title: systemTitle,
};
