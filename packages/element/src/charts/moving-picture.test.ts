import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { type Figure, type Moment, parse, toPlotSpec, type View } from "@math-viz/sdk";
import { MovingPicture } from "./moving-picture.ts";
import type { Picture } from "./picture.ts";
import type { Drawing } from "./sampler.ts";
import type { Transform } from "./surface.ts";

const figure: Figure = {
  ...{ id: "figure", title: { key: "title" }, alt: [] },
  view: { x: [-1, 1], y: [-1, 1], aspect: "free" },
  layers: [{ id: "C", type: "curve", variable: "x", y: parse("x^2") }],
};
const size = { width: 300, height: 200 };
const windowFrom = (from: number): View => ({ ...figure.view, x: [from, from + 2] });

const { now } = performance;
let nextFrame: (() => void) | undefined;
beforeEach(() => {
  nextFrame = undefined;
  globalThis.requestAnimationFrame = (draw) => {
    nextFrame = () => draw(0);
    return 1;
  };
  globalThis.cancelAnimationFrame = () => {
    nextFrame = undefined;
  };
});

/** A figure that is slow to draw, so that each window but the first is drawn aside, when the test says so. */
function staged() {
  const asked: { drawing: Drawing; answer(): void; fail(): void }[] = [];
  const told: string[] = [];
  let lies: Transform | undefined;
  const picture = {
    show: () => (lies = undefined),
    move: (transform: Transform | undefined) => (lies = transform),
  } as unknown as Picture;
  const moving = new MovingPicture({
    ...{ figure, wording: {}, picture },
    aside: {
      free: true,
      draw: (drawing) =>
        new Promise((resolve, reject) => {
          const answer = () =>
            resolve({ spec: toPlotSpec(figure, { ...size, view: drawing.moment.view ?? figure.view }), milliseconds: 500 });
          asked.push({ drawing, answer, fail: () => reject(new Error("too far")) });
        }),
    },
    drawn: (_spec, _surface, { view }) => told.push(`drawn ${view?.x[0] ?? "first"}`),
    stopped: () => told.push("stopped"),
    failed: () => told.push("failed"),
  });
  // The first drawing seems to take a second.
  let clock = 0;
  performance.now = () => (clock += 1000);
  moving.resize(size);
  performance.now = now;
  const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
  const go = (moment: Moment): void => {
    moving.change(moment);
    nextFrame?.();
  };
  return { moving, asked, told, settled, go, lies: () => lies };
}

test("a window that cannot be drawn is not gone to", async () => {
  const { moving, asked, told, settled, go, lies } = staged();
  go({ view: windowFrom(5) });
  asked[0]?.fail();
  await settled();
  assert.deepEqual([told, moving.wantedView, lies()], [["drawn first", "stopped"], figure.view, undefined]);
  moving.end();
});

test("a window that cannot be drawn takes nobody back from the one that is wanted by then", async () => {
  const { moving, asked, told, settled, go, lies } = staged();
  const [far, near] = [windowFrom(5), windowFrom(1)];
  go({ view: far });
  go({ view: near });
  asked[0]?.fail();
  await settled();
  asked[1]?.answer();
  await settled();
  assert.deepEqual([told, moving.wantedView, moving.shown?.view], [["drawn first", "drawn 1"], near, near]);
  assert.equal(lies(), undefined);
  moving.end();
});
