import type { Browser, Page } from "puppeteer-core";
import type { Contender } from "./contender.ts";
import { another, question } from "./question.ts";
import { installRecorder, type Recording } from "./recorder.ts";

/** The three ways to come to a question, each in a browser that has nothing stored. */
export interface Round {
  /** A click on a page that is loaded and has not been asked before. */
  first: Recording;
  /** A click on the same page when it has answered this and another question. */
  later: Recording;
  /** The page opened with the question in its address; the time includes loading it. */
  opened: Recording;
}

/** How long nothing must have happened before a page counts as done. */
const quiet = 300;

export async function runRound(browser: Browser, contender: Contender): Promise<Round> {
  const clicked = await withPage(browser, contender, "", async (page) => {
    await atRest(page);
    const [asking = "", other = ""] = await contender.offer(page, [question, another]);
    const click = async (place: string): Promise<Recording> => {
      await page.click(place);
      return atRest(page, contender);
    };
    const first = await click(asking);
    await click(other);
    return { first, later: await click(asking) };
  });
  const address = `?${new URLSearchParams({ q: question, lang: "en" })}`;
  const opened = await withPage(browser, contender, address, (page) => atRest(page, contender));
  for (const recording of [clicked.first, clicked.later, opened]) assertDone(contender, recording);
  return { ...clicked, opened };
}

async function withPage<Result>(
  browser: Browser,
  contender: Contender,
  address: string,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    page.on("pageerror", (error) => console.error(`${contender.name}: ${error}`));
    // Tall enough for the steps and the chart, so that nobody has to scroll.
    await page.setViewport({ width: 1280, height: 1600 });
    await page.evaluateOnNewDocument(installRecorder, contender.selectors);
    await page.goto(contender.address + address, { waitUntil: "load" });
    return await work(page);
  } finally {
    await context.close();
  }
}

/** What was recorded, once nothing happens any more and, of a contender, all that it brings has come. */
async function atRest(page: Page, contender?: Contender): Promise<Recording> {
  const handle = await page.waitForFunction(
    (wait, kinds) => {
      const recording = window.recordingAtRest?.(wait);
      return recording !== undefined && kinds.every((kind) => recording[kind] !== undefined) ? recording : undefined;
    },
    { timeout: 30_000, polling: 50 },
    quiet,
    Object.keys(contender?.brings ?? {}),
  );
  return (await handle.jsonValue()) as Recording;
}

function assertDone({ name, brings }: Contender, recording: Recording): void {
  for (const [kind, expected] of Object.entries(brings)) {
    const count = recording[kind]?.count ?? 0;
    if (count !== expected) throw new Error(`${name} brought ${count} times ${kind}, not ${expected}: its times mean nothing`);
  }
}
