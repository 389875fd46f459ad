/** The rungs of the ladder that know derivatives, limits, integrals, sums and matrices: a large part, loaded when it is needed. */

export { verifyAntiderivative } from "./antiderivatives.ts";
export { areaIntegral } from "./area.ts";
export { throughDefinition } from "./change-of-letter.ts";
export { constantDifference } from "./constant-difference.ts";
export { eliminated } from "./eliminate.ts";
export { verifyIntegralBounds } from "./integral-bounds.ts";
export { verifySum } from "./sums.ts";
