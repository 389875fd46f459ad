import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parse } from "../../../packages/sdk/src/expression/parse.ts";
import { Sentence } from "../../../scripts/lib/repository.mjs";
import type { ConfirmedPair } from "../generate.ts";

/** What SymPy says of a pair. */
export interface Peers {
  readonly verdict: "true" | "false" | "undecided";
  readonly ms: number;
  /** Why it has not decided. */
  readonly note?: string;
}

const script = fileURLToPath(new URL("sympy_check.py", import.meta.url));
/** What the answers depend on: all of the script but how it is run. */
const [judging = ""] = readFileSync(script, "utf8").split("def worker(");

/**
 * SymPy's verdicts on pairs. What it has said of the same trees before, with the same script, is taken from the cache; the rest is added to it line by
 * line, so that a run that is broken off goes on where it was.
 */
export async function runSympy(
  pairs: readonly ConfirmedPair[],
  { python, cache, progress }: { python: string; cache: string; progress: (done: number, of: number) => void },
): Promise<Map<string, Peers>> {
  const known = readCache(cache);
  const keyed = pairs.map((pair) => ({ pair, ...questionOf(pair) }));
  const missing = keyed.filter(({ key }) => !known.has(key));
  let done = 0;
  if (missing.length > 0)
    await ask(
      python,
      missing.map(({ line }) => line),
      (answer) => {
        appendFileSync(cache, `${answer}\n`);
        const { key, ...rest } = JSON.parse(answer) as Peers & { key: string };
        known.set(key, rest);
        done += 1;
        progress(done, missing.length);
      },
    );
  return new Map(keyed.flatMap(({ pair, key }) => (known.has(key) ? [[pair.id, known.get(key) as Peers]] : [])));
}

function questionOf(pair: ConfirmedPair): { key: string; line: string } {
  const question = {
    before: parse(pair.before).json,
    after: parse(pair.after).json,
    relation: pair.relation,
    assuming: (pair.assuming ?? []).map((each) => parse(each).json),
    numbers: pair.numbers ?? "real",
  };
  const text = JSON.stringify(question);
  const key = createHash("sha256").update(judging).update(text).digest("hex").slice(0, 24);
  return { key, line: JSON.stringify({ key, ...question }) };
}

function readCache(file: string): Map<string, Peers> {
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return new Map(
    lines.map((line) => {
      const { key, ...rest } = JSON.parse(line) as Peers & { key: string };
      return [key, rest];
    }),
  );
}

async function ask(python: string, lines: readonly string[], take: (answer: string) => void): Promise<void> {
  const child = spawn(python, [script], { stdio: ["pipe", "pipe", "inherit"] });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on("error", (error) => reject(new Sentence(`${python} cannot be run: ${error.message}`)));
    child.on("close", resolve);
  });
  child.stdin.on("error", () => undefined);
  child.stdin.end(`${lines.join("\n")}\n`);
  for await (const answer of createInterface({ input: child.stdout })) take(answer);
  const code = await ended;
  if (code !== 0) throw new Sentence(`SymPy's runner ended with exit code ${code}: ${python} needs SymPy (python3-sympy).`);
}
