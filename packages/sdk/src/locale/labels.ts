import { asks } from "./asks.ts";
import { conicLabels } from "./conics.ts";
import { dynamicsLabels } from "./dynamics.ts";
import { figureLabels } from "./figure.ts";
import { geometryLabels } from "./geometry.ts";
import { geometryReading } from "./geometry-reading.ts";
import { geometryTerms } from "./geometry-terms.ts";
import { lineLabels } from "./lines.ts";
import { lists } from "./lists.ts";
import { methodNames } from "./methods.ts";
import { problemLabels } from "./problem.ts";
import { reasons } from "./reasons.ts";
import { slips } from "./slips.ts";

/** A sentence or label in every complete language. Parameters stand in braces, the same in each. */
export interface Label {
  readonly en: string;
  readonly zh: string;
}

/** Every label by its key. The sentences of rules stand with their methods instead. */
export const labels: Readonly<Record<string, Label>> = {
  ...asks,
  ...conicLabels,
  ...dynamicsLabels,
  ...figureLabels,
  ...geometryReading,
  ...geometryLabels,
  ...lineLabels,
  ...geometryTerms,
  ...lists,
  ...methodNames,
  ...problemLabels,
  ...reasons,
  ...slips,
};
