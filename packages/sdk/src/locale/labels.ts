import { arithmeticLabels } from "./arithmetic.ts";
import { asks } from "./asks.ts";
import { backendReasons } from "./backends.ts";
import { chartWords } from "./chart-words.ts";
import { conicLabels } from "./conics.ts";
import { derivativesLabels } from "./derivatives.ts";
import { differentialLabels } from "./differential.ts";
import { dynamicsLabels } from "./dynamics.ts";
import { equationsLabels } from "./equations.ts";
import { figureLabels } from "./figure.ts";
import { figureErrors } from "./figure-errors.ts";
import { followUpLabels } from "./follow-up.ts";
import { formsLabels } from "./forms.ts";
import { geometryLabels } from "./geometry.ts";
import { geometryReading } from "./geometry-reading.ts";
import { geometryTerms } from "./geometry-terms.ts";
import { inequalitiesLabels } from "./inequalities.ts";
import { integralsLabels } from "./integrals.ts";
import { limitsLabels } from "./limits.ts";
import { lineLabels } from "./lines.ts";
import { lists } from "./lists.ts";
import { methodNames } from "./methods.ts";
import { modelLabels } from "./model.ts";
import { modelStoreErrors } from "./model-store.ts";
import { pictureDataLabels } from "./picture-data.ts";
import { pictureSpaceLabels } from "./picture-space.ts";
import { picturesLabels } from "./pictures.ts";
import { plottingCodeWords } from "./plotting-code.ts";
import { problemLabels } from "./problem.ts";
import { reasons } from "./reasons.ts";
import { simplifyingLabels } from "./simplifying.ts";
import { slips } from "./slips.ts";
import { systemsLabels } from "./systems.ts";
import { taskLabels } from "./tasks.ts";
import { transcendentalLabels } from "./transcendental.ts";
import { transcriptLabels } from "./transcripts.ts";
import { tutoringLabels } from "./tutoring.ts";
import { wayLabels } from "./ways.ts";
import { wordsLabels } from "./words.ts";

/** A sentence or label in every complete language. Parameters stand in braces, the same in each. */
export interface Label {
  readonly en: string;
  readonly zh: string;
}

/** The tables of labels, no key in two of them. The sentences of rules stand with their methods instead. */
export const labelTables: readonly Readonly<Record<string, Label>>[] = [
  taskLabels,
  tutoringLabels,
  modelLabels,
  modelStoreErrors,
  backendReasons,
  wayLabels,
  wordsLabels,
  asks,
  chartWords,
  conicLabels,
  dynamicsLabels,
  figureErrors,
  figureLabels,
  followUpLabels,
  geometryReading,
  geometryLabels,
  lineLabels,
  geometryTerms,
  lists,
  methodNames,
  pictureDataLabels,
  pictureSpaceLabels,
  picturesLabels,
  plottingCodeWords,
  problemLabels,
  reasons,
  arithmeticLabels,
  simplifyingLabels,
  formsLabels,
  equationsLabels,
  transcendentalLabels,
  transcriptLabels,
  inequalitiesLabels,
  systemsLabels,
  differentialLabels,
  derivativesLabels,
  limitsLabels,
  integralsLabels,
  slips,
];

/** Every label by its key. */
export const labels: Readonly<Record<string, Label>> = Object.assign({}, ...labelTables);
