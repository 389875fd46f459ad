import type { MathJson } from "../../contract.ts";
import { rationalOf } from "../../expression/evaluation/literal.ts";
import { headOf, isNumber, isSymbol, mentions, operandsOf } from "../../expression/mathjson.ts";
import { isInteger, signOf } from "../rational.ts";
import { isFunctionName } from "./differentiation/differentiation.ts";

/** Heads that are continuous wherever they have a value. */
const continuous: ReadonlySet<string> = new Set(
  (
    "Add Subtract Negate Multiply Divide Power Sqrt Root Abs Max Min Exp Ln Log Sin Cos Tan Cot Sec Csc Arcsin Arccos Arctan Arcsec Arccsc " +
    "Sinh Cosh Tanh Coth Sech Csch Arsinh Arcosh Artanh Percent Degrees"
  ).split(" "),
);

/** Heads that have a value everywhere, and all derivatives. */
const smooth: ReadonlySet<string> = new Set(
  "Add Subtract Negate Multiply Exp Sin Cos Arctan Sinh Cosh Tanh Sech Arsinh Percent Degrees".split(" "),
);

/** Whether the formula is continuous at every value of the letter where it has a value. Named functions are taken to be. */
export function looksContinuous(json: MathJson, letter: string): boolean {
  const head = headOf(json);
  if (head === undefined || !mentions(json, letter)) return true;
  const known = continuous.has(head) || isFunctionName(head);
  return known && operandsOf(json).every((operand) => looksContinuous(operand, letter));
}

/** Whether the formula has a value for all values of the letters that move, and derivatives of every order. */
export function isSmooth(json: MathJson, moves: (part: MathJson) => boolean): boolean {
  if (isNumber(json) || isSymbol(json) || !moves(json)) return true;
  const [head, operands] = [headOf(json) as string, operandsOf(json)];
  const [base = 0, exponent = 0] = operands;
  if (head === "Power") {
    if (base === "ExponentialE") return isSmooth(exponent, moves);
    const times = rationalOf(exponent);
    return times !== undefined && isInteger(times) && signOf(times) > 0 && isSmooth(base, moves);
  }
  if (head === "Divide") return !moves(operands[1] as MathJson) && isSmooth(base, moves);
  return smooth.has(head) && operands.every((operand) => isSmooth(operand, moves));
}
