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
 * The element's build in parts: the entry; each `import()` with what it brings that the entry has not brought; the worker; what the worker loads for some
 * questions only, a part each ("worker: geometry"), and all that its copy for the page's own thread does; and the files that are not modules. So a chunk
 * that is new shows up under its own name. Throws a Sentence where nothing is built.
 */
export function partsOf(folder: string): Part[] {
  if (!existsSync(join(folder, entry))) throw new Sentence("The element is not built: npm run build does that.");
  const modules = readModules(folder, entry);
  const first = loadedWith(modules, entry);
  const beyond = (file: string, before: readonly string[]): string[] =>
    loadedWith(modules, file).filter((each) => !before.includes(each));
  const laterOf = (files: readonly string[]): string[] =>
    distinct(files.flatMap((file) => modules.get(file)?.later ?? [])).filter((file) => !files.includes(file));
  const ofPage = laterOf(first).map((file) => ({ name: chunkName(file), files: beyond(file, first) }));
  const stillLater = ofPage.flatMap(({ name, files }) => {
    const before = [...first, ...files];
    const all = distinct(laterOf(files).flatMap((file) => beyond(file, before)));
    return all.length === 0 ? [] : [{ name: `${name}: all that comes later`, files: all }];
  });
  const workers = distinct([...modules.values()].flatMap((module) => module.workers));
  const ofWorkers = workers.flatMap((worker) => {
    const [name, files] = [chunkName(worker), loadedWith(modules, worker)];
    const later = laterOf(files).map((file) => ({ name: `${name}: ${chunkName(file)}`, files: beyond(file, files) }));
    return [{ name, files }, ...later];
  });
  const fonts = readdirSync(join(folder, "fonts")).map((file) => `fonts/${file}`);
  const parts = [
    { name: "entry", files: first },
    ...ofPage,
    ...stillLater,
    ...ofWorkers,
    { name: "stylesheet", files: ["math-viz.css"] },
    { name: "self-contained file", files: ["math-viz.standalone.js"] },
    { name: "fonts", files: fonts },
  ];
  return parts.map(({ name, files }) => ({ name, files: files.map((file) => join(folder, file)) }));
}

const distinct = (files: readonly string[]): string[] => [...new Set(files)];

/** "math-viz-formulas-CI9hIMyp.js" is "formulas". */
function chunkName(file: string): string {
  return file.replace(/^math-viz-/, "").replace(/(?:-[\w-]{8})?\.js$/, "");
}
