import { roundsTo } from "../algebra/constant/decimal.ts";
import { type Range, rangeOf } from "../algebra/ranges/range.ts";
import type { Spend } from "../algebra/spend.ts";
import type { MathJson, Verdict } from "../contract.ts";
import { expressionOf } from "../expression/expression.ts";
import { isStatement } from "../expression/is-statement.ts";
import { freeLetters, headOf, isNumber, numeral, operandsOf, sameTree } from "../expression/mathjson.ts";
import { approximateValues, verifyNumericRoots } from "./numeric-roots.ts";
import { integerPolynomial, verifyRoundedSolutions } from "./rounded-roots.ts";

/** What else the lines say of their letters. */
export interface Setting {
  readonly assuming: readonly MathJson[];
  readonly complex: boolean;
}

/**
 * Whether a decimal is the exact value rounded to the digits shown: off by at most half a unit in its last place. A repeating decimal has no last place.
 * In x = √2 → x ≈ 1.414 the right sides are compared; after an equation in x the decimals have to be all its solutions, those that meet what is assumed.
 */
export function verifyApproximation(
  before: MathJson,
  after: MathJson,
  spend: Spend,
  { assuming, complex }: Setting = { assuming: [], complex: false },
): Verdict {
  const named = approximateValues(after);
  const isSolved = named !== undefined && headOf(before) === "Equal" && isValueOf(before, named.unknown);
  const range = named && !isSolved ? rangeOf(assuming.map(expressionOf), named.unknown) : everywhere;
  const isPlain = range === everywhere || (range?.from === undefined && range?.to === undefined);
  const solutions = verifyRoundedSolutions(before, after, spend);
  // All the solutions are all that meet a condition too; others may be those that do not.
  if (solutions && (isPlain || solutions.status === "proved"))
    return complex && !isSolved ? amongComplex(solutions, before, named?.values.length ?? 0, spend) : solutions;
  if (named && headOf(before) === "Equal" && !isSolved)
    return complex || !range ? { status: "unchecked" } : verifyNumericRoots(before, named.unknown, named.values, spend, range);
  const [exact, shown] = [valueIn(before), valueIn(after)];
  const digits = shown === undefined ? undefined : decimalIn(shown);
  if (exact === undefined || digits === undefined) return { status: "unchecked" };
  const found = roundsTo(exact, digits, spend);
  if (found === undefined || !sameSubject(before, after)) return { status: "unchecked" };
  if (found === "no" && mayBeRounded(exact, digits, spend)) return { status: "unchecked" };
  return found === "yes" ? { status: "proved", by: "interval" } : { status: "refuted", by: "interval", witness: {} };
}

const everywhere: Range = { from: undefined, to: undefined };

/** The real solutions are all that there are over ℂ where there are as many as the degree says. */
function amongComplex(verdict: Verdict, equation: MathJson, count: number, spend: Spend): Verdict {
  return integerPolynomial(equation, spend)?.length === count + 1 ? verdict : { status: "unchecked" };
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
