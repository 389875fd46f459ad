import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { Console } from "node:console";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Writable } from "node:stream";
import { describe, test } from "node:test";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type Example, examplesIn } from "./examples.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const pages = [
  "README.md",
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" }).map((name) => join("docs", name)),
].filter((name) => name.endsWith(".md"));

/** Commands that a page shows but a test must not run: they install, build, serve, or run the tests themselves. */
const shownOnly = /^(npm|git) |^npx math-viz serve/;

interface Outcome {
  readonly status: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

function runCommands(source: string): Promise<Outcome> {
  const command = source.replaceAll(
    "npx math-viz",
    `"${process.execPath}" "${join(root, "packages/server-adapter/bin/math-viz.js")}"`,
  );
  const options = { cwd: root, env: { ...process.env, NO_COLOR: "1", COLUMNS: "80" } };
  return new Promise((resolve) => {
    execFile("sh", ["-c", command], options, (error, stdout, stderr) => {
      resolve({ status: error === null ? 0 : (error.code ?? String(error.signal)), stdout, stderr });
    });
  });
}

/**
 * Runs a program as a module of this process, in which the packages are loaded once for all of them: to load them takes a second. One that leaves
 * something open keeps this process from ending.
 */
async function runProgram({ source, page, line }: Example): Promise<Outcome> {
  const written = { stdout: "", stderr: "" };
  const into = (name: keyof typeof written) =>
    new Writable({
      decodeStrings: false,
      write(text, _, done) {
        written[name] += text;
        done();
      },
    });
  const warned = (warning: Error): void => {
    written.stderr += `${warning}\n`;
  };
  const { console: own } = globalThis;
  globalThis.console = new Console(into("stdout"), into("stderr"));
  process.on("warning", warned);
  try {
    // The place makes modules of equal programs differ: each is run.
    await import(`data:text/javascript,${encodeURIComponent(`${withAddresses(source)}\n// ${page}, line ${line}`)}`);
    await setImmediate();
  } finally {
    process.off("warning", warned);
    globalThis.console = own;
  }
  return { status: 0, ...written };
}

/** Packages by their addresses, since a module without one of its own finds none by its name. */
const withAddresses = (source: string): string =>
  source.replaceAll(/(?<=\bfrom )"(@math-viz\/[^"]+)"/g, (_, name: string) => JSON.stringify(import.meta.resolve(name)));

for (const page of pages) {
  const examples = examplesIn(page, readFileSync(join(root, page), "utf8"));
  describe(page, () => {
    for (const example of examples) {
      const { kind, source, output, line } = example;
      if (kind === "sh" && source.split("\n").every((command) => command.trim() === "" || shownOnly.test(command))) continue;
      // Commands are processes of their own, and run while programs do.
      const commands = kind === "sh" ? runCommands(source) : undefined;
      test(`line ${line}`, async () => {
        const { status, stdout, stderr } = await (commands ?? runProgram(example));
        assert.equal(status, 0, stderr);
        if (kind === "js") assert.equal(stderr, "");
        if (output !== undefined) assert.equal(stdout, output);
      });
    }
  });
}

test("examples and their outputs are found", () => {
  const found = examplesIn(
    "x.md",
    "a\n\n```js\none\n```\n\n```text\n1\n```\n\nb\n\n```sh\ntwo\n```\n\nc\n\n```text\nnot its output\n```\n",
  );
  assert.deepEqual(
    found.map(({ kind, source, output, line }) => [kind, source, output, line]),
    [
      ["js", "one\n", "1\n", 3],
      ["sh", "two\n", undefined, 13],
    ],
  );
});
