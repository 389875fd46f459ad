import type { MathJson } from "../../src/contract.ts";
import { compileInterval, type Interval } from "../../src/expression/evaluation/interval.ts";
import { headOf, operandsOf } from "../../src/expression/mathjson.ts";
import { distanceFromInk, type Ink, type Pixel, reporter } from "./plane-drawing.ts";

/** Whether a condition holds of all points of a box, of none, or that cannot be told. */
type Held = "all" | "none" | "open";
type Over = (box: Box) => Held;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Places asked are so far apart; in a box of this size around one the conditions have to be certain, in pixels. */
const apart = 2;
const around = 1;
/** Between a place inside and one outside the border is no farther from ink. */
const nearBorder = apart + 0.5;
/** Bounds may leave it open on both sides of a border, for so many places. */
const widestOpen = 12;
const largest = 64;

/** What is false about the shading of all points that satisfy the conditions, and about its border, by intervals alone. */
export function falsehoodsOfRegion(conditions: readonly MathJson[], ink: Ink): string[] {
  const found: string[] = [];
  const say = reporter(found, ink);
  const holds = heldBy(["And", ...conditions]);
  const isSmooth = smoothnessOf(["And", ...conditions]);
  const over: Over = ({ x, y, size }) => {
    const [[x0, y0], [x1, y1]] = [ink.at([x, y + size]), ink.at([x + size, y])];
    return holds([x0, x1], [y0, y1]);
  };
  const { chart } = ink;
  const columns = Math.floor((chart.right - chart.left) / apart);
  const rows = Math.floor((chart.bottom - chart.top) / apart);
  const truth = truthAt(over, chart.left, chart.top, columns, rows);
  const placeAt = (column: number, row: number): Pixel => [chart.left + (column + 0.5) * apart, chart.top + (row + 0.5) * apart];
  const fromBorder = distanceFromInk(ink, nearBorder + 1);
  for (let row = 0; row < rows; row++) {
    const shaded = shadedAlong(ink.fills, chart.top + (row + 0.5) * apart);
    for (let column = 0; column < columns; column++) {
      const held = truth[row * columns + column] as Held;
      const place = placeAt(column, row);
      if (held === "all" && !shaded(place[0])) say("not shaded", place);
      if (held === "none" && shaded(place[0])) say("shaded", place);
    }
  }
  const isBordered = (from: Pixel, to: Pixel): boolean => {
    const steps = Math.round(Math.hypot(to[0] - from[0], to[1] - from[1]) / apart);
    const places = Array.from({ length: steps + 1 }, (_, step): Pixel => {
      const share = step / steps;
      return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
    });
    const [[x0, y0], [x1, y1]] = [ink.at([from[0], to[1]]), ink.at([to[0], from[1]])];
    return places.some((place) => fromBorder(place) <= nearBorder) || !isSmooth([x0, x1], [y0, y1]);
  };
  for (const [from, to] of changesIn(truth, columns, rows)) {
    const [start, end] = [placeAt(...from), placeAt(...to)];
    if (!isBordered(start, end)) say("no border", end);
  }
  checkBorder(ink, over, say);
  return found;
}

type Place = readonly [column: number, row: number];

/** From inside to outside along rows and columns, or back, across at most so many places of which it cannot be told. */
function changesIn(truth: readonly Held[], columns: number, rows: number): [from: Place, to: Place][] {
  const lines: Place[][] = [
    ...Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column): Place => [column, row])),
    ...Array.from({ length: columns }, (_, column) => Array.from({ length: rows }, (_, row): Place => [column, row])),
  ];
  return lines.flatMap((line) => {
    const found: [Place, Place][] = [];
    let certain: { index: number; held: Held } | undefined;
    for (const [index, [column, row]] of line.entries()) {
      const held = truth[row * columns + column] as Held;
      if (held === "open") continue;
      if (certain && certain.held !== held && index - certain.index <= widestOpen)
        found.push([line[certain.index] as Place, [column, row]]);
      certain = { index, held };
    }
    return found;
  });
}

