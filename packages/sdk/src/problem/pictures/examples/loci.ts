import type { Phrasings } from "../../notation/phrasings.ts";

/** Conditions on a complex number. */
export const lociExamples: Phrasings = [
  [
    "picture.plane: ComplexLocus(abs(z - 1) = 2) → graph over complex",
    "plot |z - 1| = 2",
    "sketch the locus of |z - 1| = 2 in the complex plane",
    "画出 |z-1|=2 的轨迹",
    "在复平面上画出满足 |z-1|=2 的点的集合",
  ],
  [
    "picture.plane: ComplexLocus(abs(z - i) = abs(z + 1)) → graph over complex",
    "plot |z - i| = |z + 1| in the complex plane",
    "画出满足 |z-i|=|z+1| 的复数z的轨迹",
  ],
  ["picture.plane: ComplexLocus(abs(z) < 2) → graph over complex", "sketch |z| < 2", "sketch the region |z| < 2"],
  ["picture.plane: ComplexLocus(1 < abs(z) < 3) → graph over complex", "sketch the region 1 < |z| < 3"],
  ["picture.plane: ComplexLocus(arg(z) = pi/4) → graph over complex", "sketch arg z = π/4", "sketch the locus of arg z = pi/4"],
  ["picture.plane: ComplexLocus(Re(z) > 1) → graph over complex", "sketch Re(z) > 1"],
  [
    "picture.plane: ComplexLocus(abs(z - 1) + abs(z + 1) = 4) → graph over complex",
    "draw the locus of points z such that |z-1| + |z+1| = 4",
  ],
];
