import assert from "node:assert/strict";
import { test } from "node:test";
import type { Figure, Layer, PlotMark, PlotSpec, View } from "../../contract.ts";
import { FigureError } from "../../errors/figure-error.ts";
import { compile } from "../../expression/evaluation/compile.ts";
import { parse } from "../../expression/parse.ts";
import { composeFigure } from "../compose-figure.ts";
import { movingFigure } from "../moving-figure.ts";
import { toPlotSpec } from "../to-plot-spec.ts";
import { type Face, surfacesOf } from "./faces.ts";
import { hidingBy } from "./hiding.ts";
import { projected } from "./projection.ts";
import { type SpaceFrame, type SpaceView, sightOf, spaceFrameOf } from "./space-frame.ts";
import type { Vector } from "./turn.ts";

const graph = (z: string, id = "surface"): Layer => ({ id, type: "surface", variables: ["x", "y"], z: parse(z) });
const sphere: Layer = {
  ...{ id: "sphere", type: "parametric-surface", parameters: ["u", "v"] },
  ...{ x: parse("2cos(u) cos(v)"), y: parse("2sin(u) cos(v)"), z: parse("2sin(v)") },
  over: [
    [parse("0"), parse("2pi")],
    [parse("-pi/2"), parse("pi/2")],
  ],
};
const points = (...places: [string, string, string][]): Layer => ({
  id: "points",
  type: "points",
  points: places.map(([x, y, z]) => ({ x: parse(x), y: parse(y), z: parse(z) })),
});
const compose = (...layers: Layer[]): Figure => composeFigure({ id: "figure", title: { key: "title" }, layers });
const size = { width: 640, height: 512 };
const cube: SpaceView = { x: [-3, 3], y: [-3, 3], z: [-3, 3], aspect: "equal" };
const facesIn = (view: SpaceView, ...layers: Layer[]): { faces: readonly Face[]; frame: SpaceFrame } => {
  const frame = spaceFrameOf(view, size.width, size.height);
  return { faces: surfacesOf(layers, frame).faces, frame };
};
const marksOf = ({ marks }: PlotSpec, mark: string, source: string): PlotMark[] =>
  marks.filter((each) => each.mark === mark && each.source === source);

/** A place of the box in coordinates. */
const coordinates = (at: Vector, { intervals, half }: SpaceFrame): Vector =>
  at.map((value, axis) => {
    const [from, to] = intervals[axis] as [number, number];
    return from + ((value / (half[axis] as number) + 1) / 2) * (to - from);
  }) as unknown as Vector;

const torn: readonly [formula: string, why: string][] = [
  ["1/(x^2 + y^2)", "a pole in a point"],
  ["1/(x - y)", "poles along a line that runs through corners"],
  ["1/(x - 0.1)", "poles along a line inside cells"],
  ["tan(x)", "several lines of poles"],
  ["floor(x)", "jumps"],
  ["|x|/x + y/3", "a jump without a value between"],
  ["arctan(y/x)", "a jump of a bounded function"],
  ["sqrt(4 - x^2 - y^2)", "the edge of a domain"],
  ["ln(x y)", "a domain in two parts"],
  ["sqrt(x^2 + y^2 - 1)", "a hole in a domain"],
  ["e^(1/x)", "a pole from one side"],
];

for (const [formula, why] of torn)
  test(`no face spans what is torn: ${formula}, ${why}`, () => {
    const f = compile(parse(formula).json, ["x", "y"]);
    const { faces, frame } = facesIn(cube, graph(formula));
    assert.ok(faces.length > 200, `${faces.length} faces`);
    for (const { around } of faces) {
      const corners = around.map((at) => coordinates(at, frame));
      for (const [x, y, z] of corners) {
        assert.ok(Math.abs(f(x, y) - z) < 1e-3, `(${x}, ${y}) is on the surface`);
        assert.ok(
          [x, y, z].every((value) => Math.abs(value) <= 3 + 1e-6),
          "in the box",
        );
      }
      // Along each side the surface has a value, and goes from the one end to the other in steps that halving makes small.
      corners.forEach(([x0, y0, z0], index) => {
        const [x1, y1, z1] = corners[(index + 1) % corners.length] as Vector;
        const heights = Array.from({ length: 41 }, (_, step) => f(x0 + ((x1 - x0) * step) / 40, y0 + ((y1 - y0) * step) / 40));
        const known = heights.slice(1, -1).filter(Number.isFinite);
        // An edge of the domain is not quite straight between two of its places.
        assert.ok(
          known.length >= 34 || Math.hypot(x1 - x0, y1 - y0) < 0.2,
          `${formula} has no value on the way from (${x0}, ${y0}) to (${x1}, ${y1})`,
        );
        const [low, high] = [Math.min(z0, z1), Math.max(z0, z1)];
        const room = 0.35 + 0.5 * (high - low);
        for (const height of known)
          assert.ok(
            height > low - room && height < high + room,
            `${formula}: ${height} between ${low} and ${high} at (${x0}, ${y0})`,
          );
      });
    }
  });

