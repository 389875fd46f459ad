import fc from "fast-check";
import type { MathJson } from "../src/contract.ts";

const smooth = [
  ...["Negate", "Sqrt", "Abs", "Exp", "Ln", "Log", "Sin", "Cos", "Tan", "Cot", "Sec", "Csc"],
  ...["Arcsin", "Arccos", "Arctan", "Arccot", "Sinh", "Cosh", "Tanh", "Arsinh", "Arcosh", "Artanh", "Percent", "Degrees"],
];
const steps = ["Floor", "Ceil", "Sign"];

/** Formulas in x and y, of the heads that have a real value; with steps (floor, sign) or without. */
export function randomFormula(withSteps: boolean): fc.Arbitrary<MathJson> {
  const unary = fc.constantFrom(...smooth, ...(withSteps ? steps : []));
  const exponents: MathJson[] = [2, 3, -1, -2, 5, 0.5, ["Divide", 1, 3], ["Divide", 2, 3], ["Divide", -1, 3], ["Divide", 3, 2]];
  return fc.letrec<{ tree: MathJson; leaf: MathJson }>((tie) => ({
    leaf: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom<MathJson>("x", "y") },
      { weight: 2, arbitrary: fc.integer({ min: -9, max: 9 }) },
      { weight: 1, arbitrary: fc.constantFrom<MathJson>("Pi", "ExponentialE", 0.5, 0.1, 2.75, { num: "0.50" }) },
    ),
    tree: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      tie("leaf"),
      fc.tuple(unary, tie("tree")).map(([head, a]): MathJson => [head, a]),
      fc
        .tuple(fc.constantFrom("Add", "Multiply", "Max", "Min"), tie("tree"), tie("tree"), tie("leaf"))
        .map(([head, ...all]): MathJson => [head, ...all]),
      fc
        .tuple(fc.constantFrom("Subtract", "Divide", "Add", "Multiply"), tie("tree"), tie("tree"))
        .map(([head, a, b]): MathJson => [head, a, b]),
      fc.tuple(tie("tree"), fc.constantFrom(...exponents)).map(([a, n]): MathJson => ["Power", a, n]),
      fc.tuple(tie("leaf"), tie("tree")).map(([a, b]): MathJson => ["Power", a, b]),
      fc.tuple(tie("tree"), fc.constantFrom<MathJson>(2, 10, 3)).map(([a, b]): MathJson => ["Log", a, b]),
    ),
  })).tree;
}
