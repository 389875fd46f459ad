import type { MathJson } from "../../contract.ts";
import { compileInterval, type Interval } from "../../expression/evaluation/interval.ts";
import type { Axis } from "./axis.ts";
import { decimalOf } from "./formula.ts";

/** Certain bounds of a formula over all that its axes run over; undefined where there is no telling. */
export function rangeOf(formula: MathJson, axes: readonly Axis[]): Interval | undefined {
  const sides = axes.map(({ from, to }) => [decimalOf(from), decimalOf(to)] as const);
  if (sides.some(([from, to]) => !(Number.isFinite(from) && Number.isFinite(to)))) return undefined;
  try {
    const box = sides.map(([from, to]) => [Math.min(from, to), Math.max(from, to)] as const);
    return compileInterval(
      formula,
      axes.map(({ symbol }) => symbol),
    )(...box);
  } catch {
    return undefined;
  }
}
