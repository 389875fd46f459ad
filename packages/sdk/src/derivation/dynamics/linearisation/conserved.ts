import { differentiate } from "../../../algebra/calculus/differentiate.ts";
import type { Spend } from "../../../algebra/spend.ts";
import type { MathJson } from "../../../contract.ts";
import { apply } from "../../../expression/mathjson.ts";
import { verifyEqual } from "../../../verification/equality/verify-equal.ts";
import { within } from "../../../verification/several/share.ts";

/** μ with ∂(μf)/∂x + ∂(μg)/∂y = 0: the orbits of x′ = f, y′ = g then lie on the level lines of a function. */
export interface IntegratingFactor {
  readonly factor: MathJson;
  /** The sum of the two derivatives, which is 0. */
  readonly divergence: MathJson;
  /** Letters that must not be zero. */
  readonly nonZero: readonly string[];
}

const operations = 60_000;

/**
 * Where a system of two letters is Hamiltonian, as it stands or divided by its letters: then an equilibrium with a positive determinant is a strict
 * extremum of that function, and so a centre of the nonlinear system too (L. Perko, "Differential Equations and Dynamical Systems", section 2.14). The
 * predators and prey of Lotka and Volterra are so after division by xy.
 */
export function integratingFactor(
  rates: readonly MathJson[],
  letters: readonly string[],
  spend: Spend,
): IntegratingFactor | undefined {
  const [x, y, ...more] = letters;
  const [f, g] = rates;
  if (x === undefined || y === undefined || f === undefined || g === undefined || more.length > 0) return undefined;
  for (const nonZero of [[], [x], [y], [x, y]]) {
    const factor =
      nonZero.length === 0
        ? 1
        : apply("Divide", 1, nonZero.length === 1 ? (nonZero[0] as string) : apply("Multiply", ...nonZero));
    const parts = [differentiate(times(factor, f), x, { partial: true }), differentiate(times(factor, g), y, { partial: true })];
    if (!parts.every((part) => part !== undefined)) return undefined;
    const divergence = apply("Add", ...parts);
    const verdict = within(spend, operations, (share) => verifyEqual(divergence, 0, { spend: share, seed: 1, assuming: [] }));
    if (verdict?.status === "proved") return { factor, divergence, nonZero };
  }
  return undefined;
}

const times = (factor: MathJson, rate: MathJson): MathJson => (factor === 1 ? rate : apply("Multiply", factor, rate));
