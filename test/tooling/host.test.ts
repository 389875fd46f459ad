import assert from "node:assert/strict";
import { test } from "node:test";
import { checkHost } from "../../scripts/lib/host.mjs";

for (const [node, npm] of [
  ["20.20.0", "10.0.0"],
  ["20.20.2", "11.19.1"],
  ["22.0.0", "10.9.9"],
  ["26.1.0", "12.0.0"],
] as const)
  test(`Node ${node} with npm ${npm} will do`, () => {
    checkHost(node, npm);
  });

for (const [node, npm, sentence] of [
  ["20.19.5", "10.8.2", /needs Node 20\.20 or later, and this is Node 20\.19\.5\./],
  ["18.20.0", "10.8.2", /needs Node 20\.20 or later/],
  ["20.20.0", "9.9.4", /needs npm 10 or later, and this is npm 9\.9\.4\./],
  ["20.20.0", "", /needs npm 10 or later, and this is npm \(not found\)\./],
] as const)
  test(`Node ${node} with npm "${npm}" is told what it lacks`, () => {
    assert.throws(() => checkHost(node, npm), { message: sentence });
  });
