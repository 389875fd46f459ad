import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { boxOfLabel, labelsOf, shrunk } from "../../test/label-boxes.ts";
import type { Figure, Layer, PlotMark, PlotSpec, View } from "../contract.ts";
import { compile } from "../expression/evaluation/compile.ts";
import { expressionOf } from "../expression/expression.ts";
import { parse } from "../expression/parse.ts";
import { colours } from "./colours.ts";
import { composeFigure } from "./compose-figure.ts";
import { overlap } from "./labels/boxes.ts";
import { differenceOf } from "./plane-equation.ts";
import { toPlotSpec } from "./to-plot-spec.ts";

const title = { key: "figure.graph-of", params: { function: expressionOf("x") } };
const figureOf = (...layers: Layer[]): Figure => composeFigure({ id: "figure", title, layers });
const equation = (text: string, more: Partial<Layer> = {}): Layer =>
  ({ id: "curve", type: "implicit", role: "main", relation: parse(text), ...more }) as Layer;
const marksOf = (spec: PlotSpec, source: string): PlotMark[] => spec.marks.filter((mark) => mark.source === source);
const lineOf = (spec: PlotSpec, source: string): PlotMark | undefined =>
  marksOf(spec, source).find(({ mark }) => mark === "line");
const column = (mark: PlotMark | undefined, name: string): (number | string | null)[] => mark?.data?.[name] ?? [];
const pointsOf = (mark: PlotMark | undefined): [number, number][] =>
  column(mark, "x").flatMap((x, index): [number, number][] =>
    x === null ? [] : [[Number(x), Number(column(mark, "y")[index])]],
  );
const breaksOf = (mark: PlotMark | undefined): number => column(mark, "x").filter((x) => x === null).length;
const texts = (spec: PlotSpec, source: string): unknown[] =>
  marksOf(spec, source).flatMap((mark) => (mark.mark === "text" ? column(mark, "text") : []));

/** Length of a unit in pixels, to the right and upwards. */
function units({ options }: PlotSpec): [number, number] {
  const { width, height, marginLeft, marginRight, marginTop, marginBottom } = options as Record<string, number>;
  const { x, y } = options as Record<"x" | "y", { domain: [number, number] }>;
  return [
    (Number(width) - Number(marginLeft) - Number(marginRight)) / (x.domain[1] - x.domain[0]),
    (Number(height) - Number(marginTop) - Number(marginBottom)) / (y.domain[1] - y.domain[0]),
  ];
}

describe("the data of a conic satisfy its equation and hold its vertices", () => {
  const table: [equation: string, points: [number, number][], branches: number][] = [
    [
      "x^2 + 4y^2 = 64",
      [
        [8, 0],
        [-8, 0],
        [0, 4],
        [0, -4],
      ],
      1,
    ],
    [
      "x^2 - y^2/2 = 1",
      [
        [1, 0],
        [-1, 0],
      ],
      2,
    ],
    [
      "x^2/4 - y^2/32 = 1",
      [
        [2, 0],
        [-2, 0],
      ],
      2,
    ],
    ["y^2 = 4x", [[0, 0]], 1],
    ["x^2 = 4y", [[0, 0]], 1],
    ["y = -x^2/8", [[0, 0]], 1],
    [
      "x^2 + y^2 = 1",
      [
        [1, 0],
        [0, 1],
        [-1, 0],
        [0, -1],
      ],
      1,
    ],
    [
      "4x^2 + 9y^2 - 16x + 18y - 11 = 0",
      [
        [5, -1],
        [-1, -1],
        [2, 1],
        [2, -3],
      ],
      1,
    ],
    [
      "x y = 1",
      [
        [1, 1],
        [-1, -1],
      ],
      2,
    ],
  ];
  for (const [text, vertices, branches] of table) {
    test(text, () => {
      const f = compile(differenceOf(parse(text).json) ?? 0, ["x", "y"]);
      for (const [width, height] of [
        [640, 400],
        [390, 293],
        [480, 340],
      ] as const) {
        const spec = toPlotSpec(figureOf(equation(text)), { width, height });
        const line = lineOf(spec, "curve");
        const points = pointsOf(line);
        assert.ok(points.length >= 40, `${points.length}`);
        for (const [x, y] of points) assert.ok(Math.abs(f(x, y)) < 1e-5 * (1 + x * x + y * y), `${x} ${y}: ${f(x, y)}`);
        for (const [x, y] of vertices)
          assert.ok(
            points.some((point) => point[0] === x && point[1] === y),
            `${x} ${y}`,
          );
        assert.equal(breaksOf(line), branches - 1);
        const [unitX, unitY] = units(spec);
        assert.ok(Math.abs(unitX / unitY - 1) < 1e-9);
      }
    });
  }
});

