export type RealMap = (t: number) => number;

/** Bisection alone needs fewer. */
const mostSteps = 100;
/** Parts of the way, and of the values at its ends, that are nothing. */
const narrowest = 1e-12;
const nothing = 1e-15;
/** From parts of the way as narrow as this on, values across a jump stay as far apart as they are, and those across a steep root come together. */
const narrow = 1e-6;
const stays = 1 / 2;
/** Values on both sides of so many times the size of those at the ends are those of a pole. */
const huge = 2 ** 10;

/**
 * Where a function with values of opposite signs at 0 and 1 is zero, by Chandrupatla's method ("A new hybrid quadratic/bisection algorithm for finding the
 * zero of a nonlinear function without using derivatives", 1997): a parabola on its side through the last three places where it may be trusted, else
 * bisection. undefined where the sign changes without a zero: at a pole the values grow, at a jump they stay. Where a root of a high degree is steep, they
 * come together slowly.
 */
export function rootBetween(f: RealMap, atStart: number, atEnd: number): number | undefined {
  const scale = Math.max(Math.abs(atStart), Math.abs(atEnd));
  if (atStart === 0) return 0;
  if (atEnd === 0) return 1;
  // The newest place, the one across the zero from it, and the one before.
  let [a, b, c, fa, fb, fc] = [0, 1, 1, atStart, atEnd, atEnd];
  // To begin with, where a straight line is zero.
  let share = fa / (fa - fb);
  let apart: number | undefined;
  for (let step = 0; step < mostSteps && Math.abs(b - a) > narrowest; step++) {
    const least = narrowest / 2 / Math.abs(b - a);
    const t = a + Math.min(1 - least, Math.max(least, share)) * (b - a);
    const value = f(t);
    if (!Number.isFinite(value)) return undefined;
    if (Math.abs(value) <= nothing * scale) return t;
    if (value > 0 === fa > 0) [c, fc] = [a, fa];
    else [c, fc, b, fb] = [b, fb, a, fa];
    [a, fa] = [t, value];
    if (Math.abs(b - a) < narrow) apart ??= Math.abs(fb - fa);
    if (Math.min(Math.abs(fa), Math.abs(fb)) > huge * scale) return undefined;
    const [xi, phi] = [(a - b) / (c - b), (fa - fb) / (fc - fb)];
    const isTrusted = phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi;
    share = isTrusted ? (fa / (fb - fa)) * (fc / (fb - fc)) + ((c - a) / (b - a)) * (fa / (fc - fa)) * (fb / (fc - fb)) : 1 / 2;
  }
  const [t, value] = Math.abs(fa) < Math.abs(fb) ? [a, fa] : [b, fb];
  const comesTogether = apart !== undefined && Math.abs(fb - fa) <= stays * apart;
  return Math.abs(value) <= 1e-3 * scale || comesTogether ? t : undefined;
}
