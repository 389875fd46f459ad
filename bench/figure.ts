/**
 * Curves drawn and moved in a real browser, against function-plot, JSXGraph and Mafs: how long it takes, and how many pixels are drawn across poles.
 * `node bench/figure.ts [--strict]`; strict fails where a peer is faster by the median, or a line of ours crosses a pole. It needs a build.
 */
import { type Contender, contenders } from "./figure/build.ts";
import { type Measured, measureRounds, type Rounds } from "./figure/rounds.ts";
import { type Benchmark, runBenchmarks } from "./support/program.ts";
import { summarise } from "./support/statistics.ts";
import { milliseconds, table } from "./support/table.ts";

const [rounds, frames] = [8, 20];
const peers = contenders.filter((contender) => contender !== "math-viz");

type Part = "first" | "frames";
const parts: Readonly<Record<Part, string>> = {
  first: "first drawing, ms",
  frames: "a frame while panning, ms",
};

function reportPart(found: Rounds, part: Part): string {
  const cell = (measured: Measured | undefined): string => {
    if (!measured) return "cannot";
    const { median, p95 } = summarise(measured[part]);
    return `${milliseconds(median)} / ${milliseconds(p95)}`;
  };
  const rows = Object.entries(found.table).map(([name, row]) => [name, ...contenders.map((contender) => cell(row[contender]))]);
  return table([[`${parts[part]}: median / p95`, ...contenders], ...rows]);
}

function reportLines(found: Rounds): string {
  const rows = Object.entries(found.table)
    .filter(([, row]) => row["math-viz"]?.falsePixels !== undefined)
    .map(([name, row]) => [name, ...contenders.map((contender) => String(row[contender]?.falsePixels ?? "cannot"))]);
  return table([["pixels across poles", ...contenders], ...rows]);
}

/** One sentence for everything in which we are not ahead. */
function failuresOf(found: Rounds): string[] {
  return Object.entries(found.table).flatMap(([name, row]) => {
    const ours = row["math-viz"];
    if (!ours) return [`${name} was not drawn`];
    const crossed = ours.falsePixels ? [`${name}: ${ours.falsePixels} pixels across poles`] : [];
    return [...crossed, ...peers.flatMap((peer) => behind(name, ours, row[peer], peer))];
  });
}

function behind(name: string, ours: Measured, theirs: Measured | undefined, peer: Contender): string[] {
  if (!theirs) return [];
  return (Object.keys(parts) as Part[]).flatMap((part) => {
    const [own, other] = [summarise(ours[part]).median, summarise(theirs[part]).median];
    return own > other ? [`${name}, ${parts[part]}: ${milliseconds(own)}, ${peer} ${milliseconds(other)}`] : [];
  });
}

export const figure: Benchmark = {
  name: "figure",
  async measure({ strict }) {
    const found = await measureRounds(rounds, frames);
    const title = `FIGURES: 640 × 400 pixels, ${rounds} drawings and ${rounds * frames} frames of each in turn, ${found.browser}`;
    const report = [title, reportPart(found, "first"), reportPart(found, "frames"), reportLines(found)].join("\n\n");
    return { figures: found, report, failures: strict ? failuresOf(found) : [] };
  },
};

if (import.meta.main) await runBenchmarks([figure]);
