import type { PlotMark } from "../../contract.ts";
import { colours } from "../colours.ts";
import { segmentsMark } from "../data/outlines.ts";
import type { Frame } from "../frame.ts";
import { planeMap } from "../plane-equation.ts";
import type { Drawing, DrawingContext, LayerOf } from "./drawing.ts";

/** From one arrow to the next, and how long each of one length is, in pixels. */
const spacing = 30;
const length = 15;
/** From the slowest quarter of the arrows to the fastest: all are as long, and the slower the fainter. */
const opacities = [0.2, 0.3, 0.4, 0.5];
/** Arrows to scale: the longest of all but a few is as long as from one to the next. */
const shareOfArrows = 0.95;
/** Near a pole arrows would run through everything else: those longer than this, in pixels, are left out. */
const longest = 3 * spacing;
const strokeLength = 18;

interface FieldArrow {
  readonly x: number;
  readonly y: number;
  /** To the right and downwards, in pixels for a unit of time. */
  readonly right: number;
  readonly down: number;
  /** The length of that. */
  readonly speed: number;
}

/**
 * A vector field on a grid over the window: its directions, the vectors themselves to one scale, or the slopes of its lines. Nothing where it has
 * no value, and where it is at rest.
 */
export function drawField(layer: LayerOf<"field">, context: DrawingContext): Drawing {
  const arrows = arrowsOf(layer, context);
  if (arrows.length === 0) return {};
  const { frame } = context;
  switch (layer.as ?? "directions") {
    case "directions":
      return { construction: directionMarks(arrows, layer.id) };
    case "vectors":
      return { construction: [vectorMark(arrows, layer.id, frame)] };
    case "slopes":
      return { construction: slopeMarks(arrows, layer.id, frame) };
  }
}

function arrowsOf(layer: LayerOf<"field">, { frame, axisNames }: DrawingContext): FieldArrow[] {
  const [dx, dy] = [planeMap(layer.dx.json, layer, axisNames), planeMap(layer.dy.json, layer, axisNames)];
  return gridOf(frame).flatMap(([left, top]): FieldArrow[] => {
    const [x, y] = [frame.roundX(frame.atPixelX(left)), frame.roundY(frame.atPixelY(top))];
    const [right, down] = [frame.pixelX(x + dx(x, y)) - frame.pixelX(x), frame.pixelY(y + dy(x, y)) - frame.pixelY(y)];
    const speed = Math.hypot(right, down);
    if (!Number.isFinite(speed) || speed === 0) return [];
    return [{ x, y, right, down, speed }];
  });
}

function directionMarks(arrows: readonly FieldArrow[], source: string): PlotMark[] {
  const ascending = arrows.map(({ speed }) => speed).toSorted((a, b) => a - b);
  const bounds = opacities.map((_, index) => ascending[Math.floor((index * ascending.length) / opacities.length)] ?? 0);
  return opacities.flatMap((opacity, index) => {
    const [least, most] = [bounds[index] as number, bounds[index + 1] ?? Number.POSITIVE_INFINITY];
    const group = arrows.filter(({ speed }) => speed >= least && speed < most);
    return group.length > 0 ? [directionMark(group, opacity, source)] : [];
  });
}

function directionMark(arrows: readonly FieldArrow[], strokeOpacity: number, source: string): PlotMark {
  return {
    mark: "vector",
    data: {
      x: arrows.map(({ x }) => x),
      y: arrows.map(({ y }) => y),
      // Clockwise from upwards, in degrees.
      rotate: arrows.map(({ right, down }) => Math.round((Math.atan2(right, -down) * 180) / Math.PI)),
    },
    options: {
      x: "x",
      y: "y",
      rotate: "rotate",
      length,
      anchor: "middle",
      stroke: colours.text,
      strokeWidth: 1.25,
      strokeOpacity,
    },
    source,
  };
}

/** The middle of each is where the field has this value, so that none runs out of the window. */
function vectorMark(arrows: readonly FieldArrow[], source: string, frame: Frame): PlotMark {
  const ascending = arrows.map(({ speed }) => speed).toSorted((a, b) => a - b);
  const usual = ascending[Math.floor(shareOfArrows * (ascending.length - 1))] as number;
  const scale = spacing / usual;
  const shown = arrows.filter(({ speed }) => speed * scale <= longest);
  const ends = (way: number, { x, y, right, down }: FieldArrow): [x: number, y: number] => [
    frame.roundX(frame.atPixelX(frame.pixelX(x) + (way * right * scale) / 2)),
    frame.roundY(frame.atPixelY(frame.pixelY(y) + (way * down * scale) / 2)),
  ];
  const [tails, tips] = [-1, 1].map((way) => shown.map((arrow) => ends(way, arrow))) as [[number, number][], [number, number][]];
  return {
    mark: "arrow",
    data: {
      x1: tails.map(([x]) => x),
      y1: tails.map(([, y]) => y),
      x2: tips.map(([x]) => x),
      y2: tips.map(([, y]) => y),
    },
    options: {
      ...{ x1: "x1", y1: "y1", x2: "x2", y2: "y2", headLength: 5, headAngle: 50 },
      ...{ stroke: colours.text, strokeWidth: 1.25, strokeOpacity: 0.6 },
    },
    source,
  };
}

/** Strokes of one length through their places, without heads: a slope has no way to go. */
function slopeMarks(arrows: readonly FieldArrow[], source: string, frame: Frame): PlotMark[] {
  const strokes = arrows.map(({ x, y, right, down, speed }) => {
    const end = (way: number): [number, number] => [
      frame.atPixelX(frame.pixelX(x) + (way * right * strokeLength) / 2 / speed),
      frame.atPixelY(frame.pixelY(y) + (way * down * strokeLength) / 2 / speed),
    ];
    return [end(-1), end(1)] as const;
  });
  return segmentsMark(strokes, frame, { stroke: colours.text, strokeWidth: 1.5, strokeOpacity: 0.45 }, source);
}

/** The middles of squares that fill the window evenly. */
function gridOf({ margins, width, height }: Frame): [left: number, top: number][] {
  const [across, down] = [width - margins.left - margins.right, height - margins.top - margins.bottom];
  const [columns, rows] = [Math.max(1, Math.round(across / spacing)), Math.max(1, Math.round(down / spacing))];
  return Array.from({ length: columns * rows }, (_, index) => [
    margins.left + (((index % columns) + 0.5) * across) / columns,
    margins.top + ((Math.floor(index / columns) + 0.5) * down) / rows,
  ]);
}
