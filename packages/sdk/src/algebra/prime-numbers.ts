/** These bases decide for every number below 3.3 · 10²⁴ (J. Sorenson, J. Webster 2015). */
const bases = [2n, 3n, 5n, 7n, 11n, 13n, 17n, 19n, 23n, 29n, 31n, 37n, 41n];
const largestDecided = 3_317_044_064_679_887_385_961_981n;

/**
 * Whether a whole number is prime, by the test of Miller and Rabin with bases that decide for certain.
 * @throws {RangeError} for numbers beyond 3.3 · 10²⁴
 */
export function isPrime(value: bigint): boolean {
  if (value >= largestDecided) throw new RangeError("primes are told from others below 3.3e24 only");
  if (value < 2n) return false;
  for (const base of bases) if (value % base === 0n) return value === base;
  let [odd, twos] = [value - 1n, 0];
  for (; odd % 2n === 0n; odd /= 2n) twos++;
  return bases.every((base) => isWitnessless(base, value, odd, twos));
}

function isWitnessless(base: bigint, value: bigint, odd: bigint, twos: number): boolean {
  let power = modularPower(base, odd, value);
  if (power === 1n || power === value - 1n) return true;
  for (let count = 1; count < twos; count++) {
    power = (power * power) % value;
    if (power === value - 1n) return true;
  }
  return false;
}

function modularPower(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let [result, square] = [1n, base % modulus];
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}
