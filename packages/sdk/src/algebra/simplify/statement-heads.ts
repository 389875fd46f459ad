/** Heads whose operands are formulas of their own: statements, lists, points, sets, intervals. */
const heads: ReadonlySet<string> = new Set(
  (
    "Equal NotEqual Less LessEqual Greater GreaterEqual Approx And Or Not List Tuple Set Interval Open Union Intersection Vector " +
    "Matrix PlusMinus MinusPlus"
  ).split(" "),
);

export const isStatementHead = (head: string): boolean => heads.has(head);
