import assert from "node:assert/strict";
import { test } from "node:test";
import { type Figure, type Moment, type PlotSpec, parse } from "@math-viz/sdk";
import { type Drawing, Sampler } from "./sampler.ts";

const figure: Figure = {
  ...{ id: "figure", title: { key: "title" }, alt: [] },
  view: { x: [-1, 1], y: [-1, 1], aspect: "free" },
  layers: [{ id: "C", type: "curve", variable: "x", y: parse("x^2") }],
};
/** Each in a window of its own, told apart by the time. */
const moment = (at: number): Moment => ({ at, view: { ...figure.view } });
const empty: PlotSpec = { options: {}, marks: [] };

/** A place beside the page that answers when the test says so. */
function staged({ free = true, of = figure } = {}) {
  const asked: { drawing: Drawing; answer(milliseconds: number): void; fail(error: Error): void }[] = [];
  const told: string[] = [];
  const sampler = new Sampler({
    figure: of,
    wording: {},
    aside: {
      free,
      draw: (drawing) =>
        new Promise((resolve, reject) => {
          asked.push({ drawing, answer: (milliseconds) => resolve({ spec: empty, milliseconds }), fail: reject });
        }),
    },
    drawn: (spec, { at }) => told.push(`${at} ${spec === empty ? "aside" : "here"}`),
    failed: (error, { at }) => told.push(`${at} ${(error as Error).name}`),
  });
  sampler.resize({ width: 300, height: 200 });
  return { sampler, asked, told, settled: () => new Promise<void>((resolve) => setImmediate(resolve)) };
}

/** One drawing beside the page that took very long, so that the next ones go there too. */
async function slow() {
  const stage = staged();
  const { now } = performance;
  // The first drawing seems to take a second.
  let clock = 0;
  performance.now = () => (clock += 1000);
  const first = moment(0);
  stage.sampler.sample(first);
  performance.now = now;
  return { ...stage, first };
}

test("what is quick is drawn on the page, at once", () => {
  const { sampler, asked, told } = staged();
  const { now } = performance;
  performance.now = () => 0;
  for (const at of [1, 2, 3, 4, 5]) sampler.sample(moment(at));
  performance.now = now;
  assert.deepEqual([told, asked.length], [["1 here", "2 here", "3 here", "4 here", "5 here"], 0]);
});

test("what is slow is drawn aside, one at a time, and of what is asked meanwhile only the newest", async () => {
  const { sampler, asked, told, settled } = await slow();
  for (const at of [1, 2, 3]) sampler.sample(moment(at));
  assert.deepEqual(
    asked.map(({ drawing }) => drawing.moment.at),
    [1],
  );
  asked[0]?.answer(200);
  await settled();
  assert.deepEqual(told, ["0 here", "1 aside"]);
  assert.equal(asked[1]?.drawing.moment.at, 3);
  asked[1]?.answer(2);
  await settled();
  assert.deepEqual(told, ["0 here", "1 aside", "3 aside"]);
  sampler.sample(moment(4));
  assert.deepEqual([told.at(-1), asked.length], ["4 here", 2], "quick again, and on the page again");
});

test("another time of what the page has sampled is drawn on the page, however slow that was", async () => {
  const { sampler, asked, told } = await slow();
  const { view = figure.view } = moment(0);
  sampler.sample({ at: 1, view });
  assert.equal(asked.length, 1);
  const still = await slow();
  still.sampler.sample({ at: 2, view: still.first.view as typeof view });
  assert.deepEqual([still.told.at(-1), still.asked.length, told.length], ["2 here", 0, 1]);
});

test("a figure made ready in another window still has its own to go back to", () => {
  const windows: unknown[] = [];
  const sampler = new Sampler({
    figure,
    wording: {},
    aside: { free: false, draw: () => Promise.reject(new Error("never")) },
    drawn: ({ options }) => windows.push((options.x as { domain: unknown }).domain),
    failed: assert.fail,
  });
  sampler.resize({ width: 300, height: 200 });
  sampler.sample({ view: { ...figure.view, x: [2, 3] } });
  sampler.sample({});
  assert.deepEqual(windows, [
    [2, 3],
    [-1, 1],
  ]);
});

test("nothing waits for a place that is busy", async () => {
  const { sampler, asked, told } = staged({ free: false });
  for (const at of [1, 2, 3, 4, 5, 6]) sampler.sample(moment(at));
  assert.deepEqual([told.length, asked.length], [6, 0]);
});

test("what arrives for another width than there is by now is passed over", async () => {
  const { sampler, asked, told, settled } = await slow();
  sampler.sample(moment(1));
  sampler.resize({ width: 500, height: 300 });
  sampler.sample(moment(1));
  asked[0]?.answer(200);
  await settled();
  asked[1]?.answer(200);
  await settled();
  assert.deepEqual(told, ["0 here", "1 aside"]);
  assert.equal(asked[1]?.drawing.size.width, 500);
});

test("a figure at fault is told of; a worker at fault is made up for", async () => {
  const { sampler, asked, told, settled } = await slow();
  sampler.sample(moment(1));
  asked[0]?.fail(Object.assign(new Error("no"), { name: "FigureError" }));
  await settled();
  sampler.sample(moment(2));
  asked[1]?.fail(Object.assign(new Error("it stopped"), { name: "EngineError" }));
  await settled();
  assert.deepEqual(told, ["0 here", "1 FigureError", "2 here"]);
  const wrong = staged({ of: { ...figure, view: { x: [1, 1], y: [0, 1], aspect: "free" } } });
  wrong.sampler.sample({ at: 1 });
  assert.deepEqual(wrong.told, ["1 FigureError"]);
});

test("once it has ended nothing is told", async () => {
  const { sampler, asked, told, settled } = await slow();
  sampler.sample(moment(1));
  sampler.end();
  asked[0]?.answer(1);
  await settled();
  assert.deepEqual(told, ["0 here"]);
});
