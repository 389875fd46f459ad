import type { MathJson } from "../../../packages/sdk/src/contract.ts";
import { UndecidedError, type Value } from "./arithmetic.ts";
import type { Environment } from "./evaluate.ts";
import { isMatrix } from "./matrices.ts";
import type { Assignment } from "./points.ts";
import { holds, type Truth } from "./truth.ts";

/** The points of these that have values and where every hypothesis holds, each once. */
export function environments<Num>(
  points: readonly Assignment[],
  assuming: readonly MathJson[],
  truth: Truth<Num>,
): Environment<Num>[] {
  const known = new Set<string>();
  return points.flatMap((point) => {
    const environment = environmentOf(point, truth);
    const key = environment && Object.entries(environment).sort().join();
    if (environment === undefined || key === undefined || known.has(key)) return [];
    known.add(key);
    return allHold(assuming, environment, truth) ? [environment] : [];
  });
}

function environmentOf<Num>(point: Assignment, truth: Truth<Num>): Environment<Num> | undefined {
  const values = Object.entries(point).map(([letter, json]): [string, Value<Num> | undefined] => [letter, truth.value(json, {})]);
  const complete = values.every(([, value]) => value !== undefined && !isMatrix(value));
  return complete ? (Object.fromEntries(values) as Environment<Num>) : undefined;
}

function allHold<Num>(assuming: readonly MathJson[], environment: Environment<Num>, truth: Truth<Num>): boolean {
  try {
    return assuming.every((hypothesis) => holds(hypothesis, environment, truth));
  } catch (error) {
    if (error instanceof UndecidedError) return false;
    throw error;
  }
}
