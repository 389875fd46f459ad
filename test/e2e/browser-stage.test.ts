import assert from "node:assert/strict";
import { test } from "node:test";
import { runInBrowser } from "../../scripts/stages/browser-tests.ts";
import { plant } from "../support/plant.ts";

test("tests in the browser are counted: passed, failed, skipped, and files that do not load", async (context) => {
  const { counts, complaints } = await runInBrowser(
    plant(context, {
      "a.test.ts": `
      interface Point { x: number }
      const point: Point = { x: 2 };
      describe("outer", () => {
        it("good", () => { if (point.x !== 2 || !document.body) throw new Error() });
        it("bad", () => { throw new Error("two is not three") });
        it.skip("left out", () => {});
      });`,
      "b.test.ts": 'import "./missing.ts";',
      "c.test.ts": "export {};",
    }),
  );
  const output = complaints.join("\n");
  assert.deepEqual(counts, { passed: 1, failed: 3, skipped: 1 }, output);
  assert.match(output, /a\.test\.ts outer › bad\s+two is not three/);
  assert.match(output, /b\.test\.ts.*missing\.ts/s);
  assert.match(output, /c\.test\.ts holds no test/);
});

test("no file at all fails", async (context) => {
  const { counts } = await runInBrowser(plant(context, { "a.ts": "" }));
  assert.deepEqual(counts, { passed: 0, failed: 1, skipped: 0 });
});
