import type { View } from "../../contract.ts";
import { patchOf, type SurfaceLayer } from "./patch.ts";
import type { Interval } from "./space-frame.ts";
import { directionsOf, dot, type Turn, turnOfSurfaces, type Vector } from "./turn.ts";

/** Places along a side of a surface at which its direction is looked at. */
const places = 12;
/** From a place to its neighbours, as a share of the side: so far that steps are seen as the slope that they make. */
const apart = 0.25;
/** Surfaces seen under less than this, the mean of the cosines of the angles to the eye, are lines nearly. */
const leastFacing = 0.2;
/** Turns to the sides, tried in this order. */
const azimuths = [turnOfSurfaces.azimuth, -120, -30, -150];

/** The usual turn of surfaces, or one from another side where they would be seen along their edge: the plane z = x. */
export function facingTurn(
  layers: readonly SurfaceLayer[],
  box: readonly [Interval, Interval, Interval],
  aspect: View["aspect"],
): Turn {
  const normals = layers.flatMap((layer) => normalsOf(layer, box, aspect));
  const facing = ({ azimuth, elevation }: Turn): number => {
    const { towards } = directionsOf({ azimuth, elevation });
    return normals.reduce((sum, normal) => sum + Math.abs(dot(normal, towards)) / normals.length, 0);
  };
  const turns = azimuths.map((azimuth): Turn => ({ ...turnOfSurfaces, azimuth }));
  return normals.length === 0 ? turnOfSurfaces : (turns.find((turn) => facing(turn) >= leastFacing) ?? turnOfSurfaces);
}

function normalsOf(layer: SurfaceLayer, [x, y, z]: readonly [Interval, Interval, Interval], aspect: View["aspect"]): Vector[] {
  const { at, over } = patchOf(layer, { u: x, v: y });
  const units = [x, y, z].map(([from, to]) => (aspect === "equal" ? 1 : to - from)) as [number, number, number];
  const place = (u: number, v: number): Vector => {
    const found = at(over.u[0] + u * (over.u[1] - over.u[0]), over.v[0] + v * (over.v[1] - over.v[0]));
    return [found[0] / units[0], found[1] / units[1], found[2] / units[2]];
  };
  return Array.from({ length: places * places }, (_, index): Vector => {
    const [u, v] = [index % places, Math.floor(index / places)].map((count) => ((1 - apart) * count) / (places - 1)) as [
      number,
      number,
    ];
    const [here, along, across] = [place(u, v), place(u + apart, v), place(u, v + apart)];
    return unit(crossed(minus(along, here), minus(across, here)));
  }).filter((normal) => normal.every(Number.isFinite));
}

const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const crossed = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
const unit = (a: Vector): Vector => {
  const length = Math.sqrt(dot(a, a));
  return [a[0] / length, a[1] / length, a[2] / length];
};