test("a closed conic is closed", () => {
  const points = pointsOf(lineOf(toPlotSpec(figureOf(equation("5x^2 + 4x y + 8y^2 = 36"))), "curve"));
  assert.deepEqual(points[0], points.at(-1));
});

test("a degenerate conic is drawn as what it is", () => {
  const drawn = (text: string): PlotMark[] =>
    marksOf(toPlotSpec(figureOf(equation(text)), { view: { x: [-5, 5], y: [-5, 5], aspect: "equal" } }), "curve").filter(
      ({ mark }) => mark !== "text",
    );
  assert.deepEqual(
    drawn("(x - y)(x + y - 2) = 0").map((mark) => [mark.mark, breaksOf(mark)]),
    [["line", 1]],
  );
  assert.deepEqual(
    drawn("(x - 1)^2 + y^2 = 0").map((mark) => [mark.mark, ...pointsOf(mark)]),
    [["dot", [1, 0]]],
  );
  assert.deepEqual(drawn("x^2 + y^2 = -1"), []);
});

test("a curve beside a conic has another colour, a construction and an answer the colours of their roles", () => {
  const spec = toPlotSpec(
    figureOf(
      equation("x^2 + y^2 = 25"),
      equation("y = x + 1", { id: "line" }),
      equation("3x + 4y = 25", { id: "tangent", role: "answer" }),
      equation("y = 2x", { id: "asymptote", role: "asymptote" }),
    ),
  );
  assert.deepEqual(
    ["curve", "line", "tangent", "asymptote"].map((id) => lineOf(spec, id)?.options.stroke),
    [colours.curve, colours.otherCurves[0], colours.point, colours.construction],
  );
  assert.ok(lineOf(spec, "asymptote")?.options.strokeDasharray);
});

test("the equation stands beside a conic where there is room, and beside none that was constructed", () => {
  assert.deepEqual(texts(toPlotSpec(figureOf(equation("x^2 + y^2 = 25"))), "curve"), ["x² + y² = 25"]);
  assert.deepEqual(texts(toPlotSpec(figureOf(equation("x^2 + y^2 = 25", { role: "construction" }))), "curve"), []);
  const crowded = figureOf(
    equation("x^2 + y^2 = 25"),
    ...Array.from({ length: 40 }, (_, index) => equation(`y = ${index - 20}/2`, { id: `line-${index}`, role: "construction" })),
  );
  assert.deepEqual(texts(toPlotSpec(crowded), "curve"), []);
});

test("a point with a name has it before its coordinates, a letter with an index as such", () => {
  const named = (name: string, x: string, y: string) => {
    const [left, top] = [parse(x), parse(y)];
    const point = expressionOf(["Tuple", left.json, top.json]);
    return { x: left, y: top, label: { key: "label.named-point", params: { name: expressionOf(name), point } } };
  };
  const spec = toPlotSpec(
    figureOf({ id: "foci", type: "points", points: [named("F_1", "-sqrt(7)", "0"), named("A", "4/3", "1")] }),
  );
  assert.deepEqual(texts(spec, "foci"), ["F₁(−√7, 0)", "A(4/3, 1)"]);
  const tips = marksOf(spec, "foci").flatMap((mark) => column(mark, "title"));
  assert.deepEqual(tips, ["F₁(−√7, 0)\n≈ (−2.64575, 0)", "A(4/3, 1)\n≈ (1.33333, 1)"]);
});

