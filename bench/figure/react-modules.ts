import { createRequire } from "node:module";
import type { Plugin } from "rollup";

const require = createRequire(import.meta.url);
const production: Readonly<Record<string, string>> = {
  react: "react/cjs/react.production.js",
  "react/jsx-runtime": "react/cjs/react-jsx-runtime.production.js",
  "react-dom": "react-dom/cjs/react-dom.production.js",
  "react-dom/client": "react-dom/cjs/react-dom-client.production.js",
  scheduler: "scheduler/cjs/scheduler.production.js",
};

/** React's old-style modules, as they are in production, as modules of today: what they `require` is imported, what they export has a name. */
export const reactModules: Plugin = {
  name: "react-modules",
  resolveId: (id) => (Object.hasOwn(production, id) ? `\0react:${id}` : null),
  load(id) {
    if (!id.startsWith("\0react:")) return null;
    const file = fileOf(production[id.slice("\0react:".length)] as string);
    const code = this.fs.readFile(file, { encoding: "utf8" });
    return code.then((text) => wrapped(text, file));
  },
};

/** The folder of a package, and the file in it: the package's own exports hide it. */
function fileOf(path: string): string {
  const [name = "", ...rest] = path.split("/");
  return require.resolve(`${name}/package.json`).replace(/package\.json$/, rest.join("/"));
}

function wrapped(code: string, file: string): string {
  const needs = [...new Set([...code.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name as string))];
  const imports = needs.map((name, index) => `import need${index} from ${JSON.stringify(name)};`);
  const found = `const require = (name) => ({ ${needs.map((name, index) => `${JSON.stringify(name)}: need${index}`).join(", ")} })[name];`;
  const names = Object.keys(require(file) as object).filter((name) => /^[A-Za-z_]\w*$/.test(name) && name !== "default");
  const exports = names.map((name) => `const own_${name} = module.exports.${name};\nexport { own_${name} as ${name} };`);
  return [
    ...imports,
    found,
    "const module = { exports: {} };",
    "const exports = module.exports;",
    code,
    "export default module.exports;",
    ...exports,
  ].join("\n");
}
