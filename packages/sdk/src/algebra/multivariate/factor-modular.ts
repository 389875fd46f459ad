import type { Spend } from "../spend.ts";
import type { Residues } from "./modular.ts";
import { divide, gcd, multiply, powerModulo, subtract, trimmed } from "./modular.ts";

/** The product of all irreducible factors of one degree. */
export interface EqualDegreeProduct {
  readonly degree: number;
  readonly product: Residues;
}

/**
 * Of a monic square-free polynomial modulo a prime.
 * Source: J. von zur Gathen, J. Gerhard, Modern Computer Algebra, algorithm 14.3.
 */
export function distinctDegreeFactors(polynomial: Residues, prime: number, spend: Spend): EqualDegreeProduct[] {
  const x: Residues = [0, 1];
  const found: EqualDegreeProduct[] = [];
  let rest = polynomial;
  let frobenius: Residues = x;
  for (let degree = 1; 2 * degree <= rest.length - 1; degree++) {
    frobenius = powerModulo(frobenius, BigInt(prime), rest, prime, spend);
    const product = gcd(subtract(frobenius, x, prime), rest, prime, spend);
    if (product.length === 1) continue;
    found.push({ degree, product });
    rest = divide(rest, product, prime, spend).quotient;
    frobenius = divide(frobenius, rest, prime, spend).remainder;
  }
  if (rest.length > 1) found.push({ degree: rest.length - 1, product: rest });
  return found;
}

/**
 * The irreducible factors of a product of ones of equal degree, for an odd prime. The random choices are the same in every run.
 * Source: D. G. Cantor, H. Zassenhaus, Math. Comp. 36 (1981).
 */
export function equalDegreeFactors({ degree, product }: EqualDegreeProduct, prime: number, spend: Spend): Residues[] {
  const exponent = (BigInt(prime) ** BigInt(degree) - 1n) / 2n;
  const random = residueSource(prime);
  const split = (polynomial: Residues): Residues[] => {
    if (polynomial.length - 1 === degree) return [polynomial];
    for (;;) {
      const choice = trimmed(polynomial.slice(1).map(random));
      if (choice.length <= 1) continue;
      const power = powerModulo(choice, exponent, polynomial, prime, spend);
      const part = gcd(subtract(power, [1], prime), polynomial, prime, spend);
      if (part.length <= 1 || part.length === polynomial.length) continue;
      return [...split(part), ...split(divide(polynomial, part, prime, spend).quotient)];
    }
  };
  return split(product);
}

function residueSource(prime: number): () => number {
  let state = 20_260_101;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state % prime;
  };
}

export function productOf(factors: readonly Residues[], prime: number, spend: Spend): Residues {
  return factors.reduce((product, factor) => multiply(product, factor, prime, spend), [1]);
}
