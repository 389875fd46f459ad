import type { MathJson } from "../../../packages/sdk/src/contract.ts";
import { MathVizError } from "../../../packages/sdk/src/errors/math-viz-error.ts";
import { parse } from "../../../packages/sdk/src/expression/parse.ts";
import { viewsOf } from "../../../packages/sdk/src/problem/geometry/views.ts";
import type { SeededRandom } from "../../../test/support/seeded-random.ts";
import { Formulas } from "../formulas.ts";
import type { FormulaFor } from "../walk.ts";
import { writtenBy } from "../write-formula.ts";

type Maker = (formulas: Formulas, random: SeededRandom, points: readonly string[]) => MathJson | string;

const square = (letter: string): MathJson => ["Power", letter, 2];
const over = (part: MathJson, by: number): MathJson => (by === 1 ? part : ["Divide", part, by]);

function curve(formulas: Formulas, random: SeededRandom): MathJson {
  const [a, b] = [random.pick([1, 2, 4, 9, 16, 25]), random.pick([1, 3, 4, 9, 12, 16])];
  return formulas.one(
    () => ["Equal", formulas.plus(formulas.times(formulas.whole(1, 5), "x"), formulas.nonzero(5), "y"), formulas.whole(-9, 12)],
    () => ["Equal", "y", formulas.linear("x")],
    () => ["Equal", "y", formulas.linear("x")],
    () => ["Equal", ["Add", square("x"), square("y")], formulas.whole(1, 30)],
    () => [
      "Equal",
      ["Add", ["Power", formulas.plus("x", formulas.nonzero(5)), 2], ["Power", formulas.plus("y", formulas.nonzero(5)), 2]],
      random.pick([1, 4, 9, 16, 25]),
    ],
    () => ["Equal", ["Add", over(square("x"), a), over(square("y"), b)], 1],
    () => ["Equal", ["Subtract", over(square("x"), a), over(square("y"), b)], 1],
    () => ["Equal", square("y"), formulas.times(formulas.nonzero(12), "x")],
    () => ["Equal", square("x"), formulas.times(formulas.nonzero(12), "y")],
  );
}

const small = (formulas: Formulas): MathJson => formulas.whole(-6, 6);

/** By slot, a tree or its text; points come from the few that a sentence speaks of. */
const makers: Readonly<Record<string, Maker>> = {
  Equation: curve,
  Capital: (_, random, points) => random.pick(points),
  NamedPoint: (formulas, random, points) => `${random.pick(points)}(${small(formulas)}, ${small(formulas)})`,
  Coordinates: (formulas) => ["Tuple", small(formulas), small(formulas)],
  TwoPoints: (formulas) => (formulas.chance(0.5) ? `(±${formulas.whole(1, 9)}, 0)` : `(0, ±${formulas.whole(1, 9)})`),
  Small: (_, random) => random.pick(["l", "m", "k", "a", "p"]),
  NamedEquation: (formulas, random) =>
    `${random.pick(["C", "l", "E"])}: ${writtenBy(random, curve(formulas, random)) ?? "y = x"}`,
  Quantity: (formulas) => (formulas.chance(0.7) ? formulas.whole(1, 15) : formulas.number()),
  Pair: (_, random, points) => `${random.pick(points)}${random.pick(points)}`,
  Three: (_, random, points) => `${random.pick(points)}${random.pick(points)}${random.pick(points)}`,
  Condition: (formulas, random) => [
    random.pick(["Greater", "NotEqual", "Less"]),
    random.pick(["m", "k", "a", "p"]),
    formulas.whole(0, 3),
  ],
  Relation: (formulas, random, points) => `|${random.pick(points)}${random.pick(points)}| = ${formulas.whole(1, 9)}`,
  EIs: (formulas) => [
    "Equal",
    "ExponentialE",
    formulas.one(
      () => ["Divide", 1, 2],
      () => ["Divide", 3, 5],
      () => 2,
      () => ["Sqrt", 3],
    ),
  ],
  RIs: (formulas) => `r = ${formulas.whole(1, 9)}`,
  AngleIs: (_, random, points) =>
    `${random.pick(points)}${random.pick(points)}${random.pick(points)} = ${random.pick([30, 60, 90])}°`,
  TwoLines: (formulas) => `y = ±${formulas.whole(2, 4)}x`,
};

/** Formulas for the slots of the rows about points and curves. */
export function geometryFormulas(random: SeededRandom): FormulaFor {
  const formulas = new Formulas(random);
  const points = random.pick([["A", "B"], ["P", "Q"], ["A", "B", "C"], ["A", "B", "P"], ["P"], ["M", "N"]]);
  return (category) => {
    const made = Object.hasOwn(makers, category) ? makers[category]?.(formulas, random, points) : undefined;
    if (made === undefined) return undefined;
    const isText = typeof made === "string" && /[^A-Za-z]|[A-Z]{2}/.test(made);
    return standingFor(category, isText ? made : writtenBy(random, made));
  };
}

function standingFor(category: string, text: string | undefined): ReturnType<FormulaFor> {
  if (text === undefined) return undefined;
  try {
    const view = viewsOf(parse(text).json).find((each) => each.category === category);
    return view && { text, value: view.value };
  } catch (error) {
    if (error instanceof MathVizError) return undefined;
    throw error;
  }
}
