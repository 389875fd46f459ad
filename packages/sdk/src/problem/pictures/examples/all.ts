import type { Phrasings } from "../../notation/phrasings.ts";
import { calculusExamples } from "./calculus.ts";
import { curvesExamples } from "./curves.ts";
import { dataExamples } from "./data.ts";
import { graphsExamples } from "./graphs.ts";
import { lociExamples } from "./loci.ts";
import { numbersExamples } from "./numbers.ts";
import { placesExamples } from "./places.ts";
import { regionExamples } from "./regions.ts";
import { shapeExamples } from "./shapes.ts";
import { spaceExamples } from "./space.ts";
import { triangleExamples } from "./triangles.ts";
import { vectorsAndAnglesExamples } from "./vectors-and-angles.ts";

/** Questions that want pictures, by topic. */
export const examples: Readonly<Record<string, Phrasings>> = {
  curves: curvesExamples,
  graphs: graphsExamples,
  places: placesExamples,
  "vectors and angles": vectorsAndAnglesExamples,
  numbers: numbersExamples,
  loci: lociExamples,
  calculus: calculusExamples,
  regions: regionExamples,
  shapes: shapeExamples,
  triangles: triangleExamples,
  data: dataExamples,
  space: spaceExamples,
};
