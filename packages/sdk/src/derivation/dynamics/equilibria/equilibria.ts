import type { Spend } from "../../../algebra/spend.ts";
import { within } from "../../../verification/several/share.ts";
import type { DynamicalSystem } from "../dynamical-system.ts";
import type { Equilibria } from "./equilibrium.ts";
import { mixedEquilibria } from "./mixed-equilibria.ts";
import { polynomialEquilibria } from "./polynomial-equilibria.ts";

/** More operations than this are not spent on finding all equilibria. */
const equilibriaOperations = 600_000;

/** All equilibria of an autonomous system, exactly; undefined where they were not found, or not proved to be all. */
export function equilibriaOf({ autonomous, rates, letters }: DynamicalSystem, spend: Spend): Equilibria | undefined {
  if (!autonomous) return undefined;
  return within(
    spend,
    equilibriaOperations,
    (share) => polynomialEquilibria(rates, letters, share) ?? mixedEquilibria(rates, letters, share),
  );
}
