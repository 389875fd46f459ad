import { ensureChromium } from "../lib/chromium.ts";
import { root } from "../lib/repository.mjs";
import { checkCycles } from "../lint/cycles.ts";
import { checkForbiddenCode } from "../lint/forbidden-code.ts";
import { readImportGraph } from "../lint/import-graph.ts";
import { checkLayers } from "../lint/layers.ts";
import { checkLightEntry } from "../lint/light-entry.ts";
import { browserTests } from "./browser-tests.ts";
import { nodeTests } from "./node-tests.ts";
import { check, type Stage } from "./stage.ts";
import { complaints } from "./tool.ts";

const typescript = "node_modules/typescript/bin/tsc";
const biome = "node_modules/@biomejs/biome/bin/biome";
const unit = [
  "packages/*/src/**/*.test.ts",
  "packages/*/test/**/*.test.ts",
  "test/**/*.test.ts",
  "bench/**/*.test.ts",
  "models/**/*.test.ts",
];
const inBrowser = "packages/*/test/browser/**";
const wholeWay = "test/e2e/**";

/** What `npm test` does, in this order. */
export const stages: readonly Stage[] = [
  check("format", "Format and lint", () => complaints([biome, "ci", "--colors=off", "--error-on-warnings", "."])),
  check("layers", "Layers", () => checkLayers(readImportGraph(root))),
  check("cycles", "No import cycles", () => checkCycles(readImportGraph(root))),
  check("entry", "A light entry", () => checkLightEntry(readImportGraph(root))),
  check("code", "No code or markup from strings", () => checkForbiddenCode(root)),
  afterBuild(check("types", "Types, tests included", () => complaints([typescript, "--project", "tsconfig.test.json"]))),
  nodeTests("unit", "Tests in Node", unit, { exclude: [inBrowser, wholeWay] }),
  browserTests,
  withChromium(nodeTests("e2e", "Tests end to end", [`${wholeWay}/*.test.ts`], { atOnce: 1 })),
];

/** A browser test starts the Chromium that CHROME_PATH names. */
function withChromium(stage: Stage): Stage {
  return {
    ...stage,
    async run() {
      process.env.CHROME_PATH = await ensureChromium();
      return stage.run();
    },
  };
}

/** Types of one package are read from what another was compiled to. */
function afterBuild({ name, what, run }: Stage): Stage {
  return { name, what, run };
}
