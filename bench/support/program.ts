import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { inSentences } from "../../scripts/lib/sentences.ts";
import { describe, thisMachine } from "./machine.ts";

/** One benchmark: it measures, and hands back what it found. */
export interface Benchmark {
  name: string;
  measure(options: BenchmarkOptions): Promise<Found>;
}

/** What the command line asks for. */
export interface BenchmarkOptions {
  /** Times are held to their limits. */
  strict?: boolean | undefined;
  /** Peers that are no dependencies. */
  sympy?: boolean | undefined;
  mathsteps?: boolean | undefined;
  /** The Python that has SymPy. */
  python?: string | undefined;
}

export interface Found {
  /** As data, for a file. */
  figures: unknown;
  /** As tables, for a person. */
  report: string;
  /** One sentence for every limit that is passed. A time has one only where limits are strict. */
  failures?: string[];
}

/**
 * Runs benchmarks one after the other and prints what they find; `--json FILE` keeps it. Exit code 1 where a limit is passed; `--strict` is for benchmarks that have
 * limits of times as well, which are held to only then.
 */
export async function runBenchmarks(benchmarks: readonly Benchmark[]): Promise<void> {
  await inSentences(() => runAll(benchmarks));
}

async function runAll(benchmarks: readonly Benchmark[]): Promise<void> {
  const { values } = parseArgs({
    options: {
      json: { type: "string" },
      strict: { type: "boolean" },
      sympy: { type: "boolean" },
      mathsteps: { type: "boolean" },
      python: { type: "string" },
    },
  });
  const machine = thisMachine();
  console.log(describe(machine));
  const kept: Record<string, unknown> = { machine };
  for (const { name, measure } of benchmarks) {
    console.error(`\nMeasuring: ${name} …`);
    const { figures, report, failures = [] } = await measure(values);
    kept[name] = figures;
    console.log(`\n${report}`);
    for (const sentence of failures) console.log(`✗ ${sentence}`);
    if (failures.length > 0) process.exitCode = 1;
  }
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(kept, undefined, 2)}\n`);
}
