import type { MathJson } from "../contract.ts";
import { freeLetters, headOf, operandsOf } from "../expression/mathjson.ts";
import { degreeIn } from "./degree.ts";

/** Functions that an equation or inequality is named after, where its unknown stands in them. */
const families: Readonly<Record<string, string>> = {
  Abs: "absolute",
  Sqrt: "radical",
  Root: "radical",
  Ln: "logarithmic",
  Log: "logarithmic",
  Exp: "exponential",
  ...Object.fromEntries(
    "Sin Cos Tan Cot Sec Csc Arcsin Arccos Arctan Arccot Arcsec Arccsc".split(" ").map((head) => [head, "trigonometric"]),
  ),
  ...Object.fromEntries("Sinh Cosh Tanh Coth Sech Csch Arsinh Arcosh Artanh".split(" ").map((head) => [head, "hyperbolic"])),
};

/** All that the unknown stands in: under a root, in an exponent, in a denominator. */
function familiesIn(json: MathJson, unknown: string, found: Set<string> = new Set()): Set<string> {
  const operands = operandsOf(json);
  if (operands.length === 0 || !freeLetters(json).includes(unknown)) return found;
  const head = headOf(json) ?? "";
  const family = families[head];
  if (family !== undefined) found.add(family);
  const [base, exponent] = operands;
  if (head === "Power" && exponent !== undefined && base !== undefined) {
    if (freeLetters(exponent).includes(unknown)) found.add("exponential");
    else if (headOf(exponent) === "Divide" || headOf(operandsOf(exponent)[0] ?? 0) === "Divide") found.add("radical");
    else if (typeof exponent === "number" && exponent < 0) found.add("rational");
  }
  if (head === "Divide" && exponent !== undefined && freeLetters(exponent).includes(unknown)) found.add("rational");
  for (const operand of operands) familiesIn(operand, unknown, found);
  return found;
}

/** The one family that names the whole: what stands under a root or in an exponent may be a fraction. */
function familyOf(json: MathJson, unknown: string): string | undefined {
  const found = familiesIn(json, unknown);
  if (found.size > 1) found.delete("rational");
  const [only, ...more] = found;
  return more.length === 0 ? only : "other";
}

/** linear, quadratic, polynomial, rational, radical … : what kind of statement in the unknown this is; "literal" with other letters beside it. */
export function statementKind(json: MathJson, unknown: string): string {
  const sides = operandsOf(json);
  const [first, ...others] = sides as [MathJson, ...MathJson[]];
  const degrees = others.map((side) => degreeIn(["Subtract", first, side], unknown));
  if (degrees.every((degree) => degree !== undefined)) {
    const degree = Math.max(...(degrees as number[]));
    return degree > 2 ? "polynomial" : degree === 2 ? "quadratic" : "linear";
  }
  if (freeLetters(json).some((letter) => letter !== unknown)) return "literal";
  return familyOf(json, unknown) ?? "other";
}
