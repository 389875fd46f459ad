import type { Phrasings } from "../../notation/phrasings.ts";

/** Points, segments, polygons. */
export const placesExamples: Phrasings = [
  [
    "picture.plane: Point(A(1, 2)); Point(B(3, 4)) → graph",
    "plot the points A(1,2), B(3,4)",
    "Plot A(1, 2) and B(3, 4)",
    "mark the points A = (1, 2), B = (3, 4) on a coordinate plane",
    "描出点 A(1,2), B(3,4)",
    "在直角坐标系中描出点A(1,2)和B(3,4)",
  ],
];
