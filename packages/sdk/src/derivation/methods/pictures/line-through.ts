import { Radicals } from "../../../algebra/radicals/radicals.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { MathJson } from "../../../contract.ts";
import { apply } from "../../../expression/mathjson.ts";
import { lineEquation } from "../../../geometry/line-equation.ts";

/** The equation of the line through two places, in the form in which lines are written; undefined for one and the same place. */
export function lineThrough([x, y]: readonly [MathJson, MathJson], [u, v]: readonly [MathJson, MathJson]): MathJson | undefined {
  const a = simplify(apply("Subtract", v, y));
  const b = simplify(apply("Subtract", x, u));
  if (a === 0 && b === 0) return undefined;
  const c = simplify(apply("Negate", apply("Add", apply("Multiply", a, x), apply("Multiply", b, y))));
  return lineEquation(new Radicals({ assuming: [] }), { kind: "line", a, b, c });
}
