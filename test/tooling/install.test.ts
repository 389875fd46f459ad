import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { installEnvironment } from "../../scripts/lib/install.mjs";
import { capture } from "../../scripts/lib/process.mjs";
import { root } from "../../scripts/lib/repository.mjs";

// Nothing listens there: whoever would fetch something fails.
const nowhere = "http://127.0.0.1:9";

test("onnxruntime-node's install script fetches nothing, so without a network it does not fail", async () => {
  const script = join(root, "node_modules/onnxruntime-node/script/install.js");
  const environment = { ...installEnvironment, GLOBAL_AGENT_HTTP_PROXY: nowhere, GLOBAL_AGENT_HTTPS_PROXY: nowhere };
  assert.deepEqual(await capture(process.execPath, [script], { environment }), { code: 0, output: "" });
});

test("a plain npm install runs no install script, whichever npm it is", () => {
  assert.match(readFileSync(join(root, ".npmrc"), "utf8"), /^ignore-scripts=true$/m);
});

test("the lockfile names no host, and every package in it has its checksum", () => {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as { packages: Record<string, Locked> };
  const outside = Object.entries(packages).filter(([path, { link }]) => path.includes("node_modules/") && !link);
  assert.ok(outside.length > 100);
  assert.deepEqual(
    outside.filter(([, { resolved, integrity }]) => resolved !== undefined || integrity === undefined),
    [],
  );
});

test("the lockfile lists the binaries for every platform, not only for the one it was made on", () => {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as { packages: Record<string, Locked> };
  const lacking = Object.values(packages)
    .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    .filter((name) => packages[`node_modules/${name}`] === undefined);
  assert.deepEqual(lacking, []);
});

interface Locked {
  link?: boolean;
  resolved?: string;
  integrity?: string;
  optionalDependencies?: Record<string, string>;
}
