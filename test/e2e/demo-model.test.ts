import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Page } from "puppeteer-core";
import { openStage, type Stage, type Visit, visit } from "./browser.ts";

const hub = "https://huggingface.co";

let stage: Stage;
before(async () => {
  stage = await openStage({ models: hub });
});
after(() => stage.close());

const garden = "The perimeter of a garden is 30 m and it is twice as long as wide. How wide is it?";
const asked = `/?q=${encodeURIComponent(garden)}`;

/** The hub's list of a repository of 1.34 GB; of its files there is none to be had here. */
const listing = JSON.stringify({
  sha: "0".repeat(40),
  siblings: ["config.json", "generation_config.json", "tokenizer.json", "tokenizer_config.json"]
    .map((rfilename) => ({ rfilename, size: 1000 }))
    .concat(["q4f16", "q4", "quantized", "fp16"].map((dtype) => ({ rfilename: `onnx/model_${dtype}.onnx`, size: 1.34e9 }))),
});

/** A graphics card that is as large as the model needs; it computes nothing. */
function addCard(): void {
  const adapter = { info: { vendor: "a card" }, features: new Set(["shader-f16"]) };
  Object.defineProperty(navigator, "gpu", { value: { requestAdapter: async () => adapter } });
}

async function playHub(page: Page): Promise<void> {
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const headers = { "access-control-allow-origin": "*" };
    if (!request.url().startsWith(hub)) void request.continue();
    else void request.respond({ status: 200, contentType: "application/json", headers, body: listing });
  });
}

/** Waits until the element shows this. */
async function shows(page: Page, selector: string, text: RegExp): Promise<void> {
  const inPage = (name: string, pattern: string): boolean =>
    new RegExp(pattern).test(document.querySelector("math-viz")?.shadowRoot?.querySelector(name)?.textContent ?? "");
  await page.waitForFunction(inPage, { timeout: 20_000 }, selector, text.source);
}

const choose = (page: Page, tier: "rules" | "model"): Promise<void> =>
  page.evaluate((value) => (document.querySelector(`#tier input[value="${value}"]`) as HTMLInputElement).click(), tier);

/** What is there of language models, and has been asked for. */
const ofModels = ({ requests }: Visit): string[] => requests.filter((address) => /model|onnx|transformers|hugging/.test(address));

test("there is no language model unless a visitor wants one", async () => {
  const visited = await visit(stage, asked);
  await shows(visited.page, ".notice.unsolved", /not understood/);
  assert.deepEqual([visited.troubles, ofModels(visited)], [[], []]);
  assert.equal(await visited.page.$eval("math-viz", (element) => element.hasAttribute("model")), false);
});

for (const [language, offer, label] of [
  ["en", /Size.*1\.3\d* GB.*From.*huggingface\.co.*MIT.*Download/, "Rules, then a model"],
  ["zh", /大小.*1\.3\d* GB.*来源.*huggingface\.co.*MIT.*下载/, "规则，再用模型"],
] as const)
  test(`a visitor who wants one is offered it, and nothing is downloaded before an agreement (${language})`, async () => {
    const visited = await visit(stage, asked);
    const { page } = visited;
    await playHub(page);
    await page.evaluateOnNewDocument(addCard);
    await page.evaluate(addCard);
    await shows(page, ".notice.unsolved", /not understood/);
    await page.evaluate(
      (lang) => (document.querySelector(`#language input[value="${lang}"]`) as HTMLInputElement).click(),
      language,
    );
    assert.equal(await page.$eval("#tier input[value=model] + span", (span) => span.textContent), label);
    await choose(page, "model");
    await shows(page, ".model.offered", offer);
    assert.deepEqual(
      [visited.troubles, ofModels(visited).filter((address) => /\/resolve\/|worker|onnxruntime/.test(address))],
      [[], []],
    );
    await page.reload();
    assert.equal(await page.$eval("math-viz", (element) => element.getAttribute("model")), "", "it is remembered");
    await shows(page, ".model.offered", /huggingface/);
    await choose(page, "rules");
    await page.waitForFunction(() => document.querySelector("math-viz")?.shadowRoot?.querySelector(".model, .tier") === null);
    assert.deepEqual(visited.troubles, []);
  });
