import { signOfConstant } from "../../algebra/constant/decide.ts";
import type { Radicals } from "../../algebra/radicals/radicals.ts";
import type { MathJson } from "../../contract.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../expression/mathjson.ts";
import { minus, negated, over, plus, root, squared, times } from "../conics/formulas.ts";
import type { Point, StraightLine } from "../figures.ts";
import { dotOf } from "./line.ts";
import { distanceFormula, dotFormula } from "./measures.ts";

const root2: MathJson = ["Sqrt", 2];
const root3: MathJson = ["Sqrt", 3];
const root5: MathJson = ["Sqrt", 5];
const root6: MathJson = ["Sqrt", 6];

/** Angles up to a right one that school knows, as twelfths, tenths … of π, with their cosines. */
const cosines: readonly (readonly [numerator: number, denominator: number, cosine: MathJson])[] = [
  [0, 1, 1],
  [1, 12, over(plus(root6, root2), 4)],
  [1, 6, over(root3, 2)],
  [1, 5, over(plus(1, root5), 4)],
  [1, 4, over(root2, 2)],
  [1, 3, over(1, 2)],
  [2, 5, over(minus(root5, 1), 4)],
  [5, 12, over(minus(root6, root2), 4)],
  [1, 2, 0],
];

const tangents: readonly (readonly [numerator: number, denominator: number, tangent: MathJson])[] = [
  [0, 1, 0],
  [1, 12, minus(2, root3)],
  [1, 8, minus(root2, 1)],
  [1, 6, over(root3, 3)],
  [1, 4, 1],
  [1, 3, root3],
  [3, 8, plus(1, root2)],
  [5, 12, plus(2, root3)],
];

/** The angle from 0 to π with a cosine: a multiple of π for those that school knows, else arccos(…). undefined beyond ±1. */
export function angleWithCosine(numbers: Radicals, cosine: MathJson): MathJson | undefined {
  const canonical = numbers.simplify(cosine);
  if (canonical === undefined) return undefined;
  for (const [numerator, denominator, value] of cosines) {
    if (areEqual(numbers, canonical, value)) return multipleOfPi(numbers, numerator, denominator);
    if (areEqual(numbers, canonical, negated(value))) return multipleOfPi(numbers, denominator - numerator, denominator);
  }
  if (freeLetters(canonical).length > 0) return undefined;
  const isWithin = signOfConstant(minus(1, squared(canonical)), () => {}) === 1;
  return isWithin ? apply("Arccos", canonical) : undefined;
}

/** The cosine of an angle from 0 to π that school knows, or that is given by its cosine; undefined for other angles. */
export function cosineOf(numbers: Radicals, angle: MathJson): MathJson | undefined {
  if (headOf(angle) === "Arccos") return numbers.simplify(operandsOf(angle)[0] ?? 0);
  const share = numbers.simplify(over(inRadians(angle), "Pi"));
  if (share === undefined) return undefined;
  for (const [numerator, denominator, value] of cosines) {
    if (areEqual(numbers, share, over(numerator, denominator))) return numbers.simplify(value);
    if (areEqual(numbers, share, over(denominator - numerator, denominator))) return numbers.simplify(negated(value));
  }
  return undefined;
}

/** The angle from 0 to π, not π itself, whose tangent is a slope: arctan k, and π − arctan |k| for a falling line. */
export function angleWithTangent(numbers: Radicals, slope: MathJson | "none"): MathJson | undefined {
  if (slope === "none") return multipleOfPi(numbers, 1, 2);
  const canonical = numbers.simplify(slope);
  if (canonical === undefined) return undefined;
  for (const [numerator, denominator, value] of tangents) {
    if (areEqual(numbers, canonical, value)) return multipleOfPi(numbers, numerator, denominator);
    if (areEqual(numbers, canonical, negated(value))) return multipleOfPi(numbers, denominator - numerator, denominator);
  }
  const value = numbers.read(canonical);
  const sign = value && numbers.sign(value);
  if (sign === undefined || sign === 0) return undefined;
  const steep = numbers.simplify(negated(canonical));
  return sign > 0 ? apply("Arctan", canonical) : steep && minus("Pi", apply("Arctan", steep));
}

/** The tangent of an angle in radians or degrees that school knows; "none" at a right angle; undefined for other angles. */
export function tangentOf(numbers: Radicals, angle: MathJson): MathJson | "none" | undefined {
  if (headOf(angle) === "Arctan") return numbers.simplify(operandsOf(angle)[0] ?? 0);
  const share = numbers.simplify(over(inRadians(angle), "Pi"));
  if (share === undefined) return undefined;
  if (areEqual(numbers, share, over(1, 2))) return "none";
  for (const [numerator, denominator, value] of tangents) {
    if (areEqual(numbers, share, over(numerator, denominator))) return numbers.simplify(value);
    if (areEqual(numbers, share, over(denominator - numerator, denominator))) return numbers.simplify(negated(value));
  }
  return undefined;
}

/** ["Degrees", 60] → 60π/180. */
export const inRadians = (angle: MathJson): MathJson =>
  headOf(angle) === "Degrees" ? over(times(operandsOf(angle)[0] ?? 0, "Pi"), 180) : angle;

/** π/3 → ["Degrees", 60]; undefined for an angle that is no rational multiple of π. */
export function inDegrees(numbers: Radicals, angle: MathJson): MathJson | undefined {
  const degrees = numbers.read(over(times(180, angle), "Pi"));
  return degrees && numbers.rationalOf(degrees) ? apply("Degrees", numbers.toJson(degrees)) : undefined;
}

/** BA · BC/(|BA| |BC|), the cosine of the angle ABC. */
export const cosineAt = (a: Point, b: Point, c: Point): MathJson =>
  over(dotFormula(b, a, b, c), times(distanceFormula(b, a), distanceFormula(b, c)));

/** |a₁a₂ + b₁b₂|/(√(a₁² + b₁²) √(a₂² + b₂²)), the cosine of the angle between two lines. */
export const cosineBetween = (first: StraightLine, second: StraightLine): MathJson =>
  over(apply("Abs", dotOf(first, second)), times(normOf(first), normOf(second)));

const normOf = ({ a, b }: StraightLine): MathJson => root(plus(squared(a), squared(b)));

const areEqual = (numbers: Radicals, left: MathJson, right: MathJson): boolean => numbers.simplify(minus(left, right)) === 0;

const multipleOfPi = (numbers: Radicals, numerator: number, denominator: number): MathJson | undefined =>
  numbers.simplify(over(times(numerator, "Pi"), denominator));
