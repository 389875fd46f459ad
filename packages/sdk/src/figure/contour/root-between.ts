export type RealMap = (t: number) => number;

/** Bisection and regula falsi together need far fewer. */
const mostSteps = 200;

/**
 * Where a function with values of opposite signs at 0 and 1 is zero, by regula falsi (Illinois) with a bisection at every third step.
 * undefined where the sign changes without a zero: at a pole the values grow, at a jump they stay.
 */
export function rootBetween(f: RealMap, atStart: number, atEnd: number): number | undefined {
  const scale = Math.max(Math.abs(atStart), Math.abs(atEnd));
  if (atStart === 0) return 0;
  if (atEnd === 0) return 1;
  let [a, b, fa, fb] = [0, 1, atStart, atEnd];
  // Weights of regula falsi, halved on the side that stays.
  let [wa, wb] = [fa, fb];
  for (let step = 0; step < mostSteps && b - a > 1e-15; step++) {
    const falsi = a + ((b - a) * wa) / (wa - wb);
    const t = step % 3 === 2 || !(falsi > a && falsi < b) ? (a + b) / 2 : falsi;
    const value = f(t);
    if (!Number.isFinite(value)) return undefined;
    if (Math.abs(value) <= 1e-15 * scale) return t;
    if (value > 0 === fa > 0) {
      [a, fa, wa, wb] = [t, value, value, wb / 2];
    } else {
      [b, fb, wa, wb] = [t, value, wa / 2, value];
    }
  }
  const [t, value] = Math.abs(fa) < Math.abs(fb) ? [a, fa] : [b, fb];
  return Math.abs(value) <= 1e-3 * scale ? t : undefined;
}