/** Of every place, from large boxes to small ones. */
function truthAt(over: Over, left: number, top: number, columns: number, rows: number): Held[] {
  const truth: Held[] = new Array<Held>(columns * rows).fill("open");
  const label = (column: number, row: number, count: number): void => {
    const held = over(
      count === 1
        ? { x: left + (column + 0.5) * apart - around / 2, y: top + (row + 0.5) * apart - around / 2, size: around }
        : { x: left + column * apart, y: top + row * apart, size: count * apart },
    );
    if (held === "open" && count > 1) {
      const half = count / 2;
      for (const right of [0, half])
        for (const down of [0, half]) if (column + right < columns && row + down < rows) label(column + right, row + down, half);
      return;
    }
    for (let y = row; y < Math.min(rows, row + count); y++)
      for (let x = column; x < Math.min(columns, column + count); x++) truth[y * columns + x] = held;
  };
  for (let row = 0; row < rows; row += largest)
    for (let column = 0; column < columns; column += largest) label(column, row, largest);
  return truth;
}

/** Border ink lies between inside and outside: not where all points around certainly belong, or none. */
function checkBorder({ lines, chart }: Ink, over: Over, say: (what: string, place: Pixel) => void): void {
  for (const line of lines)
    for (const [x, y] of line) {
      const isAtEdge = x < chart.left + 1 || x > chart.right - 1 || y < chart.top + 1 || y > chart.bottom - 1;
      if (!isAtEdge && over({ x: x - 0.5, y: y - 0.5, size: 1 }) !== "open") say("a border that is none", [x, y]);
    }
}

/** What is shaded on a level line, by the crossings of every outline; outlines add to each other. */
function shadedAlong(fills: Ink["fills"], y: number): (x: number) => boolean {
  const crossings = fills.map((outline) =>
    outline
      .flatMap((to, index) => {
        const from = outline[(index + outline.length - 1) % outline.length] as Pixel;
        return from[1] > y === to[1] > y ? [] : [from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0])];
      })
      .sort((a, b) => a - b),
  );
  return (x) => crossings.some((along) => along.filter((crossing) => crossing < x).length % 2 === 1);
}

type HeldOver = (x: readonly [number, number], y: readonly [number, number]) => Held;

function heldBy(json: MathJson): HeldOver {
  const [head, parts] = [headOf(json), operandsOf(json)];
  if (head === "And" || head === "Or") {
    const all = parts.map(heldBy);
    const [some, every]: [Held, Held] = head === "And" ? ["none", "all"] : ["all", "none"];
    return (x, y) => {
      const held = all.map((each) => each(x, y));
      return held.includes(some) ? some : held.every((each) => each === every) ? every : "open";
    };
  }
  if (parts.length > 2)
    return heldBy(["And", ...parts.slice(1).map((part, index): MathJson => [head ?? "", parts[index] as MathJson, part])]);
  const [left = 0, right = 0] = parts;
  const inside = compileInterval(head?.startsWith("Greater") ? ["Subtract", left, right] : ["Subtract", right, left], ["x", "y"]);
  return (x, y) => heldWhere(inside([x[0], x[1]], [y[0], y[1]]));
}

/** Whether no value of any side jumps or is missing in a box: there, between inside and outside, both sides are equal somewhere. */
function smoothnessOf(json: MathJson): (x: [number, number], y: [number, number]) => boolean {
  const [head, parts] = [headOf(json), operandsOf(json)];
  if (head === "And" || head === "Or") {
    const all = parts.map(smoothnessOf);
    return (x, y) => all.every((each) => each(x, y));
  }
  const sides = parts.map((part) => compileInterval(part, ["x", "y"]));
  return (x, y) =>
    sides.every((side) => {
      const { continuous, defined } = side(x, y);
      return continuous && defined === "everywhere";
    });
}

const heldWhere = ({ lo, hi, defined }: Interval): Held => {
  if (defined === "nowhere" || hi < 0) return "none";
  return defined === "everywhere" && lo > 0 ? "all" : "open";
};
