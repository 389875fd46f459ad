import { globSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { rollup } from "rollup";
import { root } from "../../scripts/lib/repository.mjs";
import { type Packed, packFiles } from "../sizes/packed.ts";
import { shrink, typescript } from "../support/bundle.ts";

const source = join(root, "packages/sdk/src/expression");
const entry = "\0everything";

/** The size of all that packages/sdk/src/expression exports, in one file, shrunk as the element is. */
export async function sizeOfExpression(folder: string): Promise<Packed> {
  const files = globSync("**/*.ts", { cwd: source })
    .filter((file) => !file.endsWith(".test.ts"))
    .sort();
  const code = (await Promise.all(files.map(exportsOf))).join("\n");
  const bundle = await rollup({
    input: entry,
    plugins: [
      {
        name: "everything",
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? code : null),
      },
      typescript,
    ],
    treeshake: { moduleSideEffects: false },
  });
  const { output } = await bundle.generate({ format: "es", plugins: [shrink(2022)] });
  await bundle.close();
  const file = join(folder, "expression.js");
  writeFileSync(file, output[0].code);
  return packFiles([file]);
}

/** Exported under short names, as a bundle would call them, so that names do not count. */
async function exportsOf(file: string, index: number): Promise<string> {
  const path = join(source, file);
  const names = Object.keys((await import(pathToFileURL(path).href)) as object);
  const clauses = names.map((name, place) => `${name} as e${index}_${place}`);
  return clauses.length === 0 ? "" : `export { ${clauses.join(", ")} } from ${JSON.stringify(path)};`;
}
