import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The element's files for pages without a bundler. */
export function elementFolder(): string {
  return join(dirname(fileURLToPath(import.meta.resolve("@math-viz/element/package.json"))), "dist", "cdn");
}

/** The demo: of the repository where this is one, else the copy that the package carries. */
export function demoFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const repository = join(here, "../../../../demo");
  return existsSync(join(repository, "index.html")) ? repository : join(here, "../../demo");
}
