import { roundsTo } from "../algebra/constant/decimal.ts";
import type { Spend } from "../algebra/spend.ts";
import type { MathJson, Verdict } from "../contract.ts";
import { isStatement } from "../expression/is-statement.ts";
import { freeLetters, headOf, isNumber, numeral, operandsOf, sameTree } from "../expression/mathjson.ts";
import { approximateValues, verifyNumericRoots } from "./numeric-roots.ts";
import { verifyRoundedSolutions } from "./rounded-roots.ts";

/**
 * Whether a decimal is the exact value rounded to the digits shown: off by at most half a unit in its last place. A repeating decimal has no last place.
 * In x = √2 → x ≈ 1.414 the right sides are compared; after an equation in x the decimals have to be all its solutions.
 */
export function verifyApproximation(before: MathJson, after: MathJson, spend: Spend): Verdict {
  const solutions = verifyRoundedSolutions(before, after, spend);
  if (solutions) return solutions;
  const named = approximateValues(after);
  if (named && headOf(before) === "Equal" && !isValueOf(before, named.unknown))
    return verifyNumericRoots(before, named.unknown, named.values, spend);
  const [exact, shown] = [valueIn(before), valueIn(after)];
  const digits = shown === undefined ? undefined : decimalIn(shown);
  if (exact === undefined || digits === undefined) return { status: "unchecked" };
  const found = roundsTo(exact, digits, spend);
  if (found === undefined || !sameSubject(before, after)) return { status: "unchecked" };
  if (found === "no" && mayBeRounded(exact, digits, spend)) return { status: "unchecked" };
  return found === "yes" ? { status: "proved", by: "interval" } : { status: "refuted", by: "interval", witness: {} };
}

/** x = √2, where x = cos x gives no value of x. */
const isValueOf = (json: MathJson, unknown: string): boolean =>
  operandsOf(json)[0] === unknown &&
  !operandsOf(json)
    .slice(1)
    .some((member) => freeLetters(member).includes(unknown));

/** x = √2 → y ≈ 1.414 is about something else. */
function sameSubject(before: MathJson, after: MathJson): boolean {
  const subject = (json: MathJson): MathJson | undefined =>
    /^(Approx|Equal)$/.test(headOf(json) ?? "") ? operandsOf(json)[0] : undefined;
  const [left, right] = [subject(before), subject(after)];
  return left === undefined || right === undefined || sameTree(left, right);
}

/** 12,345 ≈ 12,300 may be rounded to hundreds: of zeros at the end nobody knows whether they are shown digits. */
function mayBeRounded(exact: MathJson, digits: string, spend: Spend): boolean {
  const zeros = /^-?\d*[1-9](0+)$/.exec(digits)?.[1]?.length ?? 0;
  return zeros > 0 && roundsTo(exact, `${digits.slice(0, -zeros)}e${zeros}`, spend) !== "no";
}

/** What a formula says the value of something is: the last member of x = √2. */
function valueIn(json: MathJson): MathJson | undefined {
  if (headOf(json) === "Approx" || headOf(json) === "Equal") return operandsOf(json).at(-1);
  return isStatement(json) ? undefined : json;
}

/** A decimal as written, also with a minus before it or a power of ten behind. */
function decimalIn(json: MathJson): string | undefined {
  if (isNumber(json)) return numeral(json);
  const [first, second] = operandsOf(json);
  if (headOf(json) === "Negate" && first !== undefined) {
    const digits = decimalIn(first);
    return digits === undefined || digits.startsWith("-") ? undefined : `-${digits}`;
  }
  if (headOf(json) !== "Multiply" || first === undefined || second === undefined || operandsOf(json).length > 2) return undefined;
  const [base, exponent] = operandsOf(second);
  const digits = decimalIn(first);
  if (headOf(second) !== "Power" || base !== 10 || typeof exponent !== "number" || digits === undefined) return undefined;
  return /^-?\d+(\.\d*)?$/.test(digits) && Number.isInteger(exponent) ? `${digits}e${exponent}` : undefined;
}
