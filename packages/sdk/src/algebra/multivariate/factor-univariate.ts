import { integerSquareRoot, isPerfectSquare } from "../integer.ts";
import type { Spend } from "../spend.ts";
import type { Integers } from "./dense.ts";
import { degreeOf, divideExact, leadOf, primitivePart, withPower } from "./dense.ts";
import { multiplyModulo, reduce, residue, symmetric, symmetricResidue } from "./dense-modular.ts";
import type { EqualDegreeProduct } from "./factor-modular.ts";
import { distinctDegreeFactors, equalDegreeFactors } from "./factor-modular.ts";
import { liftFactors } from "./hensel.ts";
import * as M from "./modular.ts";
import { recombine } from "./recombine.ts";
import { productCost, wordsIn } from "./ring.ts";

/** What a square-free polynomial was taken apart into. Where not complete, the factors multiply to it all the same, but some may be reducible. */
export interface Parts<Base> {
  readonly bases: readonly Base[];
  readonly complete: boolean;
}

/** Polynomials of higher degree stay in one piece. */
export const largestDegree = 400;
const largestNumberOfPrimes = 400;
/** So many primes are compared for the one that leaves the fewest factors. */
const primesToCompare = 4;

/** The irreducible factors of a square-free primitive polynomial of positive degree and leading coefficient. */
export function factorUnivariate(polynomial: Integers, spend: Spend): Parts<Integers> {
  if (degreeOf(polynomial) <= 1) return { bases: [polynomial], complete: true };
  if (polynomial[0] === 0n) {
    const { bases, complete } = factorUnivariate(polynomial.slice(1), spend);
    return { bases: [[0n, 1n], ...bases], complete };
  }
  if (degreeOf(polynomial) === 2) return { bases: factorQuadratic(polynomial), complete: true };
  const step = commonExponent(polynomial);
  if (step === 1) return factorByLifting(polynomial, spend);
  return factorInPower(polynomial, step, spend);
}

/** By the discriminant: it is a perfect square where, and only where, the roots are rational. */
function factorQuadratic(polynomial: Integers): Integers[] {
  const [c, b, a] = polynomial as [bigint, bigint, bigint];
  const discriminant = b * b - 4n * a * c;
  if (!isPerfectSquare(discriminant)) return [polynomial];
  const root = integerSquareRoot(discriminant);
  return [primitivePart([b - root, 2n * a]), primitivePart([b + root, 2n * a])];
}

function commonExponent(polynomial: Integers): number {
  let common = 0;
  polynomial.forEach((coefficient, exponent) => {
    if (coefficient === 0n) return;
    let [a, b] = [common, exponent];
    while (b !== 0) [a, b] = [b, a % b];
    common = a;
  });
  return common;
}

/** f(x^k): the factors of f first, each of which may split further when a prime factor of k comes back in. */
function factorInPower(polynomial: Integers, step: number, spend: Spend): Parts<Integers> {
  const condensed = polynomial.filter((_, exponent) => exponent % step === 0);
  let parts = factorUnivariate(condensed, spend);
  for (const prime of primeFactors(step)) {
    const split = parts.bases.map((base) => factorOneStep(withPower(base, prime), spend));
    parts = { bases: split.flatMap(({ bases }) => bases), complete: parts.complete && split.every(({ complete }) => complete) };
  }
  return parts;
}

const factorOneStep = (polynomial: Integers, spend: Spend): Parts<Integers> =>
  degreeOf(polynomial) <= 2 ? factorUnivariate(polynomial, spend) : factorByLifting(polynomial, spend);

function primeFactors(value: number): number[] {
  const found: number[] = [];
  let rest = value;
  for (let divisor = 2; rest > 1; divisor++) {
    for (; rest % divisor === 0; rest /= divisor) found.push(divisor);
  }
  return found;
}

interface ModularFactors {
  readonly prime: number;
  readonly products: readonly EqualDegreeProduct[];
  readonly count: number;
  /** Bit d tells whether a factor of degree d is possible, by all primes that were tried. */
  readonly degrees: bigint;
}

/**
 * Modulo a prime, lifted, and recombined.
 * Source: H. Zassenhaus, On Hensel factorization I, J. Number Theory 1 (1969); von zur Gathen, Gerhard, Modern Computer Algebra, section 15.6.
 */
