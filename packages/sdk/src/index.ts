/** The table of contents of @math-viz/sdk. */

export { checkStep } from "./check-step.ts";
export type * from "./contract.ts";
export { allRules, methods } from "./derivation/registry.ts";
export { shownLine } from "./derivation/shown-line.ts";
export { languageFor, languageOfText, tell, wordingOf } from "./derivation/tell.ts";
export { BudgetError } from "./errors/budget-error.ts";
export { FigureError } from "./errors/figure-error.ts";
export { MathVizError } from "./errors/math-viz-error.ts";
export { MisuseError } from "./errors/misuse-error.ts";
export { ParseError } from "./errors/parse-error.ts";
export { compile } from "./expression/evaluation/compile.ts";
export { expressionOf } from "./expression/expression.ts";
export { parse, parseFormula } from "./expression/parse.ts";
export { toAscii } from "./expression/print-ascii.ts";
export { latexLines, toLatex } from "./expression/print-latex.ts";
export { toSpeech } from "./expression/print-speech.ts";
export { toUnicode } from "./expression/print-unicode.ts";
export { composeFigure } from "./figure/compose-figure.ts";
export { toPlotSpec } from "./figure/to-plot-spec.ts";
export type { Wording } from "./locale/say.ts";
export { say, sayPlainly } from "./locale/say.ts";
export { read } from "./problem/read.ts";
export { solve } from "./solve.ts";
export { version } from "./version.ts";
