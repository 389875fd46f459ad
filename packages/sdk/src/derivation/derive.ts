import type { Problem } from "../contract.ts";
import { type DerivationPart, type DeriveOptions, deriveWith } from "./derive-with.ts";
import { everyDomain } from "./domains/every.ts";
import { domainsFor } from "./domains/needed.ts";

export type { DerivationEnd, DerivationPart } from "./derive-with.ts";

/** Derives with all domains loaded, so that nobody has to wait; `solve` loads those that a problem needs. */
export function derive(problem: Problem, options: Omit<DeriveOptions, "domains">): Generator<DerivationPart, void> {
  const names = domainsFor(problem);
  return deriveWith(problem, { ...options, domains: everyDomain.filter(({ name }) => names.includes(name)) });
}
