import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { parseAst } from "rollup/parseAst";

/** A built module and what it brings along, as file names inside its folder. */
export interface Module {
  /** Loaded with it. */
  now: string[];
  /** `import()`: loaded when it is needed. */
  later: string[];
  /** `new URL("…", import.meta.url)` of a script: a worker. */
  workers: string[];
}

/** Every module that can be reached from an entry of a folder of built files, read off the code itself. Throws where one is missing. */
export function readModules(folder: string, entry: string): Map<string, Module> {
  const modules = new Map<string, Module>();
  const visit = (file: string): void => {
    if (modules.has(file)) return;
    const module = readModule(readFileSync(join(folder, file), "utf8"), file);
    // An address that no file stands at belongs to another way of loading.
    module.workers = module.workers.filter((worker) => existsSync(join(folder, worker)));
    modules.set(file, module);
    for (const next of [...module.now, ...module.later, ...module.workers]) visit(next);
  };
  visit(entry);
  return modules;
}

/** A module and everything that is loaded with it, itself first. */
export function loadedWith(modules: ReadonlyMap<string, Module>, file: string): string[] {
  const files = new Set<string>();
  const visit = (each: string): void => {
    if (files.has(each)) return;
    files.add(each);
    for (const next of modules.get(each)?.now ?? []) visit(next);
  };
  visit(file);
  return [...files];
}

interface SyntaxNode {
  type: string;
  [field: string]: unknown;
}

export function readModule(code: string, file: string): Module {
  const module: Module = { now: [], later: [], workers: [] };
  const add = (list: string[], specifier: unknown): void => {
    if (typeof specifier !== "string") return;
    if (!specifier.startsWith(".")) throw new Error(`${file} imports "${specifier}", which is no file beside it`);
    const target = posix.join(posix.dirname(file), specifier);
    if (!list.includes(target)) list.push(target);
  };
  const literal = (node: unknown): unknown => (isNode(node) && node.type === "Literal" ? node.value : undefined);
  walk(parseAst(code), (node) => {
    if (node.type === "ImportDeclaration" || node.type === "ExportAllDeclaration" || node.type === "ExportNamedDeclaration")
      add(module.now, literal(node.source));
    if (node.type === "ImportExpression") add(module.later, literal(node.source));
    if (node.type === "NewExpression" && isNode(node.callee) && node.callee.name === "URL" && Array.isArray(node.arguments)) {
      const [address, base] = node.arguments;
      const text = literal(address);
      if (isOwnAddress(base) && typeof text === "string" && text.endsWith(".js")) add(module.workers, text);
    }
  });
  return module;
}

/** `import.meta.url` */
function isOwnAddress(node: unknown): boolean {
  return isNode(node) && node.type === "MemberExpression" && isNode(node.object) && node.object.type === "MetaProperty";
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && "type" in value;
}

function walk(value: unknown, visit: (node: SyntaxNode) => void): void {
  if (Array.isArray(value)) for (const each of value) walk(each, visit);
  else if (isNode(value)) {
    visit(value);
    for (const each of Object.values(value)) if (typeof each === "object") walk(each, visit);
  }
}
