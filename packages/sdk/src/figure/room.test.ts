import assert from "node:assert/strict";
import { test } from "node:test";
import type { Layer, PlotSpec, View } from "../contract.ts";
import { parse } from "../expression/parse.ts";
import { composeFigure } from "./compose-figure.ts";
import { movingFigure } from "./moving-figure.ts";
import { toPlotSpec } from "./to-plot-spec.ts";

const size = { width: 640, height: 400 };

const graph = (formula: string): Layer => ({ id: "curve", type: "curve", y: parse(formula), variable: "x" });
const equation = (formula: string): Layer => ({ id: "curve", type: "implicit", role: "main", relation: parse(formula) });

const rows: readonly (readonly [what: string, layer: Layer, view: View])[] = [
  ["a parabola", graph("x^2"), { x: [-3, 3], y: [-1, 9], aspect: "free" }],
  ["a pole", graph("1/x"), { x: [-4, 4], y: [-5, 5], aspect: "free" }],
  ["many poles", graph("\\tan x"), { x: [-6, 6], y: [-6, 6], aspect: "free" }],
  ["quick oscillation", graph("\\sin(40 x)"), { x: [-3, 3], y: [-2, 2], aspect: "free" }],
  ["a jump", graph("\\lfloor x \\rfloor"), { x: [-3, 3], y: [-3, 3], aspect: "free" }],
  ["an oval", equation("x^4 + y^4 = 1 + x y"), { x: [-2, 2], y: [-2, 2], aspect: "equal" }],
  ["a conic", equation("x^2 - y^2 = 1"), { x: [-4, 4], y: [-3, 3], aspect: "equal" }],
];

type Place = readonly [x: number, y: number];

/** The lines of the curve, in pixels. */
function linesOf({ marks, options }: PlotSpec): (Place | undefined)[] {
  const [x, y] = [options.x, options.y].map((scale) => (scale as { domain: [number, number] }).domain) as unknown as [
    Place,
    Place,
  ];
  const number = (name: string): number => Number(options[name]);
  const across = (size.width - number("marginLeft") - number("marginRight")) / (x[1] - x[0]);
  const down = (size.height - number("marginTop") - number("marginBottom")) / (y[1] - y[0]);
  return marks
    .filter(({ mark, source }) => mark === "line" && source === "curve")
    .flatMap(({ data = {} }) => [
      ...(data.x ?? []).map((value, index) => {
        if (value === null) return undefined;
        return [
          number("marginLeft") + (Number(value) - x[0]) * across,
          size.height - number("marginBottom") - (Number(data.y?.[index]) - y[0]) * down,
        ] as const;
      }),
      undefined,
    ]);
}

const isSeen = ([x, y]: Place): boolean => x > 60 && x < size.width - 30 && y > 20 && y < size.height - 60;

function distanceTo(line: readonly (Place | undefined)[], [x, y]: Place): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [index, end] of line.entries()) {
    const start = line[index - 1];
    if (!start || !end) continue;
    const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
    const square = dx * dx + dy * dy;
    const share = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - start[0]) * dx + (y - start[1]) * dy) / square));
    least = Math.min(least, Math.hypot(x - start[0] - share * dx, y - start[1] - share * dy));
  }
  return least;
}

function moved({ x, y, ...rest }: View, share: number): View {
  const by = ([from, to]: Place, much: number): [number, number] => [from + much * (to - from), to + much * (to - from)];
  return { ...rest, x: by(x, share), y: by(y, share / 2) };
}

for (const [what, layer, view] of rows) {
  test(`${what}: with room around, the lines are those of the window alone`, () => {
    const figure = { ...composeFigure({ id: "figure", title: { key: "figure" }, layers: [layer] }), view };
    const draw = movingFigure(figure, size);
    for (const share of [0.02, -0.06, 0.11]) {
      const window = moved(view, share);
      const [roomy, plain] = [draw({ view: window, moving: true }), toPlotSpec(figure, { ...size, view: window })].map(
        linesOf,
      ) as [(Place | undefined)[], (Place | undefined)[]];
      for (const [from, to] of [
        [roomy, plain],
        [plain, roomy],
      ] as const)
        for (const place of from)
          if (place && isSeen(place))
            assert.ok(distanceTo(to, place) < 0.5, `${place} is beside the line by ${distanceTo(to, place)}`);
    }
  });
}

const parabola = {
  ...composeFigure({ id: "figure", title: { key: "figure" }, layers: [graph("x^2")] }),
  view: rows[0]?.[2] as View,
};

test("windows around are had from one sampling, until there is no room left", () => {
  const draw = movingFigure(parabola, size);
  const lineAt = (share: number) =>
    draw({ view: moved(parabola.view, share), moving: true }).marks.find(({ source }) => source === "curve");
  const first = lineAt(0.05);
  assert.equal(first?.options.clip, true);
  assert.equal(lineAt(0.1), first);
  assert.equal(lineAt(-0.25), first);
  assert.notEqual(lineAt(0.5), first);
});

test("what has come to rest is what is drawn of the window alone", () => {
  const draw = movingFigure(parabola, size);
  const window = moved(parabola.view, 0.1);
  draw({ view: window, moving: true });
  assert.deepEqual(draw({ view: window }), toPlotSpec(parabola, { ...size, view: window }));
});

test("another scale is sampled anew", () => {
  const draw = movingFigure(parabola, size);
  const window: View = { ...parabola.view, x: [-2.9, 3] };
  assert.deepEqual(draw({ view: window, moving: true }), toPlotSpec(parabola, { ...size, view: window }));
});
