import type { MathJson } from "../../contract.ts";
import { freeLetters, headOf, mentions, operandsOf, substitute } from "../../expression/mathjson.ts";
import { canMove } from "../limits/exact/context.ts";
import type { Destination } from "../limits/tendency.ts";
import type { OpenInterval } from "./line/points.ts";

/** An integral over one letter between two bounds. */
export interface IntegralParts {
  readonly formula: MathJson;
  readonly letter: string;
  readonly from: MathJson;
  readonly to: MathJson;
}

/** The parts of ["Integrate", f, ["Limits", x, a, b]]. Where a bound speaks of a letter of the same name, which is another one, it is renamed. */
export function integralParts(json: MathJson): IntegralParts | undefined {
  const [formula, limits, ...more] = operandsOf(json);
  if (headOf(json) !== "Integrate" || formula === undefined || limits === undefined || more.length > 0) return undefined;
  const [letter, from, to] = operandsOf(limits);
  if (headOf(limits) !== "Limits" || typeof letter !== "string" || from === undefined || to === undefined) return undefined;
  if (!canMove(formula, letter)) return undefined;
  if (![...freeLetters(from), ...freeLetters(to)].includes(letter)) return { formula, letter, from, to };
  let own = `${letter}_1`;
  while (mentions(json, own)) own += "1";
  return { formula: substitute(formula, { [letter]: own }), letter: own, from, to };
}

/** An end of an interval, approached from inside. */
export function destinationAt({ from, to }: OpenInterval, side: "from" | "to"): Destination {
  const end = side === "from" ? from : to;
  if ("infinite" in end) return { infinite: end.infinite };
  return { point: end.at, side: side === "from" ? 1 : -1 };
}
