import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import type { CDPSession, Page } from "puppeteer-core";
import { assertClean, finished, openStage, type Stage, visit } from "./browser.ts";

let stage: Stage;
before(async () => {
  stage = await openStage();
});
after(() => stage.close());

const seed = `/?q=${encodeURIComponent("Plot y = x^2 - 4x + 3 and find its vertex")}`;

type Point = readonly [x: number, y: number];

/** What becomes of the page and of its figure. */
interface Seen {
  scrolled: number;
  /** How much the browser has enlarged the page. */
  scale: number;
  window: string;
  tip: string;
}

function see(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const root = document.querySelector("math-viz")?.shadowRoot;
    const tip = root?.querySelector<HTMLElement>(".tip");
    return {
      scrolled: Math.round(scrollY),
      scale: visualViewport?.scale ?? 1,
      window: root?.querySelector(".figure-controls [aria-live]")?.textContent ?? "",
      tip: tip && !tip.hidden ? (tip.textContent ?? "") : "",
    };
  });
}

/** What is seen once it is as it should be: a new window is drawn and said some time after the hand lets go. */
async function seeing(page: Page, isSo: (seen: Seen) => boolean): Promise<Seen> {
  let seen = await see(page);
  for (let wait = 0; wait < 200 && !isSo(seen); wait++) {
    await setTimeout(100);
    seen = await see(page);
  }
  return seen;
}

/** The middle of what a selector finds in the element, on the screen. */
function middleOf(page: Page, selector: string): Promise<Point> {
  return page.evaluate((found) => {
    const box = document.querySelector("math-viz")?.shadowRoot?.querySelector(found)?.getBoundingClientRect() ?? new DOMRect();
    return [box.left + box.width / 2, box.top + box.height / 2] as const;
  }, selector);
}

/** Fingers of a hand: each event names where all that are down are. */
async function touch(
  client: CDPSession,
  type: "touchStart" | "touchMove" | "touchEnd",
  ...fingers: readonly Point[]
): Promise<void> {
  const touchPoints = fingers.map(([x, y], id) => ({ x, y, id }));
  await client.send("Input.dispatchTouchEvent", { type, touchPoints });
  await setTimeout(20);
}

async function slide(client: CDPSession, from: readonly Point[], by: readonly Point[]): Promise<void> {
  await touch(client, "touchStart", ...from.slice(0, 1));
  if (from.length > 1) await touch(client, "touchStart", ...from);
  for (let step = 1; step <= 10; step++)
    await touch(
      client,
      "touchMove",
      ...from.map(([x, y], finger): Point => [x + step * (by[finger]?.[0] ?? 0), y + step * (by[finger]?.[1] ?? 0)]),
    );
  await touch(client, "touchEnd");
  // Until it has come to rest and has been said.
  await setTimeout(700);
}

test("on a phone one finger scrolls the page or moves the figure sideways, two move and enlarge it, and a tap tells a point", async () => {
  const visited = await visit(stage, "/");
  const { page } = visited;
  await page.setViewport({ width: 390, height: 700, hasTouch: true, isMobile: true });
  await page.goto(stage.site + seed);
  await finished(page);
  await page.evaluate(() =>
    document.querySelector("math-viz")?.shadowRoot?.querySelector(".chart")?.scrollIntoView({ block: "center" }),
  );
  await setTimeout(500);
  const client = await page.createCDPSession();
  const before = await see(page);

  await slide(client, [await middleOf(page, ".chart")], [[1, -9]]);
  const scrolled = await seeing(page, (seen) => seen.scrolled > before.scrolled + 20);
  assert.ok(scrolled.scrolled > before.scrolled + 20, "the page scrolls");
  assert.equal(scrolled.window, "", "the figure stays as it is");

  await slide(client, [await middleOf(page, ".chart")], [[9, 1]]);
  const moved = await seeing(page, ({ window }) => window !== "");
  assert.match(moved.window, /^x from /);
  assert.equal(moved.scrolled, scrolled.scrolled);

  const [x, y] = await middleOf(page, ".chart");
  await slide(
    client,
    [
      [x - 30, y],
      [x + 30, y],
    ],
    [
      [-5, 0],
      [5, 0],
    ],
  );
  const larger = await seeing(page, ({ window }) => window !== moved.window);
  assert.notEqual(larger.window, moved.window);
  assert.deepEqual([larger.scrolled, larger.scale], [scrolled.scrolled, 1], "the page is neither scrolled nor enlarged");
  await slide(
    client,
    [
      [x - 30, y],
      [x + 30, y],
    ],
    [
      [0, 6],
      [0, 6],
    ],
  );
  const lower = await seeing(page, ({ window }) => window !== larger.window);
  assert.notEqual(lower.window, larger.window);
  assert.equal(lower.scrolled, scrolled.scrolled);

  await page.evaluate(() =>
    document.querySelector("math-viz")?.shadowRoot?.querySelector<HTMLElement>(".figure-controls .back")?.click(),
  );
  await setTimeout(300);
  const vertex = await middleOf(page, ".chart circle");
  await touch(client, "touchStart", vertex);
  await touch(client, "touchEnd");
  assert.match((await seeing(page, ({ tip }) => tip !== "")).tip, /\(\d, −?\d\)/);
  await touch(client, "touchStart", [5, 5]);
  await touch(client, "touchEnd");
  assert.equal((await seeing(page, ({ tip }) => tip === "")).tip, "", "it lets go");
  assertClean(stage, visited);
});

