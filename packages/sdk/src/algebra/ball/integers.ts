/** Whole numbers: sizes, directed rounding, exact floors of roots. */

const bytes = new DataView(new ArrayBuffer(8));

/**
 * A size s with |value| < 2^s and |value| ≥ 2^(s−1)·(1 − 2^−53): the number of binary digits, or one more just below a power of
 * two. 0 for 0. Read from the exponent of the nearest double where there is one, which is much faster than writing the digits.
 */
export function bitSize(value: bigint): number {
  const nearest = Number(value);
  if (nearest === 0) return 0;
  if (nearest < Number.POSITIVE_INFINITY && nearest > Number.NEGATIVE_INFINITY) {
    bytes.setFloat64(0, nearest);
    return ((bytes.getUint16(0) >> 4) & 0x7ff) - 1022;
  }
  const digits = (value < 0n ? -value : value).toString(16);
  return 4 * digits.length - Math.clz32(Number.parseInt(digits[0] as string, 16)) + 28;
}

export const absolute = (value: bigint): bigint => (value < 0n ? -value : value);

/** ⌊value / 2^shift⌋; a negative shift multiplies. */
export const shiftDown = (value: bigint, shift: number): bigint => (shift === 0 ? value : value >> BigInt(shift));

/** ⌈value / 2^shift⌉; a negative shift multiplies. */
export const shiftUp = (value: bigint, shift: number): bigint => (shift === 0 ? value : -(-value >> BigInt(shift)));

/** ⌊dividend / divisor⌋ for a divisor > 0. */
export function floorQuotient(dividend: bigint, divisor: bigint): bigint {
  return dividend >= 0n ? dividend / divisor : -((divisor - 1n - dividend) / divisor);
}

/** ⌈dividend / divisor⌉ for a divisor > 0. */
export const ceilingQuotient = (dividend: bigint, divisor: bigint): bigint => -floorQuotient(-dividend, divisor);

/** Binary digits of a root that a double gives at once. */
const digitsOfDouble = 25;

/**
 * ⌊√value⌋ for value ≥ 0. Each step doubles the digits of a root of the leading digits (M. Dickinson's proof of Python's
 * math.isqrt: with 4^c ≤ n < 4^(c+1) and d digits known, a stays within one of √(n / 4^(c−d))). The first 25 digits come from a
 * double, exactly: the square root of a whole number below 2^52 is rounded correctly, and never up to a whole number that it does
 * not reach.
 */
export function squareRootFloor(value: bigint): bigint {
  let half = Math.max(0, (bitSize(value) - 1) >> 1);
  if (half > 0 && value >> BigInt(2 * half) === 0n) half--;
  let step = 0;
  while (half >> step > digitsOfDouble) step++;
  let digits = half >> step;
  let root = BigInt(Math.floor(Math.sqrt(Number(value >> BigInt(2 * (half - digits))))));
  while (step > 0) {
    step--;
    const before = digits;
    digits = half >> step;
    root = (root << BigInt(digits - before - 1)) + (value >> BigInt(2 * half - before - digits + 1)) / root;
  }
  return root * root > value ? root - 1n : root;
}

/**
 * ⌊value^(1/degree)⌋ for value ≥ 0 and a whole degree ≥ 1: Newton's iteration on the floor of half as many digits. Whatever it
 * starts from, the last two loops make it exact.
 */
export function rootFloor(value: bigint, degree: number): bigint {
  if (degree === 1 || value < 2n) return value;
  if (degree === 2) return squareRootFloor(value);
  const size = bitSize(value);
  if (size <= degree) return 1n;
  const [times, lower] = [BigInt(degree), BigInt(degree - 1)];
  let root = startOfRoot(value, size, degree);
  for (;;) {
    const next = (lower * root + value / root ** lower) / times;
    if (next >= root) break;
    root = next;
  }
  while (root ** times > value) root--;
  while ((root + 1n) ** times <= value) root++;
  return root;
}

/** Somewhat more than the root. */
function startOfRoot(value: bigint, size: number, degree: number): bigint {
  const digits = Math.floor(size / degree);
  if (digits > 2 * digitsOfDouble) {
    const dropped = digits >> 1;
    return (rootFloor(value >> BigInt(dropped * degree), degree) + 1n) << BigInt(dropped);
  }
  const excess = Math.max(0, size - 60);
  const logarithm = (Math.log2(Number(value >> BigInt(excess))) + excess) / degree;
  return BigInt(Math.ceil(2 ** logarithm * (1 + 2 ** -30))) + 1n;
}
