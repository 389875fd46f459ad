import { isExact, type RealRoot, refine } from "../../algebra/multivariate/real-roots.ts";
import type { Rational } from "../../algebra/rational.ts";
import * as Q from "../../algebra/rational.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import { apply } from "../../expression/mathjson.ts";

/** Decimals of the intervals that stand for numbers without a short formula. */
const decimals = 12;

/** A real root as a formula; one of degree 3 or more as an interval with rational ends. */
export function writtenRoot(root: RealRoot, spend: Spend): MathJson {
  if (isExact(root)) return Q.rationalToJson(root.from);
  const formula = quadraticRoot(root);
  if (formula !== undefined) return formula;
  const { from, to } = refine(root, Q.rational(1n, 10n ** BigInt(decimals + 2)), spend);
  return writtenInterval(from, to);
}

/** An interval with short decimals as ends that holds all numbers between two. */
export const writtenInterval = (from: Rational, to: Rational): MathJson =>
  apply("Interval", decimal(floorOfScaled(from)), decimal(-floorOfScaled(Q.negate(to))));

/** ⌊10^decimals · value⌋ */
function floorOfScaled(value: Rational): bigint {
  const scaled = value.numerator * 10n ** BigInt(decimals);
  return scaled / value.denominator - (scaled % value.denominator < 0n ? 1n : 0n);
}

/** scaled · 10^−decimals as a literal. */
function decimal(scaled: bigint): MathJson {
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, "0");
  return { num: `${scaled < 0n ? "-" : ""}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}` };
}

/** (−b ± √(b² − 4ac))/(2a); undefined for another degree. */
export function quadraticRoot({ polynomial, from, to }: RealRoot): MathJson | undefined {
  if (polynomial.length !== 3) return undefined;
  const [c, b, a] = polynomial as [bigint, bigint, bigint];
  // The vertex lies between the roots: the one above it has the sign of a before the root sign.
  const middle = Q.divide(Q.add(from, to), Q.rational(2));
  const isAbove = Q.compare(middle, Q.rational(-b, 2n * a)) > 0;
  const root = apply("Sqrt", Q.integerToJson(b * b - 4n * a * c));
  const sign = isAbove === a > 0n ? "Add" : "Subtract";
  const above = b !== 0n ? apply(sign, Q.integerToJson(-b), root) : sign === "Add" ? root : apply("Negate", root);
  return apply("Divide", above, Q.integerToJson(2n * a));
}
