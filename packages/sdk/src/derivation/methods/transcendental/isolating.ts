import { polynomialIn } from "../../../algebra/rational-function.ts";
import type { Board, Goal, MathJson, Method, Outcome } from "../../../contract.ts";
import { apply, freeLetters, headOf, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { sidesOf } from "../../sides.ts";
import { basicAngleRules } from "./basic-angle.ts";
import { solveParts } from "./parts.ts";
import { equal, has, isFunctionOf, isTranscendental, membersOf, solvedBy, subgoal } from "./sides.ts";
import { transcendentalRules } from "./transcendental-rules.ts";
import * as arithmetic from "./undo/arithmetic.ts";
import * as exponential from "./undo/exponential.ts";
import * as hyperbolic from "./undo/hyperbolic.ts";
import { quadraticRules, solveQuadratic } from "./undo/quadratic.ts";
import * as trigonometric from "./undo/trigonometric.ts";
import type { Isolated, Undo, Undone } from "./undo/undone.ts";

/** The unknown stands in one place: what was done to it is undone, the last thing first. */
export const isolating: Method = {
  id: "transcendental.isolating",
  example: "3e^{2x} - 1 = 5",
  rules: {
    ...transcendentalRules,
    ...arithmetic.arithmeticRules,
    ...exponential.exponentialRules,
    ...basicAngleRules,
    ...trigonometric.trigonometricUndoRules,
    ...hyperbolic.hyperbolicRules,
    ...quadraticRules,
    "transcendental.swap-sides": {
      relation: "equivalent",
      example: "5 = e^x ⟶ e^x = 5",
      en: "Swap the two sides",
      zh: "交换等号两边",
    },
  },
  suits(goal) {
    const sides = sidesOf(goal);
    if (!sides) return 0;
    const { unknown, left, right } = sides;
    if (has(left, unknown) === has(right, unknown)) return 0;
    return undoesFunction(has(left, unknown) ? left : right, unknown) ? 0.95 : 0;
  },
  derive(goal, board) {
    const sides = sidesOf(goal);
    if (!sides) return { status: "unsupported" };
    let { left, right } = sides;
    if (!has(left, sides.unknown)) {
      [left, right] = [right, left];
      board.write("transcendental.swap-sides", equal(left, right));
    }
    return isolate(goal, board, left, right);
  },
};

/** Whether an exponential, a logarithm, an angle … is undone before the unknown stands in several places. */
function undoesFunction(json: MathJson, unknown: string): boolean {
  if (isFunctionOf(json, unknown)) return operandsOf(json).filter((operand) => has(operand, unknown)).length === 1;
  const inner = operandsOf(json).filter((operand) => has(operand, unknown));
  const [only] = inner;
  return only !== undefined && inner.length === 1 && undoOf(json, unknown) !== undefined && undoesFunction(only, unknown);
}

/** Undoes what is done to the unknown, line by line. */
export function isolate(goal: Goal, board: Board, left: MathJson, right: MathJson): Outcome {
  const unknown = goal.unknowns[0] as string;
  let state: Isolated = { goal, board, unknown, left, right };
  while (state.left !== unknown) {
    const undone = step(state);
    if (!undone) return rest(state);
    if (undone.kind === "members") return solvedBy(undone.members);
    if (undone.kind === "parts") {
      const members = solveParts(goal, board, undone.parts);
      return members ? solvedBy(members) : { status: "unsupported" };
    }
    state = { ...state, left: undone.left, right: undone.right };
  }
  return solvedBy([state.right]);
}

const step = (state: Isolated): Undone => {
  // Polynomial equations are for the methods that know them, where their numbers are rational.
  const polynomial = isTranscendental(state.left, state.unknown) ? undefined : polynomialOf(state);
  if (polynomial && freeLetters(state.right).length === 0) return polynomial === "rational" ? undefined : solveQuadratic(state);
  return undoOf(state.left, state.unknown)?.(state);
};

/** Whether the left side is a polynomial of degree 2 or more in the unknown, or one equal to a rational number. */
function polynomialOf({ left, right, unknown }: Isolated): "rational" | "other" | undefined {
  const difference = apply("Subtract", left, right);
  if (freeLetters(difference).some((letter) => letter !== unknown)) return undefined;
  const polynomial = polynomialIn(left, unknown);
  if (!polynomial) return undefined;
  const whole = polynomialIn(difference, unknown);
  if (whole?.coefficients.every(({ coefficient }) => coefficient.numerator === 0n)) return "rational";
  return polynomial.degree === 2 && polynomial.coefficients[1]?.rational.numerator !== 0n ? "other" : undefined;
}

/** What is left is an equation for other methods. */
function rest({ goal, board, left, right }: Isolated): Outcome {
  const next = subgoal(goal, left, right);
  if (sameTree(next.expression.json, goal.expression.json)) return { status: "unsupported" };
  const outcome = board.solve("transcendental.solve-part", next);
  const members = membersOf(outcome);
  return members ? solvedBy(members) : { status: "unsupported" };
}

/** How the outermost operation is undone; undefined where the unknown stands in several of its parts. */
function undoOf(json: MathJson, unknown: string): Undo | undefined {
  const operands = operandsOf(json);
  if (operands.filter((operand) => has(operand, unknown)).length !== 1 && !/^(Add|Subtract|Multiply)$/.test(headOf(json) ?? ""))
    return undefined;
  switch (headOf(json)) {
    case "Add":
    case "Subtract":
      return arithmetic.undoSum;
    case "Negate":
      return arithmetic.undoMinus;
    case "Multiply":
      return arithmetic.undoProduct;
    case "Divide":
      return arithmetic.undoQuotient;
    case "Sqrt":
      return arithmetic.undoSquareRoot;
    case "Abs":
      return arithmetic.undoAbsolute;
    case "Power":
      return has(operands[1] as MathJson, unknown) ? exponential.undoPower : arithmetic.undoWholePower;
    case "Exp":
      return exponential.undoPower;
    case "Ln":
    case "Lb":
      return exponential.undoLogarithm;
    case "Log":
      return has(operands[0] as MathJson, unknown) ? exponential.undoLogarithm : exponential.undoLogarithmBase;
    case "Sin":
    case "Cos":
    case "Tan":
      return trigonometric.undoBasic;
    case "Cot":
    case "Sec":
    case "Csc":
      return trigonometric.undoReciprocal;
    case "Arcsin":
    case "Arccos":
    case "Arctan":
      return trigonometric.undoInverse;
    case "Sinh":
    case "Cosh":
    case "Tanh":
      return hyperbolic.undoHyperbolic;
    case "Arsinh":
    case "Artanh":
      return hyperbolic.undoAreaFunction;
    default:
      return undefined;
  }
}
