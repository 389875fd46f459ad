import { inDegrees, sizeInDegrees } from "../../../algebra/progressions/degrees.ts";
import type { MathJson } from "../../../contract.ts";
import { intersection, type SolutionSet } from "./solution-set.ts";

/** The numbers of a set that are in a domain: in degrees, where the domain is. */
export function within(set: SolutionSet, domain: SolutionSet): SolutionSet {
  const found = intersection([set, domain]);
  return domain.points.some(isOfDegrees) ? { ...found, points: found.points.map(inDegrees) } : found;
}

const isOfDegrees = (point: MathJson): boolean => sizeInDegrees(point) !== undefined;
