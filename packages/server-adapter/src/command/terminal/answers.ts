import type { Answer, MathJson } from "@math-viz/sdk";
import { formulaText, operandsOf } from "./formula-text.ts";
import { markOf } from "./marks.ts";
import { printable } from "./printable.ts";
import { sentenceOf } from "./sentence.ts";
import type { Setting } from "./steps.ts";
import { padTo, widthOf } from "./width.ts";
import { wrap } from "./wrap.ts";

/** Answers in the order asked: what was asked, aligned; the answer; its decimals where they say more; its verdict. */
export function linesOfAnswers(answers: readonly Answer[], setting: Setting): string[] {
  const { palette } = setting;
  const rows = answers.map((answer) => ({ answer, label: labelOf(answer, setting) }));
  const width = Math.max(0, ...rows.map((row) => widthOf(row.label)));
  const margin = " ".repeat(width + 4);
  return rows.flatMap(({ answer, label }) => {
    const [text = "", ...others] = wrap(answerText(answer, setting), Math.max(20, setting.columns - margin.length));
    const lines = [
      `${markOf(answer.verdict, palette)} ${padTo(label, width)}  ${palette.strong(text)}`,
      ...others.map((line) => margin + palette.strong(line)),
    ];
    if (answer.approx === undefined) return lines;
    const approximation = printable(answer.approx.includes("≈") ? answer.approx : `≈ ${answer.approx}`);
    return [...lines, margin + palette.faint(approximation)];
  });
}

function labelOf(answer: Answer, setting: Setting): string {
  const { what, of } = answer.ask;
  const keyOf = `ask.${what}-of`;
  if (of && setting.wording[keyOf] !== undefined) return sentenceOf({ key: keyOf, params: { of } }, setting.wording);
  return sentenceOf({ key: `ask.${what}` }, setting.wording);
}

/** The answer in Unicode; solutions as x = 1, x = 3, which says more than {1, 3}. */
function answerText({ kind, json, latex }: Answer, { words, wording }: Setting): string {
  if (kind === "none") return words.noSolution;
  if (kind === "all") return words.everyNumber;
  const word = wording[`answer.${json}`];
  if (kind === "statement" && word !== undefined) return word;
  const pairs = kind === "statement" ? operandsOf(json, "List")?.map((pair) => operandsOf(pair, "Tuple") ?? []) : undefined;
  // Each point with its word: (0, 0) saddle.
  if (pairs?.every(([, name]) => wording[`answer.${name}`] !== undefined)) {
    return pairs.map(([point = 0, name]) => `${formulaText(point, words)} ${wording[`answer.${name}`]}`).join("; ");
  }
  const letter = kind === "set" ? /^([A-Za-z](?:_\w)?) (?:=|\\approx) /.exec(latex)?.[1] : undefined;
  const members = operandsOf(json, "Set");
  if (letter === undefined || members === undefined) return formulaText(json, words);
  // A number that was found numerically is near its decimal, and not equal to it.
  const relation = (member: MathJson): string =>
    latex.includes("\\approx") && typeof member === "object" && "num" in member ? "Approx" : "Equal";
  return members.map((member) => formulaText([relation(member), letter, member], words)).join(", ");
}
