import type { MathJson } from "../../contract.ts";
import { rationalOf } from "../../expression/evaluation/literal.ts";
import { apply, headOf, isApplication, isSymbol, mapOperands, operandsOf } from "../../expression/mathjson.ts";
import { isInteger } from "../rational.ts";

/**
 * log_b of several things, all to one base that is a whole number or a letter, as if they were natural ones; undefined where there are none, or other
 * logarithms too, and where something hangs on the sign of a value that the natural ones may give another: |log₂ 3 − 6/5|, log(log 6).
 */
export function oneBase(json: MathJson): { base: number | string; natural: MathJson } | undefined {
  let base: number | string | undefined;
  let mixed = false;
  const visit = (part: MathJson): MathJson => {
    if (!isApplication(part)) {
      if (part === "ExponentialE") mixed = true;
      return part;
    }
    const head = headOf(part) as string;
    if (!/^(Add|Subtract|Negate|Multiply|Divide|Sqrt|Root|Abs|Power|Log)$/.test(head)) mixed = true;
    const exponent = head === "Power" ? rationalOf(operandsOf(part)[1] ?? 0) : undefined;
    if (head === "Power" && exponent === undefined) mixed = true;
    const [operand = 0, own = 10] = operandsOf(part);
    const asksForSign = /^(Sqrt|Root|Abs)$/.test(head) || (exponent !== undefined && !isInteger(exponent));
    if ((asksForSign && !keepsSign(operand)) || (head === "Log" && degreeOf(operand) !== 0)) mixed = true;
    if (head !== "Log") return mapOperands(part, visit);
    const isPlain = isSymbol(own) || (typeof own === "number" && Number.isSafeInteger(own) && own > 1);
    if (!isPlain || (base !== undefined && base !== own)) mixed = true;
    else base ??= own;
    return apply("Ln", visit(operand));
  };
  const natural = visit(json);
  return mixed || base === undefined ? undefined : { base, natural };
}

/** Whether a value has the same sign with natural logarithms: each is ln b times the other, and ln b > 0 for a whole number b. */
const keepsSign = (json: MathJson): boolean => degreeOf(json) !== undefined && !holdsLetterAsBase(json);

const holdsLetterAsBase = (json: MathJson): boolean =>
  (headOf(json) === "Log" && isSymbol(operandsOf(json)[1] ?? 10)) || operandsOf(json).some(holdsLetterAsBase);

/** With which power of a factor common to all logarithms a value grows: log x·log y with the second. undefined where its terms do so with several. */
function degreeOf(json: MathJson): number | undefined {
  const [, second = 0] = operandsOf(json);
  const degrees = operandsOf(json).map(degreeOf);
  const [left = 0, right = 0] = degrees;
  if (degrees.includes(undefined)) return undefined;
  switch (headOf(json)) {
    case "Log":
      return left === 0 ? 1 : undefined;
    case "Multiply":
      return degrees.reduce<number>((sum, degree) => sum + (degree ?? 0), 0);
    case "Divide":
      return left - right;
    case "Sqrt":
      return left / 2;
    case "Power":
      return left === 0 ? 0 : typeof second === "number" ? left * second : undefined;
    case "Root":
      return left === 0 ? 0 : undefined;
    default:
      return degrees.every((degree) => degree === left) ? left : undefined;
  }
}