test("a contour of any equation lies on its curve", () => {
  const text = "x^3 + y^3 = 6x y";
  const f = compile(differenceOf(parse(text).json) ?? 0, ["x", "y"]);
  const points = pointsOf(lineOf(toPlotSpec(figureOf(equation(text))), "curve"));
  assert.ok(points.length > 60);
  for (const [x, y] of points)
    assert.ok(Math.abs(f(x, y)) < 3e-6 * (1 + Math.abs(x ** 3) + Math.abs(y ** 3)), `${x} ${y}: ${f(x, y)}`);
});

test("a polynomial that is a square, or has one among its factors, is drawn where it is zero", () => {
  const view: View = { x: [-8, 8], y: [-5, 5], aspect: "equal" };
  for (const text of ["(x^2 + y^2 - 2)^2 = 0", "(x - y)(x^2 + y^2 - 2)^2 = 0"]) {
    const points = pointsOf(lineOf(toPlotSpec({ ...figureOf(equation("x = 0")), layers: [equation(text)] }, { view }), "curve"));
    assert.ok(points.filter(([x, y]) => Math.abs(x * x + y * y - 2) < 1e-5).length > 40, text);
  }
});

describe("where both sides touch without crossing", () => {
  const view: View = { x: [-8, 8], y: [-5, 5], aspect: "equal" };
  const drawn = (text: string) => toPlotSpec({ ...figureOf(equation("x = 0")), layers: [equation(text)] }, { view });
  const kinds = (text: string): string =>
    marksOf(drawn(text), "curve")
      .filter(({ mark }) => mark !== "text")
      .map(
        ({ mark, data }) => `${mark} ${mark === "dot" ? data?.x?.length : (data?.x?.filter((x) => x === null).length ?? 0) + 1}`,
      )
      .join();
  const table: [text: string, kinds: string][] = [
    ["x^4 + y^4 = 0", "dot 1"],
    ["y^2 = x^2 (x - 1)", "line 1,dot 1"],
    ["x^4 = x^2 + y^2", "line 2,dot 1"],
    ["y^2 + x^2 (x - 1)^2 = 0", "dot 2"],
    ["e^(x^2 + y^2) = 1", "dot 1"],
    ["x^2 + abs(y) = 0", "dot 1"],
    ["sin(x)^2 + y^2 = 0", "dot 5"],
    ["(sin(x) - y)^2 = 0", "line 1"],
    ["abs(sin(x) - y) = 0", "line 1"],
    ["abs(x^2 + y^2 - 4) = 0", "line 1"],
    ["sqrt(abs(x - y)) = 0", "line 1"],
    ["sin(x) = 1", "line 3"],
    ["cosh(x - y) = 1", "line 1"],
    ["(x^2 + y^2 - 4)^2 (x - y) = 0", "line 2"],
    ["e^x = 0", ""],
    ["x^4 + y^4 = -1", ""],
    ["e^(-x^2 - y^2) = 0", ""],
    ["1/(x^2 + y^2) = 0", ""],
    ["(x^2 + y^2 - 2)^2 = -1/1000", ""],
    ["sqrt(x - 9) = y", ""],
  ];
  for (const [text, expected] of table) test(text, () => assert.equal(kinds(text), expected));

  test("a line that is touched lies where it is", () => {
    const [line] = marksOf(drawn("sin(x) = 1"), "curve");
    for (const x of column(line, "x")) {
      if (x === null) continue;
      const turns = (Number(x) - Math.PI / 2) / (2 * Math.PI);
      assert.ok(Math.abs(turns - Math.round(turns)) < 1e-4, `${x}`);
    }
  });

  test("at a crossing on the axes the branches run through the place itself", () => {
    const [line] = marksOf(drawn("x (sin(x) - y) = 0"), "curve");
    const xs = column(line, "x");
    const least = Math.min(...xs.map((x, index) => (x === null ? 9 : Math.hypot(Number(x), Number(column(line, "y")[index])))));
    assert.ok(least < 0.02, `${least}`);
  });
});

const circle: Layer = {
  id: "path",
  type: "parametric",
  x: parse("cos(t)"),
  y: parse("sin(t)"),
  parameter: "t",
  over: [parse("0"), parse("2pi")],
};

