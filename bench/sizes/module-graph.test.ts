import assert from "node:assert/strict";
import { test } from "node:test";
import { plant } from "../../test/support/plant.ts";
import { loadedWith, readModule, readModules } from "./module-graph.ts";

const cases: [string, Partial<ReturnType<typeof readModule>>][] = [
  ['import{a}from"./a.js";a()', { now: ["a.js"] }],
  ['import"./a.js";export*from"./b.js";export{c}from"./c.js"', { now: ["a.js", "b.js", "c.js"] }],
  ['const b=()=>import("./b.js")', { later: ["b.js"] }],
  ['export const w=()=>new Worker(new URL("./w.js",import.meta.url),{type:"module"})', { workers: ["w.js"] }],
  ['new URL("./font.woff2",import.meta.url)', {}],
  ['new URL("./w.js",location.href)', {}],
  ['const text="import(\\"./a.js\\")"', {}],
];

for (const [code, expected] of cases) {
  test(code, () => assert.deepEqual(readModule(code, "entry.js"), { now: [], later: [], workers: [], ...expected }));
}

test("an import of something that is no file beside it is an error", () => {
  assert.throws(() => readModule('import"katex"', "entry.js"), /entry\.js imports "katex"/);
});

test("what is loaded with a module is followed through all of its imports, but not through import()", (context) => {
  const folder = plant(context, {
    "entry.js": 'import"./a.js";import("./later.js")',
    "a.js": 'import"./b.js"',
    "b.js": 'import"./entry.js";export const w=new URL("./w.js",import.meta.url),gone=new URL("./gone.js",import.meta.url)',
    "later.js": 'import"./b.js";import"./c.js"',
    "c.js": "",
    "w.js": "",
  });
  const modules = readModules(folder, "entry.js");
  assert.deepEqual(loadedWith(modules, "entry.js"), ["entry.js", "a.js", "b.js"]);
  assert.deepEqual(loadedWith(modules, "later.js"), ["later.js", "b.js", "entry.js", "a.js", "c.js"]);
  assert.deepEqual(modules.get("b.js")?.workers, ["w.js"]);
});
