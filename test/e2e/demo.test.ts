import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Page } from "puppeteer-core";
import { assertClean, embedded, finished, openStage, type Stage, shownText, visit } from "./browser.ts";

let stage: Stage;
before(async () => {
  stage = await openStage();
});
after(() => stage.close());

const seed = "Plot y = x^2 - 4x + 3 and find its vertex";

async function clickExample(page: Page, text: string): Promise<void> {
  const examples = await page.$$(".examples a");
  for (const example of examples) {
    if ((await example.evaluate((link) => link.textContent)) !== text) continue;
    await example.click();
    return;
  }
  assert.fail(`no example ${text}`);
}

/** Types a question and presses Enter. */
async function ask(page: Page, text: string): Promise<void> {
  await page.evaluate(() => {
    (document.getElementById("question") as HTMLTextAreaElement).value = "";
  });
  await page.type("#question", text);
  await page.keyboard.press("Enter");
}

test("one click on the seed question: proved steps, the vertex as a point, and a chart that shows it", async () => {
  const visited = await visit(stage, "/");
  const { page } = visited;
  await clickExample(page, seed);
  await finished(page);
  const shown = await page.evaluate(() => {
    const element = document.querySelector("math-viz") as Element & {
      derivation: { answers: { kind: string; json: unknown; verdict: { status: string } }[] };
    };
    const root = element.shadowRoot as ShadowRoot;
    return {
      point: element.derivation.answers.find((answer) => answer.kind === "point"),
      steps: root.querySelectorAll("[part~='step']").length,
      marks: root.querySelectorAll(".verdict.proved").length,
      chart: root.querySelector("[part~='chart'] svg") !== null,
      seen: root.querySelector("[part~='chart']")?.getAttribute("aria-label") ?? "",
    };
  });
  assert.deepEqual(shown.point?.json, ["Tuple", 2, -1]);
  assert.equal(shown.point?.verdict.status, "proved");
  assert.ok(shown.steps >= 2, `${shown.steps} steps`);
  assert.ok(shown.marks >= 2, `${shown.marks} proved marks`);
  assert.ok(shown.chart, "a chart is drawn");
  assert.match(shown.seen, /\(2, −1\)/);
  assert.match(await page.evaluate(() => location.search), /^\?q=Plot\+y/);
  assertClean(stage, visited);
});

test("a link is offered to a question that its address holds, and to no other", async () => {
  const visited = await visit(stage, "/");
  const { page } = visited;
  const offers = async (text: string) => {
    await page.$eval("#question", (field, asked) => ((field as HTMLTextAreaElement).value = asked), text);
    await page.click("#solve");
    return page.evaluate(() => ({
      link: (document.getElementById("share") as HTMLElement).checkVisibility(),
      address: new URLSearchParams(location.search).get("q"),
    }));
  };
  assert.deepEqual(await offers("2x = 6"), { link: true, address: "2x = 6" });
  assert.deepEqual(await offers(`${"x + ".repeat(600)}1 = 0`), { link: false, address: null });
  assert.deepEqual(await offers("2x = 8"), { link: true, address: "2x = 8" });
  assert.deepEqual(await offers(" "), { link: false, address: null });
  assertClean(stage, visited);
});

test("the Lorenz attractor is turned with keys, turned back, and plays", async () => {
  const visited = await visit(stage, "/");
  const { page } = visited;
  await clickExample(page, "Plot the Lorenz attractor");
  await finished(page);
  /** The outlines of all that is drawn of the trajectory. */
  const outlines = (): Promise<string> =>
    page.evaluate(() => {
      const paths = document.querySelector("math-viz")?.shadowRoot?.querySelectorAll("[data-layer='trajectory'] path") ?? [];
      return Array.from(paths, (path) => path.getAttribute("d")).join(" ");
    });
  /** The next ones, once they differ. */
  const outlinesAfter = async (before: string): Promise<string> => {
    for (const end = Date.now() + 5_000; Date.now() < end; ) {
      const now = await outlines();
      if (now !== before) return now;
    }
    return assert.fail("the picture does not change");
  };
  const first = await outlines();
  assert.match(first, /^M.{1000}/);
  await page.evaluate(() => {
    document.querySelector("math-viz")?.shadowRoot?.querySelector<HTMLElement>("[part~='chart']")?.focus();
  });
  await page.keyboard.press("ArrowLeft");
  const turned = await outlinesAfter(first);
  await page.keyboard.press("Home");
  assert.ok((await outlinesAfter(turned)) === first, "Home shows it from the first side again");
  await page.keyboard.press("Space");
  assert.ok((await outlinesAfter(first)).length < first.length, "playing begins where the trajectory does");
  await page.keyboard.press("Space");
  assertClean(stage, visited);
});

test("an address with a question is answered on arrival, in the language it names, and the way back leads back", async () => {
  const visited = await visit(stage, `/?q=${encodeURIComponent("x^2 - 2x - 1 = 0")}&lang=zh`);
  const { page } = visited;
  await finished(page);
  assert.equal(await page.evaluate(() => document.documentElement.lang), "zh");
  assert.match(await shownText(page), /\p{Script=Han}/u);
  await ask(page, "3(x - 2) = 2x + 5");
  await finished(page);
  await page.waitForFunction(() => /11/.test(document.querySelector("math-viz")?.shadowRoot?.textContent ?? ""));
  await page.goBack();
  await page.waitForFunction(() => (document.getElementById("question") as HTMLTextAreaElement).value === "x^2 - 2x - 1 = 0");
  assertClean(stage, visited);
});

