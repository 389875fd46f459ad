/**
 * Directed rounding by stepping outward from the nearest double: x ± (φ·|x| + η) reaches at least the neighbour of x and at most two
 * doubles on (Rump, Zimmermann, Boldo and Melquiond, "Computing predecessor and successor in rounding to nearest", 2009).
 */
const relative = 2 ** -53 * (1 + 2 ** -52);
const smallest = Number.MIN_VALUE;

/** A double above, at least the next one. What overflowed downwards is below −MAX_VALUE. */
export function up(value: number, steps = 1): number {
  if (value === Number.NEGATIVE_INFINITY) return -Number.MAX_VALUE;
  return value + steps * (Math.abs(value) * relative + smallest);
}

export const down = (value: number, steps = 1): number => -up(-value, steps);

/** Math.sin and the like are taken to be within two units in the last place (fdlibm and the libraries of all engines are), so four steps enclose. */
export const steps = 4;

/** Whether first · second is exactly the product: whole numbers, or multiples of 2⁻²⁰, whose digits a double holds. */
function isExact(first: number, second: number, product: number, grid = 1): boolean {
  if (Number.isInteger(first * grid) && Number.isInteger(second * grid) && Number.isSafeInteger(product * grid * grid))
    return true;
  return grid === 1 && isExact(first, second, product, 2 ** 20);
}

export function sumUp(left: number, right: number): number {
  const total = left + right;
  return total - left === right && total - right === left ? total : up(total);
}

export const sumDown = (left: number, right: number): number => -sumUp(-left, -right);

/** 0 · ∞ = 0: a bound of ∞ stands for values of any size, not for a value. */
export function productUp(left: number, right: number): number {
  if (left === 0 || right === 0) return 0;
  const product = left * right;
  return isExact(left, right, product) ? product : up(product);
}

export const productDown = (left: number, right: number): number => -productUp(-left, right);

/** The divisor is not 0. ∞/∞ gives NaN, which bounds nothing. */
export function quotientUp(dividend: number, divisor: number): number {
  const quotient = dividend / divisor;
  const exact = quotient * divisor === dividend && isExact(quotient, divisor, dividend);
  return exact || dividend === 0 ? quotient : up(quotient);
}

export const quotientDown = (dividend: number, divisor: number): number => -quotientUp(-dividend, divisor);
