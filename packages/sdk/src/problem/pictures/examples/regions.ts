import type { Phrasings } from "../../notation/phrasings.ts";

/** Regions by the curves around them, and by the side on which they lie. */
export const regionExamples: Phrasings = [
  [
    "picture.plane: Bounded(List(y = x^2, y = 0, x = 2)) → graph",
    "shade the region bounded by y = x^2, y = 0 and x = 2",
    "sketch the region enclosed by the curves y = x^2, y = 0, and x = 2",
    "sketch the region enclosed by y = x^2, the x-axis and x = 2",
    "画出由 y=x², y=0, x=2 围成的区域",
    "画出由 y=x², x 轴和 x=2 所围成的图形",
  ],
  ["picture.plane: Bounded(List(x = y^2, x = 4)) → graph", "shade the region enclosed by x = y^2 and x = 4"],
  ["picture.plane: Bounded(List(y = 1/x, y = x, x = 2)) → graph", "画出由 y=1/x, y=x, x=2 围成的区域"],
  ["picture.plane: Bounded(List(abs(x) + abs(y) = 1)) → graph", "画出 |x|+|y|=1 所围成的区域"],
  [
    "picture.plane: Region(List(Inside(x^2 + y^2 = 9), Outside(x^2 + y^2 = 4))) → graph",
    "shade the region inside x^2 + y^2 = 9 and outside x^2 + y^2 = 4",
    "shade the region that lies inside the circle x^2 + y^2 = 9 but outside the circle x^2 + y^2 = 4",
    "画出在圆 x²+y²=9 内且在圆 x²+y²=4 外的区域",
  ],
  [
    "picture.plane: Region(List(Inside(x^2 + y^2 = 4), Above(y = x))) → graph",
    "draw the region inside the circle x^2+y^2=4 and above the line y=x",
  ],
  // Two functions bound what is between them.
  ["picture.plane: Area(e^x, x + 2, x) → graph", "shade the region bounded by y = e^x and y = x + 2"],
];
