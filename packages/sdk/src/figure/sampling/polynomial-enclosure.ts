import type { Enclosure } from "../../expression/evaluation/enclosure.ts";
import { interval } from "../../expression/evaluation/interval-value.ts";
import { down, up } from "../../expression/evaluation/rounding.ts";

/**
 * Bounds of a polynomial and of its slope over an interval, from its coefficients in powers of (x − centre), the constant first, each right to the
 * last digit: about the middle of the interval by Horner's scheme, then by the powers of the distance from there.
 */
export function polynomialEnclosure(coefficients: readonly number[], centre: number): (lo: number, hi: number) => Enclosure {
  const sizes = coefficients.map(Math.abs);
  if (coefficients.length < 2) {
    const [constant = 0] = coefficients;
    const always: Enclosure = { value: interval(down(constant), up(constant)), slope: interval(0, 0) };
    return () => always;
  }
  return (lo, hi) => {
    const middle = lo - centre + (hi - lo) / 2;
    const half = up((hi - lo) / 2, 2) + slack(lo, hi, centre);
    const { value, error, bound } = shiftedTo(middle, coefficients, sizes);
    // Over the interval a term cₖ tᵏ stays within |cₖ| halfᵏ of 0; that of the slope within k |cₖ| halfᵏ⁻¹.
    const linear = value[1] as number;
    let [spread, turning, power] = [0, 0, half];
    for (let k = 2; k < value.length; k++) {
      turning += k * (bound[k] as number) * power;
      power *= half;
      spread += (bound[k] as number) * power;
    }
    const [error0, error1] = error as [number, number];
    const bend = up(spread + error1 * half + error0, 8);
    const [from, to] = [(value[0] ?? 0) - Math.abs(linear) * half, (value[0] ?? 0) + Math.abs(linear) * half];
    const slope = up(turning + error1, 8);
    return {
      value: interval(down(from - bend, 8), up(to + bend, 8)),
      slope: interval(down(linear - slope, 2), up(linear + slope, 2)),
    };
  };
}

/** Digits lost where the ends are large against their distance from the centre. */
const slack = (lo: number, hi: number, centre: number): number =>
  2 ** -52 * Math.max(Math.abs(lo), Math.abs(hi), Math.abs(centre)) * (Number.isInteger(centre) ? 0.5 : 1);

interface Shifted {
  readonly value: number[];
  /** How wrong each coefficient may be by rounding. */
  readonly error: number[];
  /** Not less than the size of the coefficient. */
  readonly bound: number[];
}

/** The coefficients in powers of (t − at), by repeated synthetic division, with bounds of their rounding errors. */
function shiftedTo(at: number, coefficients: readonly number[], sizes: readonly number[]): Shifted {
  const { length } = coefficients;
  const [value, error, bound] = [coefficients.slice(), sizes.slice(), sizes.slice()];
  const distance = Math.abs(at);
  for (let from = 0; from < length - 1; from++) {
    for (let index = length - 2; index >= from; index--) {
      value[index] = (value[index] as number) + at * (value[index + 1] as number);
      error[index] = (error[index] as number) + distance * (error[index + 1] as number);
    }
  }
  const relative = 2 ** -52 * (2 * length + 2);
  for (let index = 0; index < length; index++) {
    error[index] = relative * (error[index] as number);
    bound[index] = Math.abs(value[index] as number) + (error[index] as number);
  }
  return { value, error, bound };
}
