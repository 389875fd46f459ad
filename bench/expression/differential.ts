/**
 * What the parser reads otherwise than compute-engine's: every such formula of the table of formulas and of a corpus once, with both trees. A
 * difference that is decided stands in decided.ts; one that is not ends the run with exit code 1.
 *
 * `node bench/expression/differential.ts [FILE…] [--field answer] [--decided]`
 */
import { parseArgs } from "node:util";
import type { MathJson } from "../../packages/sdk/src/contract.ts";
import { ParseError } from "../../packages/sdk/src/errors/parse-error.ts";
import { headOf, operandsOf } from "../../packages/sdk/src/expression/mathjson.ts";
import { parse } from "../../packages/sdk/src/expression/parse.ts";
import { inSentences } from "../../scripts/lib/sentences.ts";
import { isRefusal } from "../../test/corpora/formulas/row.ts";
import { tables } from "../../test/corpora/formulas/tables.ts";
import { readByComputeEngine } from "./compute-engine-tree.ts";
import type { Decision } from "./decided/decision.ts";
import { decided } from "./decided.ts";
import { readCorpus } from "./read-corpus.ts";
import { sameMeaning } from "./same-meaning.ts";

interface Compared {
  source: string;
  ours: MathJson | undefined;
  theirs: MathJson | undefined;
}

/** The table's own trees, since its test holds the parser to them; for any other formula what the parser makes of it. */
function treesToCompare(formulas: readonly string[]): Compared[] {
  const trees = new Map<string, MathJson | undefined>();
  for (const rows of tables.flatMap((table) => Object.values(table)))
    for (const [source, expected] of rows) trees.set(source, isRefusal(expected) ? undefined : expected);
  for (const source of formulas) if (!trees.has(source)) trees.set(source, readByUs(source));
  return [...trees].map(([source, ours]) => ({
    source,
    ours,
    theirs: readByComputeEngine(source, ours ? calledIn(ours) : new Set()),
  }));
}

function readByUs(source: string): MathJson | undefined {
  try {
    return parse(source).json;
  } catch (error) {
    if (error instanceof ParseError) return undefined;
    throw error;
  }
}

/** The letters that are heads. */
function calledIn(tree: MathJson): Set<string> {
  const [head, inside] = [headOf(tree), operandsOf(tree).flatMap((operand) => [...calledIn(operand)])];
  return new Set(head !== undefined && /^(?:\p{L}(?:_.*)?|[a-z]+)$/u.test(head) ? [head, ...inside] : inside);
}

function line({ source, ours, theirs }: Compared): string {
  return `  ${source.replace(/\s*\n\s*/g, " ⏎ ")}\n    ours    ${JSON.stringify(ours)}\n    theirs  ${JSON.stringify(theirs)}`;
}

await inSentences(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { field: { type: "string", multiple: true, default: [] }, decided: { type: "boolean", default: false } },
  });
  const compared = treesToCompare(positionals.length === 0 ? [] : readCorpus(positionals, values.field));
  const both = compared.filter(({ ours, theirs }) => ours !== undefined && theirs !== undefined);
  const different = both.filter(({ ours, theirs }) => !sameMeaning(ours as MathJson, theirs as MathJson));
  const decisions = new Map<string, Decision>(decided.map((decision) => [decision.source, decision]));
  const undecided = different.filter(({ source }) => !decisions.has(source));
  for (const each of undecided) console.log(line(each));
  if (values.decided)
    for (const each of different) {
      const decision = decisions.get(each.source);
      if (decision)
        console.log(`${line(each)}\n    ${decision.right === "both" ? "both are right" : "ours is right"}: ${decision.why}`);
    }
  const gone = both.filter((each) => decisions.has(each.source) && !different.includes(each));
  for (const { source } of gone)
    console.log(`  ${source} is decided, and there is no difference any more: take it out of decided.ts`);
  const only = (one: "ours" | "theirs", other: "ours" | "theirs"): number =>
    compared.filter((each) => each[one] !== undefined && each[other] === undefined).length;
  console.log(
    `${compared.length} formulas: both read ${both.length}, only ours ${only("ours", "theirs")}, only theirs ${only("theirs", "ours")}; ` +
      `of both, ${different.length} differ, ${undecided.length} of them undecided`,
  );
  if (undecided.length > 0) process.exitCode = 1;
});
