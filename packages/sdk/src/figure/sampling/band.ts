import type { Enclosure } from "../../expression/evaluation/enclosure.ts";
import type { Piece, Walk } from "./pieces.ts";

/** Places in a column of pixels to begin with, and how often parts of it that may reach further are halved. */
const samples = 48;
const climbs = 14;
const mostParts = 96;
/** How exactly the ends of a band are found, in pixels. */
const tolerance = 0.25;

interface Part {
  readonly from: number;
  readonly to: number;
  readonly value: Enclosure["value"];
}

/**
 * All heights of the curve in a column of pixels, by branch and bound: values at places say how far it reaches for certain, bounds over parts of
 * the column how far it might, until both agree. Beyond the window nothing counts.
 */
export function bandOver(walk: Walk, from: number, to: number, { value }: Enclosure): Piece {
  const reach = { low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY };
  const see = (x: number): void => {
    const y = walk.curve.at(x);
    if (Number.isNaN(y)) return;
    reach.low = Math.min(reach.low, y);
    reach.high = Math.max(reach.high, y);
  };
  for (let index = 0; index <= samples; index++) see(from + ((to - from) * index) / samples);
  const step = (to - from) / samples;
  for (const sign of [1, -1] as const) climb(walk, sign, from, to, step, see);
  const most = walk.left > 0 ? mostParts : 0;
  let parts: Part[] = [{ from, to, value }];
  for (let count = 0; count < most && parts.length > 0; ) {
    const open = parts.filter((part) => reachesFurther(walk, part, reach));
    parts = open.flatMap((part) => {
      const middle = part.from + (part.to - part.from) / 2;
      see(middle);
      count += 2;
      walk.left -= 2;
      return [partOver(walk, part.from, middle), partOver(walk, middle, part.to)];
    });
  }
  if (reach.low > reach.high) return { kind: "void", from, to };
  const open = parts.filter((part) => reachesFurther(walk, part, reach));
  // Where no end of it is found it may be a pole, and runs out of the window.
  const low = open.some((part) => part.value.lo === Number.NEGATIVE_INFINITY) ? Number.NEGATIVE_INFINITY : reach.low;
  const high = open.some((part) => part.value.hi === Number.POSITIVE_INFINITY) ? Number.POSITIVE_INFINITY : reach.high;
  if (low > walk.high || high < walk.low) return { kind: "hidden", from, to };
  return { kind: "band", from, to, low: Math.max(walk.low, low), high: Math.min(walk.high, high) };
}

/** From the greatest (or least) of the samples uphill, with ever smaller steps. */
function climb({ curve }: Walk, sign: 1 | -1, from: number, to: number, firstStep: number, see: (x: number) => void): void {
  const height = (x: number): number => {
    const y = x >= from && x <= to ? sign * curve.at(x) : Number.NaN;
    return Number.isNaN(y) ? Number.NEGATIVE_INFINITY : y;
  };
  let best = from;
  for (let index = 1; index <= samples; index++) {
    const x = from + firstStep * index;
    if (height(x) > height(best)) best = x;
  }
  let step = firstStep;
  for (let count = 0; count < climbs; count++) {
    const next = height(best + step) > height(best) ? best + step : height(best - step) > height(best) ? best - step : undefined;
    if (next === undefined) step /= 2;
    else best = next;
  }
  see(best);
}

const partOver = (walk: Walk, from: number, to: number): Part => ({ from, to, value: walk.curve.over(from, to).value });

function reachesFurther({ low, high, scaleY }: Walk, { value }: Part, reach: { low: number; high: number }): boolean {
  if (value.defined === "nowhere") return false;
  const least = Math.max(low, reach.low - tolerance / scaleY);
  const most = Math.min(high, reach.high + tolerance / scaleY);
  return value.lo < least || value.hi > most;
}
