import type { Summary } from "../support/statistics.ts";
import { milliseconds, table, times } from "../support/table.ts";
import { ownRounds, type Row } from "./measure.ts";

/** What a question may take once the code has been learnt, in milliseconds. */
export const limits = { median: 3, p95: 25 } as const;

const pair = (time: Summary | undefined): string => (time ? `${milliseconds(time.median)} / ${milliseconds(time.p95)}` : "–");

export function report(rows: readonly Row[]): string {
  const names = rows[0]?.peers.map(({ name }) => name) ?? [];
  const body = rows.map(({ category, questions, ours, processor, peers }) => [
    category,
    String(questions),
    pair(ours.time),
    pair(processor),
    ...peers.flatMap((peer) => [
      pair(peer.time),
      peer.time ? `${peer.answered}/${questions}` : "–",
      peer.time && ours.time ? times(ours.time.median / peer.time.median) : "–",
    ]),
  ]);
  const head = ["category", "questions", "math-viz", "processor", ...names.flatMap((name) => [name, "answered", "ratio"])];
  return [
    `SOLVE: ms a question, median / p95 over the questions of the medians of ${ownRounds.counted} rounds; math-viz from the raw text, with steps, verdicts and figures, the peers' answers only. The ratio is that of the medians`,
    table([head, ...body]),
  ].join("\n\n");
}

/** One sentence for each limit that is passed. */
export function missed(rows: readonly Row[]): string[] {
  const time = rows.find(({ category }) => category === "all")?.ours.time;
  if (!time) return ["solve: nothing was measured"];
  return (["median", "p95"] as const)
    .filter((part) => !(time[part] <= limits[part]))
    .map((part) => `solve: the ${part} is ${milliseconds(time[part])} ms, above its limit of ${limits[part]} ms`);
}
