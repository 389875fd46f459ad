import type { Radical } from "../../../../algebra/radicals/radical.ts";
import type { Radicals } from "../../../../algebra/radicals/radicals.ts";
import { sum } from "../../../../algebra/written-form.ts";
import type { MathJson } from "../../../../contract.ts";
import { apply, substitute } from "../../../../expression/mathjson.ts";
import { opposite } from "../../../../expression/tree/sign.ts";
import { squared } from "../../../../geometry/conics/formulas.ts";
import type { SecondDegree } from "../../../../geometry/figures.ts";
import { inLowestIntegers, scaled, terms } from "../../../../geometry/line-equation.ts";

/** The lines of completing the squares: each says the same as the one before. */
export interface SquareLines {
  /** 9(x² − 4x) + 16(y² + 6y) = −36 */
  readonly grouped: MathJson;
  /** 9(x² − 4x + 4) + 16(y² + 6y + 9) = −36 + 36 + 144 */
  readonly completed: MathJson;
  /** 9(x − 2)² + 16(y + 3)² = 144 */
  readonly asSquares: MathJson;
}

/** One letter's part of the equation: q(u² + du), with h = −d/2. */
interface Group {
  readonly letter: string;
  readonly factor: Radical;
  readonly linear: Radical;
  readonly middle: Radical;
}

/**
 * Of an equation without an xy term that has a linear term beside a square: undefined where there is nothing to complete. Letters other than x
 * and y stand for turned axes.
 */
export function squareLines(
  numbers: Radicals,
  { coefficients }: SecondDegree,
  letters: readonly [string, string],
): SquareLines | undefined {
  const read = coefficients.map((coefficient) => numbers.read(coefficient));
  if (!read.every((coefficient) => coefficient !== undefined)) return undefined;
  const [A, , C, D, E, F] = inLowestIntegers(numbers, read) as [Radical, Radical, Radical, Radical, Radical, Radical];
  const groups = [groupOf(numbers, letters[0], A, D), groupOf(numbers, letters[1], C, E)];
  if (!groups.some((group) => group && !numbers.isZero(group.linear))) return undefined;
  const [first, second] = groups;
  const constant = numbers.negate(F);
  if (first && second) return central(numbers, [first, second], constant);
  const [group, factor, letter] = first ? [first, E, letters[1]] : [second, D, letters[0]];
  return group && oneSquare(numbers, group, numbers.negate(factor), letter, constant);
}

function groupOf(numbers: Radicals, letter: string, factor: Radical, linear: Radical): Group | undefined {
  if (numbers.isZero(factor)) return undefined;
  const inside = numbers.divide(linear, factor);
  const middle = inside && numbers.divide(numbers.negate(inside), numbers.fromRational({ numerator: 2n, denominator: 1n }));
  return inside && middle && { letter, factor, linear: inside, middle };
}

function central(numbers: Radicals, groups: readonly Group[], constant: Radical): SquareLines | undefined {
  const added = groups.map(({ factor, middle }) => product(numbers, factor, middle, middle));
  if (!added.every((value) => value !== undefined)) return undefined;
  const total = added.reduce((all, value) => numbers.add(all, value), constant);
  const shown = [constant, ...added].filter((value) => !numbers.isZero(value)).map((value) => numbers.toJson(value));
  return {
    grouped: apply("Equal", sum(groups.flatMap((group) => grouped(numbers, group, false))), numbers.toJson(constant)),
    completed: apply("Equal", sum(groups.flatMap((group) => grouped(numbers, group, true))), sum(shown)),
    asSquares: apply("Equal", sum(groups.map((group) => asSquare(numbers, group))), numbers.toJson(total)),
  };
}

/** u² + du = sv + t, divided by the factor of the square. */
function oneSquare(numbers: Radicals, group: Group, factor: Radical, letter: string, constant: Radical): SquareLines | undefined {
  const [slope, rest] = [numbers.divide(factor, group.factor), numbers.divide(constant, group.factor)];
  const square = product(numbers, group.middle, group.middle);
  if (!slope || !rest || !square) return undefined;
  const plain = { ...group, factor: numbers.fromRational({ numerator: 1n, denominator: 1n }) };
  const right = (...constants: Radical[]): MathJson =>
    sum(terms(numbers, [slope, letter], ...constants.map((value) => [value, 1] as const)));
  return {
    grouped: apply("Equal", sum(grouped(numbers, plain, false)), right(rest)),
    completed: apply("Equal", sum(grouped(numbers, plain, true)), right(rest, square)),
    asSquares: apply("Equal", asSquare(numbers, plain), right(numbers.add(rest, square))),
  };
}

/** q(u² + du), with the square of d/2 where it is completed; without brackets where q is 1. */
function grouped(numbers: Radicals, { letter, factor, linear, middle }: Group, isCompleted: boolean): MathJson[] {
  if (numbers.isZero(linear)) return [scaled(numbers.toJson(factor), squared(letter))];
  const square = numbers.multiply(middle, middle) ?? [];
  const inside = [squared(letter), ...terms(numbers, [linear, letter])];
  if (isCompleted) inside.push(numbers.toJson(square));
  const factorShown = numbers.toJson(factor);
  if (factorShown === 1) return inside;
  return [scaledBracket(factorShown, sum(inside))];
}

/** A bracket keeps its sum together: 9(x² − 4x), −(x² − 4x). */
const scaledBracket = (factor: MathJson, bracket: MathJson): MathJson => scaled(factor, bracket);

function asSquare(numbers: Radicals, { letter, factor, middle }: Group): MathJson {
  const bracket = numbers.isZero(middle) ? letter : sum([letter, opposite(numbers.toJson(middle))]);
  return scaled(numbers.toJson(factor), squared(bracket));
}

function product(numbers: Radicals, first: Radical, ...others: readonly Radical[]): Radical | undefined {
  return others.reduce<Radical | undefined>((value, factor) => value && numbers.multiply(value, factor), first);
}

/** An equation in x and y written in other letters. */
export const inLetters = (equation: MathJson, [first, second]: readonly [string, string]): MathJson =>
  first === "x" ? equation : substitute(equation, { x: first, y: second });
