import assert from "node:assert/strict";
import { test } from "node:test";
import {
  composeFigure,
  type DrawMoment,
  type Layer,
  movingFigure,
  type PlotMark,
  type PlotSpec,
  parse,
  type View,
} from "@math-viz/sdk";
import { parseHTML } from "linkedom";
import type { DrawnPlot } from "./change-plot.ts";
import { type DrawMarks, movePlot } from "./move-plot.ts";
import { renderPlot } from "./plot.ts";

const { document } = parseHTML("<!doctype html><html><body></body></html>");

const drawMarks: DrawMarks = (options, marks) => {
  const nodes = new Map<PlotMark, Element>();
  renderPlot({ options, marks: [...marks] }, { document, titles: false, onMark: (mark, node) => nodes.set(mark, node) });
  return nodes;
};

function drawn(spec: PlotSpec): { chart: Element; plot: DrawnPlot } {
  const nodes = new Map<PlotMark, Element>();
  const chart = renderPlot(spec, { document, titles: false, onMark: (mark, node) => nodes.set(mark, node) });
  return { chart, plot: { spec, nodes } };
}

type Place = readonly [x: number, y: number];

const numbers = (text: string | null): number[] => (text?.match(/-?\d+(\.\d+)?(e-?\d+)?/g) ?? []).map(Number);

function movedBy(node: Element | null, chart: Element): Place {
  let [right, down] = [0, 0];
  for (let each = node; each && each !== chart; each = each.parentElement) {
    const [x = 0, y = 0, x2 = 0, y2 = 0] = numbers(each.getAttribute("transform")?.replace(/rotate\([^)]*\)/g, "") ?? "");
    right += x + x2;
    down += y + y2;
  }
  return [right, down];
}

/** What is seen: each shape and text with its places in pixels, whichever groups have been moved. */
function seen(chart: Element): string[] {
  return [...chart.querySelectorAll("g path, g line, g circle, g text")].map((node) => {
    const by = movedBy(node, chart);
    const along = (names: readonly string[], side: 0 | 1): string =>
      names
        .filter((name) => node.hasAttribute(name))
        .map((name) => Math.round(Number(node.getAttribute(name)) + by[side]))
        .join(" ");
    const path = numbers(node.getAttribute("d")).map((value, index) => Math.round(value + by[(index % 2) as 0 | 1]));
    const place = node.localName === "text" ? by.map(Math.round).join(" ") : "";
    return [
      node.localName,
      along(["x1", "x2", "cx"], 0),
      along(["y1", "y2", "cy"], 1),
      path.join(" "),
      place,
      node.textContent,
    ].join("|");
  });
}

/** Pixels that are rounded the other way count as the same. */
function assertSameSight(actual: Element, expected: Element): void {
  const [own, other] = [seen(actual), seen(expected)];
  assert.equal(own.length, other.length);
  for (const [index, line] of own.entries()) {
    const [these, those] = [line, other[index] as string].map(numbers) as [number[], number[]];
    assert.equal(line.replace(/-?\d+/g, ""), other[index]?.replace(/-?\d+/g, ""));
    for (const [at, value] of these.entries())
      assert.ok(Math.abs(value - (those[at] as number)) <= 1, `${line} for ${other[index]}`);
  }
}

const figureOf = (layers: Layer[], view: View) => ({
  ...composeFigure({ id: "figure", title: { key: "figure" }, layers }),
  view,
});

const figures: Readonly<Record<string, { layers: Layer[]; view: View }>> = {
  "a graph": {
    layers: [{ id: "curve", type: "curve", y: parse("x^2 - 1"), variable: "x" }],
    view: { x: [-3, 3], y: [-2, 6], aspect: "free" },
  },
  "a graph with poles and its asymptotes": {
    layers: [
      { id: "curve", type: "curve", y: parse("1/(x - 1)"), variable: "x" },
      { id: "asymptote", type: "implicit", role: "asymptote", relation: parse("x = 1") },
    ],
    view: { x: [-4, 5], y: [-5, 5], aspect: "free" },
  },
  "a curve of an equation, with points": {
    layers: [
      { id: "curve", type: "implicit", role: "main", relation: parse("x^4 + y^4 = 1 + x y") },
      {
        id: "points",
        type: "points",
        points: [
          { x: parse("1"), y: parse("0") },
          { x: parse("9"), y: parse("0") },
        ],
      },
    ],
    view: { x: [-2, 2], y: [-2, 2], aspect: "equal" },
  },
};

const movedView = ({ x, y, ...rest }: View, across: number, up: number): View => ({
  ...rest,
  x: [x[0] + across, x[1] + across],
  y: [y[0] + up, y[1] + up],
});

for (const [name, { layers, view }] of Object.entries(figures)) {
  const draw: DrawMoment = movingFigure(figureOf(layers, view), { width: 640, height: 400 });
  const span = view.x[1] - view.x[0];

  test(`${name}: what is moved is what would be drawn anew, window after window`, () => {
    let { chart, plot: now } = drawn(draw({}));
    for (const share of [0.01, 0.05, -0.02, 0.11, 0.2, 0.45, 0.46]) {
      const spec = draw({ view: movedView(view, share * span, (share * span) / 3), moving: true });
      const moved = movePlot(now, spec, drawMarks);
      if (moved) now = moved;
      else {
        // An axis has left the window: its numbers need a margin.
        assert.notEqual(now.spec.options.marginLeft, spec.options.marginLeft, `not moved by ${share}`);
        ({ chart, plot: now } = drawn(spec));
      }
      assertSameSight(chart, drawn(spec).chart);
    }
    const atRest = draw({ view: movedView(view, 0.46 * span, (0.46 * span) / 3) });
    assert.ok(movePlot(now, atRest, drawMarks));
    assertSameSight(chart, drawn(atRest).chart);
  });

  test(`${name}: a frame within the room draws no line anew`, () => {
    const { plot } = drawn(draw({ view }));
    const first = movePlot(plot, draw({ view: movedView(view, 0.01 * span, 0), moving: true }), drawMarks);
    assert.ok(first);
    const lines: PlotMark[] = [];
    const spec = draw({ view: movedView(view, 0.03 * span, 0.01), moving: true });
    movePlot(first, spec, (options, marks) => {
      lines.push(...marks.filter(({ mark }) => mark === "line"));
      return drawMarks(options, marks);
    });
    assert.deepEqual(lines, []);
  });
}

test("a chart of another size is not moved", () => {
  const [one, other] = [640, 500].map((width) =>
    movingFigure(figureOf(figures["a graph"]?.layers ?? [], { x: [0, 1], y: [0, 1], aspect: "free" }), { width, height: 400 })(
      {},
    ),
  );
  assert.equal(movePlot(drawn(one as PlotSpec).plot, other as PlotSpec, drawMarks), undefined);
});
