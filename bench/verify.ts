/**
 * The verifier against SymPy, on generated steps whose truth is known and on traps. See verify/README.md.
 *
 * `node bench/verify.ts [--seed S] [--count N] [--family F] [--sample N] [--sympy] [--list wrong] [--out FILE] [--strict]`
 */
import { existsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Sentence } from "../scripts/lib/repository.mjs";
import { inSentences } from "../scripts/lib/sentences.ts";
import { seededRandom } from "../test/support/seeded-random.ts";
import { describe, thisMachine } from "./support/machine.ts";
import { families } from "./verify/families/index.ts";
import type { ConfirmedPair } from "./verify/generate.ts";
import { runOurs } from "./verify/ours.ts";
import { makePairs } from "./verify/pairs.ts";
import { runSympy } from "./verify/peer/sympy.ts";
import { line, lists, reportOn } from "./verify/report.ts";
import type { Judged } from "./verify/tally.ts";
import { chanceOf } from "./verify/writing/chance.ts";

const debians = "/usr/bin/python3";

function options() {
  const { values } = parseArgs({
    options: {
      seed: { type: "string", default: "1" },
      count: { type: "string", default: "6000" },
      family: { type: "string" },
      sample: { type: "string" },
      sympy: { type: "boolean", default: false },
      python: { type: "string", default: existsSync(debians) ? debians : "python3" },
      cache: { type: "string", default: join(tmpdir(), "math-viz-verify-sympy.jsonl") },
      list: { type: "string" },
      pairs: { type: "string" },
      out: { type: "string" },
      strict: { type: "boolean", default: false },
    },
  });
  const names = [...families.map(({ name }) => name), "trap"];
  if (values.family !== undefined && !names.includes(values.family))
    throw new Sentence(`--family takes one of ${names.join(", ")}, not "${values.family}".`);
  if (values.list !== undefined && !(values.list in lists) && values.list !== "discarded")
    throw new Sentence(`--list takes one of ${Object.keys(lists).join(", ")}, discarded, not "${values.list}".`);
  return values;
}

function whole(text: string, option: string): number {
  if (!/^\d+$/.test(text)) throw new Sentence(`--${option} takes a whole number, not "${text}".`);
  return Number(text);
}

function sampled(pairs: readonly ConfirmedPair[], size: string | undefined, seed: number): readonly ConfirmedPair[] {
  return size === undefined ? pairs : chanceOf(seededRandom(seed)).shuffled(pairs).slice(0, whole(size, "sample"));
}

const progress =
  (what: string) =>
  (done: number, of: number): void => {
    if (process.stderr.isTTY) process.stderr.write(`\r${what}: ${Math.floor(done)} of ${of}   `);
  };

await inSentences(async () => {
  const { list, out, ...chosen } = options();
  const [seed, count] = [whole(chosen.seed, "seed"), whole(chosen.count, "count")];
  console.log(`${describe(thisMachine())}; seed ${seed}`);
  const made = makePairs(count, seed, chosen.family);
  const pairs = sampled(made.pairs, chosen.sample, seed);
  console.log(`${pairs.length} pairs; ${made.discarded.length} drafts were not confirmed and left out`);
  if (chosen.pairs !== undefined) writeFileSync(chosen.pairs, `${pairs.map((pair) => JSON.stringify(pair)).join("\n")}\n`);
  const ours = await runOurs(pairs, (done) => progress("verifying")(done, pairs.length));
  const peers = chosen.sympy
    ? await runSympy(pairs, { python: chosen.python, cache: chosen.cache, progress: progress("SymPy") })
    : undefined;
  const judged = pairs.map((pair): Judged => ({ pair, ours: ours.get(pair.id) as never, peers: peers?.get(pair.id) }));
  const report = reportOn(judged);
  console.log(`\n${report.text}`);
  if (list === "discarded")
    for (const { draft, reason } of made.discarded)
      console.log(
        `[${draft.kind}] ${draft.truth}: ${draft.before}  ${draft.relation}  ${draft.after}  — ${draft.how} — ${reason}`,
      );
  else if (list !== undefined) for (const each of judged.filter((one) => lists[list]?.(one))) console.log(line(each));
  if (out !== undefined)
    writeFileSync(out, `${JSON.stringify({ seed, count, musts: report.musts, ...(report.figures as object) }, undefined, 1)}\n`);
  if (chosen.strict && report.musts.some(({ reached }) => !reached)) process.exitCode = 1;
});
