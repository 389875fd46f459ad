import { type Expression, type Figure, type Layer, parse } from "../../packages/sdk/src/index.ts";

/** Figures whose exported programs are run: name, layers. */
export interface Sample {
  readonly name: string;
  readonly figure: Figure;
}

type Part = (id: string) => Layer;

const span = (from: string, to: string): [Expression, Expression] => [parse(from), parse(to)];

const curve =
  (formula: string, from?: string, to?: string, ends?: ("open" | "closed" | "none")[]): Part =>
  (id) => ({
    id,
    type: "curve",
    variable: "x",
    y: parse(formula),
    ...(from !== undefined && to !== undefined ? { over: span(from, to) } : {}),
    ...(ends ? { ends } : {}),
  });
const implicit =
  (relation: string): Part =>
  (id) => ({ id, type: "implicit", relation: parse(relation) });
const parametric =
  (x: string, y: string, from: string, to: string): Part =>
  (id) => ({ id, type: "parametric", x: parse(x), y: parse(y), parameter: "t", over: span(from, to) });
const polar =
  (r: string, from: string, to: string): Part =>
  (id) => ({ id, type: "polar", r: parse(r), angle: "t", over: span(from, to) });
const segment =
  (from: [string, string], to: [string, string]): Part =>
  (id) => ({ id, type: "segment", from: [parse(from[0]), parse(from[1])], to: [parse(to[0]), parse(to[1])] });

function sample(name: string, view: [number, number, number, number], ...parts: readonly Part[]): Sample {
  const layers = parts.map((part, index) => part(`layer${index + 1}`));
  const [left, right, bottom, top] = view;
  const title = { key: "figure.graph-of", params: { function: name } };
  return { name, figure: { id: "figure", title, alt: [], layers, view: { x: [left, right], y: [bottom, top], aspect: "free" } } };
}

const graph = (formula: string, view: [number, number, number, number] = [-5, 5, -5, 5]): Sample =>
  sample(formula, view, curve(formula));

export const samples: readonly Sample[] = [
  graph("x^2-4x+3"),
  graph("x^3-3x"),
  graph("\\frac{1}{x}"),
  graph("\\frac{1}{x^2-2}"),
  graph("\\frac{x^2-1}{x-1}"),
  graph("\\frac{e^x}{x-1}"),
  graph("\\tan x"),
  graph("\\cot x"),
  graph("\\frac{1}{\\cos x}"),
  graph("\\sqrt{4-x^2}"),
  graph("\\sqrt{x^2-1}"),
  graph("\\sqrt[3]{x}"),
  graph("x^{2/3}"),
  graph("x^{-1/5}"),
  graph("\\ln x"),
  graph("\\log_{10}(x^2)"),
  graph("\\log_3 x"),
  graph("2^x"),
  graph("e^{-x^2}", [-3, 3, -1, 2]),
  graph("\\sin x"),
  graph("\\sin(100x)", [-1, 1, -2, 2]),
  graph("x\\sin(\\frac{1}{x})", [-1, 1, -1, 1]),
  graph("|x^2-4|"),
  graph("\\lfloor x\\rfloor"),
  graph("\\min(x, 2)"),
  graph("\\max(x^2, 1, 2-x)"),
  graph("\\arctan x"),
  graph("\\arcsin x", [-2, 2, -2, 2]),
  graph("\\sinh x"),
  graph("\\tanh x"),
  graph("\\arcosh x"),
  graph("\\operatorname{arccot} x"),
  graph("x^x", [0, 3, -1, 5]),
  graph("\\begin{cases} x+1 & x<0 \\\\ x^2 & x \\ge 0 \\end{cases}"),
  graph("\\begin{cases} -1 & x<-1 \\\\ x & -1 \\le x \\le 1 \\\\ 1 & x>1 \\end{cases}"),
  graph("\\sum_{k=1}^{8} \\frac{\\sin(k x)}{k}"),
  graph("\\int_0^x e^{-t^2} dt"),
  graph("7"),
  sample("x^2+1", [-5, 5, -5, 5], curve("x^2+1", "-1", "\\sqrt{3}", ["open", "closed"])),
  sample(
    "y=1",
    [-5, 5, -4, 4],
    implicit("y=2x-1"),
    implicit("x=3"),
    implicit("y=-2"),
    segment(["0", "0"], ["\\sqrt{2}", "\\pi"]),
  ),
  sample("x^2+y^2=9", [-5, 5, -4, 4], implicit("x^2+y^2=9"), implicit("\\frac{x^2}{25}+\\frac{y^2}{4}=1")),
  sample("x^2-y^2=1", [-5, 5, -4, 4], implicit("x^2-y^2=1"), implicit("y^2=4x"), implicit("x y=1")),
  sample("x^3+y^3=3", [-4, 4, -4, 4], implicit("x^3+y^3=3x y")),
  sample("\\frac{1}{x}+\\frac{1}{y}=1", [-4, 4, -4, 4], implicit("\\frac{1}{x}+\\frac{1}{y}=1")),
  sample("\\sin x=\\cos y", [-4, 4, -4, 4], implicit("\\sin(x y)=\\frac{1}{2}")),
  sample("cassini", [-3, 3, -2, 2], implicit("(x^2+y^2)^2-2(x^2-y^2)=1")),
  sample("circle", [-2, 2, -1.5, 1.5], parametric("\\cos t", "\\sin t", "0", "2\\pi")),
  sample("lissajous", [-2, 2, -1.5, 1.5], parametric("\\sin(3t)", "\\sin(4t)", "0", "2\\pi")),
  sample("upright", [-2, 2, -1.5, 1.5], parametric("1", "t", "-1", "1")),
  sample("cardioid", [-3, 3, -2, 2], polar("1+\\cos t", "0", "2\\pi")),
  sample("rose", [-2, 2, -1.5, 1.5], polar("\\cos(5t)", "0", "2\\pi")),
  sample("spiral", [-10, 10, -8, 8], polar("\\frac{t}{2}", "0", "6\\pi")),
];

