import assert from "node:assert/strict";
import { relative } from "node:path";
import { test } from "node:test";
import { plant } from "../../test/support/plant.ts";
import { partsOf } from "./parts.ts";

test("a part is what it brings that those who load it have not: chunks of the worker one by one, those of its copy together", (context) => {
  const folder = plant(context, {
    "math-viz.js":
      'import("./math-viz-work-AAAAAAAA.js");export const w=new Worker(new URL("./math-viz-worker.js",import.meta.url))',
    "math-viz-work-AAAAAAAA.js":
      'import"./math-viz.js";import("./math-viz-geometry-AAAAAAAA.js");import("./math-viz-forms-AAAAAAAA.js")',
    "math-viz-geometry-AAAAAAAA.js": 'import"./math-viz-work-AAAAAAAA.js"',
    "math-viz-forms-AAAAAAAA.js": "",
    "math-viz-worker.js": 'import("./math-viz-geometry-BBBBBBBB.js");import("./math-viz-forms-BBBBBBBB.js")',
    "math-viz-geometry-BBBBBBBB.js": 'import"./math-viz-worker.js";import"./math-viz-shared-BBBBBBBB.js"',
    "math-viz-forms-BBBBBBBB.js": 'import"./math-viz-shared-BBBBBBBB.js"',
    "math-viz-shared-BBBBBBBB.js": "",
    "fonts/KaTeX.woff2": "",
  });
  const parts = partsOf(folder).map(({ name, files }) => [name, ...files.map((file) => relative(folder, file))]);
  assert.deepEqual(parts.slice(0, -3), [
    ["entry", "math-viz.js"],
    ["work", "math-viz-work-AAAAAAAA.js"],
    ["work: all that comes later", "math-viz-geometry-AAAAAAAA.js", "math-viz-forms-AAAAAAAA.js"],
    ["worker", "math-viz-worker.js"],
    ["worker: geometry", "math-viz-geometry-BBBBBBBB.js", "math-viz-shared-BBBBBBBB.js"],
    ["worker: forms", "math-viz-forms-BBBBBBBB.js", "math-viz-shared-BBBBBBBB.js"],
  ]);
});