test("a circle by its parameter lies on the circle and holds its outermost points", () => {
  const points = pointsOf(lineOf(toPlotSpec(figureOf(circle)), "path"));
  for (const [x, y] of points) assert.ok(Math.abs(x * x + y * y - 1) < 1e-6);
  for (const [x, y] of [
    [1, 0],
    [0, 1],
    [-1, 0],
    [0, -1],
  ] as const) {
    assert.ok(
      points.some((point) => point[0] === x && point[1] === y),
      `${x} ${y}`,
    );
  }
  assert.deepEqual(points[0], points.at(-1));
});

test("a path is broken at a pole and where it has no place", () => {
  const path = (x: string, y: string, from: string, to: string): PlotMark | undefined =>
    lineOf(
      toPlotSpec(figureOf({ ...circle, x: parse(x), y: parse(y), over: [parse(from), parse(to)] } as Layer), {
        view: { x: [-4, 4], y: [-4, 4], aspect: "equal" },
      }),
      "path",
    );
  assert.equal(breaksOf(path("1/t", "1/t^2 - 2", "-3", "3")), 1);
  const root = path("t", "sqrt(t^2 - 1)", "-3", "3");
  assert.equal(breaksOf(root), 1);
  assert.ok(pointsOf(root).every(([x]) => Math.abs(x) >= 1));
  assert.equal(breaksOf(path("t^3", "t", "-1", "1")), 0);
});

test("a polar curve goes the other way where r is negative, and its branches stay apart", () => {
  const polar = (r: string): [number, number][][] => {
    const layer: Layer = { id: "path", type: "polar", r: parse(r), angle: "theta", over: [parse("0"), parse("2pi")] };
    const line = lineOf(toPlotSpec(figureOf(layer)), "path");
    const branches: [number, number][][] = [[]];
    column(line, "x").forEach((x, index) => {
      if (x === null) branches.push([]);
      else branches.at(-1)?.push([Number(x), Number(column(line, "y")[index])]);
    });
    return branches;
  };
  for (const [x, y] of polar("2cos(theta)").flat()) assert.ok(Math.abs((x - 1) ** 2 + y * y - 1) < 1e-6);
  const hyperbola = polar("3/(1 + 2cos(theta))");
  for (const branch of hyperbola) {
    assert.ok(branch.every(([x]) => x <= 1) || branch.every(([x]) => x >= 3));
    for (const [x, y] of branch) assert.ok(Math.abs((x - 2) ** 2 - (y * y) / 3 - 1) < 1e-4, `${x} ${y}`);
  }
});

const view: View = { x: [-4, 4], y: [-3, 3], aspect: "free" };

test("a field points the way of its system, all arrows of one length, and nothing where it is at rest or undefined", () => {
  const field = (dx: string, dy: string): PlotMark[] =>
    marksOf(toPlotSpec(figureOf({ id: "field", type: "field", dx: parse(dx), dy: parse(dy) }), { view }), "field");
  const arrows = field("y", "-x").flatMap((mark) =>
    column(mark, "x").map((x, index) => [x, column(mark, "y")[index], column(mark, "rotate")[index]].map(Number)),
  );
  assert.ok(arrows.length > 150 && arrows.length < 600);
  for (const [x = 0, y = 0, rotate = 0] of arrows) {
    const clockwise = (rotate * Math.PI) / 180;
    // To the right and upwards, in pixels.
    const [right, up] = [Math.sin(clockwise), Math.cos(clockwise)];
    const [unitX, unitY] = units(toPlotSpec(figureOf({ id: "field", type: "field", dx: parse("y"), dy: parse("-x") }), { view }));
    const length = Math.hypot(y * unitX, x * unitY);
    assert.ok((right * y * unitX - up * x * unitY) / length > 0.999, `${x} ${y}: ${rotate}`);
  }
  assert.deepEqual([...new Set(field("y", "-x").map(({ options }) => options.length))].length, 1);
  assert.deepEqual(field("0x", "0y"), []);
  assert.ok(field("sqrt(x)", "y").every((mark) => column(mark, "x").every((x) => Number(x) >= 0)));
});

const path = (x: number[], y: number[], more: object = {}): Layer =>
  ({ id: "path", type: "trajectory", samples: { t: x.map((_, index) => index), x, y }, ...more }) as Layer;

