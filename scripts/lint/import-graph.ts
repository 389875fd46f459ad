import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, posix, sep } from "node:path";

export interface Import {
  /** As written: "./say.ts", "@math-viz/sdk". */
  specifier: string;
  /** The source file, relative to the root with forward slashes, where the import is of this repository. */
  file?: string;
  /** "type" leaves no trace at run time; "later" is `import()`. */
  kind: "now" | "later" | "type";
  /** The names taken; undefined where that is everything. */
  names?: string[];
}

/** Every source file of the packages, tests apart, with what it imports. */
export type ImportGraph = ReadonlyMap<string, readonly Import[]>;

// The formatter sets every import and export at the start of a line, in double quotes; so reading them needs no parser.
const statements = /^(import|export)\s+(type\s+)?(?:([\w*{][^"'`;]*?)\s*from\s*)?"([^"]+)"/gm;
const calls = /^(?!\s*(?:\*|\/[/*])).*?\bimport\("([^"]+)"\)/gm;

export function readImportGraph(root: string): ImportGraph {
  const files = globSync("packages/*/src/**/*.ts", { cwd: root })
    .map((file) => file.replaceAll(sep, "/"))
    .filter((file) => !file.endsWith(".test.ts"));
  const packages = readPackages(root);
  return new Map(files.sort().map((file) => [file, importsOf(readFileSync(join(root, file), "utf8"), file, packages)]));
}

function importsOf(text: string, file: string, packages: ReadonlyMap<string, string>): Import[] {
  const resolve = (specifier: string): Pick<Import, "specifier" | "file"> => {
    const target = specifier.startsWith(".") ? posix.join(dirname(file), specifier) : packages.get(specifier);
    return target === undefined ? { specifier } : { specifier, file: target };
  };
  return [
    ...[...text.matchAll(statements)]
      .filter(([, word, , clause]) => word === "import" || clause?.startsWith("{") || clause?.startsWith("*"))
      .map(([, , type, clause = "", specifier = ""]): Import => {
        const named = /^\{([^}]*)\}$/.exec(clause.trim())?.[1];
        const listed = named
          ?.split(",")
          .map((name) => name.trim())
          .filter(Boolean);
        const names = listed?.filter((name) => !name.startsWith("type ")).map((name) => name.split(" as ")[0] ?? name);
        const onlyTypes = type !== undefined || (listed !== undefined && listed.length > 0 && names?.length === 0);
        return { ...resolve(specifier), kind: onlyTypes ? "type" : "now", ...(names === undefined ? {} : { names }) };
      }),
    ...[...text.matchAll(calls)].map(([, specifier = ""]): Import => ({ ...resolve(specifier), kind: "later" })),
  ];
}

/** What the packages export, by specifier, as source files: "@math-viz/sdk" is packages/sdk/src/index.ts. */
function readPackages(root: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const manifest of globSync("packages/*/package.json", { cwd: root })) {
    const folder = dirname(manifest).replaceAll(sep, "/");
    const { name, exports = {} } = JSON.parse(readFileSync(join(root, manifest), "utf8")) as Manifest;
    for (const [path, target] of Object.entries(exports)) {
      const built = typeof target === "string" ? target : target.default;
      const source = posix.join(folder, built.replace("./dist/", "./src/").replace(/\.js$/, ".ts"));
      if (source.endsWith(".ts") && existsSync(join(root, source))) found.set(posix.join(name, path), source);
    }
  }
  return found;
}

interface Manifest {
  name: string;
  exports?: Record<string, string | { default: string }>;
}
