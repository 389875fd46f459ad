import { type Rational, rational } from "../../algebra/rational.ts";
import { randomFrom } from "./random.ts";

/** Values for letters at which formulas are compared. */
export type Assignment = ReadonlyMap<string, Rational>;

/** Small numbers first: a person can check them in the head. */
const plain: readonly Rational[] = [
  ...[1, 2, -1, 3, -2, 5, 0].map((value) => rational(value)),
  ...[rational(1, 2), rational(-3), rational(-1, 2), rational(7, 2), rational(4), rational(1, 3), rational(10)],
];

/** Sizes that random values have: close to 0, near 1, large. */
const scales = [1, 1, 1, 3, 10, 0.1, 30, 0.01, 100];

/**
 * Points for these letters, simple ones first, then `count` random ones at mixed scales, the same for the same seed. Values are quarters,
 * eighths or tenths, so that they can be read.
 */
export function* assignments(letters: readonly string[], seed: number, count: number): Generator<Assignment> {
  if (letters.length === 0) {
    yield new Map();
    return;
  }
  if (letters.length > 1) yield new Map(letters.map((letter) => [letter, rational(1)]));
  for (let index = 0; index < plain.length; index++) {
    // A different value for each letter: what fails is seldom symmetric.
    yield new Map(letters.map((letter, place) => [letter, plain[(index + 3 * place) % plain.length] as Rational]));
  }
  const random = randomFrom(seed);
  for (let index = 0; index < count; index++) {
    const positive = index % 3 === 0;
    yield new Map(letters.map((letter) => [letter, randomValue(random, positive)]));
  }
}

function randomValue(random: () => number, positive: boolean): Rational {
  const scale = scales[Math.floor(random() * scales.length)] as number;
  const size = (random() * 2 - (positive ? 0 : 1)) * scale;
  const parts = scale < 1 ? 10_000 : ([4, 8, 10, 1][Math.floor(random() * 4)] as number);
  return rational(Math.round(size * parts), parts);
}
