import type { Problem } from "../contract.ts";
import { factorsOf } from "./rational-factors.ts";

/** Whether the roots of a polynomial over ℚ are written with a few square and higher roots: then there are methods that show how. */
export function hasSimpleRoots(coefficients: readonly bigint[], numbers: Problem["numbers"]): boolean {
  if (coefficients.length <= 3) return true;
  const factors = factorsOf(coefficients);
  if (!factors) return false;
  if (hasRationalPowers(coefficients)) return true;
  return factors.every((factor) => isSimple(factor.coefficients, numbers));
}

/** x⁵ − 1, x¹⁰ − 33x⁵ + 32: rational values for a power of the unknown. */
function hasRationalPowers(coefficients: readonly bigint[]): boolean {
  const power = commonPower(coefficients);
  if (power <= 1) return false;
  const inner = coefficients.filter((_, at) => at % power === 0);
  return factorsOf(inner)?.every((factor) => factor.coefficients.length === 2) ?? false;
}

function isSimple(coefficients: readonly bigint[], numbers: Problem["numbers"]): boolean {
  const degree = coefficients.length - 1;
  if (degree <= 2 || coefficients.slice(1, -1).every((coefficient) => coefficient === 0n)) return true;
  if (isCubeAndNumber(coefficients)) return true;
  const power = commonPower(coefficients);
  if (power > 1 && degree / power <= 2) return numbers === "real" || hasRealSquares(coefficients, power);
  return numbers === "real" && degree === 4 && isPalindrome(coefficients);
}

/** Over ℂ the values for x² have to be real: then the roots are square roots of them, or i times these. */
function hasRealSquares(coefficients: readonly bigint[], power: number): boolean {
  const [c = 0n, b = 0n, a = 0n] = coefficients.filter((_, at) => at % power === 0);
  return power === 2 && b * b - 4n * a * c >= 0n;
}

const isPalindrome = (coefficients: readonly bigint[]): boolean =>
  coefficients[0] === coefficients[4] && coefficients[1] === coefficients[3];

function commonPower(coefficients: readonly bigint[]): number {
  const powers = coefficients.flatMap((coefficient, power) => (coefficient === 0n || power === 0 ? [] : [power]));
  const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
  return powers.reduce(gcd, 0);
}

/** a(x + s)³ + a number, with s ≠ 0: b² = 3ac. */
export const isCubeAndNumber = ([, c = 0n, b = 0n, a = 0n, ...more]: readonly bigint[]): boolean =>
  more.length === 0 && a !== 0n && b !== 0n && b * b === 3n * a * c;
