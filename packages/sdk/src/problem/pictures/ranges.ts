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

/**
 * Where a parameter runs if nobody says so: with sines and cosines as many whole turns as it takes to close the curve, two where it does not close because
 * the parameter stands outside of them too (a cycloid); else from −5 to 5.
 */
export function parameterRange(formulas: readonly MathJson[], letter: string): MathJson {
  if (!formulas.some(hasTrigonometry)) return ["Interval", -5, 5];
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
