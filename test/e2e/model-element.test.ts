import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import type { Derivation } from "@math-viz/sdk";
import type { BrowserContext, Page } from "puppeteer-core";
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
  visitor?: BrowserContext;
}

/** A page with one element that may ask the tiny model, always for the likeliest token. */
async function show(
  { model, question, source = "/hub", visitor }: Shown,
  withCard = false,
): Promise<{ page: Page; refused: string[] }> {
  const { page, refused } = await openPage(stage, (opened) => hideCard(opened, withCard), visitor);
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

const hideCard = (page: Page, keep = false): Promise<unknown> =>
  page.evaluateOnNewDocument((isKept) => {
    if (!isKept) Object.defineProperty(navigator, "gpu", { get: () => undefined });
  }, keep);

/** As another visitor, who has nothing of what was kept before. */
async function asSomebodyElse(work: (visitor: BrowserContext) => Promise<void>): Promise<void> {
  const visitor = await stage.browser.createBrowserContext();
  await work(visitor).finally(() => visitor.close());
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
  await page.waitForSelector(inElement(".model.offered"));
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
  for (let wait = 0; wait < 400 && strict.refused.length === 0; wait += 1) await setTimeout(50);
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

describe("a download", () => {
  // It lasts longer than any of these waits.
  before(() => {
    stage.pace = 4000;
  });
  after(() => {
    stage.pace = undefined;
  });

  test("is paused by a click that takes its time, and by the keyboard, which stays where it is", () =>
    asSomebodyElse(async (visitor) => {
      const { page } = await show({ model: "/models/tiny-q4.json", question: garden, visitor });
      await press(page, "model-agree");
      const bar = await page.waitForSelector(inElement(".model.downloading progress[value]"));
      assert.ok(bar);
      for (const [from, to] of [
        ["pause", "resume"],
        ["resume", "pause"],
      ] as const) {
        const button = await page.waitForSelector(inElement(`button[data-do="model-${from}"]`));
        // Longer than the panel takes to tell of what has come since.
        await button?.click({ delay: 450 });
        await page.waitForSelector(inElement(`button[data-do="model-${to}"]`), { timeout: 20_000 });
      }
      await page.keyboard.press("Enter");
      const resume = await page.waitForSelector(inElement('button[data-do="model-resume"]'), { timeout: 20_000 });
      assert.ok(await resume?.evaluate((node) => (node.getRootNode() as ShadowRoot).activeElement === node));
    }));

  test("is given up where the page names no model any more, and offered again where it does", () =>
    asSomebodyElse(async (visitor) => {
      const { page } = await show({ model: "/models/tiny-q4.json", question: garden, visitor });
      await press(page, "model-agree");
      await page.waitForSelector(inElement(".model.downloading progress[value]"));
      await page.evaluate(async () => {
        const element = document.querySelector("math-viz") as HTMLElement & { model: string | null };
        element.model = null;
        await new Promise((resolve) => globalThis.setTimeout(resolve, 300));
        element.model = "/models/tiny-q4.json";
      });
      await page.waitForSelector(inElement(".model.offered"), { timeout: 20_000 });
    }));

  test("a second page that wants the same says that it waits", () =>
    asSomebodyElse(async (visitor) => {
      const [first, second] = [
        await show({ model: "/models/tiny-q4.json", question: garden, visitor }),
        await show({ model: "/models/tiny-q4.json", question: garden, visitor }),
      ];
      await Promise.all([first, second].map(({ page }) => page.waitForSelector(inElement(".model.offered"))));
      await press(first.page, "model-agree");
      await first.page.waitForSelector(inElement(".model.downloading progress[value]"));
      await press(second.page, "model-agree");
      await second.page.waitForSelector(inElement(".model.downloading"));
      await second.page.waitForFunction(
        () => /Another page/.test(document.querySelector("math-viz")?.shadowRoot?.querySelector(".model")?.textContent ?? ""),
        { timeout: 20_000 },
      );
    }));
});

test("a model is named while the question stands there already; what becomes ready while the element is away is asked when it is back", () =>
  asSomebodyElse(async (visitor) => {
    const { page } = await openPage(stage, (opened) => hideCard(opened), visitor);
    await page.evaluate(async (text) => {
      await import("/element/math-viz.js" as string);
      const element = document.createElement("math-viz");
      Object.assign(element, { question: text, modelSettings: { temperature: 0, maxNewTokens: 300, thinkingBudget: 100 } });
      document.body.append(element);
    }, garden);
    await page.waitForSelector(inElement(".notice.unsolved"));
    await page.evaluate(() => {
      const element = document.querySelector("math-viz") as HTMLElement;
      element.setAttribute("model-source", "/hub");
      element.setAttribute("model", "/models/tiny-q8.json");
    });
    await press(page, "model-agree");
    await page.evaluate(() => {
      const element = document.querySelector("math-viz") as HTMLElement;
      element.remove();
      globalThis.setTimeout(() => document.body.append(element), 6000);
    });
    assert.match(await textOf(page, ".tier:has(details)"), /Written by Tiny/);
  }));

test("the model's worker is gone: the next way takes over; when none is left that is said, and it can be opened again", () =>
  asSomebodyElse(async (visitor) => {
    const { page } = await show({ model: "/models/tiny-fp32.json", question: ball, visitor });
    await press(page, "model-agree");
    // There is a second way to run it, with less context; when that is gone too it is opened anew.
    for (const text of [ball, garden, riddle]) {
      await page.evaluate((asked) => {
        (document.querySelector("math-viz") as unknown as { question: string }).question = asked;
      }, text);
      await page.waitForFunction(
        (asked) => {
          const { derivation } = document.querySelector("math-viz") as unknown as { derivation?: Derivation };
          return derivation?.question.text === asked && derivation.provenance.model?.id === "tiny-fp32";
        },
        { timeout: 30_000 },
        text,
      );
      const worker = page.workers().find((each) => each.url().includes("model-worker"));
      await worker?.evaluate(() => {
        globalThis.setTimeout(() => {
          throw new Error("killed");
        }, 0);
      });
    }
    await page.waitForSelector(inElement(".model.failed"));
    await press(page, "model-open");
    await page.waitForSelector(inElement(".model.ready"));
  }));
