import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import { conversations } from "../../models/tiny/conversations.ts";
import { type ModelStage, openModelStage, openPage, policyOf } from "./model-page.ts";

let stage: ModelStage;
before(async () => {
  stage = await openModelStage(["fp32", "q4", "q8"]);
});
after(() => stage.close());

const [garden, , riddle, ball] = conversations.map(({ question }) => question) as [string, string, string, string];

interface Shown {
  model: string;
  question: string;
  source?: string;
}

/** A page with one element that may ask the tiny model, always for the likeliest token. */
async function show({ model, question, source = "/hub" }: Shown, withCard = false): Promise<{ page: Page; refused: string[] }> {
  const { page, refused } = await openPage(stage, (opened) =>
    opened.evaluateOnNewDocument((keep) => {
      if (!keep) Object.defineProperty(navigator, "gpu", { get: () => undefined });
    }, withCard),
  );
  await page.evaluate(
    async (address, text, base) => {
      document.documentElement.lang = "en";
      await import("/element/math-viz.js" as string);
      const element = document.createElement("math-viz");
      const settings = { temperature: 0, maxNewTokens: 300, thinkingBudget: 100 };
      Object.assign(element, { model: address, modelSource: base, question: text, modelSettings: settings });
      document.body.append(element);
    },
    model,
    question,
    source,
  );
  return { page, refused };
}

const inElement = (selector: string): string => `math-viz >>> ${selector}`;

async function press(page: Page, action: string): Promise<void> {
  const button = await page.waitForSelector(inElement(`button[data-do="${action}"]`), { timeout: 20_000 });
  await button?.evaluate((node) => (node as HTMLButtonElement).click());
}

async function textOf(page: Page, selector: string): Promise<string> {
  const found = await page.waitForSelector(inElement(selector), { timeout: 60_000 });
  return (await found?.evaluate((node) => node.textContent)) ?? "";
}

test("off unless asked for: nothing of a model is loaded, and the page's policy is strict", async () => {
  stage.asked.length = 0;
  const { page, refused } = await openPage(stage);
  await page.evaluate(async (text) => {
    await import("/element/math-viz.js" as string);
    const element = document.createElement("math-viz");
    element.textContent = text;
    document.body.append(element);
  }, garden);
  await page.waitForSelector(inElement(".notice.unsolved"));
  assert.deepEqual(
    stage.asked.filter((path) => /model|onnx|transformers|hub/.test(path)),
    [],
  );
  assert.deepEqual(refused, []);
});

test("offered before anything is downloaded; then downloaded, asked, and its false line sent back", async () => {
  stage.asked.length = 0;
  const { page, refused } = await show({ model: "/models/tiny-fp32.json", question: riddle });
  const offer = await textOf(page, ".model.offered");
  assert.match(offer, /Tiny.*Size.*kB.*From.*hub\/math-viz\/tiny.*Licence.*MIT/);
  assert.deepEqual(
    stage.asked.filter((path) => /resolve|onnx/.test(path)),
    [],
  );
  await press(page, "model-agree");
  assert.match(
    await textOf(page, ".tier:has(details)"),
    /Written by Tiny.*Rules alone come to no answer.*wasm.*webgpu: this browser has no WebGPU/,
  );
  assert.match(await textOf(page, ".thinking"), /Call it x/);
  assert.match(await textOf(page, ".repairs"), /Wrong.*Mended/);
  assert.match(await textOf(page, ".answers"), /7/);
  assert.deepEqual(refused, []);
  assert.equal(stage.asked.filter((path) => path.endsWith("/onnx/model.onnx")).length, 1);
});

test("kept: on the next page it is loaded without another download; said in Chinese, narrow and dark, set by the keyboard", async () => {
  stage.asked.length = 0;
  const { page } = await show({ model: "/models/tiny-fp32.json", question: ball });
  await page.setViewport({ width: 390, height: 800 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
  await page.waitForSelector(inElement(".figures .chart"));
  await page.evaluate(() => document.documentElement.setAttribute("lang", "zh"));
  assert.match(await textOf(page, "article:lang(zh) .tier:has(details)"), /由 Tiny 书写/);
  assert.deepEqual(
    stage.asked.filter((path) => path.includes("resolve")),
    [],
  );
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= 390, `${width}`);
  const slider = await page.waitForSelector(inElement('input[data-setting="temperature"]'));
  await slider?.evaluate((node) => {
    (node.closest("details") as HTMLDetailsElement).open = true;
    (node as HTMLElement).focus();
  });
  await page.keyboard.press("ArrowRight");
  const set = await page.evaluate(
    () => (document.querySelector("math-viz") as unknown as { modelSettings: object }).modelSettings,
  );
  assert.deepEqual(set, { temperature: 0.05, maxNewTokens: 300, thinkingBudget: 100 });
  assert.equal(await slider?.evaluate((node) => node.parentElement?.querySelector("output")?.textContent), "0.05");
});

test("declined: it is offered again when it is asked for, and not before", async () => {
  const { page } = await show({ model: "/models/tiny-q4.json", question: garden });
  await press(page, "model-cancel");
  await press(page, "model-open");
  await page.waitForSelector(inElement(".model.offered"));
});

test("with WebGPU: the whole way from the question to the figure", async () => {
  const { page } = await show({ model: "/models/tiny-q4.json", question: ball }, true);
  await press(page, "model-agree");
  assert.match(await textOf(page, ".tier:has(details)"), /Written by Tiny.*Ran on webgpu, q4/);
  await page.waitForSelector(inElement(".figures .chart"));
});

test("a manifest that is not there is said, and can be tried again", async () => {
  const { page } = await show({ model: "/models/none.json", question: garden });
  assert.match(await textOf(page, ".model.failed"), /none\.json is not there \(404\)/);
});

test("files from another origin: the page's connect-src has to name it, and nothing else has to", async () => {
  const elsewhere = stage.site.replace("localhost", "127.0.0.1");
  const shown = { model: "/models/tiny-q8.json", question: garden, source: `${elsewhere}/hub` };
  const strict = await show(shown);
  await press(strict.page, "model-agree");
  for (let wait = 0; wait < 100 && strict.refused.length === 0; wait += 1) await setTimeout(50);
  assert.ok(
    strict.refused.length > 0 && strict.refused.every((directive) => directive === "connect-src"),
    String(strict.refused),
  );
  await strict.page.close();
  const { page: before } = stage.policies;
  stage.policies.page = policyOf({ "connect-src": `'self' ${elsewhere}` });
  const open = await show(shown);
  await press(open.page, "model-agree");
  await textOf(open.page, ".tier:has(details)");
  assert.deepEqual(open.refused, []);
  stage.policies.page = before;
});
