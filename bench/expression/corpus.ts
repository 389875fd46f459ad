/**
 * How many formulas of a corpus are read. It only counts: whether they are read rightly is for the table of formulas, the differential test, and the
 * list that it prints to be checked by hand.
 *
 * `node bench/expression/corpus.ts FILE… [--field answer] [--least 0.98] [--list read|refused] [--sample 100] [--seed 1]`
 */
import { parseArgs } from "node:util";
import { ParseError } from "../../packages/sdk/src/errors/parse-error.ts";
import { parse } from "../../packages/sdk/src/expression/parse.ts";
import { Sentence } from "../../scripts/lib/repository.mjs";
import { inSentences } from "../../scripts/lib/sentences.ts";
import { seededRandom } from "../../test/support/seeded-random.ts";
import { readCorpus } from "./read-corpus.ts";

const examplesShown = 4;

interface Refused {
  source: string;
  error: ParseError;
}

interface Counted {
  read: { source: string; tree: string }[];
  refused: Refused[];
}

function count(formulas: readonly string[]): Counted {
  const counted: Counted = { read: [], refused: [] };
  for (const source of formulas) {
    try {
      counted.read.push({ source, tree: JSON.stringify(parse(source).json) });
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      counted.refused.push({ source, error });
    }
  }
  return counted;
}

/** "x + ▸\foo": a formula on one line, with a mark where reading it stopped. */
function shown(source: string, position?: number): string {
  const marked = position === undefined ? source : `${source.slice(0, position)}▸${source.slice(position)}`;
  return marked.replace(/\s*\n\s*/g, " ⏎ ");
}

function groups(refused: readonly Refused[]): string {
  const byExpected = Map.groupBy(refused, ({ error }) => error.expected);
  return [...byExpected]
    .toSorted(([, left], [, right]) => right.length - left.length)
    .map(([expected, members]) => {
      const examples = members.slice(0, examplesShown).map(({ source, error }) => `    ${shown(source, error.position)}`);
      return [`${String(members.length).padStart(5)}  expected ${expected}`, ...examples].join("\n");
    })
    .join("\n");
}

function listed({ read, refused }: Counted, list: string): string[] {
  if (list === "read") return read.map(({ source, tree }) => `${shown(source)} ⟶ ${tree}`);
  if (list === "refused") return refused.map(({ source, error }) => `${shown(source, error.position)} ⟶ ${error.message}`);
  throw new Sentence(`--list takes read or refused, not "${list}".`);
}

/** So many of the lines, in their order; always the same for a seed. */
function sampled(lines: readonly string[], size: number, seed: number): string[] {
  const random = seededRandom(seed);
  let [wanted, left] = [Math.min(size, lines.length), lines.length];
  return lines.filter(() => {
    const taken = random.below(left) < wanted;
    left -= 1;
    if (taken) wanted -= 1;
    return taken;
  });
}

function numberIn(text: string, option: string): number {
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value) || value < 0)
    throw new Sentence(`--${option} takes a number, not "${text}".`);
  return value;
}

await inSentences(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      field: { type: "string", multiple: true, default: [] },
      least: { type: "string", default: "0.98" },
      list: { type: "string" },
      sample: { type: "string" },
      seed: { type: "string", default: "1" },
    },
  });
  const formulas = readCorpus(positionals, values.field);
  if (formulas.length === 0) throw new Sentence("There is no formula in these files.");
  const counted = count(formulas);
  if (values.list !== undefined) {
    const lines = listed(counted, values.list);
    const size = values.sample === undefined ? lines.length : numberIn(values.sample, "sample");
    for (const line of sampled(lines, size, numberIn(values.seed, "seed"))) console.log(line);
  } else if (counted.refused.length > 0) console.log(`${groups(counted.refused)}\n`);
  const part = counted.read.length / formulas.length;
  console.log(
    `${formulas.length} formulas, each counted once: ${counted.read.length} read, ${counted.refused.length} refused: ${(100 * part).toFixed(2)} % read`,
  );
  const least = numberIn(values.least, "least");
  if (part < least) {
    console.log(`✗ at least ${100 * least} % must be read`);
    process.exitCode = 1;
  }
});