test("under a finger a step lights its marks by its button, a mark its steps, and both let go", async () => {
  const visited = await visit(stage, "/");
  const { page } = visited;
  await page.setViewport({ width: 390, height: 700, hasTouch: true, isMobile: true });
  await page.goto(stage.site + seed);
  await finished(page);
  const client = await page.createCDPSession();
  const tap = async (selector: string): Promise<void> => {
    await page.evaluate((found) => {
      document.querySelector("math-viz")?.shadowRoot?.querySelector(found)?.scrollIntoView({ block: "center" });
    }, selector);
    await setTimeout(500);
    await touch(client, "touchStart", await middleOf(page, selector));
    await touch(client, "touchEnd");
    await setTimeout(500);
  };
  const lit = () =>
    page.evaluate(() => {
      const root = document.querySelector("math-viz")?.shadowRoot;
      const chart = root?.querySelector(".chart");
      const box = chart?.getBoundingClientRect() ?? new DOMRect();
      const layers = chart?.matches(".lights") ? [...chart.querySelectorAll<SVGElement>("[data-layer].lit")] : [];
      return {
        layers: [...new Set(layers.map(({ dataset }) => dataset.layer))],
        steps: [...(root?.querySelectorAll<HTMLElement>(".step.lit") ?? [])].map(({ dataset }) => dataset.step),
        isInView: box.bottom > 0 && box.top < innerHeight,
      };
    });
  const button = "[data-step='3'] .show-in-figure";

  await tap(button);
  assert.deepEqual(await lit(), { layers: ["zeros"], steps: [], isInView: true });
  await tap(button);
  assert.deepEqual((await lit()).layers, [], "pressed again it lets go");
  await tap("[data-step='3'] .line");
  assert.deepEqual((await lit()).layers, [], "a tap on a line is the reader's");

  await tap(".chart [data-layer=zeros] circle");
  assert.deepEqual((await lit()).steps, ["3"]);
  await tap("[data-step='1'] .line");
  assert.deepEqual((await lit()).steps, [], "a tap elsewhere lets go");
  assertClean(stage, visited);
});

test("the wheel scrolls the page over a figure that nobody has taken up, and enlarges one that has the focus", async () => {
  const visited = await visit(stage, seed);
  const { page } = visited;
  await page.setViewport({ width: 900, height: 500 });
  await finished(page);
  await page.evaluate(() =>
    document.querySelector("math-viz")?.shadowRoot?.querySelector(".chart")?.scrollIntoView({ block: "center" }),
  );
  await setTimeout(300);
  await page.mouse.move(...((await middleOf(page, ".chart")) as [number, number]));
  const before = await see(page);
  await page.mouse.wheel({ deltaY: -60 });
  await setTimeout(700);
  const scrolled = await seeing(page, (seen) => seen.scrolled < before.scrolled);
  assert.ok(scrolled.scrolled < before.scrolled);
  assert.equal(scrolled.window, "");
  const middle = (await middleOf(page, ".chart")) as [number, number];
  await page.mouse.click(...middle);
  await page.mouse.wheel({ deltaY: -60 });
  await setTimeout(700);
  const larger = await seeing(page, ({ window }) => window !== "");
  assert.equal(larger.scrolled, scrolled.scrolled);
  assert.match(larger.window, /^x from /);
  assertClean(stage, visited);
});
