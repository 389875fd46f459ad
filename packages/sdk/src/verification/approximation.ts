import type { Spend } from "../algebra/polynomial.ts";
import * as N from "../algebra/quadratic-number.ts";
import * as Q from "../algebra/rational.ts";
import { exactValue } from "../algebra/rational-function.ts";
import type { MathJson, Verdict } from "../contract.ts";
import { isNumber, numeral } from "../expression/mathjson.ts";

/** Whether a decimal is the exact value rounded to the digits shown: off by at most half a unit in its last place. A repeating decimal has no last place. */
export function verifyApproximation(before: MathJson, after: MathJson, spend: Spend): Verdict {
  const exact = exactValue(before, spend);
  const shown = isNumber(after) ? Q.rationalFromText(numeral(after)) : undefined;
  if (!exact || !shown || !isNumber(after)) return { status: "unchecked" };
  const [, decimals = "", exponent = "0"] = /^[+-]?\d*\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(numeral(after)) ?? [];
  const places = decimals.length - Number(exponent);
  const rounded = places >= 0 ? Q.rational(1n, 2n * 10n ** BigInt(places)) : Q.rational(10n ** BigInt(-places), 2n);
  const half = numeral(after).includes("(") ? Q.zero : rounded;
  const error = N.subtract(exact, N.fromRational(shown));
  const within = N.compare(error, N.fromRational(half)) <= 0 && N.compare(N.negate(error), N.fromRational(half)) <= 0;
  return within ? { status: "proved", by: "interval" } : { status: "refuted", by: "interval", witness: {} };
}