const place = (x: string, y: string): [Expression, Expression] => [parse(x), parse(y)];
const square: [number, number, number, number] = [-4, 4, -3, 3];

/** Figures of which no line is compared: their programs are run, and must neither fail nor warn. */
export const others: readonly Sample[] = [
  sample("region", square, (id) => ({ id, type: "region", conditions: [parse("x+y<1"), parse("x^2+y^2 \\le 4")] })),
  sample("points", square, (id) => ({
    id,
    type: "points",
    role: "construction",
    points: [{ x: parse("\\sqrt{7}"), y: parse("\\frac{\\pi}{3}") }],
  })),
  sample("arrow", square, (id) => ({ id, type: "arrow", role: "construction", from: place("0", "0"), to: place("2", "1") })),
  sample("angle", square, (id) => ({ id, type: "angle", at: place("0", "0"), from: place("1", "0"), to: place("1", "2") })),
  sample("field", square, (id) => ({ id, type: "field", dx: parse("y"), dy: parse("-x") })),
  sample("vectors", square, (id) => ({ id, type: "field", dx: parse("1"), dy: parse("x"), as: "vectors" })),
  sample("slopes", square, (id) => ({ id, type: "field", dx: parse("1"), dy: parse("x y"), as: "slopes" })),
  ...(["left", "right", "midpoint", "trapezoid"] as const).map((at) =>
    sample(`rectangles ${at}`, square, (id) => ({
      id,
      type: "rectangles",
      y: parse("x^2"),
      variable: "x",
      over: span("0", "2"),
      count: parse("5"),
      at,
    })),
  ),
  sample("levels", square, (id) => ({ id, type: "surface", z: parse("x^2-y^2"), variables: ["x", "y"] })),
  sample("bars", square, (id) => ({ id, type: "bars", samples: { x: ["$a$", "50 %", "c_1"], y: [1, 3, 2] } })),
  sample("box", square, (id) => ({ id, type: "box", samples: { x: ["a", "a", "a", "b", "b"], y: [1, 2, 9, 4, 5] } })),
  sample("lying box", square, (id) => ({ id, type: "box", samples: { x: [1, 2, 3, 4, 40] } })),
  sample("scatter", square, (id) => ({ id, type: "scatter", samples: { x: [1, 2, 3], y: [2, 4, 5] } })),
  ...(["count", "share", "density"] as const).map((heights) =>
    sample(`histogram ${heights}`, square, (id) => ({
      id,
      type: "histogram",
      samples: { x: [1, 2, 2, 3, 9] },
      edges: [0, 2, 4],
      heights,
    })),
  ),
  sample("number line", square, (id) => ({
    id,
    type: "number-line",
    role: "construction",
    sets: [parse("(1, 3]"), parse("[0, 2]")],
  })),
  spatial("helix", (id) => ({
    id,
    type: "space-curve",
    role: "construction",
    x: parse("\\cos t"),
    y: parse("\\sin t"),
    z: parse("t"),
    parameter: "t",
    over: span("0", "6"),
  })),
  spatial("trajectory", (id) => ({
    id,
    type: "trajectory",
    role: "construction",
    samples: { t: [0, 1, 2], x: [0, 1, 2], y: [0, 1, 0], z: [0, 1, 2] },
  })),
  spatial("points in space", (id) => ({ id, type: "points", points: [{ x: parse("1"), y: parse("2"), z: parse("\\sqrt{3}") }] })),
  spatial("arrow in space", (id) => ({
    id,
    type: "arrow",
    from: [parse("0"), parse("0"), parse("0")],
    to: [parse("1"), parse("2"), parse("3")],
  })),
  spatial("surface", (id) => ({ id, type: "surface", z: parse("\\sin x \\cos y"), variables: ["x", "y"] })),
  spatial("step surface", (id) => ({ id, type: "surface", z: parse("x!"), variables: ["x", "y"] })),
  spatial("sphere", (id) => ({
    id,
    type: "parametric-surface",
    x: parse("\\cos u \\cos v"),
    y: parse("\\sin u \\cos v"),
    z: parse("\\sin v"),
    parameters: ["u", "v"],
    over: [span("0", "2\\pi"), span("-1", "1")],
  })),
];

function spatial(name: string, part: Part): Sample {
  const flat = sample(name, square);
  const view: Figure["view"] = { ...flat.figure.view, z: [-4, 4], aspect: "equal", turn: { azimuth: -60, elevation: 20 } };
  return { name, figure: { ...flat.figure, layers: [part("layer1")], view } };
}
