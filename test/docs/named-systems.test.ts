import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { namedSystemsTable } from "./named-systems.ts";

test("the page about dynamical systems lists every system with a name, with what is usual for it", () => {
  const page = readFileSync(join(import.meta.dirname, "../../docs/dynamical-systems.md"), "utf8");
  assert.equal(page.slice(page.lastIndexOf("| system |")).trimEnd(), namedSystemsTable());
});
