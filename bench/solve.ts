/**
 * Solving alone, without a page: the SDK from the raw text, with its steps and verdicts, against the answers of peers who are given the formula and
 * the task. `node bench/solve.ts [--sympy] [--python PATH] [--mathsteps] [--strict]`; strict holds the times to their limits too.
 */
import { existsSync } from "node:fs";
import { families } from "./solve/families/index.ts";
import { measure } from "./solve/measure.ts";
import { askerInWorker } from "./solve/peers/in-worker.ts";
import { sympy } from "./solve/peers/sympy.ts";
import { missed, report } from "./solve/report.ts";
import { questionsOf } from "./solve/wording.ts";
import { type Benchmark, runBenchmarks } from "./support/program.ts";

const debians = "/usr/bin/python3";

export const solve: Benchmark = {
  name: "solve",
  async measure({ strict, sympy: withSympy, mathsteps, python }) {
    const askers = [
      askerInWorker("nerdamer"),
      askerInWorker("compute-engine"),
      ...(mathsteps ? [askerInWorker("mathsteps")] : []),
      ...(withSympy ? [sympy(python ?? (existsSync(debians) ? debians : "python3"))] : []),
    ];
    const rows = await measure(families.flatMap(questionsOf), askers);
    return { figures: rows, report: report(rows), failures: strict ? missed(rows) : [] };
  },
};

if (import.meta.main) await runBenchmarks([solve]);
