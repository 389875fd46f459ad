import assert from "node:assert/strict";
import { test } from "node:test";
import { checkCycles } from "../../scripts/lint/cycles.ts";
import { readImportGraph } from "../../scripts/lint/import-graph.ts";
import { plant } from "../support/plant.ts";

const manifest = JSON.stringify({ name: "@math-viz/sdk", exports: { ".": { default: "./dist/index.js" } } });

test("a cycle is named, once", (context) => {
  const root = plant(context, {
    "packages/sdk/src/a.ts": 'import { b } from "./b.ts";\n',
    "packages/sdk/src/b.ts": 'export { c } from "./c.ts";\n',
    "packages/sdk/src/c.ts": 'import { a } from "./a.ts";\n',
    "packages/sdk/src/d.ts": 'import { a } from "./a.ts";\n',
  });
  assert.deepEqual(checkCycles(readImportGraph(root)), [
    "packages/sdk/src/a.ts → packages/sdk/src/b.ts → packages/sdk/src/c.ts → packages/sdk/src/a.ts",
  ]);
});

test("so is one through a package's own door, and a file that imports itself", (context) => {
  const root = plant(context, {
    "packages/sdk/package.json": manifest,
    "packages/sdk/src/index.ts": 'export { solve } from "./solve.ts";\n',
    "packages/sdk/src/solve.ts": 'import { say } from "@math-viz/sdk";\n',
    "packages/sdk/src/z.ts": 'import "./z.ts";\n',
  });
  assert.deepEqual(checkCycles(readImportGraph(root)), [
    "packages/sdk/src/index.ts → packages/sdk/src/solve.ts → packages/sdk/src/index.ts",
    "packages/sdk/src/z.ts → packages/sdk/src/z.ts",
  ]);
});

test("types and later imports close no cycle, nor does a file that two others share", (context) => {
  const root = plant(context, {
    "packages/sdk/src/a.ts": 'import { b } from "./b.ts";\nimport { shared } from "./shared.ts";\n',
    "packages/sdk/src/b.ts": 'import type { A } from "./a.ts";\nimport { shared } from "./shared.ts";\n',
    "packages/sdk/src/shared.ts": 'import { type A, type B } from "./a.ts";\nexport const later = () => import("./b.ts");\n',
  });
  assert.deepEqual(checkCycles(readImportGraph(root)), []);
});
