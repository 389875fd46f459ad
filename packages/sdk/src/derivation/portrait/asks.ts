/** What is asked of graphs and found by derivatives and limits. */
export const asksOfSlopes: ReadonlySet<string> = new Set(
  (
    "asymptotes vertical-asymptotes horizontal-asymptotes oblique-asymptotes turning-points local-maxima local-minima stationary-points critical-points " +
    "inflection-points"
  ).split(" "),
);

/** What is asked of graphs, and nothing but graphs have. */
export const asksOfGraphs: ReadonlySet<string> = new Set([...asksOfSlopes, "period", "parity", "intersections"]);
