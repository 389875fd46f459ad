/**
 * How many formulas do not read back from what is printed of them: random trees of the whole vocabulary in LaTeX, Unicode and ASCII, and mutated
 * formulas of the table in LaTeX. The tests do the same with fewer; this is for whoever teaches the parser a notation. Each that fails is shown,
 * trees as small as they can be made, and ends the run with exit code 1.
 *
 * `node bench/expression/round-trip.ts [--trees 100000] [--mutations 100000] [--seed 1]`
 */
import assert from "node:assert/strict";
import { parseArgs } from "node:util";
import fc from "fast-check";
import type { MathJson } from "../../packages/sdk/src/contract.ts";
import { ParseError } from "../../packages/sdk/src/errors/parse-error.ts";
import { parse, readsBack } from "../../packages/sdk/src/expression/parse.ts";
import { toAscii } from "../../packages/sdk/src/expression/print-ascii.ts";
import { toLatex } from "../../packages/sdk/src/expression/print-latex.ts";
import { toUnicode } from "../../packages/sdk/src/expression/print-unicode.ts";
import { longestSource } from "../../packages/sdk/src/expression/tokenize.ts";
import { vocabulary } from "../../packages/sdk/test/random-vocabulary.ts";
import { Sentence } from "../../scripts/lib/repository.mjs";
import { inSentences } from "../../scripts/lib/sentences.ts";
import { tables } from "../../test/corpora/formulas/tables.ts";
import { mutatedFormula } from "../../test/fuzz/random-formulas.ts";
import { seededRandom } from "../../test/support/seeded-random.ts";

const writings: Readonly<Record<string, (json: MathJson) => string>> = { LaTeX: toLatex, Unicode: toUnicode, ASCII: toAscii };
/** So many at a time: who looks for the smallest failing tree begins anew with every part. */
const part = 10_000;

/** The smallest tree of each part that fails. */
function failingTrees(print: (json: MathJson) => string, count: number, seed: number): MathJson[] {
  const found: MathJson[] = [];
  for (let done = 0; done < count; done += part) {
    const readsSo = fc.property(vocabulary, (json) => assert.deepEqual(parse(print(json)).json, json));
    const { counterexample } = fc.check(readsSo, { numRuns: Math.min(part, count - done), seed: seed + done });
    if (counterexample !== null) found.push(counterexample[0]);
  }
  return found;
}

function failingMutations(count: number, seed: number): string[] {
  const formulas = tables.flatMap((table) => Object.values(table).flatMap((rows) => rows.map(([source]) => source)));
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => mutatedFormula(random, formulas)).filter(fails);
}

/** Whether it is read, and its print is not, or otherwise; or whether reading it ends in anything but a tree or a refusal. */
function fails(source: string): boolean {
  try {
    const read = parse(source);
    return read.latex.length <= longestSource && !readsBack(read);
  } catch (error) {
    return !(error instanceof ParseError);
  }
}

function whole(text: string, option: string): number {
  if (!/^\d+$/.test(text)) throw new Sentence(`--${option} takes a whole number, not "${text}".`);
  return Number(text);
}

await inSentences(async () => {
  const { values } = parseArgs({
    options: {
      trees: { type: "string", default: "100000" },
      mutations: { type: "string", default: "100000" },
      seed: { type: "string", default: "1" },
    },
  });
  const [trees, mutations, seed] = [
    whole(values.trees, "trees"),
    whole(values.mutations, "mutations"),
    whole(values.seed, "seed"),
  ];
  for (const [name, print] of Object.entries(writings)) {
    const failing = failingTrees(print, trees, seed);
    for (const json of failing) console.log(`  ${JSON.stringify(json)} is not read back from ${JSON.stringify(print(json))}`);
    console.log(
      `${name}: ${trees} trees, ${failing.length === 0 ? "all read back" : `parts with one that is not: ${failing.length}`}`,
    );
    if (failing.length > 0) process.exitCode = 1;
  }
  const failing = failingMutations(mutations, seed);
  for (const source of failing) console.log(`  ${JSON.stringify(source)} is not read back from its LaTeX`);
  console.log(`${mutations} mutated formulas: ${failing.length} that are read are not read back`);
  if (failing.length > 0) process.exitCode = 1;
});
