import type { Problem } from "../contract.ts";
import { withValues } from "../problem/with-values.ts";

/**
 * A problem as it is worked out: its parameters have their values, and of a study of several functions it is the first that is studied; the others are
 * there to be seen beside it.
 */
export function derivable(problem: Problem): Problem {
  const valued = withValues(problem);
  const isStudyOfSeveral = valued.kind.startsWith("function.") && valued.given.length > 1;
  return isStudyOfSeveral ? { ...valued, given: valued.given.slice(0, 1) } : valued;
}
