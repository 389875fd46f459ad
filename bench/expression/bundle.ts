import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { rollup } from "rollup";
import { root } from "../../scripts/lib/repository.mjs";
import { readImportGraph } from "../../scripts/lint/import-graph.ts";
import { type Packed, packFiles } from "../sizes/packed.ts";
import { shrink, typescript } from "../support/bundle.ts";

const source = "packages/sdk/src/expression/";
const entry = "\0everything";

/** The size of all of packages/sdk/src/expression that anything outside it imports, in one file, shrunk as the element is. */
export async function sizeOfExpression(folder: string): Promise<Packed> {
  const used = await namesUsedOutside();
  const code = [...used].map(([file, names], index) => exportsOf(file, [...names], index)).join("\n");
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

/** What the rest of the packages imports at run time, by file. Who imports a whole file uses all that it exports. */
async function namesUsedOutside(): Promise<Map<string, Set<string>>> {
  const used = new Map<string, Set<string>>();
  const imports = [...readImportGraph(root)].flatMap(([file, each]) => (file.startsWith(source) ? [] : each));
  for (const { file, kind, names } of imports) {
    if (kind === "type" || file === undefined || !file.startsWith(source)) continue;
    const known = used.get(file) ?? new Set();
    for (const name of names ?? (await namesIn(file))) known.add(name);
    used.set(file, known);
  }
  return new Map([...used].sort(([one], [other]) => (one < other ? -1 : 1)));
}

async function namesIn(file: string): Promise<string[]> {
  return Object.keys((await import(pathToFileURL(join(root, file)).href)) as object);
}

/** Exported under short names, as a bundle would call them, so that names do not count. */
function exportsOf(file: string, names: readonly string[], index: number): string {
  const clauses = names.map((name, place) => `${name} as e${index}_${place}`);
  return clauses.length === 0 ? "" : `export { ${clauses.join(", ")} } from ${JSON.stringify(join(root, file))};`;
}
