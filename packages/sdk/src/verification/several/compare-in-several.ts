import type { Spend } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import type { Statement } from "../statements/statement.ts";
import { haveCommonPoint } from "./common-point.ts";
import { asListed, neededConditions } from "./conditions.ts";
import { decideFiniteSystem } from "./finite-systems.ts";
import { type Inclusion, inclusionOf } from "./inclusion.ts";
import { decideLinearSystem } from "./linear-systems.ts";
import { sameStatement } from "./logic.ts";
import { decideInPlane } from "./plane.ts";
import { decideBySolving, type Finding, proveByAlgebra } from "./prove.ts";
import { searchFailure, searchPoints } from "./refute.ts";
import { within } from "./share.ts";
import type { SeveralOptions, SeveralVerdict } from "./verdict.ts";

export type { SeveralOptions, SeveralVerdict } from "./verdict.ts";

/** A way to decide an inclusion where the consequent's formulas have values. */
type Tool = (inclusion: Inclusion, options: SeveralOptions) => Finding;

/** In this order: what is quick first, and looking for a failure before what is laborious. */
const tools: readonly Tool[] = [
  (inclusion, { spend }) => decideLinearSystem(inclusion, spend),
  (inclusion, { spend }) => proveByAlgebra(inclusion, spend),
  (inclusion, options) => failureOf(searchFailure(inclusion, options.seed, { points: 4, operations: 150_000 }, options.spend)),
  (inclusion, { spend }) => decideBySolving(inclusion, spend),
  (inclusion, { spend }) => decideFiniteSystem(inclusion, spend),
  (inclusion, { spend }) => decideInPlane(inclusion, spend),
  (inclusion, options) =>
    failureOf(searchFailure(inclusion, options.seed + 1, { points: 24, operations: 400_000 }, options.spend)),
  (inclusion, options) => failureOf(searchPoints(inclusion, options.seed, { points: 60, operations: 200_000 }, options.spend)),
];

const failureOf = (failure: ReadonlyMap<string, MathJson> | undefined): Finding =>
  failure && { kind: "fails", failure, by: "exact-point" };

/**
 * Compares two statements about several real numbers: whether every solution of the first, under the hypotheses, solves the
 * second ("implies"), the other way round ("follows"), or both. A comparison is false where one of its sides has no value;
 * solutions lost only there are told of by conditions, without which the inclusion fails at these points. An equation that brings
 * in a letter makes nothing fail, for it may mean that there is such a number; x = t and y = 2 − t is read as the family that it
 * names. Never "holds" from looking at points, never "fails" but for certain; undefined where neither is found within the budget.
 */
export function compareInSeveral(
  first: Statement,
  second: Statement,
  given: Statement,
  direction: "equivalent" | "implies" | "follows",
  options: SeveralOptions,
): SeveralVerdict {
  if (sameStatement(first, second)) return { kind: "holds", conditions: [], by: "structure" };
  return within(options.spend, Number.POSITIVE_INFINITY, () =>
    decide(inclusionsOf(first, second, given, direction, options.spend), options),
  );
}

function inclusionsOf(
  first: Statement,
  second: Statement,
  given: Statement,
  direction: "equivalent" | "implies" | "follows",
  spend: Spend,
): Inclusion[] {
  return [
    ...(direction === "follows" ? [] : [inclusionOf(first, second, given, spend)]),
    ...(direction === "implies" ? [] : [inclusionOf(second, first, given, spend)]),
  ];
}

function decide(inclusions: readonly Inclusion[], options: SeveralOptions): SeveralVerdict {
  const found = new Map<Inclusion, Finding>();
  for (const tool of tools) {
    for (const inclusion of inclusions) {
      if (found.has(inclusion)) continue;
      const finding = tool(inclusion, options);
      if (finding?.kind === "fails") {
        return { kind: "fails", witness: Object.fromEntries(finding.failure), by: finding.by };
      }
      if (finding) found.set(inclusion, finding);
    }
    if (inclusions.every((inclusion) => found.has(inclusion))) return concluded(inclusions, found, options.spend);
  }
  return undefined;
}

function concluded(inclusions: readonly Inclusion[], found: ReadonlyMap<Inclusion, Finding>, spend: Spend): SeveralVerdict {
  const conditions: MathJson[] = [];
  for (const inclusion of inclusions) {
    const needed = neededConditions(inclusion, spend);
    // Conditions under which nothing is left would prove anything.
    if (needed.length > 0 && !haveCommonPoint(inclusion, spend)) return undefined;
    conditions.push(...needed.map(({ json }) => json));
  }
  const names = [...new Set(inclusions.map((inclusion) => found.get(inclusion)?.by ?? ""))];
  return { kind: "holds", conditions: asListed(conditions, spend), by: names.join("+") };
}
