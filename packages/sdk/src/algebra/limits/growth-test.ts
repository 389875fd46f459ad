import type { Context } from "./exact/context.ts";
import type { Monomial } from "./germs/monomial.ts";
import * as M from "./germs/monomial.ts";

/**
 * Whether ∫ m dX converges at +∞ for a monomial m, and so Σ m(n): by comparison with 1/X, then with 1/(X ln X) and so on. (The tests of Cauchy
 * and Bertrand: what is smaller than every X^(−1 − δ) converges, what is larger than X^(−1) diverges, and in between X = e^u.)
 */
export function integralConverges(monomial: Monomial, context: Context): boolean {
  const logarithm = M.logarithmOf(M.multiply(monomial, M.powerOfX(1), context));
  const [leading] = M.collectGrowths(logarithm, context);
  if (leading && M.compare(leading.monomial, M.iteratedLogarithm(1), context) >= 0)
    return M.growthOf(M.multiply(monomial, M.powerOfX(1), context), context) < 0;
  // m X grows slower than any power of X: ∫ m dX = ∫ (m X) d(ln X).
  return integralConverges(M.inLogarithm(M.multiply(monomial, M.powerOfX(1), context), context), context);
}
