import type { Part } from "../../part.ts";
import { angles } from "./angles.ts";
import { lineAsks } from "./asks.ts";
import { bisectors } from "./bisectors.ts";
import { centers } from "./centers.ts";
import { circles } from "./circles.ts";
import { coordinates } from "./coordinates.ts";
import { distance } from "./distance.ts";
import { feet } from "./feet.ts";
import { intersections } from "./intersections.ts";
import { lines } from "./lines.ts";
import { midpoint } from "./midpoint.ts";
import { mirroredCurves } from "./mirrored-curves.ts";
import { parallels } from "./parallels.ts";
import { polygons } from "./polygons.ts";
import { segments } from "./segments.ts";
import { slope } from "./slope.ts";

/** Points, lines, chords and polygons. */
export const lineParts: readonly Part[] = [
  coordinates,
  segments,
  midpoint,
  lines,
  parallels,
  bisectors,
  feet,
  intersections,
  distance,
  slope,
  angles,
  polygons,
  centers,
  circles,
  mirroredCurves,
  lineAsks,
];
