import type { Enclosure } from "../../expression/evaluation/enclosure.ts";
import type { Piece, Walk } from "./pieces.ts";

/** Places in a column of pixels to begin with, and how often parts of it that may reach further are halved. */
const samples = 32;
const climbs = 8;
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
  const reach = sampledReach(walk, from, to);
  const see = (x: number): void => {
    const y = walk.curve.at(x);
    if (y < reach.low) reach.low = y;
    if (y > reach.high) reach.high = y;
  };
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

interface Reach {
  low: number;
  high: number;
}

/** The least and the greatest value, from samples uphill and downhill with ever smaller steps. */
function sampledReach({ curve }: Walk, from: number, to: number): Reach {
  const step = (to - from) / samples;
  const best = { low: { x: from, y: Number.POSITIVE_INFINITY }, high: { x: from, y: Number.NEGATIVE_INFINITY } };
  for (let index = 0; index <= samples; index++) {
    const x = index === samples ? to : from + step * index;
    const y = curve.at(x);
    if (y < best.low.y) best.low = { x, y };
    if (y > best.high.y) best.high = { x, y };
  }
  const climb = (start: { x: number; y: number }, sign: 1 | -1): number => {
    let { x, y } = start;
    for (let width = step / 2, count = 0; count < climbs; count++, width /= 2) {
      for (const next of [x - width, x + width]) {
        const value = next >= from && next <= to ? curve.at(next) : Number.NaN;
        if (sign * value > sign * y) [x, y] = [next, value];
      }
    }
    return y;
  };
  return { low: climb(best.low, -1), high: climb(best.high, 1) };
}

const partOver = (walk: Walk, from: number, to: number): Part => ({ from, to, value: walk.curve.over(from, to).value });

function reachesFurther({ low, high, scaleY }: Walk, { value }: Part, reach: Reach): boolean {
  if (value.defined === "nowhere") return false;
  const least = Math.max(low, reach.low - tolerance / scaleY);
  const most = Math.min(high, reach.high + tolerance / scaleY);
  return value.lo < least || value.hi > most;
}
