import type { Problem } from "../contract.ts";

/** Problems whose givens are several facts: one method works out all that is asked in one go, so that nothing is derived twice. */
export const isWhole = ({ kind }: Problem): boolean => /^(conic|geometry|ode)\./.test(kind);
