/**
 * The rungs of the ladder that know derivatives, limits, integrals, sums and matrices, and how answers about these are checked: a large part, loaded
 * when it is needed.
 */

export { calculusChecks } from "../answers/calculus.ts";
export { differentialChecks } from "../answers/differential.ts";
export { verifyAntiderivative } from "./antiderivatives.ts";
export { areaIntegral } from "./area.ts";
export { throughDefinition } from "./change-of-letter.ts";
export { constantDifference } from "./constant-difference.ts";
export { eliminated } from "./eliminate.ts";
export { verifyIntegralBounds } from "./integral-bounds.ts";
export { verifySum } from "./sums.ts";
