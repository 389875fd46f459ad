import type { Phrasings } from "../../notation/phrasings.ts";
import { curvesExamples } from "./curves.ts";
import { dataExamples } from "./data.ts";
import { placesExamples } from "./places.ts";

/** Questions that want pictures, by topic. */
export const examples: Readonly<Record<string, Phrasings>> = {
  curves: curvesExamples,
  places: placesExamples,
  data: dataExamples,
};
