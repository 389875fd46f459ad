/**
 * Contact sheets of all figures that have snapshots, to look at: `node scripts/gallery.ts FOLDER [NAME …]` writes light, dark and phone sheets there.
 * Names are beginnings of names of figures.
 */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { PlotSpec } from "@math-viz/sdk";
import { parseHTML } from "linkedom";
import { launch } from "puppeteer-core";
import { plotStyles, renderPlot } from "../packages/element/src/render/plot.ts";
import { host } from "../packages/element/src/styles/host.ts";
import { page } from "../packages/element/test/at-size.ts";
import * as figures from "../packages/element/test/figures.ts";
import { chromiumArguments, ensureChromium } from "./lib/chromium.ts";
import { inSentences } from "./lib/sentences.ts";

interface Sheet {
  name: string;
  scheme: "light" | "dark";
  /** Of each figure; as the snapshots are where it is absent. */
  width?: number;
  columns: number;
  perSheet: number;
}

const sheets: readonly Sheet[] = [
  { name: "light", scheme: "light", columns: 3, perSheet: 12 },
  { name: "dark", scheme: "dark", columns: 3, perSheet: 12 },
  { name: "phone", scheme: "light", width: 390, columns: 5, perSheet: 20 },
];

const drawn = Object.entries(figures) as [string, () => PlotSpec][];

function pageOf(chosen: typeof drawn, { scheme, width, columns }: Sheet): string {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  page.width = width;
  const cells = chosen.map(([name, figure]) => {
    const chart = renderPlot(figure(), { document, tips: false });
    return `<figure>${chart.outerHTML}<figcaption>${name}</figcaption></figure>`;
  });
  const colours = host.replaceAll(":host", ":root").split("\n.derivation")[0];
  return `<!doctype html><meta charset="utf-8"><style>${colours}${plotStyles}
    :root { color-scheme: ${scheme}; background: var(--_paper); }
    body { margin: 8px; display: grid; grid-template-columns: repeat(${columns}, max-content); gap: 8px; }
    figure { margin: 0; font: 13px var(--_sans); border: 1px solid var(--_line); } figure svg { max-width: none; }
    </style>${cells.join("\n")}`;
}

await inSentences(async () => {
  const [folder = ".", ...names] = process.argv.slice(2);
  mkdirSync(folder, { recursive: true });
  const chosen = drawn.filter(([name]) => names.length === 0 || names.some((start) => name.startsWith(start)));
  const browser = await launch({ executablePath: await ensureChromium(), args: chromiumArguments() });
  for (const sheet of sheets) {
    for (let first = 0; first < chosen.length; first += sheet.perSheet) {
      const tab = await browser.newPage();
      await tab.setViewport({ width: 2000, height: 400 });
      await tab.setContent(pageOf(chosen.slice(first, first + sheet.perSheet), sheet));
      const path = resolve(join(folder, `${sheet.name}-${first / sheet.perSheet + 1}.png`));
      await tab.screenshot({ path: path as `${string}.png`, fullPage: true });
      await tab.close();
    }
  }
  await browser.close();
  console.log(`${chosen.length} figures on sheets in ${folder}`);
});
