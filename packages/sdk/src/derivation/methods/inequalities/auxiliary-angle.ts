import { productOf, sumOf } from "../../../algebra/calculus/building.ts";
import { signOfConstant } from "../../../algebra/constant/decide.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import { spendFreely } from "../../../algebra/spend.ts";
import type { MathJson } from "../../../contract.ts";
import { apply, freeLetters, headOf, isApplication, operandsOf, sameTree, substitute } from "../../../expression/mathjson.ts";
import { type Inequality, inequalityOf, turned } from "./relation.ts";

/** a sin u + b cos u ◇ c as R sin(u + φ) ◇ c. */
export interface AuxiliaryAngle {
  readonly inequality: Inequality;
  readonly amplitude: MathJson;
  readonly phase: MathJson;
}

const [sine, cosine] = ["s_0", "c_0"];

/**
 * R = √(a² + b²) and tan φ = b/a, for a > 0; with a < 0 the signs of all are turned first. undefined for what is no such sum, and where φ is no
 * rational multiple of π.
 */
export function auxiliaryAngle(statement: MathJson, unknown: string): AuxiliaryAngle | undefined {
  const given = inequalityOf(statement);
  if (!given) return undefined;
  const found = coefficientsIn(apply("Subtract", given.left, given.right), unknown);
  if (!found) return undefined;
  const sign = signOfConstant(found.a, spendFreely);
  if (sign !== 1 && sign !== -1) return undefined;
  const turn = (json: MathJson): MathJson => (sign > 0 ? json : simplify(apply("Negate", json)));
  const [a, b] = [turn(found.a), turn(found.b)];
  const amplitude = simplify(apply("Sqrt", apply("Add", apply("Power", a, 2), apply("Power", b, 2))));
  const phase = simplify(apply("Arctan", apply("Divide", b, a)));
  if (JSON.stringify(phase).includes("Arctan") || signOfConstant(b, spendFreely) === 0) return undefined;
  const wave = productOf([amplitude, apply("Sin", sumOf([found.angle, phase]))]);
  const head = sign > 0 ? given.head : turned(given.head);
  return { inequality: { head, left: wave, right: simplify(apply("Negate", turn(found.constant))) }, amplitude, phase };
}

interface Coefficients {
  readonly angle: MathJson;
  readonly a: MathJson;
  readonly b: MathJson;
  readonly constant: MathJson;
}

/** The numbers of a sin u + b cos u + constant. */
function coefficientsIn(json: MathJson, unknown: string): Coefficients | undefined {
  const angles: MathJson[] = [];
  const visit = (part: MathJson): MathJson => {
    const head = headOf(part);
    if ((head === "Sin" || head === "Cos") && freeLetters(part).includes(unknown)) {
      angles.push(operandsOf(part)[0] as MathJson);
      return head === "Sin" ? sine : cosine;
    }
    return isApplication(part) ? [headOf(part) as string, ...operandsOf(part).map(visit)] : part;
  };
  const replaced = visit(json);
  const letters = freeLetters(replaced);
  const [angle] = angles;
  if (angle === undefined || !angles.every((own) => sameTree(own, angle))) return undefined;
  if (letters.length !== 2 || !letters.includes(sine) || !letters.includes(cosine)) return undefined;
  const at = (s: number, c: number): MathJson => simplify(substitute(replaced, { [sine]: s, [cosine]: c }));
  const constant = at(0, 0);
  const [a, b] = [simplify(apply("Subtract", at(1, 0), constant)), simplify(apply("Subtract", at(0, 1), constant))];
  const isSame = (s: number, c: number): boolean => {
    const expected = apply("Add", constant, apply("Multiply", s, a), apply("Multiply", c, b));
    return signOfConstant(apply("Subtract", at(s, c), expected), spendFreely) === 0;
  };
  // A formula in two letters that agrees with a linear one at these places may still not be linear; the line that is written is verified.
  return isSame(2, 3) && isSame(-1, 2) && isSame(3, -1) ? { angle, a, b, constant } : undefined;
}
