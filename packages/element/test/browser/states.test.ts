import { solved } from "../fixtures/derivations.ts";
import { accessible } from "./support/accessible.ts";
import { matches, ok, rejects, same } from "./support/assert.ts";
import { clear, define, drawn, find, heard, place, root, seen, until } from "./support/page.ts";
import { PlayedWorker, playWorkers } from "./support/workers.ts";

const { derivation, wording } = solved;
let restore: () => void;
before(async () => {
  await define();
  restore = playWorkers();
});
after(() => restore());
afterEach(() => {
  clear();
  PlayedWorker.all = [];
});

/** An element whose question is with a worker that waits to be told what to say. */
async function asked(text = "x^2 - 4x + 3 = 0") {
  const element = place(text);
  await until("a worker with a question", () => PlayedWorker.all.at(-1)?.sent.some(({ type }) => type === "solve"));
  return { element, worker: PlayedWorker.last, events: heard(element) };
}

describe("each state by itself", () => {
  it("is accessible: empty", async () => {
    const element = place();
    await until("words", () => element.matches(":state(empty)"));
    await accessible(element);
    matches(seen(element), /^Ask a question/);
    same(find(element, "[role='status']").textContent, "");
  });

  it("is accessible: at work, with a way out", async () => {
    const { element } = await asked();
    ok(element.matches(":state(solving)"));
    await accessible(element);
    same(find(element, "article").getAttribute("aria-busy"), "true");
    same(find(element, "[role='status']").textContent, "Working it out…");
    same(find(element, "button").textContent, "Cancel");
  });

  it("is accessible: cancelled, and asked again", async () => {
    const { element, worker, events } = await asked();
    find(element, "button").click();
    await drawn(element);
    ok(worker.terminated && element.matches(":state(cancelled)"));
    same(events, ["math-viz-cancelled"]);
    await accessible(element);
    same(find(element, "[role='status']").textContent, "Cancelled");
    find(element, "button").click();
    await until("another worker", () => PlayedWorker.all.length === 2);
  });

  it("is accessible: failed, with the reason, and tried again", async () => {
    const { element, worker, events } = await asked();
    worker.fail("out of memory");
    await drawn(element);
    ok(element.matches(":state(failed)"));
    same(events, ["math-viz-failed"]);
    matches(seen(element), /Something went wrong.*the solver stopped: out of memory.*Try again/);
    await accessible(element);
    find(element, "button").click();
    await until("another worker", () => PlayedWorker.last.sent.length > 0 && PlayedWorker.all.length === 2);
    PlayedWorker.last.tell({ type: "event", event: { type: "solve-finished", derivation }, wording });
    PlayedWorker.last.tell({ type: "done" });
    await until("the derivation", () => element.derivation);
  });

  it("waits for its turn, and says so", async () => {
    const first = await asked();
    const second = place("x = 2");
    await until("waiting", () => second.matches(":state(waiting)"));
    await until("words", () => root(second).querySelector(".progress"));
    await until("formulas", () => /Waiting/.test(find(second, ".progress").textContent ?? ""));
    first.element.cancel();
    await until("its turn", () => second.matches(":state(solving)"));
  });

  it("shows how much of a download is there", async () => {
    const { element, worker } = await asked();
    worker.tell({ type: "event", event: { type: "model-progress", loaded: 30, total: 120 }, wording: {} });
    await until("a percentage", () => /25 %/.test(seen(element)));
    same(find(element, "progress").getAttribute("value"), "25");
  });
});

