import type { ImportGraph } from "./import-graph.ts";

/**
 * The cycles among imports that run when a file is loaded, each once, as "a.ts → b.ts → a.ts". An `import()` and a type cannot meet a file that
 * is half loaded, so they close none.
 */
export function checkCycles(graph: ImportGraph): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) found.push([...path.slice(start), file].join(" → "));
    if (start >= 0 || done.has(file)) return;
    for (const { file: target, kind } of graph.get(file) ?? [])
      if (target !== undefined && kind === "now") visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}
