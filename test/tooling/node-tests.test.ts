import assert from "node:assert/strict";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { capture } from "../../scripts/lib/process.mjs";
import type { Counts } from "../../scripts/stages/stage.ts";
import { plant } from "../support/plant.ts";

/** Runs the stage in a process of its own, as npm test does: node:test refuses to run inside itself. */
async function runStage(context: TestContext, files: Record<string, string>): Promise<{ counts: Counts; output: string }> {
  const stage = new URL("../../scripts/stages/node-tests.ts", import.meta.url).href;
  const script = `
    import { nodeTests } from ${JSON.stringify(stage)};
    const { dirname: folder } = import.meta;
    console.log(JSON.stringify(await nodeTests("", "", ["**/*.test.ts"], { folder, exclude: ["other/**"] }).run()));`;
  const folder = plant(context, { ...files, "run.mjs": script });
  const { output } = await capture(process.execPath, [join(folder, "run.mjs")], {
    environment: { NODE_TEST_CONTEXT: undefined },
  });
  const lines = output.trimEnd().split("\n");
  return { counts: JSON.parse(lines.pop() ?? "") as Counts, output: lines.join("\n") };
}

const head = 'import { test } from "node:test";\n';

test("passed, failed, skipped and open tests are counted, those in suites and subtests too", async (context) => {
  const { counts, output } = await runStage(context, {
    "a.test.ts": `${head}const right: number = 1;
      test("good", () => {});
      test("bad", () => { throw new Error("two is not three") });
      test("left out", { skip: true }, () => {});
      test("open", { todo: true }, () => { throw new Error("not yet") });`,
    "deep/b.test.ts": `${head}test("outer", async (context) => { await context.test("inner", () => { throw new Error("deep down") }) });`,
    "other/c.test.ts": `${head}test("of another stage", () => { throw new Error() });`,
  });
  assert.deepEqual(counts, { passed: 1, failed: 3, skipped: 2 });
  assert.match(output, /a\.test\.ts:4 bad\n\s+Error: two is not three/);
  assert.match(output, /deep\/b\.test\.ts:2 inner\n\s+Error: deep down/);
  assert.doesNotMatch(output, /good|not yet|another stage/);
});

test("a file that breaks off fails, and what it printed is shown", async (context) => {
  const { counts, output } = await runStage(context, { "a.test.ts": 'throw new Error("cannot load");' });
  assert.deepEqual(counts, { passed: 0, failed: 1, skipped: 0 });
  assert.match(output, /a\.test\.ts broke off.*cannot load/s);
});

test("a suite that breaks off before its tests fails", async (context) => {
  const { counts, output } = await runStage(context, {
    "a.test.ts": `import { describe, test } from "node:test";
      describe("broken", () => { throw new Error("no tests came of it") });
      describe("whole", () => { test("good", () => {}) });
      test("bad", () => { throw new Error("bad") });`,
  });
  assert.deepEqual(counts, { passed: 1, failed: 2, skipped: 0 });
  assert.match(output, /broken\n\s+Error: no tests came of it/);
});

test("a file without a test fails", async (context) => {
  const { counts, output } = await runStage(context, {
    "a.test.ts": "export {};",
    "b.test.ts": `${head}test("good", () => {});`,
  });
  assert.deepEqual(counts, { passed: 1, failed: 1, skipped: 0 });
  assert.match(output, /a\.test\.ts holds no test/);
});

test("no file at all fails", async (context) => {
  const { counts } = await runStage(context, { "a.ts": "" });
  assert.deepEqual(counts, { passed: 0, failed: 1, skipped: 0 });
});
