/** The table of contents of @math-viz/sdk. */

export type {
  ModelIdentity,
  Sampling,
  TextEngine,
  TextEvent,
  TextRequest,
} from "./backend/backend.ts";
export {
  type Choice,
  chooseBackend,
  type Dtype,
  type Preferences,
  type Refusal,
  type Rung,
} from "./backend/choosing/choose-backend.ts";
export type { Probe } from "./backend/choosing/probe.ts";
export { backendSentence } from "./backend/choosing/reason.ts";
export { probeNode } from "./backend/node/probe-node.ts";
export { RemoteEngine, type RemoteOptions } from "./backend/remote/remote-engine.ts";
export { ScriptedEngine } from "./backend/scripted/scripted-engine.ts";
export { checkAnswer } from "./check-answer.ts";
export { checkChain } from "./check-chain.ts";
export { checkStep } from "./check-step.ts";
export type * from "./contract.ts";
export { allRules, methods } from "./derivation/domains/every.ts";
export { loadWording } from "./derivation/load-wording.ts";
export { hasRoutineWorking } from "./derivation/routine-working.ts";
export { shownLine } from "./derivation/shown-line.ts";
export { tell, wordingOf } from "./derivation/tell.ts";
export { languageFor, languageOfText } from "./derivation/wording.ts";
export { BackendError } from "./errors/backend-error.ts";
export { BudgetError } from "./errors/budget-error.ts";
export { ConsentNeededError, type DownloadOffer } from "./errors/consent-needed-error.ts";
export { FigureError } from "./errors/figure-error.ts";
export { MathVizError } from "./errors/math-viz-error.ts";
export { MisuseError } from "./errors/misuse-error.ts";
export { ModelStoreError, type ModelStoreFailure } from "./errors/model-store-error.ts";
export { ParseError } from "./errors/parse-error.ts";
export { evaluateColumn, evaluateGrid, type ParameterValues } from "./expression/evaluation/column.ts";
export { compile, compileCondition } from "./expression/evaluation/compile.ts";
export { compileComplex } from "./expression/evaluation/complex.ts";
export type { Complex } from "./expression/evaluation/complex-functions.ts";
export { compileDerivative, type Derivatives } from "./expression/evaluation/derivative.ts";
export { type Box, compileInterval, type Interval } from "./expression/evaluation/interval.ts";
export { expressionOf } from "./expression/expression.ts";
export { parse, parseFormula } from "./expression/parse.ts";
export { toAscii } from "./expression/print-ascii.ts";
export { latexLines, toLatex } from "./expression/print-latex.ts";
export { toUnicode } from "./expression/print-unicode.ts";
export { composeFigure } from "./figure/compose-figure.ts";
export type { ExportOptions } from "./figure/export/exporting.ts";
export { type CsvOptions, toCsv } from "./figure/export/to-csv.ts";
export { toMatplotlib } from "./figure/export/to-matplotlib.ts";
export { toPgfplots } from "./figure/export/to-pgfplots.ts";
export { lowHeight } from "./figure/low-height.ts";
export type { DrawMoment, Moment } from "./figure/moment.ts";
export { movingFigure } from "./figure/moving-figure.ts";
export { type PlottingCode, readPlottingCode } from "./figure/plotting-code/read-plotting-code.ts";
export { figureErrorMessage } from "./figure/problem.ts";
export type { Turn } from "./figure/space/turn.ts";
export { type FigureTable, figureTable, type TableOptions, type TableSection } from "./figure/table/figure-table.ts";
export { type PlotOptions, toPlotSpec } from "./figure/to-plot-spec.ts";
export { type ParameterNumbers, withParameters } from "./figure/with-parameters.ts";
export { type DescribeOptions, describeFigure } from "./figure/words/describe-figure.ts";
export type { Wording } from "./locale/say.ts";
export { say, sayPlainly } from "./locale/say.ts";
export { toSpeech } from "./locale/speech/to-speech.ts";
export { BrowserModel, type BrowserModelOptions, type ModelState } from "./model/engine/browser-model.ts";
export { EnginePool } from "./model/engine/engine-pool.ts";
export {
  EngineRelay,
  type FromEngine,
  RelayedEngine,
  type RelayedState,
  relayedState,
  type ToEngine,
} from "./model/engine/relay-engine.ts";
export { defaultModel, findManifest } from "./model/manifest/find-manifest.ts";
export { manifests } from "./model/manifest/known.ts";
export type { ModelManifest } from "./model/manifest/manifest.ts";
export { dtypesOf } from "./model/manifest/manifest.ts";
export { readManifest } from "./model/manifest/read-manifest.ts";
export { runnableOf } from "./model/manifest/runnable.ts";
export { modelKey, type OpenModel, type OpenModelOptions, openModel } from "./model/open-model.ts";
export { usualSettings } from "./model/proposing/settings.ts";
export { bytesInWords, storeSentence } from "./model/store/failure.ts";
export type { Consent, HeldModel } from "./model/store/fetch-model.ts";
export type { FileState } from "./model/store/inspect.ts";
export { type DtypeState, type HaveOptions, ModelStore, type StoreOptions, type TurnOptions } from "./model/store/model-store.ts";
export { type NodeStoreOptions, openNodeStore, usualModelFolder } from "./model/store/node-store.ts";
export type { DownloadProgress } from "./model/store/progress.ts";
export { parseProblem } from "./problem/notation/parse.ts";
export { printProblem } from "./problem/notation/print.ts";
export { read } from "./problem/read.ts";
export { readTranscript, type TranscriptOptions } from "./read-transcript.ts";
export { createSession, resumeSession, type Session, type SessionData } from "./session/session.ts";
export type { Turn as SessionTurn } from "./session/turn.ts";
export { solve } from "./solve.ts";
export { hasSeal, sealOf } from "./solving/seal.ts";
export { domainConditions } from "./verification/domain.ts";
export { version } from "./version.ts";
