import { definiteIntegral } from "../../../algebra/integrals/definite.ts";
import { integralParts } from "../../../algebra/integrals/ends.ts";
import type { Board, MathJson } from "../../../contract.ts";
import { apply } from "../../../expression/mathjson.ts";

/** ∫ₐᵇ f dx, taken apart. */
export interface Between {
  readonly integrand: MathJson;
  readonly letter: string;
  readonly from: MathJson;
  readonly to: MathJson;
}

export function betweenIn(json: MathJson): Between | undefined {
  const parts = integralParts(json);
  return parts && { integrand: parts.formula, letter: parts.letter, from: parts.from, to: parts.to };
}

export const integralBetween = ({ integrand, letter, from, to }: Between): MathJson =>
  apply("Integrate", integrand, apply("Limits", letter, from, to));

/** What is known of an integral beforehand: its value, or that it has none. */
export type Known = NonNullable<ReturnType<typeof definiteIntegral>>;

export const certified = (given: Between, board: Board): Known | undefined =>
  definiteIntegral(integralBetween(given), (operations) => board.spend(operations), assumed(board));

/** What holds of the letters on a board. */
export const assumed = (board: Board): MathJson[] => board.assuming.map(({ json }) => json);

export const isInfinite = (json: MathJson): boolean => json === "PositiveInfinity" || json === "NegativeInfinity";

/** x = 0; x = 0, x = 1: where an interval is cut. */
export function placesOf(letter: string, places: readonly MathJson[]): MathJson {
  const [first = 0, ...more] = places.map((place) => apply("Equal", letter, place));
  return more.length === 0 ? first : apply("List", first, ...more);
}
