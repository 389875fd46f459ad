import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { solve } from "@math-viz/sdk";
import { renderPage } from "@math-viz/server-adapter";
import { complaints } from "./axe.ts";
import { assertClean, embedded, finished, openStage, type Stage, shownText, visit } from "./browser.ts";

let stage: Stage;
before(async () => {
  stage = await openStage();
});
after(() => stage.close());

test("one file from another origin, included twice, serves every tag of the page", async () => {
  const visited = await visit(stage, "/script-tag");
  const { page, requests } = visited;
  for (const id of embedded) await finished(page, `#${id}`);
  assert.match(await shownText(page, "#by-text"), /\(2,\s*−1\)/);
  assert.match(await shownText(page, "#by-attribute"), /√2|2\.414/);
  assert.match(await shownText(page, "#in-chinese"), /\p{Script=Han}/u);
  const statuses = await page.evaluate(() =>
    Array.from(
      document.querySelectorAll("math-viz"),
      (element) => (element as Element & { derivation: { status: string } }).derivation.status,
    ),
  );
  assert.deepEqual(statuses, ["solved", "solved", "solved", "unsolved"]);
  const scripts = requests.filter((address) => /math-viz[^/]*\.js/.test(address) && address.startsWith(stage.cdn));
  assert.equal(scripts.length, 2, scripts.join(" "));
  assert.equal(requests.filter((address) => address.startsWith(`${stage.site}/element/`)).length, 0);
  assertClean(stage, visited);
});

const seed = `/ssr?q=${encodeURIComponent("Plot y = x^2 - 4x + 3 and find its vertex")}`;

test("the server's page is whole without JavaScript", async () => {
  const visited = await visit(stage, seed, { script: false });
  const { page } = visited;
  const shown = await page.evaluate(() => {
    const root = document.querySelector("math-viz")?.shadowRoot;
    return {
      text: (root?.querySelector("article") as HTMLElement | null)?.innerText ?? "",
      formulas: root?.querySelectorAll("math").length ?? 0,
      chart: root?.querySelector("[part~='chart'] svg")?.getBoundingClientRect().width ?? 0,
      styled: getComputedStyle(root?.querySelector("article") as Element).display,
    };
  });
  assert.match(shown.text, /[Vv]ertex/);
  assert.ok(shown.formulas >= 3, `${shown.formulas} formulas`);
  assert.ok(shown.chart > 100, `a chart ${shown.chart} px wide`);
  assert.equal(shown.styled, "grid");
  await page.$eval("#question", (box) => {
    (box as HTMLTextAreaElement).value = "x^2 = 9";
  });
  await Promise.all([page.waitForNavigation(), page.click("button[type=submit]")]);
  assert.match(await page.$eval("math-viz", (element) => element.getAttribute("question") ?? ""), /x\^2 = 9/);
  assertClean(stage, visited);
});

test("with JavaScript the element takes the server's page over, and solves nothing again", async () => {
  const visited = await visit(stage, seed);
  const { page, requests } = visited;
  await finished(page);
  const solved = await page.evaluate(
    () => (document.querySelector("math-viz") as Element & { derivation: { status: string } }).derivation.status,
  );
  assert.equal(solved, "solved");
  assert.deepEqual(
    requests.filter((address) => /worker/.test(address)),
    [],
  );
  assertClean(stage, visited);
});

test("the server's page speaks the language asked for, and says no to what is too long", async () => {
  const chinese = await (await fetch(`${stage.site}${seed}&lang=zh`)).text();
  assert.match(chinese, /<html lang="zh">/);
  assert.match(chinese, /顶点/);
  assert.equal((await fetch(`${stage.site}/ssr?q=${"x".repeat(3000)}`)).status, 414);
  assert.equal((await fetch(`${stage.site}/ssr?q=${"x".repeat(9000)}`)).status, 414);
  const nasty = `</script><script>alert(1)</script>"><img src=x onerror=alert(1)>`;
  const page = await (await fetch(`${stage.site}/ssr?q=${encodeURIComponent(nasty)}`)).text();
  assert.doesNotMatch(page, /<img|<script>alert/);
});

test("a page of one file is whole on any screen, without JavaScript, network or anything beside it", async () => {
  const derivation = await solve({ text: "画出 y = x² − 4x + 3 的图像并求顶点坐标" }).result;
  const folder = await mkdtemp(join(tmpdir(), "math-viz-"));
  after(() => rm(folder, { recursive: true }));
  const file = join(folder, "page.html");
  await writeFile(file, renderPage(derivation, { lang: "zh" }));
  for (const dark of [false, true]) {
    const { page, troubles, requests } = await visit(stage, pathToFileURL(file), { dark, width: 390, height: 844 });
    assert.deepEqual(troubles, []);
    assert.deepEqual(requests, [pathToFileURL(file).href]);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 390);
    assert.ok(await page.evaluate(() => (document.querySelector("svg.math-viz-plot")?.getBoundingClientRect().width ?? 0) > 250));
    assert.equal(await page.$$eval("button", (buttons) => buttons.filter((button) => button.checkVisibility()).length), 0);
    assert.deepEqual(await complaints(page), []);
  }
});
