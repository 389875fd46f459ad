import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { examplesIn } from "./examples.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const pages = [
  "README.md",
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" }).map((name) => join("docs", name)),
].filter((name) => name.endsWith(".md"));

/** Commands that a page shows but a test must not run: they install, build, serve, or run the tests themselves. */
const shownOnly = /^(npm|git) |^npx math-viz serve/;

function run(kind: "js" | "sh", source: string): { status: number | null; stdout: string; stderr: string } {
  const options = { cwd: root, encoding: "utf8", env: { ...process.env, NO_COLOR: "1", COLUMNS: "80" } } as const;
  if (kind === "js") return spawnSync(process.execPath, ["--input-type=module", "--eval", source], options);
  const command = source.replaceAll(
    "npx math-viz",
    `"${process.execPath}" "${join(root, "packages/server-adapter/bin/math-viz.js")}"`,
  );
  return spawnSync("sh", ["-c", command], options);
}

for (const page of pages) {
  const examples = examplesIn(page, readFileSync(join(root, page), "utf8"));
  describe(relative(root, join(root, page)), () => {
    for (const { kind, source, output, line } of examples) {
      if (kind === "sh" && source.split("\n").every((command) => command.trim() === "" || shownOnly.test(command))) continue;
      test(`line ${line}`, () => {
        const { status, stdout, stderr } = run(kind, source);
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
