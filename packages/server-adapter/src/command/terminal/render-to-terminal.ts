import type { Derivation, Language, Message, Step, Wording } from "@math-viz/sdk";
import { linesOfAnswers } from "./answers.ts";
import { signs } from "./marks.ts";
import { type Palette, plain } from "./palette.ts";
import { printable, shortened } from "./printable.ts";
import { sentenceOf } from "./sentence.ts";
import { linesOfSteps, type Setting } from "./steps.ts";
import { padTo, widthOf } from "./width.ts";
import { wordsIn } from "./words.ts";
import { wrap } from "./wrap.ts";

export interface TerminalOptions {
  wording: Wording;
  lang?: Language;
  /** Columns of the terminal; 80 where there is none. Text is not set wider than 100: long lines are hard to read. */
  columns?: number;
  palette?: Palette;
}

/** A derivation as a person reads it in a terminal: what was understood, the steps, the answers, what the figures show. Ends in a line end. */
export function renderToTerminal(derivation: Derivation, options: TerminalOptions): string {
  const setting: Setting = {
    wording: options.wording,
    words: wordsIn(options.lang),
    columns: Math.max(24, Math.min(options.columns ?? 80, 100)),
    palette: options.palette ?? plain,
  };
  const blocks = [
    heading(derivation, setting),
    linesOfSteps(derivation.steps, setting),
    linesOfAnswers(derivation.answers, setting),
    figures(derivation, setting),
    closing(derivation, setting),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => `${line.trimEnd()}\n`).join(""))
    .join("\n")
    .replaceAll("\u00a0", " ");
}

/** The question said back; where it has several readings, each with its number for `--reading`. */
function heading(derivation: Derivation, setting: Setting): string[] {
  const { palette, words } = setting;
  const said = (message: Message): string => sentenceOf(message, setting.wording);
  const chosen = derivation.chosen === undefined ? undefined : derivation.readings[derivation.chosen];
  if (chosen !== undefined) return wrap(said(chosen.sentence), setting.columns).map(palette.strong);
  const asked = wrap(shortened(printable(derivation.question.text), 200), setting.columns).map(palette.strong);
  if (derivation.readings.length < 2) return asked;
  return [
    ...asked,
    words.whichOne,
    ...derivation.readings.map((reading, index) => `  --reading ${index}  ${said(reading.sentence)}`),
  ];
}

/** What a figure shows, in words: a terminal draws nothing, but `--svg` does. */
function figures(derivation: Derivation, setting: Setting): string[] {
  return derivation.figures.flatMap((figure) => {
    const sentences = [figure.title, ...figure.alt].map((message) => sentenceOf(message, setting.wording));
    return wrap(setting.words.figure + setting.words.colon + sentences.join(setting.words.comma), setting.columns);
  });
}

/** How sure it all is; why it is not solved. */
function closing(derivation: Derivation, setting: Setting): string[] {
  const { palette, words } = setting;
  const lines: string[] = [];
  if (derivation.status !== "solved") {
    const verdict = derivation.status === "partial" ? words.solvedInPart : words.notSolved;
    const reason = derivation.reason === undefined ? "" : words.colon + sentenceOf(derivation.reason, setting.wording);
    lines.push(...wrap(verdict + reason, setting.columns).map(palette.fair));
  }
  const statuses = new Set(everyStep(derivation.steps).map((step) => step.verdict.status));
  statuses.delete("given");
  if (statuses.size === 1 && statuses.has("proved")) {
    const proved = everyStep(derivation.steps).filter((step) => step.verdict.status === "proved").length;
    lines.push(palette.faint(words.proved(proved)));
  } else if (statuses.size > 0) {
    const legend = [...statuses].map((status) => `${signs[status]} ${words.legend[status as keyof typeof words.legend]}`);
    lines.push(palette.faint(legend.join("   ")));
  }
  const others = derivation.otherMethods ?? [];
  if (others.length > 0) lines.push(palette.faint(words.otherMethods + words.colon.trimEnd()));
  const names = others.map((id) => sentenceOf({ key: `method.${id}` }, setting.wording));
  const width = Math.max(0, ...names.map(widthOf));
  return [...lines, ...others.map((id, index) => palette.faint(`  ${padTo(names[index] ?? id, width)}  --method ${id}`))];
}

function everyStep(steps: readonly Step[]): Step[] {
  return steps.flatMap((step) => [step, ...everyStep(step.substeps ?? [])]);
}
