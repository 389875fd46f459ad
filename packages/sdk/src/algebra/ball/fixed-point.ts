/**
 * Series in fixed point: the integer t stands for t/2^digits. Every function says how far it may be from the truth, in units of
 * 2^−digits, and computes with enough digits more to keep to that. "floor" below: >> and / of non-negative numbers round down, by
 * less than a unit.
 */
import { squareRootFloor } from "./integers.ts";

/**
 * Halvings of an argument before its Taylor series; each saves a term or so and costs a squaring, so that about √digits are best.
 */
const halvingsFor = (digits: number): number => Math.max(4, Math.round(0.55 * Math.sqrt(digits)));

/** The digits of a count of errors. */
const digitsOf = (count: number): number => 32 - Math.clz32(Math.ceil(count));

/**
 * e^t for 0 ≤ t < 1: S with S ≤ e^t ≤ S + 2 (in units).
 *
 * With q digits inside, x = t/2^r < 1/16. A computed term is below x^n/n! by at most 2 units: multiplied by x and divided by n +
 * 1, the error shrinks to under 2/16, and two floors add at most 1 + 1/(n+1) ≤ 1.5. N terms: 2N. The terms left out are below 2 +
 * 2/16 + … < 4. So the sum is e^x(1 − ε) with ε·2^q ≤ 2N + 4. Squaring doubles ε and its floor adds at most a unit (e^x ≥ 1):
 * after r squarings ε·2^q ≤ 2^r(2N + 5), and as e^t < 4, the error is below 2^(r+2)(2N + 5) units of 2^−q, so q = digits + r + 2
 * + log₂(2N + 5) makes it one unit, and the last floor another.
 */
export function exponential(t: bigint, digits: number): bigint {
  const halvings = halvingsFor(digits);
  const terms = Math.ceil((digits + halvings + 40) / halvings) + 2;
  const inside = digits + halvings + 2 + digitsOf(2 * terms + 5);
  const shift = BigInt(inside);
  const x = t << BigInt(inside - digits - halvings);
  let sum = 1n << shift;
  let term = x;
  for (let n = 2n; term !== 0n; n++) {
    sum += term;
    term = ((term * x) >> shift) / n;
  }
  for (let count = 0; count < halvings; count++) sum = (sum * sum) >> shift;
  return sum >> BigInt(inside - digits);
}

/**
 * The sine and 1 − cosine of t for 0 ≤ t < 1, each within 2 units.
 *
 * With q digits inside and x = t/2^r, the terms are off as in `exponential`; N of them are shared between the two sums, so each
 * is off by less than N + 4. Doubling: sin 2x = 2s − 2sv and 1 − cos 2x = 2s² with v = 1 − cos x. As |s| ≤ 1 and 0 ≤ v ≤ 1,
 * errors up to δ become at most 4δ + 2, counting the floor and the products of errors: after r doublings at most 4^r(N + 5) units
 * of 2^−q, which q = digits + 2r + log₂(N + 5) makes one unit; the last floor adds another.
 */
export function sineAndVersine(t: bigint, digits: number): { sine: bigint; versine: bigint } {
  const doublings = halvingsFor(digits) >> 1;
  const terms = Math.ceil((digits + 2 * doublings + 40) / Math.max(1, doublings)) + 2;
  const inside = digits + 2 * doublings + digitsOf(terms + 5);
  const [shift, shiftLess] = [BigInt(inside), BigInt(inside - 1)];
  const x = t << BigInt(inside - digits - doublings);
  let [sine, versine, term] = [0n, 0n, x];
  for (let n = 2n; term !== 0n; n += 4n) {
    sine += term;
    term = ((term * x) >> shift) / n;
    versine += term;
    term = ((term * x) >> shift) / (n + 1n);
    sine -= term;
    term = ((term * x) >> shift) / (n + 2n);
    versine -= term;
    term = ((term * x) >> shift) / (n + 3n);
  }
  for (let count = 0; count < doublings; count++) {
    [sine, versine] = [(sine << 1n) - ((sine * versine) >> shiftLess), (sine * sine) >> shiftLess];
  }
  const last = BigInt(inside - digits);
  return { sine: sine >> last, versine: versine >> last };
}

/** Beyond so many digits, logarithm and arctangent are corrected approximations of a third of the digits. */
const longSeries = 600;