test("a trajectory has a dot where it starts and arrowheads the way it goes", () => {
  const steps = Array.from({ length: 500 }, (_, index) => index / 50);
  const layer = path(
    steps,
    steps.map((t) => Math.sin(t)),
    { start: [parse("0"), parse("0")] },
  );
  const spec = toPlotSpec(figureOf(layer));
  const [start] = marksOf(spec, "path").filter(({ options }) => options.symbol === undefined && options.r !== undefined);
  assert.deepEqual([pointsOf(start), column(start, "title")], [[[0, 0]], ["start (0, 0)"]]);
  const heads = marksOf(spec, "path").filter(({ options }) => options.symbol === "triangle");
  const ways = heads.flatMap((mark) => column(mark, "rotate"));
  assert.ok(ways.length > 1 && ways.every((way) => Number(way) > 0 && Number(way) < 180), `${ways} point to the right`);
});

test("a trajectory is broken where it is no number, and keeps its extremes with few points", () => {
  const t = Array.from({ length: 20_000 }, (_, index) => index / 100);
  const [x, y] = [t.map((t) => Math.cos(t) * (1 + 0.3 * Math.sin(0.137 * t))), t.map((t) => Math.sin(1.003 * t))];
  const line = lineOf(toPlotSpec(figureOf(path(x, y))), "path");
  assert.ok(column(line, "x").length <= 1500, `${column(line, "x").length}`);
  const drawn = pointsOf(line);
  for (const [index, values] of [x, y].entries()) {
    for (const extreme of [Math.min(...values), Math.max(...values)]) {
      assert.ok(drawn.some((point) => Math.abs((point[index] as number) - extreme) < 2e-3));
    }
  }
  const broken = toPlotSpec(figureOf(path([0, 1, Number.NaN, 2, 3], [0, 1, 1, 1, 0])));
  assert.equal(breaksOf(lineOf(broken, "path")), 1);
});

test("axes are called by the letters of a system, and its field is in them", () => {
  const system = [parse("u' = v"), parse("v' = -u")];
  const field: Layer = { id: "field", type: "field", dx: parse("v"), dy: parse("-u") };
  const spec = toPlotSpec(figureOf(field, path([0, 1, 2], [0, 1, 0], { system })));
  const names = spec.marks.filter(({ options }) => options.fontStyle === "italic").flatMap((mark) => column(mark, "text"));
  assert.deepEqual(names, ["u", "v"]);
  assert.ok(marksOf(spec, "field").length > 0);
});

test("labels of points that are close together never overlap, and most of them are there", () => {
  const near = fc.integer({ min: -20, max: 20 }).map((value) => expressionOf(["Divide", value, 10]));
  let [placed, wanted] = [0, 0];
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(near, near), { minLength: 2, maxLength: 8, selector: (place) => JSON.stringify(place) }),
      fc.constantFrom(390, 640),
      (places, width) => {
        const points = places.map(([x, y]) => ({ x, y }));
        const figure = figureOf(equation("x^2 + y^2 = 9"), { id: "points", type: "points", points });
        const spec = toPlotSpec(figure, { width, height: Math.round(width * 0.75) });
        const boxes = labelsOf(spec).map((mark) => shrunk(boxOfLabel(mark, spec)));
        boxes.forEach((box, index) => {
          for (const other of boxes.slice(index + 1)) assert.ok(!overlap(box, other));
        });
        placed += texts(spec, "points").length;
        wanted += places.length;
      },
    ),
    { numRuns: 60 },
  );
  assert.ok(placed > 0.9 * wanted, `${placed} of ${wanted}`);
});

test("the angle between two places in one direction is none, and not a whole turn", () => {
  const place = (x: string, y: string) => [parse(x), parse(y)] as Extract<Layer, { type: "angle" }>["at"];
  const spec = toPlotSpec(figureOf({ id: "a", type: "angle", at: place("0", "0"), from: place("1", "1"), to: place("3", "3") }));
  const places = marksOf(spec, "a").flatMap((mark) => (mark.mark === "line" ? pointsOf(mark) : []));
  assert.ok(places.every(([x, y]) => x >= 0 && Math.abs(x - y) < 1e-3));
});
