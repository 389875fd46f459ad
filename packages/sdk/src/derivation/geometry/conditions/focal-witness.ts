import * as P from "../../../algebra/multivariate/polynomial.ts";
import type { Radicals } from "../../../algebra/radicals/radicals.ts";
import type { MathJson } from "../../../contract.ts";
import { apply, freeLetters, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import type { Curve, Point } from "../../../geometry/figures.ts";
import type { Configuration } from "../working.ts";
import type { FocalRadii } from "./drawing.ts";
import { Formulas } from "./formulas.ts";
import { holdsLimit } from "./limits.ts";
import { lineThrough } from "./line-sketches.ts";
import { polynomialOf } from "./polynomial-equation.ts";
import { configurationOf, type Possibility } from "./possibility.ts";
import { putValues } from "./put-values.ts";
import { rootsOf } from "./roots.ts";
import { add, type CentralSketch, divide, multiply, negate, type ParabolaSketch, pointAt, square, subtract } from "./sketch.ts";
import type { Values } from "./solve-system.ts";

/**
 * Figures in coordinates for what was found as focal radii. Where radii are left open (any point of the curve, any chord through the focus) three
 * figures: what is a sum of multiples of radii is linear along the curve, and three chords through a focus are never on one line in the plane of
 * their two radii, so that it is constant if it is the same in all three.
 */
export type Witnesses =
  | {
      readonly type: "found";
      readonly figures: readonly Configuration[];
      readonly isFamily: boolean;
      /** The curve itself is not the same in all. */
      readonly isShape?: true;
    }
  /** No points have these distances. */
  | { readonly type: "impossible" }
  | { readonly type: "unknown" };

/** So many figures show that something linear is constant. */
const enough = 3;

export function focalWitnesses(possibility: Possibility, found: Values): Witnesses {
  const { drawing, numbers } = possibility;
  const values = atOneSize(possibility, found);
  const shape = [...sizeLetters(possibility, values)][0];
  if (shape !== undefined) return severalShapes(possibility, values, shape);
  const sizes = [...drawing.radii.values()].map(({ curve }) => sketchWith(possibility, values, curve));
  if (!sizes.every((size) => size !== undefined)) return { type: "unknown" };
  const completions = complete(possibility, values, sizes);
  if (!completions) return { type: "unknown" };
  const free = Math.max(0, ...completions.map(({ samples }) => samples));
  const isFamily = free > 0;
  const figures = completions
    .filter(({ values: full }) => drawing.limits.every((limit) => holdsLimit(numbers, limit, full) !== false))
    .map(({ values: full }) => figureOf(possibility, full, sizes));
  const drawn = figures.filter((figure) => typeof figure === "object");
  // With two points free of each other all combinations of their radii are needed.
  if (free > 1) return drawn.length < completions.length ? { type: "unknown" } : { type: "found", figures: drawn, isFamily };
  if (isFamily) return drawn.length < enough ? { type: "unknown" } : { type: "found", figures: drawn.slice(0, enough), isFamily };
  if (figures.includes("unknown")) return { type: "unknown" };
  return drawn.length === 0 ? { type: "impossible" } : { type: "found", figures: drawn, isFamily };
}

/** Letters that the size or the shape of a conic depends on, besides those that have values. */
function sizeLetters({ drawing }: Possibility, values: Values): string[] {
  const lengths = [...drawing.curves.values()].flatMap((sketch) =>
    sketch.kind === "ellipse" || sketch.kind === "hyperbola"
      ? [sketch.a, sketch.b, sketch.c]
      : sketch.kind === "parabola"
        ? [sketch.p]
        : [],
  );
  return [...new Set(lengths.flatMap((length) => freeLetters(putValues(length, values))))];
}

const withLetter = (values: Values, letter: string, value: MathJson): Values => ({
  ...Object.fromEntries(Object.entries(values).map(([each, formula]) => [each, putValues(formula, { [letter]: value })])),
  [letter]: value,
});

/** Where only the size of the whole figure is open, one size stands for all: they are similar. */
function atOneSize(possibility: Possibility, values: Values): Values {
  const radii = new Set([...possibility.drawing.radii.values()].flatMap(({ left, right }) => [left, right]));
  const [only, ...others] = sizeLetters(possibility, values);
  return only === undefined || others.length > 0 || radii.has(only) ? values : withLetter(values, only, 1);
}

const trials: readonly MathJson[] = [1, 2, 3, 4, 5, 6, 8, 10];

/** Curves of different shapes for different lengths of a radius that their axes depend on. */
function severalShapes(possibility: Possibility, values: Values, letter: string): Witnesses {
  const { drawing, numbers } = possibility;
  const tried = trials.flatMap((value) => {
    const full = withLetter(values, letter, value);
    const known = Object.fromEntries(Object.entries(full).map(([each, formula]) => [each, numbers.simplify(formula) ?? formula]));
    const fits = [...drawing.assumptions, ...drawing.limits].every((limit) => holdsLimit(numbers, limit, known) !== false);
    const witnesses = fits && sizeLetters(possibility, known).length === 0 ? focalWitnesses(possibility, known) : undefined;
    return witnesses?.type === "found" ? witnesses.figures : [];
  });
  return tried.length === 0
    ? { type: "unknown" }
    : { type: "found", figures: tried.slice(0, enough), isFamily: true, isShape: true };
}

/** Whether a quantity is a sum of multiples of focal radii and of a number. */
export function isLinearInRadii({ drawing, numbers }: Possibility, term: MathJson): boolean {
  const formula = new Formulas(drawing, numbers).quantity(term);
  const polynomial = formula === undefined ? undefined : polynomialOf(numbers, apply("Equal", formula, 0));
  return polynomial !== undefined && P.totalDegree(polynomial) <= 1;
}

const isOpen = (value: MathJson): boolean => freeLetters(value).length > 0;

type Size = CentralSketch | ParabolaSketch;

/** The conic with numbers for its letters. */
function sketchWith({ drawing, numbers }: Possibility, values: Values, name: string): Size | undefined {
  const sketch = drawing.curves.get(name);
  const put = (json: MathJson): MathJson => numbers.simplify(putValues(json, values)) ?? "Nothing";
  const at = ({ x, y }: Point): Point => ({ x: put(x), y: put(y) });
  const size: Size | undefined =
    sketch?.kind === "parabola"
      ? { ...sketch, vertex: at(sketch.vertex), p: put(sketch.p) }
      : sketch?.kind === "ellipse" || sketch?.kind === "hyperbola"
        ? { ...sketch, centre: at(sketch.centre), a: put(sketch.a), b: put(sketch.b), c: put(sketch.c) }
        : undefined;
  const parts = size && [
    ...Object.values("vertex" in size ? size.vertex : size.centre),
    ...("p" in size ? [size.p] : [size.a, size.b, size.c]),
  ];
  return parts?.every((part) => !isOpen(part as MathJson)) ? size : undefined;
}

/** 1/m + 1/m₁ = 2a/b² for the two parts into which a focus divides a chord through it; 2/p on a parabola. */
function chordRelations({ drawing }: Possibility, sizes: readonly (Size | undefined)[]): MathJson[] {
  const ends = [...drawing.radii.values()].map((radii, index) => ({ radii, size: sizes[index] as Size }));
  return ends.flatMap(({ radii, size }, index) =>
    ends.slice(index + 1).flatMap(({ radii: other }): MathJson[] => {
      if (radii.chord === undefined || radii.chord !== other.chord) return [];
      const [m, n] = [throughFocus(radii), throughFocus(other)];
      const [above, below] = "p" in size ? [2, size.p] : [multiply(2, size.a), square(size.b)];
      return [apply("Equal", multiply(above, m, n), multiply(below, add(m, n)))];
    }),
  );
}

const throughFocus = ({ through, left, right }: FocalRadii): MathJson => (through === "right" ? right : left);

/** Values for all radii: what is open is determined by the chords, else taken as three different numbers. */
function complete(
  possibility: Possibility,
  start: Values,
  sizes: readonly (Size | undefined)[],
): { readonly values: Values; readonly samples: number }[] | undefined {
  const { numbers, drawing } = possibility;
  const letters = [...drawing.radii.values()].flatMap(({ left, right }) => [left, right]);
  const relations = chordRelations(possibility, sizes);
  type Completion = { readonly values: Values; readonly samples: number };
  const work = (known: Values, depth: number, samples: number): Completion[] | undefined => {
    if (depth > letters.length) return undefined;
    const full = settled(numbers, letters, known);
    const open = [...new Set(letters.flatMap((letter) => freeLetters(full[letter] ?? letter)))];
    for (const relation of relations) {
      const [left, right] = operandsOf(relation).map((side) => putValues(side, full));
      const equation = apply("Equal", left ?? 0, right ?? 0);
      const polynomial = polynomialOf(numbers, equation);
      if (polynomial === undefined) return undefined;
      if (polynomial === 0n) continue;
      const [letter, ...others] = freeLetters(equation);
      if (letter === undefined) return [];
      if (others.length > 0) continue;
      const roots = rootsOf(numbers, polynomial, letter);
      if (!roots) return undefined;
      const branches = roots.map((root) => work({ ...full, [letter]: numbers.toJson(root) }, depth + 1, samples));
      return branches.every((branch) => branch !== undefined) ? branches.flat() : undefined;
    }
    const [first] = open;
    if (first === undefined) return [{ values: full, samples }];
    const tried = samplesFor(possibility, first, sizes).map((value) => work({ ...full, [first]: value }, depth + 1, samples + 1));
    return tried.every((branch) => branch !== undefined) ? tried.flat() : undefined;
  };
  return work(start, 0, 0);
}

/** Values of radii with the values of other letters put in. */
function settled(numbers: Radicals, letters: readonly string[], known: Values): Values {
  let full: Values = known;
  for (let round = 0; round < 3; round++) {
    const put = letters
      .map((letter) => [letter, full[letter]] as const)
      .flatMap(([letter, value]) => {
        if (value === undefined) return [];
        const others = Object.fromEntries(Object.entries(full).filter(([name]) => name !== letter));
        return [[letter, numbers.simplify(putValues(value, others)) ?? value] as const];
      });
    full = { ...full, ...Object.fromEntries(put) };
  }
  return full;
}

/**
 * Possible lengths of a radius, with short coordinates: on an ellipse those at an end of the minor axis and of the latus rectum, and across from them;
 * more than the least one on the other curves.
 */
function samplesFor({ drawing }: Possibility, letter: string, sizes: readonly (Size | undefined)[]): MathJson[] {
  const index = [...drawing.radii.values()].findIndex(({ left, right }) => left === letter || right === letter);
  const size = sizes[index];
  if (!size) return [];
  if ("p" in size) return [1, 2, 3].map((factor) => multiply(factor, size.p));
  if (size.kind === "hyperbola") return [2, 3, 4].map((factor) => add(size.c, multiply(factor, size.a)));
  const [a, b] = [size.a, square(size.b)];
  const across = divide(multiply(a, b), subtract(multiply(2, square(a)), b));
  return [a, divide(b, a), subtract(multiply(2, a), divide(b, a)), across, subtract(multiply(2, a), across)];
}

/** The places of the points from their radii, and the chords as lines. */
function figureOf(
  possibility: Possibility,
  values: Values,
  sizes: readonly (Size | undefined)[],
): Configuration | "impossible" | "unknown" {
  const { drawing, numbers } = possibility;
  const base = configurationOf(possibility, values);
  if (!base) return "unknown";
  const points = new Map(base.points);
  const curves = new Map<string, Curve>(base.curves);
  const chords = new Map<string, Point>();
  for (const [index, [name, radii]] of [...drawing.radii].entries()) {
    const conic = sizes[index] as Size;
    const main = numbers.simplify(putValues(mainOf(conic, radii), values));
    const height = main === undefined ? undefined : numbers.read(putValues(heightOf(conic, radii, main), values));
    const sign = height && numbers.sign(height);
    if (main === undefined || !height || sign === undefined) return "unknown";
    if (sign < 0) return "impossible";
    // A root of a root stands as it is.
    const root = numbers.sqrt(height);
    const size = root ? numbers.toJson(root) : apply("Sqrt", numbers.toJson(height));
    const isSecond = radii.chord !== undefined && chords.has(radii.chord);
    const across = isSecond ? negate(size) : size;
    const place = pointAt("vertex" in conic ? conic.vertex : conic.centre, conic.along, main, across);
    const point = { x: numbers.simplify(place.x) ?? place.x, y: numbers.simplify(place.y) ?? place.y };
    if (radii.chord !== undefined) {
      const first = chords.get(radii.chord);
      if (first && sameTree(first.x, point.x) && sameTree(first.y, point.y)) return "impossible";
      if (first && drawing.scene.kinds.get(radii.chord) === "Line") curves.set(radii.chord, lineOf(numbers, first, point));
      chords.set(radii.chord, point);
    }
    points.set(name, point);
  }
  return { points, curves, letters: values };
}

/** m² − n² = 4cx counted from the centre; on a parabola r = x + p/2 from the vertex. */
const mainOf = (size: Size, { left, right }: FocalRadii): MathJson =>
  "p" in size ? subtract(left, divide(size.p, 2)) : divide(subtract(square(left), square(right)), multiply(4, size.c));

const heightOf = (size: Size, { left }: FocalRadii, main: MathJson): MathJson =>
  "p" in size ? multiply(2, size.p, main) : subtract(square(left), square(add(main, size.c)));

function lineOf(numbers: Radicals, from: Point, to: Point): Curve {
  const simple = (value: MathJson): MathJson => numbers.simplify(value) ?? value;
  const { a, b, c } = lineThrough(from, to);
  return { kind: "line", a: simple(a), b: simple(b), c: simple(c) };
}
