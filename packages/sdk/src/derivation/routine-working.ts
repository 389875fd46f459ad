import type { Step } from "../contract.ts";

/** Whether all that stands below a step is routine, the two sides written out and worked out: unfolded by whoever wants it, and not before. */
export const hasRoutineWorking = ({ substeps = [] }: Step): boolean =>
  substeps.length > 0 && substeps.every(({ rule }) => /^(working|sides)\./.test(rule));
