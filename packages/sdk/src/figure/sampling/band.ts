import type { Enclosure } from "../../expression/evaluation/enclosure.ts";
import type { Piece, Walk } from "./pieces.ts";

/** Places in a column of pixels to begin with, and how often parts of it that may reach further are halved. */
const samples = 32;
const climbs = 8;
/** A pole is climbed to the last doubles, and still rises over the last of these halvings. */
const climbsToPole = 50;
const lastClimbs = 8;
/** So many parts without a bound are climbed; each start takes as long as so many bounds. */
const mostClimbed = 8;
const costOfClimb = 30;
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
  const low = reach.low <= walk.low ? reach.low : -endOf(walk, open, -reach.low, -1);
  const high = reach.high >= walk.high ? reach.high : endOf(walk, open, reach.high, 1);
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
  const span = { from, to };
  return {
    low: climb(curve.at, span, best.low, step / 2, -1, climbs).y,
    high: climb(curve.at, span, best.high, step / 2, 1, climbs).y,
  };
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Uphill (1) or downhill (−1) with steps halved so many times. */
function climb(
  at: (x: number) => number,
  { from, to }: Pick<Part, "from" | "to">,
  start: Place,
  firstStep: number,
  sign: 1 | -1,
  count: number,
): Place {
  let { x, y } = start;
  for (let width = firstStep, done = 0; done < count; done++, width /= 2) {
    for (const next of [x - width, x + width]) {
      const value = next >= from && next <= to ? at(next) : Number.NaN;
      if (sign * value > sign * y) [x, y] = [next, value];
    }
  }
  return { x, y };
}

/**
 * How far parts go up (1) or down (−1, with signs changed), `known` so far. Those without a bound there go without end if they have a pole, where
 * values still grow at the last doubles; but 0/0 has no bound either.
 */
function endOf(walk: Walk, parts: readonly Part[], known: number, sign: 1 | -1): number {
  const { at } = walk.curve;
  const boundless = parts.filter(({ value }) => (sign > 0 ? value.hi : -value.lo) === Number.POSITIVE_INFINITY);
  const end = sign > 0 ? walk.high : -walk.low;
  let highest = known;
  for (const part of boundless.slice(0, walk.left > 0 ? mostClimbed : 0)) {
    for (const x of [part.from, part.from + (part.to - part.from) / 2, part.to]) {
      walk.left -= costOfClimb;
      const step = (part.to - part.from) / 4;
      const before = climb(at, part, { x, y: at(x) }, step, sign, climbsToPole - lastClimbs);
      const last = climb(at, part, before, step * 2 ** (lastClimbs - climbsToPole), sign, lastClimbs);
      if ((last.y - before.y) * sign * walk.scaleY > tolerance || sign * last.y >= end) return Number.POSITIVE_INFINITY;
      if (sign * last.y > highest) highest = sign * last.y;
    }
  }
  return highest;
}

const partOver = (walk: Walk, from: number, to: number): Part => ({ from, to, value: walk.curve.over(from, to).value });

function reachesFurther({ low, high, scaleY }: Walk, { value }: Part, reach: Reach): boolean {
  if (value.defined === "nowhere") return false;
  const least = Math.max(low, reach.low - tolerance / scaleY);
  const most = Math.min(high, reach.high + tolerance / scaleY);
  return value.lo < least || value.hi > most;
}