test("a gap that can be filled tears nothing", () => {
  const { faces } = facesIn(cube, graph("sin(x)/x"));
  const whole = facesIn(cube, graph("cos(x)")).faces;
  assert.ok(faces.every(({ isPart }) => !isPart));
  assert.ok(faces.length >= 0.8 * whole.length);
});

test("the rim of a dome is smooth: places of the edge lie on it to a fraction of a pixel", () => {
  const { faces, frame } = facesIn({ ...cube, x: [-2, 2], y: [-2, 2], z: [0, 2] }, graph("sqrt(4 - x^2 - y^2)"));
  const low = faces.flatMap(({ around }) => around.map((at) => coordinates(at, frame))).filter(([, , z]) => z < 0.05);
  assert.ok(low.length > 200);
  for (const [x, y] of low) assert.ok(Math.abs(Math.hypot(x, y) - 2) < 1e-3);
  const angles = low.map(([x, y]) => Math.atan2(y, x)).sort((a, b) => a - b);
  const gaps = angles.slice(1).map((angle, index) => angle - (angles[index] as number));
  assert.ok(Math.max(...gaps) < 0.06, "all around");
});

test("faces are drawn from the farthest to the nearest: on a ray of sight the nearer comes later", () => {
  for (const formula of ["x^2 - y^2", "3sin(2x) cos(2y)", "1/(x^2 + y^2)", "x + y"]) {
    const figure = compose(graph(formula));
    const view = { ...cube, turn: { azimuth: -35, elevation: 15 } };
    const frame = spaceFrameOf(cube, size.width, size.height);
    const sight = sightOf(frame, view.turn);
    const [mark] = marksOf(toPlotSpec(figure, { ...size, view }), "line", "surface");
    const drawn = polygonsOf(mark as PlotMark);
    const f = compile(parse(formula).json, ["x", "y"]);
    // The last face drawn over a place must be the one on which the first place of the ray lies.
    for (let index = 0; index < 400; index++) {
      const [px, py] = [120 + ((index * 37) % 400), 100 + ((index * 53) % 300)];
      const first = firstOnRay(f, px, py, sight, frame);
      const covering = drawn.findLast((polygon) => isInside(polygon, px, py));
      if (first === undefined || covering === undefined) continue;
      const [x, y] = sight.project(first);
      const middle = covering.reduce(([sx, sy], [cx, cy]) => [sx + cx / covering.length, sy + cy / covering.length], [0, 0]);
      assert.ok(Math.hypot(x - (middle[0] as number), y - (middle[1] as number)) < 60, `${formula} at (${px}, ${py})`);
    }
  }
});

/** The faces of a mark in the order in which they are drawn. */
function polygonsOf({ data = {} }: PlotMark): [number, number][][] {
  const polygons: [number, number][][] = [];
  (data.face ?? []).forEach((face, index) => {
    const at = face as number;
    polygons[at] = [...(polygons[at] ?? []), [data.x?.[index] as number, data.y?.[index] as number]];
  });
  return polygons;
}

function isInside(polygon: readonly [number, number][], x: number, y: number): boolean {
  let inside = false;
  polygon.forEach(([x0, y0], index) => {
    const [x1, y1] = polygon[(index + 1) % polygon.length] as [number, number];
    if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) inside = !inside;
  });
  return inside;
}

