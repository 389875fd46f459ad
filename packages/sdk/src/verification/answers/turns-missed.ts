import type { MathJson } from "../../contract.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import { compileEnclosure, type Enclosure } from "../../expression/evaluation/enclosure.ts";

/** Cells along the axis in which slopes are bounded, and how many in a row may be undecided between two that are not. */
const [cells, mostUndecided] = [400, 4];
/** So far to both sides of 0 it is looked, at least. */
const reach = 10;

/** A turn that lies between two numbers, certainly. */
export interface Turn {
  readonly from: number;
  readonly to: number;
}

/**
 * Turns of a graph near 0, each certain by bounds: the function is continuous, its slope has one sign before and the other one after. There may be more. None
 * for a formula without bounds.
 */
export function certainTurns(body: MathJson, letter: string, places: readonly number[]): Turn[] {
  const over = boundsOf(body, letter);
  if (!over) return [];
  const far = Math.max(reach, ...places.map((place) => 2 * Math.abs(place)));
  const edge = (index: number): number => -far + (2 * far * index) / cells;
  const turns: Turn[] = [];
  let before: { sign: 1 | -1; at: number } | undefined;
  for (let index = 0; index < cells; index++) {
    const { value, slope } = over(edge(index), edge(index + 1));
    const sign = slope.lo > 0 ? 1 : slope.hi < 0 ? -1 : 0;
    if (!value.continuous || value.defined !== "everywhere") before = undefined;
    else if (sign !== 0) {
      const isNear = before !== undefined && index - before.at <= mostUndecided + 1;
      if (before && isNear && before.sign !== sign) turns.push({ from: edge(before.at), to: edge(index + 1) });
      before = { sign, at: index };
    }
  }
  return turns;
}

function boundsOf(body: MathJson, letter: string): ((lo: number, hi: number) => Enclosure) | undefined {
  try {
    return compileEnclosure(body, letter);
  } catch (error) {
    if (error instanceof MisuseError) return undefined;
    throw error;
  }
}
