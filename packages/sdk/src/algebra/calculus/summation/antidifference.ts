import type { MathJson } from "../../../contract.ts";

/**
 * G with G(k + 1) − G(k) = f(k), so that Σ f from k = a to n is G(n + 1) − G(a): what an antiderivative is to an integral.
 * Source: Graham, Knuth, Patashnik, Concrete Mathematics, section 2.6.
 */
export interface Antidifference {
  /** G(a) for a lower bound a. */
  start(from: MathJson): MathJson;
  /** G(n + 1) for an upper bound n. */
  end(to: MathJson): MathJson;
  /** What G(k) tends to as k grows, under these conditions alone; undefined where it tends to nothing, or nothing is known. */
  readonly limit?: { readonly value: MathJson; readonly conditions: readonly MathJson[] };
  /** Whole numbers where G has no value. Below, the equation may not hold; only above the largest of them may a sum start. */
  readonly poles: readonly bigint[];
  /** When all this holds: r ≠ 1 for the powers of r. */
  readonly conditions: readonly MathJson[];
}
