import type { PlotMark } from "../../contract.ts";
import { colours } from "../colours.ts";
import type { Frame } from "../frame.ts";
import { planeMap } from "../plane-equation.ts";
import type { Drawing, DrawingContext, LayerOf } from "./drawing.ts";

/** From one arrow to the next, and how long each is, in pixels. */
const spacing = 30;
const length = 15;
/** From the slowest quarter of the arrows to the fastest: all are as long, and the slower the fainter. */
const opacities = [0.2, 0.3, 0.4, 0.5];

interface FieldArrow {
  readonly x: number;
  readonly y: number;
  /** Clockwise from upwards, in degrees. */
  readonly rotate: number;
  /** In pixels for a unit of time. */
  readonly speed: number;
}

/** The directions of a vector field on a grid over the window. Nothing where it has no value, and where it is at rest. */
export function drawField(layer: LayerOf<"field">, { frame, axisNames }: DrawingContext): Drawing {
  const [dx, dy] = [planeMap(layer.dx.json, layer, axisNames), planeMap(layer.dy.json, layer, axisNames)];
  const arrows = gridOf(frame).flatMap(([left, top]): FieldArrow[] => {
    const [x, y] = [frame.roundX(frame.atPixelX(left)), frame.roundY(frame.atPixelY(top))];
    const [right, down] = [frame.pixelX(x + dx(x, y)) - frame.pixelX(x), frame.pixelY(y + dy(x, y)) - frame.pixelY(y)];
    const speed = Math.hypot(right, down);
    if (!Number.isFinite(speed) || speed === 0) return [];
    return [{ x, y, rotate: Math.round((Math.atan2(right, -down) * 180) / Math.PI), speed }];
  });
  const ascending = arrows.map(({ speed }) => speed).toSorted((a, b) => a - b);
  const bounds = opacities.map((_, index) => ascending[Math.floor((index * ascending.length) / opacities.length)] ?? 0);
  return {
    construction: opacities.flatMap((opacity, index) => {
      const [least, most] = [bounds[index] as number, bounds[index + 1] ?? Number.POSITIVE_INFINITY];
      const group = arrows.filter(({ speed }) => speed >= least && speed < most);
      return group.length > 0 ? [arrowMark(group, opacity, layer.id)] : [];
    }),
  };
}

function arrowMark(arrows: readonly FieldArrow[], strokeOpacity: number, source: string): PlotMark {
  const column = (name: keyof FieldArrow): number[] => arrows.map((arrow) => arrow[name]);
  return {
    mark: "vector",
    data: { x: column("x"), y: column("y"), rotate: column("rotate") },
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

/** The middles of squares that fill the window evenly. */
function gridOf({ margins, width, height }: Frame): [left: number, top: number][] {
  const [across, down] = [width - margins.left - margins.right, height - margins.top - margins.bottom];
  const [columns, rows] = [Math.max(1, Math.round(across / spacing)), Math.max(1, Math.round(down / spacing))];
  return Array.from({ length: columns * rows }, (_, index) => [
    margins.left + (((index % columns) + 0.5) * across) / columns,
    margins.top + ((Math.floor(index / columns) + 0.5) * down) / rows,
  ]);
}
