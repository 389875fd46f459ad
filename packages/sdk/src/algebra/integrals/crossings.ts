import type { MathJson } from "../../contract.ts";
import { apply } from "../../expression/mathjson.ts";
import { contextOf, decided } from "../limits/exact/context.ts";
import { formOf } from "../limits/exact/form-of.ts";
import { formToJson } from "../limits/exact/to-json.ts";
import type { Spend } from "../spend.ts";
import { type OpenInterval, pointOf, wholeLine } from "./line/points.ts";
import { zerosOf } from "./line/zeros.ts";

/**
 * Where two curves y = f(x) and y = g(x) meet strictly between two places, or anywhere, ascending: all such places. A place at which one of them has no
 * value may be listed too. undefined where not all are known.
 */
export function crossings(
  first: MathJson,
  second: MathJson,
  letter: string,
  between: readonly [MathJson, MathJson] | undefined,
  spend: Spend,
): MathJson[] | undefined {
  return decided(() => {
    const context = contextOf(spend);
    const interval: OpenInterval = between ? { from: pointOf(between[0], context), to: pointOf(between[1], context) } : wholeLine;
    return zerosOf(formOf(apply("Subtract", first, second), context), letter, interval, context).map(formToJson);
  });
}
