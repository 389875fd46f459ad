import type { Spend } from "../spend.ts";
import type { Integers } from "./dense.ts";
import { add, divideByMonic, monic, multiplyModulo, reduce, subtract } from "./dense-modular.ts";
import { productOf } from "./factor-modular.ts";
import type { Residues } from "./modular.ts";
import { extendedGcd } from "./modular.ts";

export interface LiftedFactors {
  readonly modulus: bigint;
  /** Monic, with product polynomial/lc(polynomial) modulo the modulus. */
  readonly factors: readonly Integers[];
}

/**
 * Factors modulo a prime lifted to a power of it that exceeds `bound`, by quadratic Hensel steps along a tree of factors. The factors are
 * monic and pairwise coprime; the prime does not divide the leading coefficient.
 * Source: J. von zur Gathen, J. Gerhard, Modern Computer Algebra, algorithms 15.10 and 15.17.
 */
export function liftFactors(
  polynomial: Integers,
  factors: readonly Residues[],
  prime: number,
  bound: bigint,
  spend: Spend,
): LiftedFactors {
  const moduli = [BigInt(prime)];
  while ((moduli.at(-1) as bigint) <= bound) moduli.push((moduli.at(-1) as bigint) ** 2n);
  const modulus = moduli.at(-1) as bigint;
  const target = monic(reduce(polynomial, modulus), modulus);
  if (target === undefined) throw new Error("the prime divides the leading coefficient");
  return { modulus, factors: liftTree(target, factors, prime, moduli, spend) };
}

const toIntegers = (residues: Residues): Integers => residues.map(BigInt);

function liftTree(
  target: Integers,
  factors: readonly Residues[],
  prime: number,
  moduli: readonly bigint[],
  spend: Spend,
): Integers[] {
  if (factors.length === 1) return [target];
  const half = factors.length >> 1;
  const [first, second] = [factors.slice(0, half), factors.slice(half)];
  const [left, right] = [productOf(first, prime, spend), productOf(second, prime, spend)];
  const { s, t } = extendedGcd(left, right, prime, spend);
  let state: LiftState = { g: toIntegers(left), h: toIntegers(right), s: toIntegers(s), t: toIntegers(t) };
  for (const modulus of moduli.slice(1)) state = henselStep(reduce(target, modulus), state, modulus, spend);
  return [...liftTree(state.g, first, prime, moduli, spend), ...liftTree(state.h, second, prime, moduli, spend)];
}

/** target = g·h and s·g + t·h = 1 modulo something; all of g and h monic. */
interface LiftState {
  readonly g: Integers;
  readonly h: Integers;
  readonly s: Integers;
  readonly t: Integers;
}

/** The same modulo m, which is the square of the modulus so far. */
function henselStep(target: Integers, { g, h, s, t }: LiftState, m: bigint, spend: Spend): LiftState {
  const times = (left: Integers, right: Integers): Integers => multiplyModulo(left, right, m, spend);
  const error = subtract(target, times(g, h), m);
  const { quotient, remainder } = divideByMonic(times(s, error), h, m, spend);
  const nextG = add(g, add(times(t, error), times(quotient, g), m), m);
  const nextH = add(h, remainder, m);
  const defect = subtract(add(times(s, nextG), times(t, nextH), m), [1n], m);
  const { quotient: c, remainder: d } = divideByMonic(times(s, defect), nextH, m, spend);
  const nextT = subtract(subtract(t, times(t, defect), m), times(c, nextG), m);
  return { g: nextG, h: nextH, s: subtract(s, d, m), t: nextT };
}
