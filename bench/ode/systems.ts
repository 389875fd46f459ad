import { fieldOf, type VectorField } from "../../packages/sdk/src/figure/trajectory/vector-field.ts";
import { parse } from "../../packages/sdk/src/index.ts";

/** A system as a question has it: formulas, compiled as figures compile them, so its times are those of a page. */
export interface System {
  readonly field: VectorField;
  readonly start: number[];
}

function system(letters: string, sides: readonly string[], start: number[]): System {
  return {
    field: fieldOf(
      sides.map((side) => parse(side).json),
      [...letters],
    ),
    start,
  };
}

export const lorenz: System = system("xyz", ["10(y - x)", "28x - y - x z", "x y - 8/3 z"], [1, 1, 1]);

/** Semi-major axis 1, period 2π, eccentricity 1/2: place x, y, speed u, v. */
export const kepler: System = system(
  "xyuv",
  ["u", "v", "-x / (x^2 + y^2)^(3/2)", "-y / (x^2 + y^2)^(3/2)"],
  [0.5, 0, 0, Math.sqrt(3)],
);

export const vanDerPol: System = system("xy", ["y", "1000(1 - x^2) y - x"], [2, 0]);
