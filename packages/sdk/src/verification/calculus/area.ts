import { crossings } from "../../algebra/integrals/crossings.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import { apply } from "../../expression/mathjson.ts";

/**
 * The area between two curves as one integral, that of their distance. Without bounds it is what they enclose: from their first to their last crossing.
 * undefined where these are not known.
 */
export function areaIntegral(
  first: MathJson,
  second: MathJson,
  letter: string,
  bounds: readonly [MathJson, MathJson] | undefined,
  spend: Spend,
): MathJson | undefined {
  const found = bounds ?? crossings(first, second, letter, undefined, spend);
  const [from, to] = [found?.[0], found?.at(-1)];
  if (!found || found.length < 2 || from === undefined || to === undefined) return undefined;
  return apply("Integrate", apply("Abs", apply("Subtract", first, second)), apply("Limits", letter, from, to));
}
