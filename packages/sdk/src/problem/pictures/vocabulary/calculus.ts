import type { MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { planeThing, type ThingWords } from "./thing-words.ts";

/** (function, letter, interval, count) */
const sum = (key: string): ThingWords => ({
  kind: "picture.plane",
  called: ([formula = 0, , , count = 0]) => ({
    key,
    params: { formula: expressionOf(formula as MathJson), count: expressionOf(count as MathJson) },
  }),
});

/** What belongs to numbers, complex numbers, fields and integrals. */
export const calculusThings: Readonly<Record<string, ThingWords>> = {
  LeftSum: sum("picture.left-sum"),
  RightSum: sum("picture.right-sum"),
  MidpointSum: sum("picture.midpoint-sum"),
  TrapezoidSum: sum("picture.trapezoid-sum"),
  /** (function, function, letter, interval); without an interval between their intersections */
  Area: {
    kind: "picture.plane",
    called: ([upper = 0, lower = 0]) =>
      lower === 0
        ? { key: "picture.area-under", params: { formula: expressionOf(upper) } }
        : { key: "picture.area-between", params: { upper: expressionOf(upper), lower: expressionOf(lower) } },
  },
  /** (["Tuple", dx, dy]) in x and y */
  VectorField: planeThing("picture.vector-field", "field"),
  DirectionField: planeThing("picture.direction-field", "field"),
  /** (number), or (number, name) */
  Complex: {
    kind: "picture.plane",
    called: ([number = 0, name]) => ({
      key: "picture.complex",
      params: { number: expressionOf(name === undefined ? number : ["Equal", name, number]) },
    }),
  },
  /** (index, number): all solutions of zⁿ = number */
  ComplexRoots: {
    kind: "picture.plane",
    called: ([index = 0, number = 0]) => ({
      key: "picture.complex-roots",
      params: { equation: expressionOf(["Equal", ["Power", "z", index], number]) },
    }),
  },
  /** (set): an Interval, a Union or a Set of numbers */
  NumberLine: planeThing("picture.number-line", "set"),
};
