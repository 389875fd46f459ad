import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root, Sentence } from "../../scripts/lib/repository.mjs";
import { loadedWith, readModules } from "./module-graph.ts";

/** Something that a page loads in one go, by the files it is made of. */
export interface Part {
  name: string;
  files: string[];
}

/** The element's build for pages without a bundler. */
export const elementFolder = join(root, "packages/element/dist/cdn");

const entry = "math-viz.js";

/**
 * The element's build in parts: the entry; each `import()` with what it brings that the entry has not brought; the worker; and the files that
 * are not modules. So a chunk that is new shows up under its own name. Throws a Sentence where nothing is built.
 */
export function partsOf(folder: string): Part[] {
  if (!existsSync(join(folder, entry))) throw new Sentence("The element is not built: npm run build does that.");
  const modules = readModules(folder, entry);
  const first = loadedWith(modules, entry);
  const beyond = (file: string): string[] => loadedWith(modules, file).filter((each) => !first.includes(each));
  const reached = [...new Set([...modules.values()].flatMap(({ later }) => later))].filter((file) => !first.includes(file));
  const workers = [...new Set([...modules.values()].flatMap((module) => module.workers))];
  const fonts = readdirSync(join(folder, "fonts")).map((file) => `fonts/${file}`);
  const parts = [
    { name: "entry", files: first },
    ...reached.map((file) => ({ name: chunkName(file), files: beyond(file) })),
    ...workers.map((file) => ({ name: chunkName(file), files: loadedWith(modules, file) })),
    { name: "stylesheet", files: ["math-viz.css"] },
    { name: "self-contained file", files: ["math-viz.standalone.js"] },
    { name: "fonts", files: fonts },
  ];
  return parts.map(({ name, files }) => ({ name, files: files.map((file) => join(folder, file)) }));
}

/** "math-viz-formulas-CI9hIMyp.js" is "formulas". */
function chunkName(file: string): string {
  return file.replace(/^math-viz-/, "").replace(/(?:-[\w-]{8})?\.js$/, "");
}
