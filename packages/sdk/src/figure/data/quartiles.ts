import { quantile } from "../../algebra/statistics/quantile.ts";
import type { Quartiles } from "../../contract.ts";
import { FigureError } from "../../errors/figure-error.ts";
import { problem } from "../problem.ts";

/** What a box plot shows of observations. */
export interface FiveNumbers {
  readonly least: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly greatest: number;
  /** The least and the greatest observation that are no outliers. */
  readonly whiskers: readonly [low: number, high: number];
  /** Farther from the box than 1.5 times its height, ascending. */
  readonly outliers: readonly number[];
}

/** How far from the box an observation may lie, in heights of the box, before it is an outlier (Tukey, Exploratory Data Analysis, 1977). */
const reach = 1.5;

/**
 * Median and quartiles of observations, at least one. By halves the quartiles are the medians of the lower and of the upper half, where the middle
 * observation of an odd number belongs to neither (Moore and McCabe), as pocket calculators for schools have them; of a single observation
 * they are itself. Interpolated they lie where NumPy and matplotlib have them (Hyndman and Fan's type 7). Given ones are the five samples, with no outliers.
 *
 * @throws FigureError for given ones that are not five, or do not ascend.
 */
export function fiveNumbersOf(observations: readonly number[], quartiles: Quartiles = "halves"): FiveNumbers {
  if (quartiles === "given") return givenNumbers(observations);
  const sorted = Float64Array.from(observations).sort();
  const [lowerQuartile, upperQuartile] =
    quartiles === "interpolated"
      ? ([0.25, 0.75].map((share) => quantile(sorted, share)) as [number, number])
      : medianOfHalves(sorted);
  const room = reach * (upperQuartile - lowerQuartile);
  const isInside = (value: number): boolean => value >= lowerQuartile - room && value <= upperQuartile + room;
  const inside = sorted.filter(isInside);
  return {
    least: sorted[0] as number,
    lowerQuartile,
    median: medianOf(sorted),
    upperQuartile,
    greatest: sorted.at(-1) as number,
    // An interpolated quartile may lie beyond all that is no outlier.
    whiskers: [Math.min(inside[0] ?? lowerQuartile, lowerQuartile), Math.max(inside.at(-1) ?? upperQuartile, upperQuartile)],
    outliers: [...sorted.filter((value) => !isInside(value))],
  };
}

function givenNumbers(five: readonly number[]): FiveNumbers {
  if (five.length !== 5 || five.some((number, index) => index > 0 && number < (five[index - 1] as number)))
    throw new FigureError(
      `the five numbers of a box are five that ascend, not ${five.join(", ")}`,
      undefined,
      problem("figure-error.five-numbers", { numbers: ["List", ...five] }),
    );
  const [least, lowerQuartile, median, upperQuartile, greatest] = five as [number, number, number, number, number];
  return { least, lowerQuartile, median, upperQuartile, greatest, whiskers: [least, greatest], outliers: [] };
}

function medianOfHalves(sorted: Float64Array): [number, number] {
  const half = Math.floor(sorted.length / 2);
  if (half === 0) return [sorted[0] as number, sorted[0] as number];
  return [medianOf(sorted.subarray(0, half)), medianOf(sorted.subarray(sorted.length - half))];
}

function medianOf(sorted: Float64Array): number {
  const middle = (sorted.length - 1) / 2;
  const [below, above] = [sorted[Math.floor(middle)] as number, sorted[Math.ceil(middle)] as number];
  return below === above ? below : below / 2 + above / 2;
}
