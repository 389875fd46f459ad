import type { MathJson } from "../../contract.ts";
import { freeLetters, headOf, isNumber, isSymbol, operandsOf, sameTree } from "../../expression/mathjson.ts";
import type { Claim } from "../../model/transcript/outline.ts";
import { isPlainAlgebra, sameLetters } from "./lines.ts";

/** The two sides of a claim, and the sign between them. */
export type Sides = NonNullable<Claim["sides"]>;

/** Words that tell of equations, which hold for some values alone. */
const equations = /\bequations?\b|\bsolv|\bset\b|\bequal to\b|方程|解得|令/i;

export const speaksOfEquations = (text: string): boolean => equations.test(text);

/** (x³)′ = 2x²: a derivative that is worked out, and no equation to be solved, as the letter stands on both sides. */
export function isWorkedDerivative({ left, sign, right }: Sides): boolean {
  const [body = 0] = operandsOf(left.json);
  const letters = freeLetters(left.json);
  return (
    sign === "Equal" &&
    /^(Differentiate|Derivative)$/.test(headOf(left.json) ?? "") &&
    !isSymbol(body) &&
    letters.length === 1 &&
    sameLetters(letters, freeLetters(right.json)) &&
    isAnalytic(body) &&
    isAnalytic(right.json)
  );
}

/** What is one formula wherever it has a value: without roots and bars, whose signs depend on what is known of the letters. */
function isAnalytic(json: MathJson): boolean {
  const [base = 0, exponent = 0] = operandsOf(json);
  if (isNumber(json) || isSymbol(json)) return true;
  if (headOf(json) === "Power" && !(base === "ExponentialE" || isNumber(base)) && !isPlainAlgebra(exponent)) return false;
  if (headOf(json) === "Power" && headOf(exponent) === "Divide") return false;
  return (
    /^(Add|Subtract|Negate|Multiply|Divide|Power|Sin|Cos|Tan|Ln|Exp)$/.test(headOf(json) ?? "") &&
    operandsOf(json).every(isAnalytic)
  );
}

/** Whether a = b, b = c go on with one calculation, in which a = b holds for all values: then b = c is to hold for all as well. */
export const goesOnCalculating = (before: Sides, { left, sign, right }: Sides): boolean =>
  before.sign === "Equal" &&
  sign === "Equal" &&
  sameTree(before.right.json, left.json) &&
  sameLetters(freeLetters(left.json), freeLetters(right.json)) &&
  [left, right].every(({ json }) => isPlainAlgebra(json));

/** f(x) = … says what f is, and nothing of x. */
export const isOfFunction = ({ sides }: Pick<Claim, "sides">): boolean =>
  sides !== undefined && /^(Apply|[A-Za-z])$/.test(headOf(sides.left.json) ?? "");
