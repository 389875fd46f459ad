import type { MathJson } from "../../../contract.ts";
import { headOf } from "../../../expression/mathjson.ts";
import { angles } from "./angles.ts";
import { areas } from "./areas.ts";
import { curves } from "./curves.ts";
import { dataCharts } from "./data.ts";
import { fields } from "./fields.ts";
import { graphs } from "./graphs.ts";
import { loci } from "./loci.ts";
import { numbers } from "./numbers.ts";
import type { PictureTopic } from "./picture-topic.ts";
import { places } from "./places.ts";
import { regions } from "./regions.ts";
import { revolutions } from "./revolutions.ts";
import { shapes } from "./shapes.ts";
import { solids } from "./solids.ts";
import { space } from "./space.ts";
import { spaceSpots } from "./space-spots.ts";
import { sums } from "./sums.ts";
import { triangles } from "./triangles.ts";
import { vectors } from "./vectors.ts";

/** Every sort of picture. */
export const topics: readonly PictureTopic[] = [
  curves,
  graphs,
  places,
  vectors,
  angles,
  areas,
  regions,
  shapes,
  triangles,
  sums,
  fields,
  numbers,
  loci,
  dataCharts,
  space,
  spaceSpots,
  solids,
  revolutions,
];

/** The entry of a thing in one of the tables of the topics, by its head. */
export function entryFor<Name extends "draw" | "frame">(
  table: Name,
  json: MathJson,
): NonNullable<PictureTopic[Name]>[string] | undefined {
  const head = headOf(json) ?? "";
  const topic = topics.find((each) => each[table] !== undefined && Object.hasOwn(each[table], head));
  return topic?.[table]?.[head] as NonNullable<PictureTopic[Name]>[string] | undefined;
}
