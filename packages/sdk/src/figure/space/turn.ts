import type { View } from "../../contract.ts";

/**
 * Where the figure is looked at from, in degrees: `azimuth` from the x-axis to the y-axis in the horizontal plane, `elevation` above that
 * plane. At azimuth −90° and elevation 0° the x-axis runs to the right and the z-axis up.
 */
export type Turn = NonNullable<View["turn"]>;

export type Vector = readonly [x: number, y: number, z: number];

/** Directions in space, each of length 1: what lies to the right, up, and towards the eye. */
export interface Directions {
  readonly right: Vector;
  readonly up: Vector;
  readonly towards: Vector;
}

/** The three axes are told apart, and none of them points at the eye. */
export const usualTurn: Turn = { azimuth: -60, elevation: 20 };

/** A surface is looked down upon, so that little of it hides the rest. */
export const turnOfSurfaces: Turn = { azimuth: -60, elevation: 30 };

/** The directions of a screen that is looked at along a turn; z stays upright. */
export function directionsOf({ azimuth, elevation }: Turn): Directions {
  const [a, e] = [(azimuth * Math.PI) / 180, (elevation * Math.PI) / 180];
  const [sinA, cosA, sinE, cosE] = [Math.sin(a), Math.cos(a), Math.sin(e), Math.cos(e)];
  return {
    right: [-sinA, cosA, 0],
    up: [-sinE * cosA, -sinE * sinA, cosE],
    towards: [cosE * cosA, cosE * sinA, sinE],
  };
}

export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
