import { type Expression, hasRoutineWorking, type Step, shownLine, toUnicode, type Verdict, type Wording } from "@math-viz/sdk";
import { formulaText } from "./formula-text.ts";
import { markOf } from "./marks.ts";
import type { Palette } from "./palette.ts";
import { printable } from "./printable.ts";
import { sentenceOf } from "./sentence.ts";
import { padTo, widthOf } from "./width.ts";
import type { Words } from "./words.ts";
import { wrap } from "./wrap.ts";

export interface Setting {
  wording: Wording;
  words: Words;
  columns: number;
  palette: Palette;
}

/** Steps as lines: verdict in the left gutter, number, sentence, and the formula under the sentence; substeps further in, but for routine ones. */
export function linesOfSteps(steps: readonly Step[], setting: Setting, depth = 0): string[] {
  const numberWidth = Math.max(0, ...steps.map((step) => widthOf(step.id)));
  return steps.flatMap((step) => linesOfStep(step, numberWidth, setting, depth));
}

function linesOfStep(step: Step, numberWidth: number, setting: Setting, depth: number): string[] {
  const { palette, wording, words } = setting;
  const indent = "  ".repeat(depth);
  const margin = `${indent}  ${" ".repeat(numberWidth)}  `;
  const room = Math.max(20, setting.columns - widthOf(margin));
  const sentence = sentenceOf({ key: step.rule, ...(step.params && { params: step.params }) }, wording);
  const [first = "", ...others] = wrap(sentence, room);
  const head = `${indent}${markOf(step.verdict, palette)} ${palette.faint(padTo(step.id, numberWidth))}  ${first}`;
  const substeps = hasRoutineWorking(step) ? [] : linesOfSteps(step.substeps ?? [], setting, depth + 1);
  return [
    head,
    ...others.map((line) => margin + line),
    ...formulaLines(shownLine(step), room - 2, words).map((line) => `${margin}  ${palette.strong(line)}`),
    ...remarksOf(step.verdict, setting).flatMap((remark) => wrap(remark, room).map((line) => margin + palette.faint(line))),
    ...substeps,
  ];
}

/** A formula, broken at spaces where it does not fit, later lines set in; none for a step that is only said. */
function formulaLines(formula: Expression, room: number, words: Words): string[] {
  if (formula.json === "Nothing") return [];
  return wrap(formulaText(formula.json, words), room).map((line, index) => (index === 0 ? line : `  ${line}`));
}

/** What a verdict says besides its sign: the conditions of a proof, the values at which a step fails, the mistake in it. */
export function remarksOf(verdict: Verdict, { words, wording }: Pick<Setting, "words" | "wording">): string[] {
  const remarks: string[] = [];
  const conditions = verdict.conditions ?? [];
  if (conditions.length > 0)
    remarks.push(`${words.onlyIf} ${conditions.map((condition) => toUnicode(condition.json)).join(", ")}`);
  const witness = Object.entries(verdict.witness ?? {});
  if (witness.length > 0)
    remarks.push(`${words.failsAt} ${witness.map(([letter, value]) => `${letter} = ${toUnicode(value.json)}`).join(", ")}`);
  if (verdict.reason !== undefined && wording[verdict.reason.key] !== undefined)
    remarks.push(sentenceOf(verdict.reason, wording));
  return remarks.map(printable);
}
