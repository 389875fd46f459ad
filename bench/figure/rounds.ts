import { type Browser, launch, type Page } from "puppeteer-core";
import { chromiumArguments, ensureChromium } from "../../scripts/lib/chromium.ts";
import { type Contender, contenders, scriptOf, stylesOf } from "./build.ts";
import { type Curve, curves } from "./curves.ts";
import { type Area, falsePixels } from "./false-lines.ts";
import type { Bench } from "./page/contender.ts";

declare const bench: Bench;

export interface Measured {
  /** Milliseconds of each first drawing, and of each frame. */
  readonly first: number[];
  readonly frames: number[];
  /** Only of curves with poles. */
  falsePixels?: number;
}

/** By curve and contender; undefined where a library does not draw such curves. */
export type Table = Record<string, Record<Contender, Measured | undefined>>;

export interface Rounds {
  readonly table: Table;
  readonly browser: string;
}

/** Drawings of each curve before anything counts: a page that is used has drawn some. */
const warmUps = 10;

/** Every contender draws every curve, in turn; the first round is for warming up. */
export async function measureRounds(rounds: number, frames: number): Promise<Rounds> {
  const browser = await launch({ executablePath: await ensureChromium(), args: chromiumArguments() });
  try {
    const pages = new Map<Contender, Page>();
    for (const contender of contenders) pages.set(contender, await openPage(browser, contender));
    const table: Table = {};
    for (const curve of curves) table[curve.name] = await measureCurve(curve, pages, rounds, frames);
    return { table, browser: await browser.version() };
  } finally {
    await browser.close();
  }
}

async function openPage(browser: Browser, contender: Contender): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 700, height: 500, deviceScaleFactor: 1 });
  await page.setContent("<!doctype html><html lang=en><style>body { margin: 0; background: white }</style><body></body></html>");
  await page.addStyleTag({ content: stylesOf(contender) });
  await page.addScriptTag({ content: await scriptOf(contender) });
  await page.evaluate((times) => bench.warm(times), warmUps);
  return page;
}

const nothing = (): Measured => ({ first: [], frames: [] });

async function measureCurve(
  curve: Curve,
  pages: ReadonlyMap<Contender, Page>,
  rounds: number,
  frames: number,
): Promise<Table[string]> {
  const row: Record<Contender, Measured | undefined> = {
    "math-viz": nothing(),
    "function-plot": nothing(),
    JSXGraph: nothing(),
    Mafs: nothing(),
  };
  for (let round = 0; round <= rounds; round++) {
    // Whoever begins is another one each time.
    for (const [index] of contenders.entries()) {
      const contender = contenders[(index + round) % contenders.length] as Contender;
      const page = pages.get(contender) as Page;
      await page.bringToFront();
      const first = await page.evaluate((name) => bench.first(name), curve.name);
      if (first === undefined) {
        row[contender] = undefined;
        continue;
      }
      const times = await page.evaluate((count) => bench.pan(count), frames);
      if (round === 0) continue;
      row[contender]?.first.push(first);
      row[contender]?.frames.push(...times);
    }
  }
  if (curve.poles)
    for (const [contender, page] of pages) {
      const measured = row[contender];
      if (measured) measured.falsePixels = await falsePixelsOn(page, contender, curve);
    }
  return row;
}

/** Draws the curve once more, hides everything beside it, and looks at the pixels. */
async function falsePixelsOn(page: Page, contender: Contender, curve: Curve): Promise<number> {
  await page.bringToFront();
  await page.evaluate((name) => bench.first(name), curve.name);
  const area: Area = await page.evaluate(() => {
    bench.isolate();
    return bench.area();
  });
  const place = await page.$("#place");
  const picture = await place?.screenshot({ encoding: "base64" });
  if (!picture) throw new TypeError("nothing was drawn");
  const pixels = await page.evaluate(colouredPixels, picture);
  if (pixels.length < 100) throw new TypeError(`nothing is seen of ${curve.name} by ${contender}`);
  return falsePixels(curve, area, pixels);
}

/** In the page: the places of all pixels that are not white. */
async function colouredPixels(picture: string): Promise<[number, number][]> {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext("2d") as OffscreenCanvasRenderingContext2D;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const found: [number, number][] = [];
  for (let index = 0; index < data.length; index += 4) {
    const faintest = Math.min(data[index] as number, data[index + 1] as number, data[index + 2] as number);
    if (faintest < 200) found.push([(index / 4) % image.width, Math.floor(index / 4 / image.width)]);
  }
  return found;
}
