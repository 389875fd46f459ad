import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { assertClean, finished, newPage, openStage, type Stage, type Visit, visit } from "./browser.ts";

let stage: Stage;
before(async () => {
  stage = await openStage();
});
after(() => stage.close());

const seed = `/?q=${encodeURIComponent("Plot y = x^2 - 4x + 3 and find its vertex")}`;

test("the strict policy is sent with every page, and nothing breaks it", async () => {
  for (const path of [seed, `/ssr${seed.slice(1)}`, "/script-tag", "/"]) {
    const response = await fetch(stage.site + path);
    const policy = response.headers.get("content-security-policy") ?? "";
    for (const part of [
      "default-src 'none'",
      "style-src 'self'",
      "img-src 'self' data:",
      "connect-src 'self'",
      "base-uri 'none'",
    ]) {
      assert.ok(policy.split("; ").includes(part), `${path}: ${part}`);
    }
    if (path !== "/script-tag") assert.ok(policy.includes("script-src 'self';") && policy.includes("worker-src 'self';"), path);
    const visited = await visit(stage, path);
    if (path !== "/") await finished(visited.page);
    assertClean(stage, visited);
  }
});

test("the same check fails for a planted inline style, inline script, eval and foreign request", async () => {
  const plants: [string, () => unknown, RegExp][] = [
    ["style attribute", () => document.body.setAttribute("style", "color: red"), /policy: style-src-attr/],
    [
      "style element",
      () => document.head.append(Object.assign(document.createElement("style"), { textContent: "p { color: red }" })),
      /policy: style-src-elem/,
    ],
    [
      "script",
      () => document.head.append(Object.assign(document.createElement("script"), { textContent: "1" })),
      /policy: script-src-elem/,
    ],
    [
      "handler",
      () => {
        document.body.setAttribute("onclick", "1");
        // Some versions of Chromium ask the policy only when the handler is to run.
        document.body.click();
      },
      /policy: script-src-attr/,
    ],
    ["image", () => document.body.append(Object.assign(new Image(), { src: "http://example.com/a.png" })), /policy: img-src/],
    ["request", () => fetch("http://example.com/").catch(() => {}), /policy: connect-src/],
  ];
  for (const [name, plant, message] of plants) {
    const visited = await visit(stage, "/");
    await visited.page.evaluate(plant);
    await reported(visited);
    await assert.rejects(async () => assertClean(stage, visited), { message }, name);
  }
});

/** A violation is told to the page in a task of its own, and to this test over a socket. */
async function reported({ troubles }: Visit): Promise<void> {
  for (let wait = 0; wait < 400 && !troubles.some((trouble) => trouble.startsWith("policy")); wait++) await setTimeout(50);
}

test("a request beyond this machine is noticed, whatever sends it", async () => {
  const page = await newPage(stage);
  await page.goto("http://example.com/").catch(() => {});
  assert.ok(stage.outside.asked.some((asked) => asked.includes("example.com")));
  stage.outside.asked.length = 0;
});
