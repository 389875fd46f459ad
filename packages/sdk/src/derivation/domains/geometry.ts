import { withAssumedFacts } from "../geometry/assumed-facts.ts";
import { verifyGeometryAnswer } from "../geometry/verify-geometry.ts";
import { planeGeometry } from "../methods/geometry/plane-geometry.ts";
import { isWhole } from "../whole-problem.ts";
import type { Domain } from "./domain.ts";

/** Plane geometry: the facts of the question decide. */
export const geometry: Domain = {
  name: "geometry",
  groups: [{ methods: [planeGeometry], about: ({ problem }) => problem !== undefined && isWhole(problem) }],
  prepared: withAssumedFacts,
  verdictOn: verifyGeometryAnswer,
};
