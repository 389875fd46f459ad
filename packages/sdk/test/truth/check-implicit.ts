import type { MathJson } from "../../src/contract.ts";
import { compileInterval, type Interval } from "../../src/expression/evaluation/interval.ts";
import { operandsOf } from "../../src/expression/mathjson.ts";
import { distanceFromInk, type Ink, type Pixel, reporter } from "./plane-drawing.ts";

/** How far from the true curve ink may be, in pixels. */
const farthest = 0.5;
/** A part of the curve so far from all ink is missing. */
const missing = 2;
/** Ink is asked at places so far apart. */
const apart = 2;
/** Boxes with the curve are looked at down to this size; those that stay undecided, so much further. */
const smallest = 0.5;
const undecidedDown = 1 / 64;
const inkDown = 1 / 64;
/** At the edge of the chart lines are cut. */
const atEdge = 1;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** What is false about the drawing of an equation in x and y, by intervals alone: ink away from the curve, parts of the curve without ink. */
export function falsehoodsOfEquation(equation: MathJson, ink: Ink): string[] {
  const [left = 0, right = 0] = operandsOf(equation);
  const value = compileInterval(["Subtract", left, right], ["x", "y"]);
  const found: string[] = [];
  const say = reporter(found, ink);
  const over = ({ x, y, size }: Box): Interval => {
    const [[x0, y0], [x1, y1]] = [ink.at([x, y + size]), ink.at([x + size, y])];
    return value([x0, x1], [y0, y1]);
  };
  checkInk(ink, over, say);
  checkCurve(ink, over, say);
  return found;
}

type Over = (box: Box) => Interval;
type Say = (what: string, place: Pixel) => void;

const mayBeZero = ({ lo, hi, defined }: Interval): boolean => defined !== "nowhere" && !(lo > 0) && !(hi < 0);
const isSure = ({ continuous, defined }: Interval): boolean => continuous && defined === "everywhere";

/** No place of a line where the equation certainly holds nowhere within half a pixel. */
function checkInk({ lines, dots, chart }: Ink, over: Over, say: Say): void {
  const isInside = ([x, y]: Pixel): boolean =>
    x > chart.left + atEdge && x < chart.right - atEdge && y > chart.top + atEdge && y < chart.bottom - atEdge;
  const places = [...lines.flatMap(placesAlong), ...dots].filter(isInside);
  for (const [x, y] of places)
    if (!holdsIn({ x: x - farthest, y: y - farthest, size: 2 * farthest }, over)) say("ink without the curve", [x, y]);
}

function holdsIn(box: Box, over: Over): boolean {
  if (!mayBeZero(over(box))) return false;
  return box.size <= inkDown || quarters(box).some((quarter) => holdsIn(quarter, over));
}

function placesAlong(line: readonly Pixel[]): Pixel[] {
  return line.flatMap((to, index) => {
    const from = line[Math.max(0, index - 1)] as Pixel;
    const count = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / apart));
    return Array.from({ length: count }, (_, step): Pixel => {
      const share = (step + 1) / count;
      return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
    });
  });
}

/** Ink beside every box that the curve certainly passes, and beside those where that cannot be told. */
function checkCurve(ink: Ink, over: Over, say: Say): void {
  const { chart } = ink;
  const from = distanceFromInk(ink, missing + 1);
  const side = 32;
  let open: Box[] = [];
  for (let x = chart.left + atEdge; x < chart.right - atEdge; x += side)
    for (let y = chart.top + atEdge; y < chart.bottom - atEdge; y += side) open.push({ x, y, size: side });
  while (open.length > 0) {
    const next: Box[] = [];
    for (const box of open) {
      const isIn = box.x < chart.right - atEdge && box.y < chart.bottom - atEdge;
      const bounds = over(box);
      if (!isIn || !mayBeZero(bounds)) continue;
      const center: Pixel = [box.x + box.size / 2, box.y + box.size / 2];
      if (box.size <= smallest && from(center) <= missing) continue;
      // At a jump and at the edge of where there are values the sign changes without a zero.
      if (box.size > smallest || (box.size > undecidedDown && !isCrossed(box, over))) next.push(...quarters(box));
      else if (isSure(bounds)) say(isCrossed(box, over) ? "curve without ink" : "undecided without ink", center);
    }
    open = next;
  }
}

/** Opposite signs at corners of a box where the values have no jump. */
function isCrossed(box: Box, over: Over): boolean {
  if (!isSure(over(box))) return false;
  const corners = quarters(box).map(({ x, y, size }) =>
    over({ x: x === box.x ? x : x + size, y: y === box.y ? y : y + size, size: 0 }),
  );
  return corners.some(({ lo }) => lo > 0) && corners.some(({ hi }) => hi < 0);
}

const quarters = ({ x, y, size }: Box): Box[] => {
  const half = size / 2;
  return [0, half].flatMap((right) => [0, half].map((down) => ({ x: x + right, y: y + down, size: half })));
};
