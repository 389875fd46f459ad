import type { Topic } from "../topic.ts";
import { angleTopic } from "./angles.ts";
import { areas } from "./areas.ts";
import { complexNumbers } from "./complex.ts";
import { curves } from "./curves.ts";
import { dataCharts } from "./data.ts";
import { fields } from "./fields.ts";
import { graphs } from "./graphs.ts";
import { lociTopic } from "./loci.ts";
import { numberLines } from "./number-line.ts";
import { places } from "./places.ts";
import { polygonTopic } from "./polygons.ts";
import { regionTopic } from "./regions.ts";
import { shapeTopic } from "./shapes.ts";
import { space } from "./space.ts";
import { sums } from "./sums.ts";
import { triangleTopic } from "./triangle-lines.ts";
import { vectorTopic } from "./vectors.ts";

/**
 * Every sort of picture. A new one is
 * 1. a `Topic` in a file here: rows that give a `Thing` ("draw …"), a `Picture` (asked for by its name alone) or `Several` (a List of things), views of formulas of its
 *    own, and for each head what a thing comes to (`settle`), with the ranges, values and options (["Option", name, value], given by rows as a `Mod`) that it takes;
 * 2. its heads with what they are called in `vocabulary/`, the words in `locale/pictures.ts` or a table beside it;
 * 3. a `PictureTopic` in `derivation/methods/pictures/`: rules, and for each head the layers that are shown.
 */
export const topics: readonly Topic[] = [
  curves,
  graphs,
  places,
  polygonTopic,
  shapeTopic,
  triangleTopic,
  vectorTopic,
  angleTopic,
  sums,
  areas,
  regionTopic,
  fields,
  complexNumbers,
  lociTopic,
  numberLines,
  dataCharts,
  space,
];
