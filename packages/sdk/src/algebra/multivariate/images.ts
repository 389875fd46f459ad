import type { Spend } from "../spend.ts";
import { gcd, type Residues, residueOf, residuePower, trimmed } from "./modular.ts";
import type { Polynomial, Term } from "./ring.ts";

/** The largest prime below 2^26. */
const imagePrime = 67_108_859;

/** Residues that stand for the variables, the same ones in every run; round after round different ones. */
function imagePoint(number: number, round: number): number {
  let state = (number + 1) * 7919 + (round + 1) * 104_729;
  for (let count = 0; count < 3; count++) state = (state * 48_271 + 11) % 2_147_483_647;
  return 2 + (state % (imagePrime - 3));
}

/** The value modulo the prime. */
function valueModulo(polynomial: Polynomial, round: number, spend: Spend): number {
  if (typeof polynomial === "bigint") return residueOf(polynomial, imagePrime);
  const point = imagePoint(polynomial.variable, round);
  const { terms } = polynomial;
  spend(terms.length);
  let sum = 0;
  for (let index = 0; index < terms.length; index++) {
    const { exponent, coefficient } = terms[index] as Term;
    const gap = exponent - (terms[index + 1]?.exponent ?? 0);
    sum = ((sum + valueModulo(coefficient, round, spend)) * residuePower(point, gap, imagePrime)) % imagePrime;
  }
  return sum;
}

/** The image in 𝔽_p[v] where every other variable is put at its point. */
function imageIn(polynomial: Polynomial, number: number, round: number, spend: Spend): Residues {
  const image: number[] = [];
  addImage(polynomial, number, round, 1, image, spend);
  return trimmed(image);
}

function addImage(p: Polynomial, number: number, round: number, factor: number, image: number[], spend: Spend): void {
  const addAt = (power: number, value: number): void => {
    while (image.length <= power) image.push(0);
    image[power] = ((image[power] as number) + factor * value) % imagePrime;
  };
  if (typeof p === "bigint" || p.variable < number) {
    addAt(0, valueModulo(p, round, spend));
    return;
  }
  spend(p.terms.length);
  for (const { exponent, coefficient } of p.terms) {
    if (p.variable === number) {
      spend(exponent / 8);
      addAt(exponent, valueModulo(coefficient, round, spend));
    } else {
      const power = residuePower(imagePoint(p.variable, round), exponent, imagePrime);
      addImage(coefficient, number, round, (factor * power) % imagePrime, image, spend);
    }
  }
}

/**
 * An upper bound of the degree of gcd(left, right) in one variable: the degree of the greatest common divisor of images. It is one because
 * the image of the greatest common divisor keeps its degree where the image of `left` does, and divides both images.
 * Undefined where the point is an unlucky one for the leading coefficients.
 */
export function gcdDegreeBound(
  left: { polynomial: Polynomial; degree: number },
  right: { polynomial: Polynomial; degree: number },
  number: number,
  round: number,
  spend: Spend,
): number | undefined {
  const a = imageIn(left.polynomial, number, round, spend);
  const b = imageIn(right.polynomial, number, round, spend);
  if (a.length - 1 !== left.degree && b.length - 1 !== right.degree) return undefined;
  if (a.length === 0 || b.length === 0) return undefined;
  return gcd(a, b, imagePrime, spend).length - 1;
}
