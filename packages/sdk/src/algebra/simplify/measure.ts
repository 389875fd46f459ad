import type { MathJson } from "../../contract.ts";
import { headOf, isNumber, isSymbol, numeral, operandsOf } from "../../expression/mathjson.ts";

/**
 * How long a formula is to a reader: one for each number and letter, something for each further digit, each function and each sign. Roots and i below a
 * fraction bar, and fractions within fractions, count extra, since school does not leave them there.
 */
export function measure(json: MathJson): number {
  if (isNumber(json)) return numberLength(numeral(json));
  if (isSymbol(json)) return 1;
  const head = headOf(json) ?? "";
  const operands = operandsOf(json);
  const inner = operands.reduce<number>((total, operand) => total + measure(operand), 0);
  if (head === "Divide") {
    const [above = 0, below = 0] = operands;
    return inner + 0.1 + (holdsSurd(below) ? 1.5 : 0) + (headOf(above) === "Divide" || headOf(below) === "Divide" ? 1 : 0);
  }
  const isFixed = waves.has(head) && !/"(?!Pi|Divide|Multiply|Add|Degrees)[A-Za-z]/.test(JSON.stringify(operands));
  const isAngle = /^Arc/.test(head) && !/"(?!Pi|Divide|Multiply|Add|Subtract|Negate|Sqrt)[A-Za-z]/.test(JSON.stringify(operands));
  const undone = waves.has(head) && /^Arc/.test(headOf(operands[0] ?? 0) ?? "");
  return inner + (lengths[head] ?? 1) + (isFixed || isAngle || undone ? 5 : 0);
}

/** Sines and cosines of numbers: school wants their values where they have one, as of arccos 0, and those of sin(arccos x). */
const waves: ReadonlySet<string> = new Set("Sin Cos Tan Cot Sec Csc".split(" "));

/** What a head adds to its operands; 1 where nothing else is said. */
const lengths: Readonly<Record<string, number>> = {
  Add: 0,
  Subtract: 0,
  Multiply: 0,
  Power: 0,
  Negate: 0.2,
  Sqrt: 1,
  Root: 0.5,
  Log: 0.5,
  Degrees: 0.5,
  Percent: 0.5,
};

function numberLength(digits: string): number {
  const count = digits.replace(/[^0-9]/g, "").length;
  return 1 + 0.1 * (count - 1) + (/[.e]/.test(digits) ? 2 : 0) + (digits.startsWith("-") ? 0.2 : 0);
}

/** Whether a root of a number, or i, stands in it outside of functions; or a root of a product as a factor. */
function holdsSurd(json: MathJson, asFactor = true): boolean {
  if (json === "ImaginaryUnit") return true;
  const head = headOf(json);
  const [radicand] = operandsOf(json);
  if ((head === "Sqrt" || head === "Root") && radicand !== undefined)
    return isNumber(radicand) || (asFactor && !/^(Add|Subtract)$/.test(headOf(radicand) ?? ""));
  if (head === undefined || !/^(Add|Subtract|Multiply|Negate|Divide|Power)$/.test(head)) return false;
  return operandsOf(json).some((operand) => holdsSurd(operand, asFactor && head === "Multiply"));
}