/** Where the ray of sight through a pixel first meets a graph, in pixels from the middle of the box. */
function firstOnRay(
  f: (x: number, y: number) => number,
  px: number,
  py: number,
  sight: ReturnType<typeof sightOf>,
  frame: SpaceFrame,
): Vector | undefined {
  const { right, up, towards } = sight.directions;
  const reach = 2 * Math.hypot(...frame.half);
  const at = (depth: number): Vector =>
    right.map(
      (r, axis) =>
        (px - frame.width / 2) * r + (frame.height / 2 - py) * (up[axis] as number) + depth * (towards[axis] as number),
    ) as unknown as Vector;
  let before: number | undefined;
  for (let depth = reach; depth > -reach; depth -= 0.25) {
    const place = at(depth);
    if (place.some((value, axis) => Math.abs(value) > (frame.half[axis] as number))) {
      before = undefined;
      continue;
    }
    const [x, y, z] = coordinates(place, frame);
    const above = z - f(x, y);
    if (before !== undefined && before > 0 !== above > 0) return place;
    before = above;
  }
  return undefined;
}

test("where graphs cross, each is cut: below the other it is drawn first", () => {
  const { faces, frame } = facesIn({ ...cube, z: [0, 10] }, graph("x^2 + y^2", "bowl"), graph("4", "level"));
  const heightOf = [(x: number, y: number): number => x * x + y * y, (): number => 4] as const;
  for (const { around, surface } of faces) {
    const signs = around.map((at) => {
      const [x, y, z] = coordinates(at, frame);
      return z - (heightOf[1 - surface] as (x: number, y: number) => number)(x, y);
    });
    assert.ok(signs.every((sign) => sign > -1e-4) || signs.every((sign) => sign < 1e-4), String(signs));
  }
});

test("where a graph crosses a solid, both are drawn in small parts, and the solid is cut", () => {
  for (const level of ["1", "0"]) {
    const { faces, frame } = facesIn(cube, sphere, graph(level, "level"));
    const radius = Math.sqrt(4 - Number(level) ** 2);
    const atCut = faces.filter(({ around }) => {
      const places = around.map((at) => coordinates(at, frame));
      return places.some(([x, y, z]) => Math.abs(z - Number(level)) < 1e-3 && Math.abs(Math.hypot(x, y) - radius) < 0.01);
    });
    assert.ok(atCut.length > 150, `${atCut.length} faces`);
    const small = atCut.filter(
      ({ around }) =>
        Math.max(...around.map((a) => Math.hypot(a[0] - (around[0] as Vector)[0], a[1] - (around[0] as Vector)[1]))) < 5,
    );
    assert.ok(small.length > 0.95 * atCut.length, `${small.length} of ${atCut.length} are small`);
    for (const { around, surface } of atCut) {
      const sides = around.map((at) => coordinates(at, frame)[2] - Number(level));
      if (surface === 0) assert.ok(sides.every((side) => side > -1e-3) || sides.every((side) => side < 1e-3), String(sides));
    }
  }
});

test("a place behind a surface is hidden, one in front of it and one on it are not", () => {
  const { faces, frame } = facesIn(cube, sphere);
  const { flat } = surfacesOf([sphere], frame);
  assert.ok(faces.length > 500);
  for (let azimuth = -180; azimuth < 180; azimuth += 24) {
    const sight = sightOf(frame, { azimuth, elevation: 25 });
    const hides = hidingBy(projected(flat, sight), sight);
    const along = (distance: number): Vector =>
      sight.directions.towards.map((part) => part * distance * (frame.half[0] / 3)) as unknown as Vector;
    assert.deepEqual(
      [-2.9, -2, 0, 1.9, 2, 2.9].map((distance) => hides(along(distance))),
      [true, true, true, true, false, false],
    );
  }
});

test("a point behind a surface is a ring, one in front a full dot; its label stays", () => {
  const spec = toPlotSpec(compose(sphere, points(["0", "-2", "0"], ["0", "2", "0"])), size);
  const [behind, before] = marksOf(spec, "dot", "points");
  assert.equal(behind?.options.fill, "none");
  assert.deepEqual([behind?.data?.x?.length, before?.data?.x?.length], [1, 1]);
  const texts = spec.marks.filter(({ mark }) => mark === "text").flatMap(({ data }) => data?.text ?? []);
  for (const text of ["(0, −2, 0)", "(0, 2, 0)"]) assert.ok(texts.includes(text), text);
});

