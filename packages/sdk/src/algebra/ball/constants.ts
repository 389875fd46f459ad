import { type Ball, ballOf } from "./ball.ts";

/** A number as ⌊number · 2^digits⌋. */
type Digits = (digits: number) => bigint;

/** Digits by which an approximation is computed longer, so that it decides the floor; doubled where it does not. */
const firstGuard = 48;

/**
 * Floors of number · 2^digits for any number of digits, of which the longest is kept: ⌊⌊x·2^q⌋ / 2^(q−p)⌋ = ⌊x·2^p⌋, so what was
 * asked before never changes an answer.
 *
 * @param approximate the number times 2^digits, with an error below 2^16.
 */
function cached(approximate: Digits): Digits {
  let [known, value] = [0, 0n];
  return (digits) => {
    if (digits > known) {
      const wanted = Math.max(256, digits + (digits >> 2));
      for (let guard = firstGuard; ; guard *= 2) {
        const longer = approximate(wanted + guard);
        const floor = (longer - 0x10000n) >> BigInt(guard);
        if (floor !== (longer + 0x10000n) >> BigInt(guard)) continue;
        [known, value] = [wanted, floor];
        break;
      }
    }
    return value >> BigInt(known - digits);
  };
}

/**
 * artanh(1/n)·2^digits (sign 1) or arctan(1/n)·2^digits (sign −1), by its series. Each term is rounded down twice, so it is off
 * by less than 2; there are at most digits/(2·log₂ n) + 1 of them, and what is left out is below 1.
 */
function inverseSeries(n: bigint, sign: 1n | -1n, digits: number): bigint {
  const square = n * n;
  let term = (1n << BigInt(digits)) / n;
  let sum = 0n;
  for (let index = 1n, turn = 1n; term !== 0n; index += 2n, turn *= sign) {
    sum += (turn * term) / index;
    term /= square;
  }
  return sum;
}

/** Digits by which the series are computed longer: their terms' errors, below 8d + 200 for d digits, then are below a unit. */
const extra = 32;

/** π = 16 arctan(1/5) − 4 arctan(1/239) (J. Machin, 1706). */
export const piFloor: Digits = cached((digits) => {
  const sum = 16n * inverseSeries(5n, -1n, digits + extra) - 4n * inverseSeries(239n, -1n, digits + extra);
  return sum >> BigInt(extra);
});

/** ln 2 = 18 artanh(1/26) − 2 artanh(1/4801) + 8 artanh(1/8749) (the Machin-like formula that mpmath uses). */
export const ln2Floor: Digits = cached((digits) => {
  const [a, b, c] = [26n, 4801n, 8749n].map((n) => inverseSeries(n, 1n, digits + extra)) as [bigint, bigint, bigint];
  return (18n * a - 2n * b + 8n * c) >> BigInt(extra);
});

/** π to `bits` digits. */
export function pi(bits: number): Ball {
  const floor = piFloor(bits);
  return ballOf(floor, floor + 1n, -bits, bits + 2);
}
