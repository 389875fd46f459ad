import { existsSync, globSync } from "node:fs";
import { join } from "node:path";
import { hashOf, isDone, markDone } from "./hash.mjs";
import { run } from "./process.mjs";
import { root } from "./repository.mjs";

const sources = [
  "packages/*/src/**/*",
  "packages/*/{package,tsconfig}.json",
  "packages/*/rollup.config.*",
  "packages/*/build/**/*",
  "tsconfig*.json",
  "package-lock.json",
];
const outputs = ["packages/sdk/dist", "packages/element/dist/cdn", "packages/server-adapter/dist"];

/** Compiles every package and bundles the element, unless these very sources were built before. Throws a Sentence where that fails. */
export async function ensureBuilt(): Promise<void> {
  const files = globSync(sources, { cwd: root, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.name.endsWith(".test.ts"),
  );
  const hash = hashOf(files.map((file) => join(file.parentPath, file.name).slice(root.length + 1)));
  const complete = outputs.every((folder) => existsSync(join(root, folder)));
  if (complete && isDone("built", hash)) return;
  // The compiler believes its own record of what it wrote: where that is gone, it must be told.
  await run("Compiling (tsc)", process.execPath, [
    "node_modules/typescript/bin/tsc",
    "--build",
    ...(complete ? [] : ["--force"]),
  ]);
  const rollup = join(root, "node_modules/rollup/dist/bin/rollup");
  await run("Bundling the element (rollup)", process.execPath, [rollup, "--config", "--silent"], {
    folder: join(root, "packages/element"),
  });
  markDone("built", hash);
}