/**
 * The series y + y³/3 + y⁵/5 + … = artanh y, or with alternating signs arctan y, for 0 ≤ y ≤ 1/4: within 3N + 3 units, where N is
 * `seriesTerms`. y itself may be off by a unit. y² is then off by less than 1.6, and a power y^(2j+1) by less than 1.6 as well:
 * δ·y² ≤ 0.1, y^(2j+1) times the error of y² at most 0.4, the floor 1. With the floor of the division a term is off by less than
 * 2.6; what is left out is below 2.
 */
function oddSeries(y: bigint, alternating: boolean, digits: number): bigint {
  const shift = BigInt(digits);
  const square = (y * y) >> shift;
  let [sum, power, sign] = [0n, y, 1];
  for (let index = 1n; power !== 0n; index += 2n) {
    if (sign > 0) sum += power / index;
    else sum -= power / index;
    power = (power * square) >> shift;
    if (alternating) sign = -sign;
  }
  return sum;
}

/** Terms of `oddSeries`: each has 4 digits fewer than the one before. */
const seriesTerms = (digits: number): number => (digits >> 2) + 2;

/**
 * The logarithm of m = 1 + a/b for −1/3 ≤ a/b < 1/3, b > 0: within 4 units.
 *
 * Short: 2 artanh(a/(2b + a)), where 2b + a ≥ 5b/3, so |a/(2b + a)| ≤ 1/5.
 * Long: z, an approximation of ln m of any quality, and E = e^|z|: ln m = z + 2 artanh y with y = (m − E)/(m + E), or (mE −
 * 1)/(mE + 1) for z < 0.
 */
export function logarithm(a: bigint, b: bigint, digits: number): bigint {
  const guard = digitsOf(6 * seriesTerms(digits + 24) + 8);
  const inside = digits + guard;
  const shift = BigInt(inside);
  const size = a < 0n ? -a : a;
  if (digits <= longSeries) {
    const sum = oddSeries((size << shift) / (2n * b + a), false, inside) >> BigInt(guard - 1);
    return a < 0n ? -sum : sum;
  }
  const third = Math.ceil(inside / 3) + 8;
  const z = logarithm(a, b, third) << BigInt(inside - third);
  const m = (1n << shift) + (a << shift) / b;
  // Errors: m one unit, E two, m·E at most 2·1 + 4/3·2 + 1 < 6. The quotient, of terms that are at least 1 together, 12 at most.
  const grown = exponential(z < 0n ? -z : z, inside);
  const [above, below] = z < 0n ? [(m * grown) >> shift, 1n << shift] : [m, grown];
  const y = ((above - below) << shift) / (above + below);
  return (z + 2n * (y + cubeOf(y, inside) / 3n)) >> BigInt(guard);
}

/** y³; |y| < 2^−digits/3, so that y⁵ is below a unit, and y³ within 2. */
const cubeOf = (y: bigint, digits: number): bigint => (((y * y) >> BigInt(digits)) * y) >> BigInt(digits);

/**
 * The arctangent of a/b for 0 ≤ a ≤ b, b > 0: within 4 units.
 *
 * Short: arctan y = 2 arctan(y/(1 + √(1 + y²))), until y ≤ 1/8, at most three times. An error of y is halved each time; the
 * floors of the root and the quotient add at most 1/4 and 1, so that y is off by less than 2.5 and the arctangent by less than
 * 8(3N + 3 + 2.5).
 * Long: z, an approximation of any quality, and arctan y = z + arctan((y cos z − sin z)/(cos z + y sin z)).
 */
export function arctangent(a: bigint, b: bigint, digits: number): bigint {
  const guard = digitsOf(24 * seriesTerms(digits + 24) + 48);
  const inside = digits + guard;
  const [shift, unit] = [BigInt(inside), 1n << BigInt(inside)];
  let y = (a << shift) / b;
  if (digits <= longSeries) {
    let halvings = 0;
    for (; y > unit >> 3n; halvings++) y = (y << shift) / (unit + squareRootFloor((unit << shift) + y * y));
    return oddSeries(y, true, inside) >> BigInt(guard - halvings);
  }
  const third = Math.ceil(inside / 3) + 8;
  const z = arctangent(a, b, third) << BigInt(inside - third);
  const { sine, versine } = sineAndVersine(z, inside);
  // Errors: y one unit, sine and cosine two. The dividend is off by at most 1 + 2 + 1 + 2 = 6, the divisor, which is at least 1,
  // alike.
  const cosine = unit - versine;
  const rest = (((y * cosine) >> shift) - sine) << shift;
  y = rest / (cosine + ((y * sine) >> shift));
  return (z + y - cubeOf(y, inside) / 3n) >> BigInt(guard);
}
