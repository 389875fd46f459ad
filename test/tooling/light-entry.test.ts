import assert from "node:assert/strict";
import { test } from "node:test";
import { readImportGraph } from "../../scripts/lint/import-graph.ts";
import { checkLightEntry } from "../../scripts/lint/light-entry.ts";
import { plant } from "../support/plant.ts";

const entry = "packages/element/src/index.ts";
const sdk = {
  "packages/sdk/package.json": JSON.stringify({ name: "@math-viz/sdk", exports: { ".": { default: "./dist/index.js" } } }),
  "packages/sdk/src/index.ts":
    'export { say } from "./locale/say.ts";\nexport { solve } from "./solve.ts";\nexport type * from "./contract.ts";\n',
  "packages/sdk/src/contract.ts": "",
  "packages/sdk/src/locale/say.ts": "",
  "packages/sdk/src/solve.ts": "",
};

const heavy: readonly [why: string, files: Record<string, string>, complaint: string][] = [
  ["formulas", { [entry]: 'import katex from "katex";\n' }, `${entry} → katex`],
  [
    "charts, three files away",
    {
      [entry]: 'import "./element.ts";\n',
      "packages/element/src/element.ts": 'export * from "./chart.ts";\n',
      "packages/element/src/chart.ts": 'import { plot } from "@observablehq/plot";\n',
    },
    `${entry} → packages/element/src/element.ts → packages/element/src/chart.ts → @observablehq/plot`,
  ],
  ["the engine", { [entry]: 'import { solve } from "@math-viz/sdk";\n' }, `${entry} → packages/sdk/src/solve.ts`],
  [
    "the engine under another name",
    { [entry]: 'import { say, solve as answer } from "@math-viz/sdk";\n' },
    `${entry} → packages/sdk/src/solve.ts`,
  ],
  [
    "all of the SDK at once",
    { [entry]: 'import * as sdk from "@math-viz/sdk";\n' },
    `${entry} → packages/sdk/src/index.ts → packages/sdk/src/solve.ts`,
  ],
  [
    "the engine behind something light",
    {
      [entry]: 'import { say } from "@math-viz/sdk";\n',
      "packages/sdk/src/locale/say.ts": 'import { rules } from "../derivation/registry.ts";\n',
    },
    `${entry} → packages/sdk/src/locale/say.ts → packages/sdk/src/derivation/registry.ts`,
  ],
  [
    "the verifier behind a small file",
    {
      [entry]: 'import "../../sdk/src/derivation/shown-line.ts";\n',
      "packages/sdk/src/derivation/shown-line.ts": 'import { verify } from "../verification/verify.ts";\n',
    },
    `${entry} → packages/sdk/src/derivation/shown-line.ts → packages/sdk/src/verification/verify.ts`,
  ],
];

for (const [why, files, complaint] of heavy)
  test(`heavy: ${why}`, (context) => {
    assert.deepEqual(checkLightEntry(readImportGraph(plant(context, { ...sdk, ...files }))), [complaint]);
  });

test("light: Lit, light parts of the SDK, types, and whatever comes later", (context) => {
  const lines = [
    'import { ReactiveElement } from "lit";',
    'import { say } from "@math-viz/sdk";',
    'import type { Derivation } from "@math-viz/sdk";',
    'import type { KatexOptions } from "katex";',
    'export const later = () => [import("katex"), import("@math-viz/sdk")];',
  ];
  assert.deepEqual(checkLightEntry(readImportGraph(plant(context, { ...sdk, [entry]: `${lines.join("\n")}\n` }))), []);
});

test("an entry that is not where it is looked for is no light entry", (context) => {
  const root = plant(context, { "packages/element/src/main.ts": "" });
  assert.equal(checkLightEntry(readImportGraph(root)).length, 1);
});
