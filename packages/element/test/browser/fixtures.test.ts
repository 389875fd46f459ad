import { fixtures } from "../fixtures/derivations.ts";
import { accessible } from "./support/accessible.ts";
import { matches, ok, same } from "./support/assert.ts";
import { clear, define, drawn, find, formulas, heard, place, placeMarkup, root, seen, until } from "./support/page.ts";
import { served } from "./support/server.ts";
import { PlayedWorker, playWorkers } from "./support/workers.ts";

/** Each fixture as the page draws it itself, from data and sentences, and as it takes it over from a server. */
const ways = {
  "client-rendered": (name: string, lang: string) => placeMarkup(served(fixture(name), { lang, shadow: false })),
  hydrated: (name: string, lang: string) => placeMarkup(served(fixture(name), { lang })),
};

function fixture(name: string) {
  const found = fixtures[name];
  ok(found);
  return found;
}

let restore: () => void;
before(async () => {
  await define();
  restore = playWorkers();
});
after(() => restore());
afterEach(clear);

for (const [way, make] of Object.entries(ways)) {
  for (const name of Object.keys(fixtures)) {
    describe(`${name}, ${way}`, () => {
      it("is accessible", async () => {
        const element = make(name, "en");
        await drawn(element);
        await accessible(element);
      });

      it("is there whole, and nothing was solved for it", async () => {
        const element = make(name, "en");
        const events = heard(element);
        await drawn(element);
        const { derivation } = fixture(name);
        same(element.derivation, derivation);
        same(root(element).querySelectorAll(".solution > ol > li").length, derivation.steps.length);
        same(root(element).querySelectorAll(".answer").length, derivation.answers.length);
        same(events, []);
        same(PlayedWorker.all.length, 0);
      });

      it("has KaTeX's setting over MathML for every formula", async () => {
        const element = make(name, "en");
        await drawn(element);
        const all = [...root(element).querySelectorAll(".formula")];
        await until("KaTeX's setting", () => all.every((formula) => formula.querySelector(":scope > .katex")));
        for (const formula of all) {
          same(formula.querySelectorAll(":scope > math").length, 1);
          same(formula.querySelectorAll(":scope > .katex").length, 1);
          same(formula.querySelector("math")?.namespaceURI, "http://www.w3.org/1998/Math/MathML");
        }
      });
    });
  }
}

describe("a page from a server", () => {
  it("looks the same as one that was drawn here", async () => {
    for (const name of Object.keys(fixtures)) {
      for (const lang of ["en", "zh"]) {
        const [hydrated, rendered] = [ways.hydrated(name, lang), ways["client-rendered"](name, lang)];
        await drawn(hydrated);
        await drawn(rendered);
        same(seen(hydrated), seen(rendered), `${name} ${lang}`);
        same(formulas(hydrated), formulas(rendered), `${name} ${lang}`);
      }
    }
  });

  it("keeps its nodes, and what was unfolded before the scripts came", async () => {
    const holder = document.implementation.createHTMLDocument().createElement("div");
    (holder as unknown as { setHTMLUnsafe(markup: string): void }).setHTMLUnsafe(served(fixture("solved")));
    const waiting = holder.querySelector("math-viz");
    ok(waiting?.shadowRoot);
    const [step, details] = [waiting.shadowRoot.querySelector("li"), waiting.shadowRoot.querySelector("details")];
    ok(step && details);
    details.open = true;
    document.body.append(holder);
    await drawn(waiting);
    ok(root(waiting).contains(step) && root(waiting).contains(details) && details.open);
    holder.remove();
  });

  it("keeps the shape of its charts, so that nothing jumps, and draws them at their width", async () => {
    const element = ways.hydrated("solved", "en");
    const chart = find(element, ".chart");
    const ratio = 400 / 640;
    const near = (height: number) => Math.abs(height - chart.clientWidth * ratio) < 2;
    ok(near(chart.clientHeight), `${chart.clientWidth} × ${chart.clientHeight}`);
    await until("a chart of its own", () => chart.querySelector("svg:not(.from-server)"));
    ok(near(chart.clientHeight), `${chart.clientWidth} × ${chart.clientHeight}`);
  });

  it("is said in another language without being solved again", async () => {
    const element = ways.hydrated("solved", "en");
    const events = heard(element);
    await drawn(element);
    element.lang = "zh";
    const worker = await until("a worker", () => PlayedWorker.all.at(-1));
    await until("a job", () => worker.sent.length > 0);
    same(
      worker.sent.map(({ type }) => type),
      ["word"],
    );
    worker.tell({ type: "worded", wording: { "quadratic.factor": "因式分解" } });
    await until("Chinese", () => /因式分解.*全部已证明/.test(seen(element)));
    same(find(element, "article").lang, "zh");
    same(events, []);
    clear();
    PlayedWorker.all = [];
  });

  it("solves where the data cannot be used", async () => {
    for (const data of ["{", "[]", '{"derivation":{"version":2},"wording":{}}']) {
      const markup = `<math-viz question="x = 1"><template shadowrootmode="open"><article class="derivation">old</article></template>`;
      const element = placeMarkup(`${markup}<script type="application/json" data-math-viz>${data}</script></math-viz>`);
      await until("a question for the solver", () =>
        PlayedWorker.all.some(({ sent }) => sent.some(({ type }) => type === "solve")),
      );
      ok(!root(element).textContent?.includes("old"));
      clear();
      PlayedWorker.all = [];
    }
  });
});

describe("a derivation that is given", () => {
  it("is shown with sentences from the solver, or with those that it carries", async () => {
    const element = place();
    element.derivation = fixture("verdicts").derivation;
    const worker = await until("a worker", () => PlayedWorker.all.at(-1));
    await until("a job", () => worker.sent.length > 0);
    same(
      worker.sent.map(({ type }) => type),
      ["word"],
    );
    worker.tell({ type: "worded", wording: { "step.proved": "Cancel it" } });
    await drawn(element);
    matches(seen(element), /Cancel it.*A sentence without a template/);
  });
});
