import type { Summary } from "../support/statistics.ts";
import { milliseconds, table, times } from "../support/table.ts";
import { ownRounds, type Row } from "./measure.ts";

/** What a question may take once the code has been learnt, in milliseconds. */
export const limits = { median: 3, p95: 25 } as const;

const pair = ({ median, p95 }: Summary): string => `${milliseconds(median)} / ${milliseconds(p95)}`;

/** One table of ours and how often and how fast each peer answers. */
export function report(rows: readonly Row[]): string {
  const names = rows[0]?.peers.map(({ name }) => name) ?? [];
  const body = rows.map(({ category, questions, ours, processor, peers }) => [
    category,
    String(questions),
    pair(ours),
    pair(processor),
    ...peers.flatMap(({ answered, time, ratio }) =>
      time && ratio !== undefined ? [pair(time), String(answered), times(ratio)] : ["–", String(answered), "–"],
    ),
  ]);
  const head = ["category", "questions", "math-viz", "processor", ...names.flatMap((name) => [name, "answers", "ratio"])];
  return [
    `SOLVE: ms a question, median / p95 over the questions of the medians of ${ownRounds.counted} rounds`,
    "math-viz from the raw text, with steps, verdicts and figures; peers the answers only, of the questions they answer, to which the ratio of the medians refers too",
    table([head, ...body]),
  ].join("\n\n");
}

/** One sentence for each limit that is passed. */
export function missed(rows: readonly Row[]): string[] {
  const time = rows.find(({ category }) => category === "all")?.ours;
  if (!time) return ["solve: nothing was measured"];
  return (["median", "p95"] as const)
    .filter((part) => !(time[part] <= limits[part]))
    .map((part) => `solve: the ${part} is ${milliseconds(time[part])} ms, above its limit of ${limits[part]} ms`);
}
