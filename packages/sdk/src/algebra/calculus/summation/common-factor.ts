import type { Rational } from "../../rational.ts";
import type { Spend } from "../../spend.ts";
import type { Coefficients } from "./rational-polynomial.ts";

/** A prime whose square a double holds exactly. */
const prime = 67_108_859;

/** The polynomial modulo the prime, [] where that is not possible without losing its degree. */
function reduced(polynomial: Coefficients): number[] {
  const residues = polynomial.map(residueOf);
  return residues.every((residue) => residue !== undefined) && residues.at(-1) !== 0 ? (residues as number[]) : [];
}

function residueOf({ numerator, denominator }: Rational): number | undefined {
  const below = Number(denominator % BigInt(prime));
  if (below === 0) return undefined;
  const above = Number(((numerator % BigInt(prime)) + BigInt(prime)) % BigInt(prime));
  return (above * inverse(below)) % prime;
}

/** By Fermat's little theorem. */
function inverse(value: number): number {
  let [result, power] = [1, value];
  for (let exponent = prime - 2; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = (result * power) % prime;
    power = (power * power) % prime;
  }
  return result;
}

/**
 * Whether two polynomials may have a common factor: false is certain, for a common factor stays one modulo a prime that divides no leading
 * coefficient.
 */
export function mayShareFactor(left: Coefficients, right: Coefficients, spend: Spend): boolean {
  let [a, b] = [reduced(left), reduced(right)];
  if (a.length === 0 || b.length === 0) return true;
  while (b.length > 0) {
    spend(1 + (a.length * b.length) / 8);
    [a, b] = [b, remainder(a, b)];
  }
  return a.length > 1;
}

function remainder(dividend: readonly number[], divisor: readonly number[]): number[] {
  const rest = [...dividend];
  const scale = inverse(divisor.at(-1) as number);
  for (let shift = rest.length - divisor.length; shift >= 0; shift--) {
    const factor = ((rest[shift + divisor.length - 1] as number) * scale) % prime;
    divisor.forEach((coefficient, index) => {
      const place = shift + index;
      rest[place] = ((rest[place] as number) + prime - ((factor * coefficient) % prime)) % prime;
    });
  }
  let length = Math.min(rest.length, divisor.length - 1);
  while (length > 0 && rest[length - 1] === 0) length--;
  return rest.slice(0, length);
}
