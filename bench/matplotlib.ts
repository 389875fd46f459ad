/**
 * Exported programs for matplotlib, run by Python: are their lines where ours are? `node bench/matplotlib.ts [--strict] [--python FILE]`; strict fails where
 * one is more than a pixel away.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { toMatplotlib, toPlotSpec } from "../packages/sdk/src/index.ts";
import { others, samples } from "./matplotlib/figures.ts";
import { farthestApart, type Line, ourLines } from "./matplotlib/lines.ts";
import { type Benchmark, type BenchmarkOptions, type Found, runBenchmarks } from "./support/program.ts";
import { table } from "./support/table.ts";

const size = { width: 640, height: 400 };
/** In pixels. */
const most = 1;

interface Drawn {
  readonly lines?: Line[];
  readonly warnings?: string[];
  readonly error?: string;
}

interface Row {
  readonly name: string;
  readonly pixels: number;
  readonly problem?: string;
}

/** What Python draws of each program; undefined where it or matplotlib is absent. */
function drawnBy(python: string, programs: readonly string[]): Drawn[] | undefined {
  const harness = fileURLToPath(new URL("./matplotlib/draw.py", import.meta.url));
  const input = programs.map((program) => `${JSON.stringify(program)}\n`).join("");
  const { status, stdout } = spawnSync(python, [harness], { input, encoding: "utf8", maxBuffer: 2 ** 30 });
  if (status !== 0) return undefined;
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Drawn);
}

function measure(python: string): Row[] | undefined {
  const all = [...samples, ...others];
  const drawn = drawnBy(
    python,
    all.map(({ figure }) => toMatplotlib(figure)),
  );
  return drawn?.map(({ lines, error, warnings = [] }, index): Row => {
    const { name, figure } = all[index] as (typeof all)[number];
    if (!lines) return { name, pixels: Number.POSITIVE_INFINITY, problem: error ?? "no lines" };
    const pixels = index < samples.length ? farthestApart(ourLines(toPlotSpec(figure, size)), lines, figure.view, size) : 0;
    return { name, pixels, ...(warnings.length > 0 ? { problem: warnings.join("; ") } : {}) };
  });
}

function found(rows: readonly Row[], strict: boolean): Found {
  const worst = rows.toSorted((a, b) => b.pixels - a.pixels);
  const shown = ({ name, pixels, problem = "" }: Row): string[] => [name, pixels.toFixed(2), problem];
  const farther = rows.filter(({ pixels }) => !(pixels <= most));
  const problems = rows.filter(({ problem }) => problem !== undefined);
  return {
    figures: rows,
    report: [
      `matplotlib: ${rows.length} exported programs run; of ${samples.length}, the farthest that a line of theirs is from ours, or ours from theirs, in pixels`,
      table([
        ["", "pixels", ""],
        ...worst.slice(0, 12).map(shown),
        ["all others", `at most ${(worst[12]?.pixels ?? 0).toFixed(2)}`, ""],
      ]),
    ].join("\n\n"),
    failures: [
      ...problems.map(({ name, problem }) => `${name}: ${problem}`),
      ...(strict ? farther.map(({ name, pixels }) => `${name} is ${pixels.toFixed(2)} pixels away, above ${most}`) : []),
    ],
  };
}

export const matplotlib: Benchmark = {
  name: "matplotlib",
  async measure({ strict = false, python = "/usr/bin/python3" }: BenchmarkOptions) {
    const rows = measure(python);
    if (!rows)
      return {
        figures: undefined,
        report: `matplotlib: not measured, since ${python} or its matplotlib is absent (Debian: python3-matplotlib)`,
      };
    return found(rows, strict);
  },
};

if (import.meta.main) await runBenchmarks([matplotlib]);
