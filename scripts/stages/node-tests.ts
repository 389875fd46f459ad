import { globSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, relative, resolve } from "node:path";
import { run } from "node:test";
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";
import { root } from "../lib/repository.mjs";
import type { Counts, Stage } from "./stage.ts";

interface TestEvent {
  type: string;
  data: {
    name?: string;
    file?: string;
    line?: number;
    message?: string;
    todo?: unknown;
    details?: { type?: string; error?: { cause?: unknown; failureType?: string } };
    counts?: Record<"passed" | "failed" | "cancelled" | "skipped" | "todo", number>;
  };
}

interface Options {
  /** Globs of what is another stage's. */
  exclude?: readonly string[];
  /** How many files run at once. */
  atOnce?: number;
  /** The folder that globs start from. */
  folder?: string;
}

// No test is meant to come near this; without it, one that waits for ever would hold the whole run.
const patience = 300_000;

/** The tests of node:test in the files that the globs name. No file at all is a failure, and so is a file that holds no test. */
export function nodeTests(name: string, what: string, files: readonly string[], options: Options = {}): Stage {
  return { name, what, run: () => runFiles(files, options) };
}

async function runFiles(
  globs: readonly string[],
  { exclude = [], atOnce = availableParallelism(), folder = root }: Options,
): Promise<Counts> {
  const files = globSync(globs, { cwd: folder, exclude }).sort();
  let counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  const printed = new Map<string, string>();
  const fail = (sentence: string): void => {
    console.log(`  ✗ ${sentence.trimEnd().replaceAll("\n", "\n    ")}`);
  };
  if (files.length === 0) {
    fail(`there is no test file: ${globs.join(", ")}`);
    return { ...counts, failed: 1 };
  }
  const running = run({
    files: files.map((file) => join(folder, file)),
    concurrency: atOnce,
    timeout: patience,
    cwd: folder,
    execArgv: ["--import", pathToFileURL(join(root, "scripts/lib/property-seed.ts")).href],
  });
  for await (const { type, data } of running as AsyncIterable<TestEvent>) {
    const file = data.file === undefined ? "" : relative(folder, data.file);
    const isFile = data.name !== undefined && data.file !== undefined && resolve(folder, data.name) === data.file;
    if (type === "test:stdout" || type === "test:stderr") printed.set(file, (printed.get(file) ?? "") + (data.message ?? ""));
    if (type === "test:pass" && isFile) {
      fail(`${file} holds no test`);
      counts = { ...counts, passed: counts.passed - 1, failed: counts.failed + 1 };
    }
    if (type === "test:fail" && data.todo === undefined) {
      const error = data.details?.error;
      if (isFile) fail(`${file} broke off\n${describe(error?.cause ?? error)}\n${printed.get(file) ?? ""}`);
      else if (error?.failureType !== "subtestsFailed") {
        fail(`${file}:${data.line} ${data.name}\n${describe(error?.cause ?? error)}`);
        // A suite that breaks off is in no count of Node's, and its tests were never run.
        if (data.details?.type === "suite") counts.failed++;
      }
    }
    if (type === "test:summary" && data.file === undefined && data.counts !== undefined) {
      counts.passed += data.counts.passed;
      counts.failed += data.counts.failed + data.counts.cancelled;
      counts.skipped += data.counts.skipped + data.counts.todo;
    }
  }
  return counts;
}

/** The error as a person reads it: an assertion's own message has the difference, and the stack says where; frames of Node itself say nothing. */
function describe(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : inspect(error);
  return text
    .split("\n")
    .filter((line) => !/^\s+at .*\(?node:/.test(line))
    .join("\n");
}
