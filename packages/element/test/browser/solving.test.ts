import { accessible } from "./support/accessible.ts";
import { matches, ok, rejects, same } from "./support/assert.ts";
import { cdn, clear, define, drawn, find, formulas, heard, place, root, seen, until } from "./support/page.ts";
import { blockWorkers, type Watch, watchWorkers } from "./support/workers.ts";

const seed = "Plot y = x^2 - 4x + 3 and find its vertex";
let watch: Watch;
before(async () => {
  // Set before the element is known, as a page does that does not wait.
  const early = place("", { id: "early" });
  Object.assign(early, { question: "x^2 = 9" });
  await define();
});
beforeEach(() => {
  watch = watchWorkers();
});
afterEach(() => {
  clear();
  watch.restore();
});

describe("a question on the page", () => {
  it("is accessible, solved", async () => {
    const early = document.getElementById("early");
    ok(early);
    await until("the early question", () => /3/.test(early.shadowRoot?.textContent ?? ""));
    const element = place(seed);
    await drawn(element);
    await accessible(element);
  });

  it("stands in the element or in its attribute, and is solved in one worker", async () => {
    const [inside, attribute] = [place(seed), place("", { question: "2x + 6 = 0" })];
    await drawn(inside);
    await drawn(attribute);
    same(inside.derivation?.status, "solved");
    ok(formulas(inside).some((latex) => /\(2,\s*-1\)/.test(latex)));
    ok(formulas(attribute).some((latex) => /x = -3/.test(latex)));
    same(watch.started, 1);
    // Charts are drawn when they come near the part of the page that is seen.
    find(inside, ".chart").scrollIntoView();
    await until("a chart", () => root(inside).querySelector(".chart svg"));
  });

  it("is solved again when it changes, wherever it stands", async () => {
    const element = place("x - 1 = 0");
    await drawn(element);
    element.textContent = "x - 22 = 0";
    await until("the second", () => formulas(element).some((latex) => latex.includes("x = 22")));
    element.setAttribute("question", "x - 33 = 0");
    await until("the third", () => formulas(element).some((latex) => latex.includes("x = 33")));
    element.removeAttribute("question");
    await until("the second again", () => formulas(element).some((latex) => latex.includes("x = 22")));
    element.textContent = "";
    await until("nothing", () => element.matches(":state(empty)"));
  });

  it("is said in another language without being solved again", async () => {
    const element = place(seed);
    await drawn(element);
    const events = heard(element);
    const before = formulas(element).length;
    document.documentElement.lang = "zh";
    await until("Chinese", () => /顶点/.test(seen(element)));
    matches(find(element, ".chart").getAttribute("aria-label"), /\p{Script=Han}/u);
    same(formulas(element).length, before);
    document.documentElement.lang = "en";
    await until("English", () => !/\p{Script=Han}/u.test(seen(element)));
    same(events, []);
  });

  it("is answered in the language that is nearest", async () => {
    const element = place("x = 1", { lang: "zh-Hans" });
    await drawn(element);
    matches(seen(element), /\p{Script=Han}/u);
    same(find(element, "article").lang, "zh-Hans");
  });
});

describe("leaving nothing behind", () => {
  it("removed while it solves, nothing runs; put back, it is solved", async () => {
    const element = place(seed);
    await until("a worker", () => watch.running === 1);
    element.remove();
    same(watch.running, 0);
    document.querySelector("main")?.append(element);
    await drawn(element);
    same(element.derivation?.status, "solved");
  });

  it("removed when it is done, the worker goes; put back, it is there as it was", async () => {
    const element = place(seed);
    await drawn(element);
    const [started, step] = [watch.started, root(element).querySelector("li")];
    element.remove();
    same(watch.running, 0);
    document.querySelector("main")?.append(element);
    await drawn(element);
    same([watch.started, root(element).querySelector("li") === step], [started, true]);
  });

  it("its promise is rejected, and the other elements go on", async () => {
    const [leaving, staying] = [place("x^2 = 4"), place("x^2 = 16")];
    const result = leaving.solve();
    leaving.remove();
    await rejects(result, "AbortError");
    await drawn(staying);
    ok(formulas(staying).some((latex) => latex.includes("4")));
    same(staying.derivation?.status, "solved");
  });
});

describe("pages as they are", () => {
  it("may load the script twice, from two files", async () => {
    const first = customElements.get("math-viz");
    await import(`${cdn}math-viz.js?again`);
    const script = document.createElement("script");
    script.src = `${cdn}math-viz.standalone.js`;
    const loaded = new Promise((resolve) => {
      script.onload = resolve;
    });
    document.head.append(script);
    await loaded;
    same(customElements.get("math-viz") === first, true);
  });

  for (const how of ["throws", "fails"] as const) {
    it(`may allow no workers: starting one ${how}, and the main thread solves`, async () => {
      watch.restore();
      const restore = blockWorkers(how);
      const element = place("x^2 - 5x + 6 = 0");
      await drawn(element);
      restore();
      same(element.derivation?.status, "solved");
    });
  }
});

const bad: [string, string][] = [
  ["spaces", "   \n\t "],
  ["100 kB of one letter", "x".repeat(100_000)],
  ["100 kB of brackets", "(".repeat(100_000)],
  ["unbalanced braces", "\\frac{1}{x = 2"],
  ["control characters", "x^2 \u0000\u0007\u001b[2J = 4"],
  ["markup", "<script>alert(1)</script><img src=x onerror=alert(1)>"],
  ["a lone surrogate", "x \ud800 = 1"],
  ["no unknown", "3 = 4"],
  ["an equation that nothing here solves", "sin(x^2) + x = 100 cos x"],
  ["an essay", "Mathematics is the queen of the sciences, and arithmetic the queen of mathematics. ".repeat(30)],
  ["right-to-left", "\u202e x = 1"],
];
describe("bad input", () => {
  it("is accessible, each of it", async () => {
    for (const [, text] of bad) {
      const element = place(text);
      await drawn(element);
      await accessible(element);
      clear();
    }
  });

  for (const [what, text] of bad) {
    it(`${what}: an honest word, and the page goes on`, async () => {
      const element = place(text);
      await drawn(element);
      ok(seen(element) !== "");
      ok(root(element).querySelector(".notice") ?? what === "no unknown", seen(element));
      if (what !== "no unknown") ok(element.derivation?.status !== "solved");
      for (const name of ["script", "img"]) same(root(element).querySelector(name), null);
      element.textContent = "x^2 = 4";
      await until("the next question", () => element.derivation?.status === "solved");
    });
  }
});
