import * as Q from "../../algebra/rational.ts";
import type { MathJson } from "../../contract.ts";
import { rationalOf } from "../../expression/evaluation/literal.ts";
import { apply, headOf, operandsOf } from "../../expression/mathjson.ts";

/** A formula with the same zeros, without what only takes away its signs or makes it steep there: |u| is zero where u is, and so are √u, ⁵√u and u⁴. */
export function zeroForm(json: MathJson): MathJson {
  const power = powerIn(json);
  // Only of a whole formula, and what is above its divisor: as a factor, √u keeps the others where u has a root.
  if (power && !isOdd(power.exponent.denominator)) return zeroForm(power.base);
  const [first = 0, second = 0] = operandsOf(json);
  return headOf(json) === "Divide" ? apply("Divide", zeroForm(first), second) : withoutSigns(json);
}

/** Whether `zeroForm` leaves off an even root: then the formula has no value on one side of its zeros. */
export function isUnderEvenRoot(json: MathJson): boolean {
  if (headOf(json) === "Divide") return isUnderEvenRoot(operandsOf(json)[0] ?? 0);
  const power = powerIn(json);
  return power !== undefined && (!isOdd(power.exponent.denominator) || isUnderEvenRoot(power.base));
}

function withoutSigns(json: MathJson): MathJson {
  const [head, operands] = [headOf(json) ?? "", operandsOf(json)];
  const [first = 0, second = 0] = operands;
  switch (head) {
    case "Abs":
    case "Negate":
      return withoutSigns(first);
    case "Multiply":
      return apply("Multiply", ...operands.map(withoutSigns));
    case "Divide":
      return apply("Divide", withoutSigns(first), second);
    default: {
      const power = powerIn(json);
      return power && isOdd(power.exponent.denominator) ? withoutSigns(power.base) : json;
    }
  }
}

/** A power with a positive rational exponent, or a root. */
function powerIn(json: MathJson): { base: MathJson; exponent: Q.Rational } | undefined {
  const [head, [base = 0, second = 2]] = [headOf(json), operandsOf(json)];
  const number = head === "Power" || head === "Root" || head === "Sqrt" ? rationalOf(second) : undefined;
  return number && Q.signOf(number) > 0 ? { base, exponent: head === "Power" ? number : Q.divide(Q.one, number) } : undefined;
}

const isOdd = (whole: bigint): boolean => whole % 2n !== 0n;