function factorByLifting(polynomial: Integers, spend: Spend): Parts<Integers> {
  if (degreeOf(polynomial) > largestDegree) return { bases: [polynomial], complete: false };
  const modular = bestModularFactors(polynomial, spend);
  if (modular === undefined) return { bases: [polynomial], complete: false };
  const trivial = 1n | (1n << BigInt(degreeOf(polynomial)));
  if (modular.count === 1 || modular.degrees === trivial) return { bases: [polynomial], complete: true };
  const { prime, products, degrees } = modular;
  const factors = products.flatMap((product) => equalDegreeFactors(product, prime, spend));
  const lifted = liftFactors(polynomial, factors, prime, 2n * coefficientBound(polynomial), spend);
  return recombineUnivariate(polynomial, lifted.factors, lifted.modulus, degrees, spend);
}

/**
 * No coefficient of (lc(f)/lc(g))·g exceeds this where g divides f: 2^deg(f) times the Euclidean norm of f.
 * Source: M. Mignotte, Math. Comp. 28 (1974); the factor lc(f)/lc(g) is inside because M(g)/lc(g) ≤ M(f)/lc(f) for Mahler measures.
 */
function coefficientBound(polynomial: Integers): bigint {
  const squares = polynomial.reduce((sum, coefficient) => sum + coefficient * coefficient, 0n);
  return (integerSquareRoot(squares) + 1n) << BigInt(degreeOf(polynomial));
}

function bestModularFactors(polynomial: Integers, spend: Spend): ModularFactors | undefined {
  let best: ModularFactors | undefined;
  let degrees = (1n << BigInt(polynomial.length)) - 1n;
  let [tried, good] = [0, 0];
  for (const prime of oddPrimes()) {
    if (++tried > largestNumberOfPrimes || good === primesToCompare) break;
    const products = modularProducts(polynomial, prime, spend);
    if (products === undefined) continue;
    good++;
    const sizes = products.flatMap(({ degree, product }) => new Array<number>((product.length - 1) / degree).fill(degree));
    degrees &= sizes.reduce((sums, size) => sums | (sums << BigInt(size)), 1n);
    if (best === undefined || sizes.length < best.count) best = { prime, products, count: sizes.length, degrees };
    if (best.count === 1) break;
  }
  return best && { ...best, degrees };
}

/** undefined for a prime that divides the leading coefficient or modulo which the polynomial is not square-free. */
function modularProducts(polynomial: Integers, prime: number, spend: Spend): EqualDegreeProduct[] | undefined {
  const image = M.residuesOf(polynomial, prime);
  spend(polynomial.length);
  if (image.length !== polynomial.length) return undefined;
  if (M.gcd(image, M.derivative(image, prime), prime, spend).length > 1) return undefined;
  return distinctDegreeFactors(M.monic(image, prime), prime, spend);
}

function* oddPrimes(): Generator<number> {
  const found: number[] = [];
  for (let candidate = 3; ; candidate += 2) {
    if (found.some((prime) => candidate % prime === 0)) continue;
    found.push(candidate);
    yield candidate;
  }
}

function recombineUnivariate(
  polynomial: Integers,
  lifted: readonly Integers[],
  modulus: bigint,
  degrees: bigint,
  spend: Spend,
): Parts<Integers> {
  const bases: Integers[] = [];
  const words = wordsIn(modulus);
  let rest = polynomial;
  const complete = recombine(
    lifted.length,
    (subset) => {
      const members = subset.map((index) => lifted[index] as Integers);
      const degree = members.reduce((sum, member) => sum + degreeOf(member), 0);
      if (((degrees >> BigInt(degree)) & 1n) === 0n) return false;
      spend(members.length * productCost(words, words));
      const lead = leadOf(rest);
      const constant = members.reduce((product, member) => residue(product * (member[0] as bigint), modulus), lead);
      const trailing = symmetricResidue(constant, modulus);
      if (trailing === 0n || (lead * (rest[0] as bigint)) % trailing !== 0n) return false;
      const product = members.reduce(
        (partial, member) => multiplyModulo(partial, member, modulus, spend),
        reduce([lead], modulus),
      );
      const candidate = primitivePart(symmetric(product, modulus));
      const quotient = divideExact(rest, candidate, spend);
      if (quotient === undefined) return false;
      bases.push(candidate);
      rest = quotient;
      return true;
    },
    spend,
  );
  if (rest.length > 1) bases.push(rest);
  return { bases, complete };
}