test("a line through a solid is dashed where it is behind its front", () => {
  const arrow: Layer = {
    ...{ id: "axis", type: "arrow" },
    from: [parse("0"), parse("0"), parse("-3")],
    to: [parse("0"), parse("0"), parse("3")],
  };
  const [hidden, seen] = marksOf(toPlotSpec(compose(sphere, arrow), size), "line", "axis");
  assert.ok(hidden?.options.strokeDasharray);
  assert.equal(seen?.options.strokeDasharray, undefined);
  const range = (mark: PlotMark | undefined): number => {
    const values = (mark?.data?.y ?? []).filter((value) => typeof value === "number");
    return Math.max(...values) - Math.min(...values);
  };
  assert.ok(range(hidden) > 60 && range(seen) > range(hidden));
});

test("there are as many marks and places from every side, so that a chart can be changed in place", () => {
  const draw = movingFigure(compose(graph("1/(x^2 + y^2)"), points(["1", "1", "1"])), size);
  const shape = ({ marks }: PlotSpec) =>
    marks.flatMap(({ mark, source, data }) =>
      mark === "dot" || mark === "text" ? [] : [`${mark} ${source} ${source === "surface" ? data?.x?.length : ""}`],
    );
  const usual = shape(draw({}));
  for (let azimuth = 0; azimuth < 360; azimuth += 40)
    assert.deepEqual(shape(draw({ turn: { azimuth, elevation: azimuth / 4 - 40 } })), usual);
});

test("projection keeps parallels: opposite sides of a parallelogram are as long from every side", () => {
  const { faces, frame } = facesIn(cube, graph("x/2 - y/3"));
  const { around } = faces.find((face) => face.around.length === 4) as Face;
  for (let azimuth = 0; azimuth < 360; azimuth += 17) {
    const [a, b, c, d] = around.map(sightOf(frame, { azimuth, elevation: azimuth / 5 }).project) as unknown as readonly [
      Vector,
      Vector,
      Vector,
      Vector,
    ];
    assert.ok(Math.hypot(b[0] - a[0] - (c[0] - d[0]), b[1] - a[1] - (c[1] - d[1])) < 1e-9);
  }
});

const windows: readonly [formula: string, view: Pick<View, "x" | "y" | "aspect"> & { z: [number, number] }][] = [
  ["x^2 - y^2", { x: [-3, 3], y: [-3, 3], z: [-10, 10], aspect: "free" }],
  ["1/(x^2 + y^2)", { x: [-3, 3], y: [-3, 3], z: [0, 4.5], aspect: "equal" }],
  ["sqrt(4 - x^2 - y^2)", { x: [-2, 2], y: [-2, 2], z: [0, 2], aspect: "equal" }],
  ["sin(x) cos(y)", { x: [-6, 6], y: [-6, 6], z: [-1, 1], aspect: "free" }],
  ["sin(5x)", { x: [-1.5, 1.5], y: [-1.5, 1.5], z: [-1, 1], aspect: "equal" }],
  ["4", { x: [-3, 3], y: [-3, 3], z: [3, 5], aspect: "free" }],
];
for (const [formula, view] of windows)
  test(`the window of z = ${formula}`, () => {
    const { turn, ...chosen } = compose(graph(formula)).view;
    assert.deepEqual(chosen, view);
    assert.deepEqual(turn, { azimuth: -60, elevation: 30 });
  });

test("a solid keeps its shape", () => {
  assert.equal(compose(sphere).view.aspect, "equal");
});

test("what is no surface is refused, and says which layer", () => {
  const refused: Layer[] = [
    graph("a x"),
    {
      ...graph("x"),
      over: [
        [parse("1"), parse("1")],
        [parse("0"), parse("1")],
      ],
    } as Layer,
  ];
  for (const layer of refused)
    assert.throws(
      () => toPlotSpec({ ...compose(graph("x y")), layers: [layer] }, size),
      (error) => error instanceof FigureError && error.layer === "surface",
    );
});
