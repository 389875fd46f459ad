import type { Radicals } from "../../algebra/radicals/radicals.ts";
import type { MathJson } from "../../contract.ts";
import type { Curve } from "../../geometry/figures.ts";
import { lineEquation } from "../../geometry/line-equation.ts";
import { standardEquation } from "../../geometry/standard-equation.ts";

/** The one equation that a line or a conic is given by in an answer. */
export const equationOfCurve = (numbers: Radicals, curve: Curve): MathJson | undefined =>
  curve.kind === "line" ? lineEquation(numbers, curve) : standardEquation(numbers, curve);
