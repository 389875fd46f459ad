import assert from "node:assert/strict";
import { test } from "node:test";
import { readImportGraph } from "../../scripts/lint/import-graph.ts";
import { checkLayers } from "../../scripts/lint/layers.ts";
import { plant } from "../support/plant.ts";

const manifests = {
  "packages/sdk/package.json": JSON.stringify({ name: "@math-viz/sdk", exports: { ".": { default: "./dist/index.js" } } }),
  "packages/sdk/src/index.ts": "",
  "packages/element/package.json": JSON.stringify({
    name: "@math-viz/element",
    exports: { ".": { default: "./dist/index.js" }, "./render": { default: "./dist/render/index.js" } },
  }),
  "packages/element/src/index.ts": "",
  "packages/element/src/render/index.ts": "",
};

const wrong: readonly [why: string, file: string, text: string, complaint: string][] = [
  [
    "a lower layer knows nothing of a higher one",
    "packages/sdk/src/expression/parse.ts",
    'import { verify } from "../verification/verify.ts";',
    'packages/sdk/src/expression/parse.ts (expression) may not import "../verification/verify.ts" (verification)',
  ],
  [
    "reading and evaluating formulas needs no algebra",
    "packages/sdk/src/expression/evaluation/evaluate.ts",
    'import { add } from "../../algebra/rational.ts";',
    'packages/sdk/src/expression/evaluation/evaluate.ts (expression) may not import "../../algebra/rational.ts" (algebra)',
  ],
  [
    "nor the words of a language",
    "packages/sdk/src/expression/print.ts",
    'import { english } from "../locale/speech/english.ts";',
    'packages/sdk/src/expression/print.ts (expression) may not import "../locale/speech/english.ts" (locale)',
  ],
  [
    "a type counts",
    "packages/sdk/src/problem/read.ts",
    'import type { Board } from "../derivation/board.ts";',
    'packages/sdk/src/problem/read.ts (problem) may not import "../derivation/board.ts" (derivation)',
  ],
  [
    "so does passing something on, over several lines",
    "packages/sdk/src/figure/figure.ts",
    'export {\n  read,\n  reread,\n} from "../problem/read.ts";',
    'packages/sdk/src/figure/figure.ts (figure) may not import "../problem/read.ts" (problem)',
  ],
  [
    "and importing later",
    "packages/sdk/src/errors/an-error.ts",
    'const parse = () => import("../expression/parse.ts");',
    'packages/sdk/src/errors/an-error.ts (errors) may not import "../expression/parse.ts" (expression)',
  ],
  [
    "the SDK depends on nothing",
    "packages/sdk/src/figure/draw.ts",
    'import "katex";',
    'packages/sdk/src/figure/draw.ts (figure) may not import "katex"',
  ],
  [
    "not on Node either",
    "packages/sdk/src/solve.ts",
    'import { performance } from "node:perf_hooks";',
    'packages/sdk/src/solve.ts (solve) may not import "node:perf_hooks"',
  ],
  [
    "what is drawn knows nothing of the element",
    "packages/element/src/render/step.ts",
    'import { MathViz } from "../element.ts";',
    'packages/element/src/render/step.ts (render) may not import "../element.ts" (element)',
  ],
  [
    "the server draws as the element does, without the element",
    "packages/server-adapter/src/ssr.ts",
    'import { MathViz } from "@math-viz/element";',
    'packages/server-adapter/src/ssr.ts (server-adapter) may not import "@math-viz/element" (element)',
  ],
  [
    "a package is entered by its door",
    "packages/element/src/engine.ts",
    'import { solve } from "../../sdk/src/solve.ts";',
    'packages/element/src/engine.ts reaches into another package: "../../sdk/src/solve.ts"',
  ],
  [
    "whatever the way",
    "packages/element/src/engine.ts",
    'import { solve } from "@math-viz/sdk/src/solve.ts";',
    'packages/element/src/engine.ts (element) may not import "@math-viz/sdk/src/solve.ts"',
  ],
  [
    "every file has a layer",
    "packages/sdk/src/helpers/misc.ts",
    "",
    "packages/sdk/src/helpers/misc.ts belongs to no layer: say which, in scripts/lint/layers.ts",
  ],
];

for (const [why, file, text, complaint] of wrong)
  test(`refused: ${why}`, (context) => {
    const root = plant(context, { ...manifests, [file]: `${text}\n` });
    assert.deepEqual(checkLayers(readImportGraph(root)), [complaint]);
  });

test("allowed: downwards, beside, by the door, and in a test whatever it needs", (context) => {
  const root = plant(context, {
    ...manifests,
    "packages/sdk/src/verification/verify.ts":
      'import { parse } from "../expression/parse.ts";\nimport type { Verdict } from "../contract.ts";\n',
    "packages/sdk/src/algebra/rational.ts": 'export * from "../expression/rational.ts";\n',
    "packages/sdk/src/expression/parse.ts":
      '/** As in\n * import { solve } from "../solve.ts";\n */\nimport { token } from "./token.ts";\n',
    "packages/sdk/src/expression/parse.test.ts": 'import { solve } from "../solve.ts";\n',
    "packages/element/src/element.ts":
      'import { say } from "@math-viz/sdk";\nimport { step } from "./render/step.ts";\nimport "lit/decorators.js";\n',
    "packages/server-adapter/src/ssr.ts":
      'import { render } from "@math-viz/element/render";\nimport { join } from "node:path";\n',
  });
  assert.deepEqual(checkLayers(readImportGraph(root)), []);
});
