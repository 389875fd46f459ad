import type { MathJson, Message } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { headOf, operandsOf } from "../../../expression/mathjson.ts";
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
  LeftSum: sum("thing.left-sum"),
  RightSum: sum("thing.right-sum"),
  MidpointSum: sum("thing.midpoint-sum"),
  TrapezoidSum: sum("thing.trapezoid-sum"),
  /** (function, function, letter, interval); without an interval between their intersections */
  Area: {
    kind: "picture.plane",
    called: ([upper = 0, lower = 0]) =>
      lower === 0
        ? { key: "thing.area-under", params: { formula: expressionOf(upper) } }
        : { key: "thing.area-between", params: { upper: expressionOf(upper), lower: expressionOf(lower) } },
  },
  /** (["List", …equations]): what these curves enclose together */
  Bounded: {
    kind: "picture.plane",
    called: ([curves = 0]) => ({ key: "thing.bounded", params: { curves: operandsOf(curves).map(curveCalled) } }),
  },
  /** (["List", …sides]): Inside, Outside, Above or Below of an equation each */
  Region: {
    kind: "picture.plane",
    called: ([sides = 0]) => ({ key: "thing.region-of-sides", params: { sides: operandsOf(sides).map(sideCalled) } }),
  },
  /** (["Tuple", dx, dy]) in x and y */
  VectorField: planeThing("thing.vector-field", "field"),
  DirectionField: planeThing("thing.direction-field", "field"),
  /** (number), or (number, name) */
  Complex: {
    kind: "picture.plane",
    called: ([number = 0, name]) => ({
      key: "thing.complex",
      params: { number: expressionOf(name === undefined ? number : ["Equal", name, number]) },
    }),
  },
  /** (relation): a condition on z, which stands in moduli, arguments, real and imaginary parts only */
  ComplexLocus: planeThing("thing.locus", "locus"),
  /** (index, number): all solutions of zⁿ = number */
  ComplexRoots: {
    kind: "picture.plane",
    called: ([index = 0, number = 0]) => ({
      key: "thing.complex-roots",
      params: { equation: expressionOf(["Equal", ["Power", "z", index], number]) },
    }),
  },
  /** (equation): all solutions of a polynomial equation in one letter */
  ComplexSolutions: planeThing("thing.complex-roots", "equation"),
  /** (set): an Interval, a Union or a Set of numbers */
  NumberLine: planeThing("thing.number-line", "set"),
};

const curveCalled = (equation: MathJson): Message => ({ key: "thing.curve", params: { equation: expressionOf(equation) } });

const sideCalled = (side: MathJson): Message => ({
  key: `thing.side-${(headOf(side) ?? "").toLowerCase()}`,
  params: { equation: expressionOf(operandsOf(side)[0] ?? 0) },
});
