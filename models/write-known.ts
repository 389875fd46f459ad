import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readManifest } from "../packages/sdk/src/model/manifest/read-manifest.ts";

/** The manifests as a module, for a package that carries no JSON: what packages/sdk/src/model/manifest/known.ts has to hold. */
export function knownModule(folder = import.meta.dirname): string {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const read = files.sort().map((name) => readManifest(JSON.parse(readFileSync(join(folder, name), "utf8"))));
  return [
    "// Written by models/write-known.ts from models/*.json.",
    'import type { ModelManifest } from "./manifest.ts";',
    "",
    "export const manifests: readonly ModelManifest[] = [",
    ...read.map((manifest) => `  ${JSON.stringify(manifest)},`),
    "];",
    "",
  ].join("\n");
}

if (import.meta.main) writeFileSync(join(import.meta.dirname, "../packages/sdk/src/model/manifest/known.ts"), knownModule());
