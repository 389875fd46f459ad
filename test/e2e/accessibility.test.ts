import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Page } from "puppeteer-core";
import { complaints } from "./axe.ts";
import { embedded, finished, openStage, type Stage, visit } from "./browser.ts";

let stage: Stage;
before(async () => {
  stage = await openStage();
});
after(() => stage.close());

const seed = encodeURIComponent("Plot y = x^2 - 4x + 3 and find its vertex");
const pages: [string, string][] = [
  ["greeting", "/"],
  ["answer", `/?q=${seed}`],
  ["two cases", `/?q=${encodeURIComponent("解方程 2x² + 3x − 2 = 0")}&lang=zh`],
  ["conic", `/?q=${encodeURIComponent("求椭圆 x²/25 + y²/9 = 1 的焦点坐标和离心率")}&lang=zh`],
  ["figure that turns and plays", `/?q=${encodeURIComponent("Plot the Lorenz attractor")}`],
  ["not understood", `/?q=${encodeURIComponent("what is love")}`],
  ["server-rendered", `/ssr?q=${seed}`],
  ["script tag", "/script-tag"],
  ["nowhere", "/nowhere"],
];

/** Opens a page and waits until everything on it is worked out. */
async function open(path: string, dark = false): Promise<Page> {
  const { page } = await visit(stage, path, { dark });
  if (path.includes("?q")) await finished(page);
  if (path === "/script-tag") for (const id of embedded) await finished(page, `#${id}`);
  return page;
}

for (const [name, path] of pages) {
  for (const dark of [false, true]) {
    test(`axe finds nothing: ${name}, ${dark ? "dark" : "light"}`, async () => {
      const page = await open(path, dark);
      assert.deepEqual(await complaints(page), []);
    });
  }
}

test("axe would find something", async () => {
  const { page } = await visit(stage, "/");
  await page.evaluate(() => document.body.append(document.createElement("button")));
  assert.match((await complaints(page)).join(), /button-name/);
});

/** Everything on the page that a person can use, and what the Tab key reaches, told apart by numbers given to the elements. */
async function keyboardWalk(page: Page): Promise<{ unreached: string[]; unseen: string[] }> {
  const all = await page.evaluate(() => {
    const found: string[] = [];
    const usable = "a[href], button, input:not([type=hidden]), textarea, select, summary, [tabindex='0']";
    const walk = (root: Document | ShadowRoot): void => {
      for (const node of root.querySelectorAll("*")) {
        if (node.shadowRoot !== null) walk(node.shadowRoot);
        if (!node.matches(usable) || !(node as HTMLElement).checkVisibility({ visibilityProperty: true })) continue;
        // Of a group of radio buttons, Tab reaches the checked one and the arrows the others.
        if (node instanceof HTMLInputElement && node.type === "radio" && !node.checked) continue;
        const name = `${node.localName} ${node.textContent?.trim().slice(0, 40) || node.id || node.className}`;
        (node as HTMLElement).dataset.walk = `${found.length}`;
        found.push(name);
      }
    };
    walk(document);
    return found;
  });
  const reached = new Set<string>();
  const unseen: string[] = [];
  for (let presses = 0; presses < all.length + 5; presses += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      let active: Element | null = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      if (!(active instanceof HTMLElement)) return undefined;
      const shows = (element: Element | null): boolean => {
        if (element === null) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0) || boxShadow !== "none";
      };
      return {
        number: active.dataset.walk,
        shown: shows(active) || shows(active.nextElementSibling) || shows(active.parentElement),
        name: active.outerHTML.slice(0, 80),
      };
    });
    if (at?.number === undefined) continue;
    reached.add(at.number);
    if (!at.shown) unseen.push(at.name);
  }
  return { unreached: all.filter((_, index) => !reached.has(String(index))), unseen };
}

for (const [name, path] of pages) {
  test(`the Tab key reaches everything, and where it is can be seen: ${name}`, async () => {
    const page = await open(path);
    assert.deepEqual(await keyboardWalk(page), { unreached: [], unseen: [] });
  });
}

test("by keyboard alone: skip to the question, ask, change the language with the arrows", async () => {
  const { page } = await visit(stage, "/");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => location.hash), "#question");
  await page.keyboard.press("Tab");
  await page.focus("#question");
  await page.keyboard.type("x^2 = 4");
  await page.keyboard.press("Enter");
  await finished(page);
  await page.focus("#language input:checked");
  await page.keyboard.press("ArrowRight");
  await page.waitForFunction(() => document.documentElement.lang === "zh");
});
