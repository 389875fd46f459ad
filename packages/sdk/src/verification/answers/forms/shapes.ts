import { Atoms } from "../../../algebra/forms/atoms.ts";
import { readPolynomial } from "../../../algebra/forms/read-fraction.ts";
import { gcd } from "../../../algebra/multivariate/gcd.ts";
import type { MathJson } from "../../../contract.ts";
import { rationalOf } from "../../../expression/evaluation/literal.ts";
import { freeLetters, headOf, operandsOf } from "../../../expression/mathjson.ts";
import type { Checked } from "../checked.ts";
import { unsigned } from "./terms.ts";

const someWithin = (json: MathJson, holds: (part: MathJson) => boolean): boolean =>
  holds(json) || operandsOf(json).some((operand) => someWithin(operand, holds));

const isRoot = (json: MathJson): boolean =>
  headOf(json) === "Sqrt" ||
  headOf(json) === "Root" ||
  (headOf(json) === "Power" && headOf(operandsOf(json)[1] ?? 0) === "Divide");

/** No root stands below a bar. */
export function isRationalised({ answer }: Checked): boolean {
  return !someWithin(answer, (part) => {
    const [first, second] = operandsOf(part);
    if (isRoot(part) && headOf(part) !== "Power" && headOf(first as MathJson) === "Divide") return true;
    if (headOf(part) === "Divide") return someWithin(second as MathJson, isRoot);
    const power = headOf(part) === "Power" ? rationalOf(second as MathJson) : undefined;
    if (power && power.numerator < 0n && power.denominator > 1n) return true;
    return headOf(part) === "Power" && typeof second === "number" && second < 0 && someWithin(first as MathJson, isRoot);
  });
}

/** One bar, nothing in common above and below. */
export function isSingleFraction({ answer, spend }: Checked): boolean {
  const inner = unsigned(answer);
  const parts = headOf(inner) === "Divide" ? operandsOf(inner) : [inner];
  if (parts.some((part) => someWithin(part, (each) => headOf(each) === "Divide"))) return false;
  const atoms = new Atoms();
  const [above, below] = parts.map((part) => readPolynomial(part, atoms, spend));
  if (!above) return false;
  return parts.length === 1 || (below !== undefined && gcd(above.polynomial, below.polynomial, spend) === 1n);
}

const isLogarithm = (json: MathJson): boolean => headOf(json) === "Ln" || headOf(json) === "Log";

/** One logarithm without a factor before it. */
export function isSingleLogarithm({ answer }: Checked): boolean {
  const [argument] = operandsOf(answer);
  return (isLogarithm(answer) && !someWithin(argument as MathJson, isLogarithm)) || freeLetters(answer).length === 0;
}

/** One base, one exponent. */
export function isSinglePower({ answer }: Checked): boolean {
  const inner = unsigned(answer);
  const base = headOf(inner) === "Power" ? (operandsOf(inner)[0] as MathJson) : inner;
  return (
    !someWithin(base, (part) => /^(Multiply|Divide|Power|Sqrt|Root)$/.test(headOf(part) ?? "")) ||
    (headOf(base) === "Divide" && freeLetters(base).length === 0)
  );
}
