import type { View } from "../../contract.ts";
import type { Pixel } from "../labels/boxes.ts";
import { type Directions, directionsOf, dot, type Turn, type Vector } from "./turn.ts";

export type Interval = readonly [from: number, to: number];

/** A view whose layers are drawn in space. */
export type SpaceView = View & { z: [number, number] };

/** The box that is looked into, measured in pixels from its middle, before it is turned. */
export interface SpaceFrame {
  readonly width: number;
  readonly height: number;
  /** What the edges of the box measure, x, y and z. */
  readonly intervals: readonly [Interval, Interval, Interval];
  /** Half the length of the edges, in pixels. */
  readonly half: Vector;
  readonly narrow: boolean;
  readonly fontSize: number;
  readonly tickFontSize: number;
  /** A coordinate of one axis as pixels from the middle of the box. */
  readonly place: (axis: number, value: number) => number;
}

/** Room around the box for letters and numbers, in pixels. They stand beside edges, so the corners may come closer to the rim. */
const [besides, above] = [30, 14];

/**
 * The box at the scale at which the sphere around it fits into the picture, so that nothing leaves it and nothing changes its size while
 * the box turns. With equal aspect a unit is as long on each axis; else the box is a cube.
 */
export function spaceFrameOf(view: SpaceView, width: number, height: number): SpaceFrame {
  const intervals = [view.x, view.y, view.z] as const;
  const extents = intervals.map(([from, to]) => (view.aspect === "equal" ? to - from : 1));
  const scale = Math.min(width / 2 - besides, height / 2 - above) / Math.hypot(...extents);
  const half = extents.map((extent) => extent * scale) as unknown as Vector;
  const narrow = width <= 400;
  return {
    width,
    height,
    intervals,
    half,
    narrow,
    fontSize: narrow ? 14 : 13,
    tickFontSize: narrow ? 12 : 11,
    place: (axis, value) => {
      const [from, to] = intervals[axis] as Interval;
      return ((value - from) / (to - from) - 0.5) * 2 * (half[axis] as number);
    },
  };
}

/** A box seen from one side. */
export interface Sight {
  readonly frame: SpaceFrame;
  readonly directions: Directions;
  /** Where a point of the box appears, by orthographic projection: parallels stay parallel and lengths along them keep their proportions. */
  readonly project: (point: Vector) => Pixel;
}

export function sightOf(frame: SpaceFrame, turn: Turn): Sight {
  const directions = directionsOf(turn);
  const { right, up } = directions;
  return {
    frame,
    directions,
    project: (point) => [frame.width / 2 + dot(right, point), frame.height / 2 - dot(up, point)],
  };
}

/** To a tenth of a pixel. */
export const tenths = (pixel: number): number => Math.round(pixel * 10) / 10;
