import * as N from "../../../algebra/quadratic-number.ts";
import { univariateToJson } from "../../../algebra/written-form.ts";
import type { MathJson } from "../../../contract.ts";
import { apply, freeLetters, headOf, isApplication, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { polynomialOf } from "./polynomial-side.ts";
import { inequalityOf } from "./relation.ts";

const letter = "t_0";

/**
 * An inequality in squares of sines, cosines and cos 2u as a polynomial in one of them: sin²u = 1 − cos²u, cos²u = 1 − sin²u, cos 2u = 2cos²u − 1 =
 * 1 − 2sin²u. undefined where something else with the unknown is left.
 */
export function inOneFunction(statement: MathJson, unknown: string): MathJson | undefined {
  const given = inequalityOf(statement);
  const angle = given && smallestAngle(statement, unknown);
  if (!given || angle === undefined) return undefined;
  for (const kept of ["Cos", "Sin"] as const) {
    const replaced = rewritten(apply("Subtract", given.left, given.right), angle, kept, unknown);
    const polynomial = replaced === undefined ? undefined : polynomialOf(replaced, letter);
    if (!polynomial || polynomial.length < 2) continue;
    const json = substitute(univariateToJson(polynomial, letter), { [letter]: apply(kept, angle) });
    return apply(given.head, json, 0);
  }
  return undefined;
}

/** The angle with the smallest multiple of the unknown among all sines and cosines. */
function smallestAngle(json: MathJson, unknown: string): MathJson | undefined {
  const angles = anglesIn(json).flatMap((angle) => {
    const slope = polynomialOf(angle, unknown)?.[1];
    return slope ? [{ angle, size: Math.abs(N.toNumber(slope)) }] : [];
  });
  return angles.toSorted((a, b) => a.size - b.size)[0]?.angle;
}

const anglesIn = (json: MathJson): MathJson[] =>
  /^(Sin|Cos)$/.test(headOf(json) ?? "") ? [operandsOf(json)[0] as MathJson] : operandsOf(json).flatMap(anglesIn);

function rewritten(json: MathJson, angle: MathJson, kept: "Sin" | "Cos", unknown: string): MathJson | undefined {
  if (!freeLetters(json).includes(unknown)) return json;
  const [head, [first, second]] = [headOf(json), operandsOf(json)];
  const square = apply("Power", letter, 2);
  if ((head === "Sin" || head === "Cos") && first !== undefined) {
    if (head === kept && isMultiple(first, angle, 1, unknown)) return letter;
    if (head !== "Cos" || !isMultiple(first, angle, 2, unknown)) return undefined;
    const double = apply("Multiply", 2, square);
    return kept === "Cos" ? apply("Subtract", double, 1) : apply("Subtract", 1, double);
  }
  const isOtherPower = head === "Power" && /^(Sin|Cos)$/.test(headOf(first ?? 0) ?? "") && headOf(first ?? 0) !== kept;
  if (isOtherPower && typeof second === "number" && second > 0 && second % 2 === 0) {
    const isSame = isMultiple(operandsOf(first ?? 0)[0] ?? 0, angle, 1, unknown);
    const base = apply("Subtract", 1, square);
    return isSame ? (second === 2 ? base : apply("Power", base, second / 2)) : undefined;
  }
  if (!isApplication(json)) return undefined;
  const operands = operandsOf(json).map((operand) => rewritten(operand, angle, kept, unknown));
  return operands.every((operand) => operand !== undefined) ? [head as string, ...operands] : undefined;
}

function isMultiple(angle: MathJson, unit: MathJson, factor: number, unknown: string): boolean {
  const [own, other] = [polynomialOf(angle, unknown), polynomialOf(unit, unknown)];
  if (own?.length !== 2 || other?.length !== 2) return false;
  return own.every((coefficient, power) => N.equal(coefficient, N.multiply(N.fromInteger(factor), other[power] ?? N.zero)));
}