test("the language changes without solving again", async () => {
  const visited = await visit(stage, "/");
  const { page } = visited;
  await clickExample(page, seed);
  await finished(page);
  const english = await shownText(page);
  await page.evaluate(() => {
    addEventListener("math-viz-event", () => document.body.classList.add("solved-again"));
    (document.querySelector("#language input[value='zh']") as HTMLInputElement).click();
  });
  await page.waitForFunction(() => /顶点/.test(document.querySelector("math-viz")?.shadowRoot?.textContent ?? ""));
  assert.doesNotMatch(english, /\p{Script=Han}/u);
  assert.equal(await page.evaluate(() => document.querySelector("h1")?.textContent), "看见数学的每一步");
  assert.equal(await page.evaluate(() => document.body.classList.contains("solved-again")), false);
  assert.match(await page.evaluate(() => location.search), /lang=zh/);
  assertClean(stage, visited);
});

test("appearance is remembered and there before anything is painted", async () => {
  const visited = await visit(stage, "/");
  const { page } = visited;
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.evaluate(() => (document.querySelector("#theme input[value='dark']") as HTMLInputElement).click());
  const dark = await paper();
  assert.notEqual(dark, light);
  await page.reload();
  assert.equal(await paper(), dark);
  assertClean(stage, visited);
});

test("a question that takes its time can be cancelled by key and by button, and the page goes on", async () => {
  const release = stage.hold(/worker/);
  try {
    const { page } = await visit(stage, "/");
    await page.evaluate(() => {
      document.body.dataset.cancelled = "";
      addEventListener("math-viz-cancelled", () => {
        document.body.dataset.cancelled += "x";
      });
    });
    for (const [way, count] of [
      ["key", "x"],
      ["button", "xx"],
    ]) {
      await ask(page, seed);
      await page.waitForSelector("#cancel:not([hidden])");
      await (way === "key" ? page.keyboard.press("Escape") : page.click("#cancel"));
      await page.waitForSelector(`body[data-cancelled="${count}"]`);
      assert.equal(await page.$("#cancel:not([hidden])"), null, way);
    }
    release();
    await ask(page, "3(x - 2) = 2x + 5");
    await finished(page);
    assert.match(await shownText(page), /11/);
  } finally {
    release();
  }
});

test("bad input is answered and the page goes on", async () => {
  const visited = await visit(stage, "/");
  const { page } = visited;
  const essay = "Mathematics is the queen of the sciences, and arithmetic the queen of mathematics. ".repeat(30);
  const inputs = [
    "",
    "   ",
    "x".repeat(100_000),
    "\\frac{1}{x = 2",
    "x^2 \u0000\u0007\u001b[2J = 4",
    "<script>alert(1)</script>",
    "x \ud800 = 1",
    "3 = 4",
    "sin(x^2) + x = 100 cos x",
    essay,
  ];
  for (const input of inputs) {
    await page.evaluate((text) => {
      (document.getElementById("question") as HTMLTextAreaElement).value = text;
      (document.getElementById("form") as HTMLFormElement).requestSubmit();
    }, input);
    await page.waitForFunction(
      (text) => {
        const root = document.querySelector("math-viz")?.shadowRoot;
        const element = document.querySelector("math-viz") as Element & { question: string; matches(selector: string): boolean };
        return (
          element.question === text &&
          !element.matches(":state(waiting), :state(solving)") &&
          (root?.textContent ?? "").trim() !== ""
        );
      },
      {},
      input,
    );
    const status = await page.evaluate(
      () => (document.querySelector("math-viz") as Element & { derivation?: { status: string } }).derivation?.status,
    );
    if (input !== "3 = 4") assert.notEqual(status, "solved", JSON.stringify(input.slice(0, 60)));
  }
  await clickExample(page, seed);
  await finished(page);
  assert.match(await shownText(page), /2/);
  assertClean(stage, visited);
});

for (const [name, path] of [
  ["greeting", "/"],
  ["answer", `/?q=${encodeURIComponent(seed)}`],
  ["long formula", `/?q=${encodeURIComponent("12345678901234567890x^2 - 98765432109876543210x + 11111111111111111111 = 0")}`],
  ["conic", `/?q=${encodeURIComponent("求椭圆 x²/25 + y²/9 = 1 的焦点坐标和离心率")}`],
  ["attractor", `/?q=${encodeURIComponent("Plot the Lorenz attractor")}`],
  ["server-rendered", `/ssr?q=${encodeURIComponent(seed)}`],
  ["script tag", "/script-tag"],
  ["nowhere", "/nowhere"],
] as const) {
  test(`on a phone nothing sticks out sideways: ${name}`, async () => {
    const { page } = await visit(stage, path, { width: 390, height: 844 });
    if (path.includes("?q")) await finished(page);
    if (path === "/script-tag") for (const id of embedded) await finished(page, `#${id}`);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 390, `the page is ${width} px wide`);
  });
}
