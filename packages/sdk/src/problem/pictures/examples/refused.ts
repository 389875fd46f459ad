import { dataRefused } from "./data-refused.ts";

/** What is no question about a picture, or not one that is understood whole. */
export const refused: readonly string[] = [
  ...dataRefused,
  "plot the parametric curve",
  "plot x = cos t, y = sin s",
  "plot the points A(1,2) and",
  "plot the points near (1, 2)",
  "plot (t^2, t^3) for s from 0 to 1",
  "plot r = 1 + cos θ for t from 0 to 1",
  "plot y = x^2",
  "画出参数方程",
];
