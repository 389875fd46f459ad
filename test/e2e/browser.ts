import assert from "node:assert/strict";
import { createCdnHandler, createHandler, listen, nodeListener } from "@math-viz/server-adapter";
import { type Browser, launch, type Page } from "puppeteer-core";
import { chromiumArguments, ensureChromium } from "../../scripts/lib/chromium.ts";
import { type Outside, watchOutside } from "./outside.ts";

/** The demo, served on two ports, and a browser that can reach nothing else. */
export interface Stage {
  browser: Browser;
  /** "http://localhost:PORT" */
  site: string;
  cdn: string;
  outside: Outside;
  /** Keeps back every file of this server whose path matches, until the function that it returns is called. */
  hold(path: RegExp): () => void;
  close(): Promise<void>;
}

/** @param models CSP sources that pages may fetch a language model from */
export async function openStage({ models }: { models?: string } = {}): Promise<Stage> {
  const outside = await watchOutside();
  const cdn = await listen(nodeListener(createCdnHandler()), 0, "127.0.0.1");
  const cdnOrigin = `http://localhost:${cdn.port}`;
  const held = new Map<RegExp, Promise<void>>();
  const handler = createHandler({ cdn: () => cdnOrigin, ...(models !== undefined && { models }) });
  const holding = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    await Promise.all([...held].filter(([path]) => path.test(pathname)).map(([, released]) => released));
    return handler(request);
  };
  const site = await listen(nodeListener(holding), 0, "127.0.0.1");
  const hold = (path: RegExp): (() => void) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    held.set(path, promise);
    return () => {
      held.delete(path);
      resolve();
    };
  };
  const browser = await launch({
    executablePath: await ensureChromium(),
    args: [
      ...chromiumArguments(),
      // The browser's own questions about forms, which it asks its maker.
      "--disable-features=AutofillServerCommunication",
      "--force-color-profile=srgb",
    ],
  });
  const close = async (): Promise<void> => {
    await browser.close();
    outside.close();
    for (const { server } of [site, cdn]) {
      server.close();
      server.closeAllConnections();
    }
  };
  return { browser, site: `http://localhost:${site.port}`, cdn: cdnOrigin, outside, hold, close };
}

/** A page, and everything about it that should never happen. */
export interface Visit {
  page: Page;
  /** Things a Content-Security-Policy refused, console errors and warnings, uncaught errors, failed requests, refused addresses. */
  troubles: string[];
  /** Every address asked for, in order. */
  requests: string[];
}

export interface VisitOptions {
  width?: number;
  height?: number;
  dark?: boolean;
  script?: boolean;
  language?: string;
}

/** A page of its own, in a profile of its own, that reaches this machine and nothing else. */
export async function newPage({ browser, outside }: Stage): Promise<Page> {
  const context = await browser.createBrowserContext({
    proxyServer: `127.0.0.1:${outside.port}`,
    proxyBypassList: ["localhost", "127.0.0.1"],
  });
  return context.newPage();
}

/** Opens a path of the demo, or any other address. */
export async function visit(stage: Stage, path: string | URL, options: VisitOptions = {}): Promise<Visit> {
  const page = await newPage(stage);
  const troubles: string[] = [];
  const requests: string[] = [];
  await page.setViewport({ width: options.width ?? 1280, height: options.height ?? 900 });
  await page.emulateMediaFeatures([
    { name: "prefers-color-scheme", value: options.dark === true ? "dark" : "light" },
    { name: "prefers-reduced-motion", value: "reduce" },
  ]);
  await page.setExtraHTTPHeaders({ "accept-language": options.language ?? "en" });
  if (options.script === false) await page.setJavaScriptEnabled(false);
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warn") troubles.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => troubles.push(`error: ${error instanceof Error ? error.message : error}`));
  page.on("request", (request) => requests.push(request.url()));
  page.on("requestfailed", (request) => troubles.push(`failed: ${request.url()}`));
  page.on("response", (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
  });
  await page.exposeFunction("reportViolation", (what: string) => troubles.push(`policy: ${what}`));
  await page.evaluateOnNewDocument((lang) => {
    addEventListener("securitypolicyviolation", (event) => {
      (globalThis as unknown as { reportViolation(what: string): void }).reportViolation(
        `${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
      );
    });
    Object.defineProperty(navigator, "language", { get: () => lang });
  }, options.language ?? "en");
  await page.goto(path instanceof URL ? path.href : stage.site + path, { waitUntil: "load" });
  return { page, troubles, requests };
}

/** Fails where anything happened that should not: on the page, or beyond this machine. */
export function assertClean(stage: Stage, { troubles, requests }: Visit): void {
  assert.deepEqual(troubles, []);
  const local = /^(?:http:\/\/localhost:\d+\/|data:|blob:)/;
  assert.deepEqual(
    requests.filter((address) => !local.test(address)),
    [],
  );
  assert.deepEqual(stage.outside.asked, []);
}

/** The elements of the script-tag page, by id. */
export const embedded = ["by-text", "by-attribute", "in-chinese", "unsolved"] as const;

/** Waits until an element has finished: its derivation is there, and its chart, which is drawn when it comes into view. */
export async function finished(page: Page, selector = "math-viz"): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const element = document.querySelector(wanted) as (Element & { derivation?: { figures: unknown[] } }) | null;
      if (element?.derivation === undefined || !element.matches(":state(finished)")) return false;
      const chart = element.shadowRoot?.querySelector("[part~='chart']");
      if (chart?.querySelector("svg") === null) chart.scrollIntoView();
      return element.derivation.figures.length === 0 || chart?.querySelector("svg") !== null;
    },
    { timeout: 20_000 },
    selector,
  );
  await page.evaluate(() => scrollTo(0, 0));
}

/** The text of an element's shadow root as a person sees it. */
export function shownText(page: Page, selector = "math-viz"): Promise<string> {
  return page.evaluate(
    (wanted) => (document.querySelector(wanted)?.shadowRoot?.querySelector("article") as HTMLElement | null)?.innerText ?? "",
    selector,
  );
}
