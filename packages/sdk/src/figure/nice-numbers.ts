/** The smallest of 1, 2, 5 times a power of ten that is not below `least` > 0, as mantissa and exponent, so that its multiples are exact. */
export interface Step {
  readonly mantissa: 1 | 2 | 5;
  readonly exponent: number;
}

export function niceStep(least: number): Step {
  const exponent = Math.floor(Math.log10(least));
  const mantissa = least / 10 ** exponent;
  // A little slack: 0.1 · 3 must not climb to the next step because it is 0.30000000000000004.
  if (mantissa <= 1.000001) return { mantissa: 1, exponent };
  if (mantissa <= 2.000001) return { mantissa: 2, exponent };
  if (mantissa <= 5.000001) return { mantissa: 5, exponent };
  return { mantissa: 1, exponent: exponent + 1 };
}

export function nextStep({ mantissa, exponent }: Step): Step {
  if (mantissa === 1) return { mantissa: 2, exponent };
  return mantissa === 2 ? { mantissa: 5, exponent } : { mantissa: 1, exponent: exponent + 1 };
}

export const stepSize = (step: Step): number => multiple(1, step);

/** count · step, rounded once: 3 steps of 0.1 are 0.3. */
export function multiple(count: number, { mantissa, exponent }: Step): number {
  return Number(`${count * mantissa}e${exponent}`);
}

/** The multiples of a step in an interval, ends included. */
export function multiplesWithin(from: number, to: number, step: Step): number[] {
  const size = stepSize(step);
  const first = Math.ceil(from / size - 1e-6);
  const last = Math.floor(to / size + 1e-6);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => multiple(first + index, step) || 0);
}

/** The interval widened outwards to multiples of a step some sixteenth of its width. */
export function niceBounds(from: number, to: number): [number, number] {
  const step = niceStep((to - from) / 16);
  const size = stepSize(step);
  return [multiple(Math.floor(from / size + 1e-6), step) || 0, multiple(Math.ceil(to / size - 1e-6), step) || 0];
}

/** `value` with no more digits than a resolution of `quantum` > 0 can show. */
export const roundTo = (value: number, quantum: number): number => rounderTo(quantum)(value);

/** As `roundTo`, for many values. */
export function rounderTo(quantum: number): (value: number) => number {
  // The last digit that the quantum reaches.
  const last = Math.floor(Math.log10(quantum) + 1e-9);
  const least = Number(`1e${last}`);
  // Powers of ten up to this are doubles: a quotient of two whole numbers is the double nearest to the decimal.
  const inverse = last <= 0 && last >= -22 ? Number(`1e${-last}`) : undefined;
  return (value) => {
    if (value === 0 || !Number.isFinite(value)) return value;
    const size = Math.abs(value);
    if (size < least) return size < least / 2 ? 0 : Math.sign(value) * least;
    if (inverse !== undefined && size * inverse < largestCount) return Math.sign(value) * (Math.round(size * inverse) / inverse);
    const digits = Math.floor(Math.log10(size)) - last + 1;
    return Number(value.toPrecision(Math.min(digits, 17)));
  };
}

/** Counts up to this are told apart from their halves. */
const largestCount = 2 ** 50;
