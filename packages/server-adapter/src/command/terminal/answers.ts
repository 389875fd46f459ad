import { type Answer, sayPlainly, toUnicode } from "@math-viz/sdk";
import { markOf } from "./marks.ts";
import { printable } from "./printable.ts";
import type { Setting } from "./steps.ts";
import { padTo, widthOf } from "./width.ts";

/** Answers in the order asked: what was asked, aligned; the answer; its decimals where they say more; its verdict. */
export function linesOfAnswers(answers: readonly Answer[], setting: Setting): string[] {
  const { palette } = setting;
  const rows = answers.map((answer) => ({ answer, label: labelOf(answer, setting), value: printable(toUnicode(answer.json)) }));
  const width = Math.max(0, ...rows.map((row) => widthOf(row.label)));
  return rows.map(({ answer, label, value }) => {
    const approximation = answer.approx === undefined ? "" : `  ≈ ${printable(answer.approx)}`;
    return `${markOf(answer.verdict, palette)} ${padTo(label, width)}  ${palette.strong(value)}${palette.faint(approximation)}`;
  });
}

function labelOf(answer: Answer, setting: Setting): string {
  return printable(sayPlainly({ key: `ask.${answer.ask.what}` }, setting.wording));
}
