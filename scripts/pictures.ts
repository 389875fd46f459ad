import { join } from "node:path";
import { createCdnHandler, createHandler, listen, nodeListener } from "@math-viz/server-adapter";
import type { Browser } from "puppeteer-core";
import { launch } from "puppeteer-core";
import { ensureBuilt } from "./lib/build.ts";
import { chromiumArguments, ensureChromium } from "./lib/chromium.ts";
import { root } from "./lib/repository.mjs";
import { inSentences } from "./lib/sentences.ts";

interface Picture {
  name: string;
  question: string;
  lang: "en" | "zh";
  scheme: "light" | "dark";
  width: number;
  height: number;
}

/** The pictures of the README: questions on the demo page. Chinese ones need a Chinese font on the machine. */
const pictures: readonly Picture[] = [
  {
    name: "desktop",
    question: "Plot y = x^2 - 4x + 3 and find its vertex",
    lang: "en",
    scheme: "light",
    width: 1280,
    height: 1120,
  },
  { name: "phone", question: "2x^2 + 5x + 3 = 0", lang: "en", scheme: "light", width: 390, height: 844 },
  { name: "dark", question: "x^2 + 3x - 1 = 0", lang: "en", scheme: "dark", width: 1280, height: 1120 },
  {
    name: "chinese",
    question: "画出 y = x² − 4x + 3 的图像并求顶点坐标",
    lang: "zh",
    scheme: "light",
    width: 1280,
    height: 1120,
  },
  {
    name: "inequality",
    question: "Solve the inequality x^2 - 3x + 2 > 0",
    lang: "en",
    scheme: "light",
    width: 1280,
    height: 1120,
  },
  {
    name: "integral",
    question: "Evaluate \\int_0^2 (x^2 - 1) dx",
    lang: "en",
    scheme: "dark",
    width: 1280,
    height: 1120,
  },
  {
    name: "conic",
    question: "Find the foci and the asymptotes of the hyperbola x^2/9 - y^2/16 = 1",
    lang: "en",
    scheme: "light",
    width: 1280,
    height: 1120,
  },
  { name: "graph", question: "Graph y = (x^2 - 4)/(x^2 - x - 2)", lang: "en", scheme: "light", width: 1280, height: 1120 },
  { name: "surface", question: "Plot z = x^2 - y^2", lang: "en", scheme: "dark", width: 1280, height: 1120 },
  { name: "lorenz", question: "Plot the Lorenz attractor", lang: "en", scheme: "dark", width: 1280, height: 1120 },
];

async function take(browser: Browser, site: string, { name, question, lang, scheme, width, height }: Picture): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width, height, deviceScaleFactor: 1 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  await page.goto(`${site}/?lang=${lang}&q=${encodeURIComponent(question)}`);
  await page.waitForFunction(() => document.querySelector("math-viz")?.matches(":state(finished)"));
  await page.waitForFunction(
    (narrow) => narrow || document.querySelector("math-viz")?.shadowRoot?.querySelector(".chart svg"),
    {},
    width < 600,
  );
  await page.evaluate(() => document.fonts.ready.then(() => scrollTo(0, 0)));
  await page.screenshot({ path: join(root, `docs/images/${name}.png`) });
  await page.close();
}

await inSentences(async () => {
  await ensureBuilt();
  const cdn = await listen(nodeListener(createCdnHandler()), 0, "127.0.0.1");
  const site = await listen(nodeListener(createHandler({ cdn: () => `http://localhost:${cdn.port}` })), 0, "127.0.0.1");
  const browser = await launch({ executablePath: await ensureChromium(), args: chromiumArguments() });
  for (const picture of pictures) await take(browser, `http://localhost:${site.port}`, picture);
  await browser.close();
  for (const { server } of [site, cdn]) server.close();
});