describe("steps as they come", () => {
  it("stand on the page at once, and stay the same nodes to the end", async () => {
    const { element, worker, events } = await asked();
    worker.tell({ type: "event", event: { type: "problem-read", readings: derivation.readings, chosen: 0 }, wording });
    const nodes: Element[] = [];
    for (const [index, step] of derivation.steps.slice(0, 2).entries()) {
      worker.tell({ type: "event", event: { type: "step-finished", step }, wording: {} });
      nodes.push(await until(`step ${step.id}`, () => root(element).querySelectorAll(".solution > ol > li")[index]));
    }
    ok(root(element).querySelector(".progress"));
    const details = find(element, "details") as HTMLDetailsElement;
    details.open = true;
    worker.tell({
      type: "event",
      event: { type: "solve-finished", derivation: JSON.parse(JSON.stringify(derivation)) },
      wording,
    });
    worker.tell({ type: "done" });
    await until("the end", () => element.matches(":state(finished)") && root(element).querySelector(".answers"));
    same(
      nodes.map((node) => root(element).contains(node)),
      [true, true],
    );
    ok(details.open && details.isConnected);
    same(root(element).querySelector(".progress"), null);
    same(find(element, "[role='status']").textContent, "8 steps, every one proved");
    same(events, ["math-viz-event", "math-viz-event", "math-viz-event", "math-viz-event", "math-viz-solved"]);
  });

  it("what is unfolded and what is in focus stays when the language changes", async () => {
    const { element, worker } = await asked();
    worker.tell({ type: "event", event: { type: "solve-finished", derivation }, wording });
    worker.tell({ type: "done" });
    await drawn(element);
    const summary = find(element, "summary");
    summary.click();
    summary.focus();
    element.lang = "zh";
    await until("the other sentences asked for", () => worker.sent.at(-1)?.type === "word");
    worker.tell({ type: "worded", wording: { ...wording, "quadratic.factor": "因式分解" } });
    await until("the other language", () => /因式分解/.test(seen(element)));
    ok((find(element, "details") as HTMLDetailsElement).open, "folded again");
    same(root(element).activeElement?.localName, "summary");
    same(
      worker.sent.map(({ type }) => type),
      ["solve", "word"],
    );
    element.removeAttribute("lang");
  });
});

describe("methods and promises", () => {
  it("solve() resolves with the derivation, cancel() rejects it, another question replaces it", async () => {
    const element = place();
    const first = element.solve("x = 1");
    await until("a job", () => PlayedWorker.all[0]?.sent.length);
    element.cancel();
    await rejects(first, "AbortError");
    const second = element.solve("x = 2");
    const third = element.solve("x = 3");
    await rejects(second, "AbortError");
    await until("the last question", () => JSON.stringify(PlayedWorker.last.sent).includes("x = 3"));
    same(element.question, "x = 3");
    PlayedWorker.last.tell({ type: "event", event: { type: "solve-finished", derivation }, wording });
    PlayedWorker.last.tell({ type: "done" });
    same(await third, derivation);
    same(element.derivation, derivation);
    element.cancel();
    ok(element.matches(":state(finished)"), "nothing runs, nothing is cancelled");
  });

  it("no question is no question", async () => {
    const element = place();
    await rejects(element.solve("   "), "MisuseError");
    await drawn(element);
    ok(element.matches(":state(empty)"));
    same(PlayedWorker.all.length, 0);
  });

  it("another method and another reading are asked for by their buttons", async () => {
    const { element, worker } = await asked();
    worker.tell({ type: "event", event: { type: "solve-finished", derivation }, wording });
    worker.tell({ type: "done" });
    await drawn(element);
    find(element, "button[data-method]").click();
    await until("a second job", () => worker.sent.length === 2);
    same((worker.sent[1] as unknown as { question: object }).question, {
      text: derivation.question.text,
      method: "quadratic.formula",
    });
    worker.tell({ type: "event", event: { type: "solve-finished", derivation }, wording });
    worker.tell({ type: "done" });
    await until("buttons", () => root(element).querySelector("button[data-reading]"));
    find(element, "button[data-reading]").click();
    await until("a third job", () => worker.sent.length === 3);
    same((worker.sent[2] as unknown as { question: object }).question, { text: derivation.question.text, reading: 1 });
  });
});
