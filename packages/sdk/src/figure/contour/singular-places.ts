import type { Box, Pixel } from "../labels/boxes.ts";
import { descend, distance } from "./touching.ts";

type Value = (pixel: Pixel) => number;

/** So far around a turn or an end of a line a singular place is looked for, in pixels, and so near the lines are led to it. */
const reach = 12;
const near = 3.5;
/** A turn of less than this, in radians, is a bend; so are two in a row, within so many pixels, of less than that. */
const leastTurn = 0.9;
const leastTurnOfTwo = 1.2;
const closeTogether = 8;
/** Slopes are differences over so much on both sides, in pixels. */
const step = 0.05;
/** What counts as zero, as a share of what the function is at the distance `near`. */
const nothing = 1e-4;
/** More turns than this are those of a curve that is nothing but turns. */
const mostTurns = 24;

/**
 * Lines led to the places where a curve crosses itself, or has a cusp: there the function and both its slopes are zero, and marching squares, which sees
 * changes of sign between corners, rounds the arms off.
 */
export function throughSingularPlaces(lines: readonly Pixel[][], value: Value, box: Box): Pixel[][] {
  const turns = lines.flatMap((line) => turnsOf(line, box));
  if (turns.length === 0 || turns.length > mostTurns) return [...lines];
  const places: Pixel[] = [];
  for (const turn of turns) {
    if (places.some((place) => distance(place, turn) < reach)) continue;
    const place = singularNear(turn, value);
    if (place) places.push(place);
  }
  return places.reduce<Pixel[][]>((all, place) => all.map((line) => ledTo(place, line)), [...lines]);
}

/** Where a line turns sharply, or ends within the window. */
function turnsOf(line: readonly Pixel[], box: Box): Pixel[] {
  const [first, last] = [line[0] as Pixel, line.at(-1) as Pixel];
  const isClosed = distance(first, last) < 1e-3;
  const ends = isClosed ? [] : [first, last].filter((end) => isInside(end, box));
  const turns = line.map((place, index) => {
    const [before, after] = [line[index - 1] ?? (isClosed ? line.at(-2) : undefined), line[index + 1]];
    return before !== undefined && after !== undefined ? turnAt(before, place, after) : 0;
  });
  const sharp = line.filter((place, index) => {
    const [turn, next] = [turns[index] as number, line[index + 1]];
    const isBack = next !== undefined && turn + (turns[index + 1] as number) > leastTurnOfTwo;
    return turn > leastTurn || (isBack && distance(place, next) < closeTogether);
  });
  return [...ends, ...sharp];
}

function turnAt([x0, y0]: Pixel, [x1, y1]: Pixel, [x2, y2]: Pixel): number {
  const turn = Math.atan2(y2 - y1, x2 - x1) - Math.atan2(y1 - y0, x1 - x0);
  return Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn)));
}

/** The place near a turn at which the function and its slopes are zero. */
function singularNear(turn: Pixel, value: Value): Pixel | undefined {
  const size = Math.max(
    ...Array.from({ length: 16 }, (_, index) => {
      const angle = (Math.PI * index) / 8;
      return Math.abs(value([turn[0] + near * Math.cos(angle), turn[1] + near * Math.sin(angle)]));
    }).filter(Number.isFinite),
  );
  if (!(size > 0)) return undefined;
  const slope = ([x, y]: Pixel): number => {
    const found = Math.hypot(value([x + step, y]) - value([x - step, y]), value([x, y + step]) - value([x, y - step])) / size;
    return Number.isFinite(found) ? found : Number.POSITIVE_INFINITY;
  };
  const found = descend(slope, turn, near / 2);
  const isSingular = found.size <= nothing && Math.abs(value(found.at)) <= nothing * size;
  return isSingular && distance(found.at, turn) <= reach ? found.at : undefined;
}

/** The places of a line that are nearer to a singular place become that one; a turn that stops short of it goes there. */
function ledTo(place: Pixel, line: readonly Pixel[]): Pixel[] {
  const result: Pixel[] = [];
  for (const each of line) {
    if (distance(each, place) > near) result.push(each);
    else if (result.at(-1) !== place) result.push(place);
  }
  return withTips(place, result);
}

/**
 * Put between each two neighbours at which the line turns back before the place, as it does where the arms of a cusp are closer than can be told. One line may come
 * there several times.
 */
function withTips(place: Pixel, line: readonly Pixel[]): Pixel[] {
  const isNear = (each: Pixel | undefined): each is Pixel =>
    each !== undefined && each !== place && distance(each, place) <= reach;
  const turnsBack = (at: number): boolean => {
    const [before, each, next, after] = [line[at - 1], line[at], line[at + 1], line[at + 2]];
    if (!isNear(each) || !isNear(next) || !before || !after || before === place || after === place) return false;
    return turnAt(before, each, next) + turnAt(each, next, after) > leastTurnOfTwo;
  };
  const result: Pixel[] = [];
  line.forEach((each, index) => {
    result.push(each);
    // One turn is found at each of the places that it is made of.
    if (turnsBack(index) && !result.slice(-4).includes(place)) result.push(place);
  });
  return result;
}

const isInside = ([x, y]: Pixel, { left, right, top, bottom }: Box): boolean =>
  x > left + 1 && x < right - 1 && y > top + 1 && y < bottom - 1;
