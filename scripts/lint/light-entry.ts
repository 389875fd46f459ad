import type { Import, ImportGraph } from "./import-graph.ts";

/** What a page loads before anybody has asked anything. */
const entries = ["packages/element/src/index.ts", "packages/element/src/define.ts"];
const lightPackages = /^(?:lit|@lit\/[\w-]+)(?:\/|$)/;
const heavyFiles = /^packages\/sdk\/src\/(?:(?:backend|derivation|figure|model|problem|session|verification)\/|solve\.ts$)/;
/** Small files in heavy folders. What they import must be light all the same. */
const lightFiles: ReadonlySet<string> = new Set(
  ["derivation/routine-working", "derivation/shown-line", "figure/low-height"].map((name) => `packages/sdk/src/${name}.ts`),
);

/** One sentence for every way on which the element's entry loads something heavy. Types weigh nothing, and what `import()` brings comes later. */
export function checkLightEntry(graph: ImportGraph): string[] {
  const present = entries.filter((entry) => graph.has(entry));
  if (present.length === 0) return [`the element has no entry: none of ${entries.join(", ")} is there`];
  const found: string[] = [];
  const seen = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const way = [...path, file];
    if (heavyFiles.test(file) && !lightFiles.has(file)) found.push(way.join(" → "));
    else for (const each of graph.get(file) ?? []) if (each.kind === "now") follow(each, way);
  };
  const follow = (each: Import, way: readonly string[]): void => {
    if (each.file !== undefined) for (const target of behind(each, each.file, graph)) visit(target, way);
    else if (!lightPackages.test(each.specifier)) found.push([...way, each.specifier].join(" → "));
  };
  for (const entry of present) visit(entry, []);
  return found;
}

/** A bundler takes from another package's table of contents only the modules behind the names that are used; so does this. */
function behind({ specifier, names }: Import, file: string, graph: ImportGraph): string[] {
  const contents = graph.get(file) ?? [];
  if (
    specifier.startsWith(".") ||
    names === undefined ||
    !contents.every((line) => line.names !== undefined || line.kind === "type")
  )
    return [file];
  return contents.flatMap((line) =>
    line.file !== undefined && line.names?.some((name) => names.includes(name)) ? [line.file] : [],
  );
}
