import { fixtures } from "../fixtures/derivations.ts";
import { accessible } from "./support/accessible.ts";
import { ok, same } from "./support/assert.ts";
import { clear, define, drawn, find, placeMarkup, root, until } from "./support/page.ts";
import { served } from "./support/server.ts";

before(define);
afterEach(clear);

async function shown(name: string, width: number) {
  const fixture = fixtures[name];
  ok(fixture);
  const element = placeMarkup(served(fixture, { shadow: false }));
  element.style.width = `${width}px`;
  await drawn(element);
  return element;
}

const lines = (formula: Element): number =>
  new Set([...formula.querySelectorAll(".katex-base")].map((piece) => Math.round(piece.getBoundingClientRect().bottom / 12)))
    .size;

describe("on a phone", () => {
  it("is accessible", async () => accessible(await shown("long", 320)));

  for (const name of Object.keys(fixtures)) {
    it(`nothing sticks out: ${name}`, async () => {
      const element = await shown(name, 320);
      same(find(element, "article").scrollWidth <= 320, true);
      for (const node of root(element).querySelectorAll(".formula.display, .chart, .notice, .answer")) {
        ok(node.getBoundingClientRect().right <= element.getBoundingClientRect().right, node.className);
      }
    });
  }

  it("a long sum breaks, a long fraction scrolls where the keyboard reaches it and says that there is more", async () => {
    const element = await shown("long", 320);
    const [sum, fraction] = [...root(element).querySelectorAll<HTMLElement>(".solution .formula.display")];
    ok(sum && fraction);
    ok(lines(sum) > 1, `${lines(sum)} lines`);
    same(sum.hasAttribute("tabindex"), false);
    same([fraction.tabIndex, fraction.getAttribute("role"), fraction.classList.contains("more-after")], [0, "group", true]);
    fraction.scrollLeft = 10_000;
    await until("the other end", () => fraction.matches(".more-before:not(.more-after)"));
  });

  it("where there is room nothing breaks and nothing is in the way of the Tab key", async () => {
    const element = await shown("long", 320);
    element.style.width = "1000px";
    await until("room", () => root(element).querySelector(".formula.display[tabindex]") === null);
    const sum = find(element, ".solution .formula.display");
    same(lines(sum), 1);
    same(root(element).querySelector(".broken, .unbroken, .more-after"), null);
  });

  it("what was folded is fitted when it is unfolded", async () => {
    const element = await shown("solved", 320);
    const details = find(element, "details") as HTMLDetailsElement;
    details.open = true;
    await until("fitted", () => (details.querySelector<HTMLElement>(".formula")?.clientWidth ?? 0) > 0);
    ok(find(element, "article").scrollWidth <= 320);
  });
});

describe("a chart", () => {
  it("is drawn for the width there is, and again for another", async () => {
    const element = await shown("solved", 700);
    const width = () => Number(root(element).querySelector(".chart svg")?.getAttribute("width"));
    const room = () => Math.floor(find(element, ".chart").getBoundingClientRect().width);
    await until("a chart", width);
    same(width(), room());
    element.style.width = "360px";
    await until("a narrower chart", () => width() < 350 && width() === room());
  });

  it("far below the view is drawn when it comes near, in the place that was kept for it", async () => {
    const spacer = document.createElement("div");
    spacer.style.height = "4000px";
    document.querySelector("main")?.append(spacer);
    const element = await shown("solved", 700);
    const chart = find(element, ".chart");
    const height = chart.clientHeight;
    ok(height > 100 && chart.childElementCount === 0);
    element.scrollIntoView();
    await until("a chart", () => chart.querySelector("svg"));
    ok(Math.abs(chart.clientHeight - height) <= 1, `${height} became ${chart.clientHeight}`);
    scrollTo(0, 0);
  });

  it("stands beside the steps where there is room, and below them where there is not", async () => {
    const wide = await shown("solved", 1100);
    ok(find(wide, ".figures").getBoundingClientRect().left > find(wide, ".solution").getBoundingClientRect().right);
    const narrow = await shown("solved", 500);
    ok(find(narrow, ".figures").getBoundingClientRect().top >= find(narrow, ".solution").getBoundingClientRect().bottom);
  });
});

describe("the caption of a figure", () => {
  async function captioned(latex: string, width: number) {
    const { derivation, wording } = fixtures.solved as (typeof fixtures)[string];
    const title = { key: "title.of", params: { formula: { latex, json: "x" } } };
    const figures = derivation.figures.map((figure) => ({ ...figure, title }));
    const element = placeMarkup(
      served(
        { derivation: { ...derivation, figures }, wording: { ...wording, "title.of": "Graph of {formula}" } },
        { shadow: false },
      ),
    );
    element.style.width = `${width}px`;
    await drawn(element);
    const formula = await until("a formula", () => root(element).querySelector("figcaption .title .formula.set"));
    return { caption: find(element, "figcaption"), formula };
  }

  it("has its formulas on the line of its words, however high they are", async () => {
    const { caption, formula } = await captioned("f(x) = \\begin{cases} x^2 & x < 1 \\\\ 2 - x & x \\ge 1 \\end{cases}", 700);
    const words = document.createRange();
    words.selectNode(caption.querySelector(".title")?.firstChild as Node);
    const middle = (of: Range | Element): number => of.getBoundingClientRect().top + of.getBoundingClientRect().height / 2;
    const [text, equals] = [middle(words), middle(formula.querySelector(".mrel") as Element)];
    ok(Math.abs(text - equals) < 6, `${text} beside ${equals}`);
  });

  it("scrolls where a fraction is too long for it, and nothing sticks out", async () => {
    const { caption } = await captioned(`\\frac{${"1234567890".repeat(6)}}{7}`, 320);
    ok(caption.scrollWidth > caption.clientWidth && caption.getBoundingClientRect().right <= 320);
  });
});

describe("light and dark", () => {
  it("follow the page, and every colour can be set", async () => {
    const element = await shown("solved", 700);
    const paper = () => getComputedStyle(find(element, "article")).backgroundColor;
    const light = paper();
    document.documentElement.style.colorScheme = "dark";
    ok(paper() !== light);
    await accessible(element);
    document.documentElement.style.colorScheme = "";
    element.style.setProperty("--math-viz-background", "rgb(1, 2, 3)");
    same(paper(), "rgb(1, 2, 3)");
  });
});
