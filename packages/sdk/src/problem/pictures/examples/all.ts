import type { Phrasings } from "../../notation/phrasings.ts";
import { calculusExamples } from "./calculus.ts";
import { curvesExamples } from "./curves.ts";
import { dataExamples } from "./data.ts";
import { graphsExamples } from "./graphs.ts";
import { numbersExamples } from "./numbers.ts";
import { placesExamples } from "./places.ts";
import { regionExamples } from "./regions.ts";
import { spaceExamples } from "./space.ts";
import { vectorsAndAnglesExamples } from "./vectors-and-angles.ts";

/** Questions that want pictures, by topic. */
export const examples: Readonly<Record<string, Phrasings>> = {
  curves: curvesExamples,
  graphs: graphsExamples,
  places: placesExamples,
  "vectors and angles": vectorsAndAnglesExamples,
  numbers: numbersExamples,
  calculus: calculusExamples,
  regions: regionExamples,
  data: dataExamples,
  space: spaceExamples,
};
