import type { MathJson } from "../../contract.ts";
import { compile } from "../../expression/evaluation/compile.ts";
import { freeLetters, headOf, operandsOf } from "../../expression/mathjson.ts";

const trigonometric: ReadonlySet<string> = new Set(["Sin", "Cos", "Tan", "Cot", "Sec", "Csc"]);

const hasTrigonometry = (json: MathJson): boolean =>
  trigonometric.has(headOf(json) ?? "") || operandsOf(json).some(hasTrigonometry);

/** Whether a letter stands outside all sines and cosines too: then nothing repeats. */
const standsOutside = (json: MathJson, letter: string): boolean =>
  json === letter || (!trigonometric.has(headOf(json) ?? "") && operandsOf(json).some((part) => standsOutside(part, letter)));

const multipleOfPi = (count: number): MathJson => (count === 1 ? "Pi" : ["Multiply", count, "Pi"]);
const upToTurns = (halves: number): MathJson => ["Interval", 0, multipleOfPi(halves)];

/** Values are compared at these angles, at none of which a usual formula vanishes or has a symmetry. */
const angles = Array.from({ length: 24 }, (_, index) => 0.137 + 0.731 * index);
const mostHalfTurns = 24;

/** The least number of half turns after which values repeat as `sign` says; undefined where they do not within twelve turns. */
function halfTurnsUntil(
  formulas: readonly MathJson[],
  letter: string,
  sign: (halves: number) => number,
  step: number,
): number | undefined {
  const values = formulas.map((json) => compile(json, [letter]));
  const repeats = (halves: number): boolean =>
    values.every((value) =>
      angles.every((angle) => {
        const [before, after] = [value(angle), sign(halves) * value(angle + halves * Math.PI)];
        return Number.isNaN(before) ? Number.isNaN(after) : Math.abs(after - before) <= 1e-9 * Math.max(1, Math.abs(before));
      }),
    );
  for (let halves = step; halves <= mostHalfTurns; halves += step) if (repeats(halves)) return halves;
  return undefined;
}

const isOfNumbers = (formulas: readonly MathJson[], letter: string): boolean =>
  formulas.every((json) => freeLetters(json).every((each) => each === letter));

const symmetric = (half: number): MathJson => ["Interval", -half, half];

const heads: ReadonlySet<string> = new Set([
  "Add",
  "Subtract",
  "Negate",
  "Multiply",
  "Power",
  "Square",
  "Rational",
  "Divide",
  "Exp",
]);

/** Of a formula of powers and exponentials, with no divisor that the letter is in: it has a value everywhere. */
function isEntire(json: MathJson, letter: string): boolean {
  const [head, operands] = [headOf(json), operandsOf(json)];
  if (head === undefined) return true;
  const [first = 0, second = 0] = operands;
  const isWhole = typeof second === "number" && Number.isInteger(second) && second > 0;
  if (head === "Divide") return isEntire(first, letter) && !freeLetters(second).includes(letter);
  if (head === "Power" && !isWhole) return !freeLetters(first).includes(letter) && isEntire(second, letter);
  return heads.has(head) && operands.every((part) => isEntire(part, letter));
}

/** Where nothing happens but at 0, a path that is farther away than this at the usual ends is shown nearer. */
const far = 60;

/** How far from 0 a path has its last zero or turn, with room; undefined where the usual range shows that well, and for formulas that may have poles. */
function eventful(formulas: readonly MathJson[], letter: string): number | undefined {
  if (!isOfNumbers(formulas, letter) || !formulas.every((json) => isEntire(json, letter))) return undefined;
  const places = Array.from({ length: 401 }, (_, index) => (index - 200) / 40 + 1e-4);
  const columns = formulas.map((json) => {
    const at = compile(json, [letter]);
    return places.map((place) => at(place));
  });
  const last = Math.max(0, ...columns.flatMap((values) => [...changesOf(values, places), ...changesOf(risesOf(values), places)]));
  if (last > 3.5) return undefined;
  if (last >= 0.1) return Math.max(2, Math.ceil(2.6 * last) / 2);
  return columns.some((values) => Math.max(Math.abs(values[0] as number), Math.abs(values.at(-1) as number)) > far)
    ? 2
    : undefined;
}

const risesOf = (values: readonly number[]): number[] => values.slice(1).map((value, index) => value - (values[index] as number));

/** How far from 0 a sign changes. */
const changesOf = (values: readonly number[], places: readonly number[]): number[] =>
  values.flatMap((value, index) =>
    index > 0 && value * (values[index - 1] as number) < 0 ? [Math.abs(places[index] as number)] : [],
  );

/**
 * Where a parameter runs if nobody says so: with sines and cosines as many whole turns as it takes to close the curve, two where it does not close because
 * the parameter stands outside of them too (a cycloid); of powers and exponentials as far as something happens, so
 * that a loop is no speck; else from −5 to 5.
 */
export function parameterRange(formulas: readonly MathJson[], letter: string): MathJson {
  if (!formulas.some(hasTrigonometry)) return symmetric(eventful(formulas, letter) ?? 5);
  if (formulas.some((json) => standsOutside(json, letter))) return upToTurns(4);
  if (!isOfNumbers(formulas, letter)) return upToTurns(2);
  return upToTurns(halfTurnsUntil(formulas, letter, () => 1, 2) ?? mostHalfTurns);
}

/**
 * Where the angle runs if nobody says so: until the curve closes, r(θ + kπ) = (−1)ᵏ r(θ); two turns of a spiral.
 */
export function angleRange(r: MathJson, angle: string): MathJson {
  if (!isOfNumbers([r], angle)) return upToTurns(2);
  if (standsOutside(r, angle)) return upToTurns(4);
  return upToTurns(halfTurnsUntil([r], angle, (halves) => (halves % 2 === 0 ? 1 : -1), 1) ?? mostHalfTurns);
}

/** Whether a formula in an angle has the same values half a turn on. */
export const repeatsAfterHalfTurn = (json: MathJson, angle: string): boolean =>
  isOfNumbers([json], angle) && !standsOutside(json, angle) && halfTurnsUntil([json], angle, () => 1, 1) === 1;
