import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Expression, Layer } from "../../contract.ts";
import { compile } from "../../expression/evaluation/compile.ts";
import { parse } from "../../expression/parse.ts";
import { chooseView } from "./choose-view.ts";

const curve = (formula: string): Layer => ({ id: "curve", type: "curve", variable: "x", y: parse(formula) });
const viewOf = (formula: string, ...others: Layer[]) => chooseView([curve(formula), ...others]);

const pi = Math.PI;
type Row = [formula: string, xs: number[], narrowest: number, widest: number, heights?: number[]];

/** What must be in view of the x-axis, how wide the window may be, and which heights must be seen. */
const table: Row[] = [
  ["\\ln x", [0, 1], 3, 12, [-2, 1]],
  ["\\log x", [0, 1], 3, 12],
  ["\\log_2(x + 3)", [-3, -2, 0], 4, 14],
  ["\\ln|x|", [-1, 0, 1], 4, 14],
  ["\\ln(x)/x", [0, 1, Math.E], 4, 14, [1 / Math.E]],
  ["x \\ln x", [0, 1 / Math.E, 1], 1.2, 6, [-1 / Math.E]],
  ["e^x", [0, 1], 3, 12, [0, 1]],
  ["e^{-x}", [0], 3, 12, [0, 1]],
  ["2^x", [0], 4, 14, [0, 1]],
  ["10^x", [0], 1.5, 8, [0, 1]],
  ["1000e^x", [0], 3, 12, [0, 1000]],
  ["e^{x/1000}", [0, 1000], 3000, 12000, [0, 1]],
  ["x e^{-x}", [0, 1], 2, 10, [0, 1 / Math.E]],
  ["x^2 e^{-x}", [0, 2], 3, 12, [0, 4 * Math.exp(-2)]],
  ["e^{1/x}", [-1, 0, 1], 5, 14, [0, 1]],
  ["e^{-x^2}", [-1, 0, 1], 3, 12, [0, 1]],
  ["e^{-100x^2}", [-0.1, 0, 0.1], 0.3, 1.5, [0, 1]],
  ["1/(1 + e^{-x})", [-3, 0, 3], 8, 24, [0, 0.5, 1]],
  ["\\sinh x", [0], 3, 10],
  ["\\cosh x", [0], 3, 10, [1]],
  ["\\tanh x", [-1, 0, 1], 3, 12, [-0.95, 0.95]],
  ["x^x", [0, 1 / Math.E, 1], 1.2, 5, [Math.E ** (-1 / Math.E), 1]],
  ["1/x", [-1, 0, 1], 4, 14, [-1, 1]],
  ["100/x", [-1, 0, 1], 4, 14, [-100, 100]],
  ["0.01/x", [-1, 0, 1], 4, 14, [-0.01, 0.01]],
  ["1/x^2", [-1, 0, 1], 4, 14, [0, 1]],
  ["1/(x - 1000)", [999, 1000, 1001], 4, 14, [-1, 1]],
  ["1/(x - 0.3)", [0, 0.3], 4, 14],
  ["(x + 1)/(x - 2)", [-1, 2], 6, 24, [0, 1]],
  ["1/(x^2 - 1)", [-1, 0, 1], 4, 12, [-1, 0]],
  ["x/(x^2 - 1)", [-1, 0, 1], 4, 12],
  ["x^2/(x^2 - 4)", [-2, 0, 2], 6, 20, [0, 1]],
  ["(x^2 - 1)/(x - 1)", [-1, 1], 4, 12, [0, 2]],
  ["1/(1 + x^2)", [-1, 0, 1], 4, 14, [0, 1]],
  ["x + 1/x", [-1, 0, 1], 4, 12, [-2, 2]],
  ["x^2 + 1/x", [-1, 0, 0.794], 3, 10, [1.89]],
  ["x^3", [-1, 0, 1], 3, 10, [-1, 1]],
  ["1000x^3", [0], 0.2, 10],
  ["10^{-6} x^3", [0], 10, 1000],
  ["x^3 - 3x", [-1.74, -1, 1, 1.74], 3.6, 8, [-2, 2]],
  ["x^3 - 100x", [-10, 0, 10], 22, 60, [-384, 384]],
  ["x^4 - 5x^2 + 4", [-2, -1, 1, 2], 4.2, 9, [-2.25, 4]],
  ["x^5 - 4x^3 + 3x", [-1.74, -1, 0, 1, 1.74], 3.6, 8],
  ["(x - 1)(x - 2)(x - 3)", [1, 2, 3], 2.5, 8],
  ["x^3 + 1000", [-10, 0], 12, 60, [0, 1000]],
  ["x^{10}", [-1, 0, 1], 2.1, 5, [0, 1]],
  ["10^6 x^3 - x".replace("10^6 x", "10^6 \\cdot x"), [-0.001, 0, 0.001], 0.0021, 0.01],
  ["\\sqrt{x}", [0, 1, 4], 4, 16, [0, 2]],
  ["\\sqrt{x - 1000}", [1000, 1004], 4, 20, [0, 2]],
  ["\\sqrt{4 - x^2}", [-2, 0, 2], 4.2, 10, [0, 2]],
  ["\\sqrt{x^2 - 1}", [-1, 1], 3, 12, [0, 1]],
  ["\\sqrt[3]{x}", [-1, 0, 1], 3, 14, [-1, 1]],
  ["\\sqrt{x} - 10", [0, 100], 110, 400, [-10, 0]],
  ["\\sin x", [-2 * pi, 2 * pi], 4 * pi, 5 * pi, [-1, 1]],
  ["\\sin(x) + 100", [-pi, pi], 2 * pi, 5 * pi, [99, 101]],
  ["0.001 \\sin(1000x)", [-0.003, 0.003], 0.006, 0.016, [-0.001, 0.001]],
  ["\\sin(100x)", [-0.03, 0.03], 0.06, 0.16, [-1, 1]],
  ["3\\sin(\\pi x/6) + 20", [-6, 6], 12, 30, [17, 23]],
  ["\\cos 2x", [-pi / 2, pi / 2], pi, 2.5 * pi, [-1, 1]],
  ["\\tan x", [-pi / 2, 0, pi / 2], pi, 3 * pi, [-1, 1]],
  ["\\tan(\\pi x)", [-0.5, 0, 0.5], 1, 3, [-1, 1]],
  ["\\sec x", [-pi / 2, 0, pi / 2], pi, 5 * pi, [-1, 1]],
  ["\\sin^2 x", [-pi, pi], 2 * pi, 5 * pi, [0, 1]],
  ["\\sin x + \\sin 2x", [-pi, pi], 2 * pi, 5 * pi, [-1.76, 1.76]],
  ["\\sin x/x", [-2 * pi, 0, 2 * pi], 4 * pi, 14 * pi, [-0.21, 1]],
  ["x + \\sin x", [-6, 6], 12, 16, [-6, 6]],
  ["\\sqrt[3]{x - 1} + 2", [-7, 0, 1, 4], 12, 30, [0, 1, 2]],
  ["x \\sin x", [-2 * pi, 0, 2 * pi], 4 * pi, 12 * pi],
  ["\\sin(1/x)", [-0.4, 0, 0.4], 0.8, 6, [-1, 1]],
  ["\\sin(x^2)", [-2.5, 0, 2.5], 5, 12, [-1, 1]],
  ["\\cos(e^x)", [0, 1, 2], 2, 10, [-1, 1]],
  ["\\arctan x", [-1, 0, 1], 6, 20, [-pi / 2, pi / 2]],
  ["\\arctan(10x)", [-0.1, 0, 0.1], 0.4, 3, [-1.5, 1.5]],
  ["\\arcsin x", [-1, 1], 2.1, 5, [-pi / 2, pi / 2]],
  ["\\lfloor x \\rfloor", [-1, 0, 1], 4, 14, [-2, 2]],
  ["x \\bmod 2", [0, 2], 4, 10, [0, 2]],
  ["|x - 3| + 2", [0, 3], 4, 14, [2]],
  ["|x|/x", [-1, 0, 1], 3, 12, [-1, 1]],
  ["\\begin{cases} x^2 & x < 1 \\\\ 3 - x & x \\ge 1 \\end{cases}", [0, 1, 3], 4, 12, [0, 1, 2]],
  ["\\ln(-1 - x^2)", [0], 1, 20],
  ["x!", [0, 4], 4, 12, [1, 24]],
  // Values at single places.
  ["\\begin{cases} x^2 - 1 & x \\ne 2 \\\\ 5 & x = 2 \\end{cases}", [0, 2], 4, 12, [-1, 3, 5]],
  ["\\begin{cases} x + 1 & x \\ne 3 \\\\ 10 & x = 3 \\end{cases}", [0, 3], 4, 14, [4, 10]],
  ["\\begin{cases} 10 & x = 3 \\\\ x + 1 & x < 3 \\\\ x + 1 & x > 3 \\end{cases}", [0, 3], 4, 14, [4, 10]],
  ["\\begin{cases} \\frac{\\sin x}{x} & x \\ne 0 \\\\ -3 & x = 0 \\end{cases}", [0], 12, 45, [-3, 1]],
  ["\\begin{cases} -1 & x < 0 \\\\ 20 & x = 0 \\\\ 1 & x > 0 \\end{cases}", [0], 4, 14, [-1, 20]],
  ["\\lfloor \\sin x \\rfloor", [-pi, pi], 2 * pi, 5 * pi, [-1, 1]],
  ["\\lceil \\sin x \\rceil", [-pi, pi], 2 * pi, 5 * pi, [-1, 1]],
  ["2 - \\lfloor \\cos x \\rfloor", [-pi, pi], 2 * pi, 5 * pi, [1, 3]],
  ["\\lfloor 2x - x^2 \\rfloor", [1], 2, 12, [0, 1]],
  ["\\lceil x^2 - 2x \\rceil", [1], 2, 12, [-1, 0]],
  // Powers that doubles do not hold far out.
  ["e^x/(1 + e^x)", [-4, 0, 4], 8, 24, [0, 0.5, 1]],
  ["\\frac{e^x - e^{-x}}{e^x + e^{-x}}", [-1, 0, 1], 3, 12, [-0.95, 0.95]],
  ["e^x/(e^x - 1)", [-1, 0, 1], 4, 14, [0, 1]],
  ["(2^x - 1)/(2^x + 1)", [-4, 0, 4], 8, 20, [-0.9, 0.9]],
  ["3^x/(3^x + 1)", [-3, 0, 3], 6, 20, [0, 0.5, 1]],
  ["2^x/(2^x + 1)", [-4, 0, 4], 8, 20, [0, 0.5, 1]],
  ["\\ln(e^x)", [0], 4, 20, [-1, 1]],
  ["x/e^x", [0, 1], 2, 10, [0, 1 / Math.E]],
  ["x^2/e^x", [0, 2], 3, 12, [0, 4 * Math.exp(-2)]],
  ["(x + 1)/e^x", [-1, 0], 3, 12, [0, 1]],
  ["5x/3^x", [0, 1], 3, 12, [0, 1.67]],
  ["x^2/2^x", [0, 2.88], 4, 14, [0, 1.12]],
  ["1/e^x", [0], 3, 12, [0, 1]],
  ["1/2^x", [0], 4, 14, [0, 1]],
  ["(x^2 + 1)/e^x", [0, 1], 3, 12, [0, 1]],
  ["e^x/x", [0, 1], 4, 12, [Math.E]],
  ["e^{e^x}", [0], 3, 12, [0, Math.E]],
  // Jumps have no scale.
  ["\\operatorname{sgn}(x)", [-1, 0, 1], 4, 20, [-1, 1]],
  ["\\operatorname{sgn}(x) + \\operatorname{sgn}(x - 1)", [-1, 0, 1, 2], 4, 20, [-2, 0, 2]],
  ["\\lfloor \\arctan x \\rfloor", [-2, 0, 2], 4, 20, [-2, 1]],
  ["\\tan(\\operatorname{sgn}(x))", [-1, 0, 1], 4, 20, [-1.55, 1.55]],
  ["\\lfloor x \\rfloor + \\lfloor -x \\rfloor", [-1, 0, 1], 4, 20, [-1, 0]],
  ["\\lfloor x/5 \\rfloor", [-10, 0, 10], 25, 70, [-2, 2]],
  // Rounding is no turn, features at powers of a number have many scales, and what soars is not all shown.
  ["(1 - \\cos x)/x^2", [-2 * pi, 0, 2 * pi], 4 * pi, 70, [0, 0.5]],
  ["(1 - \\cos x)/x", [-2 * pi, 0, 2 * pi], 4 * pi, 50, [-0.72, 0.72]],
  ["\\tan(\\ln x)", [0, 1, 4.8], 5, 40],
  ["\\tan(\\sqrt[3]{x})", [-4, 0, 4], 8, 800],
  ["x^{100}", [-1, 0, 1], 2.03, 6, [0, 1]],
  ["x^{50} - 1", [-1, 0, 1], 2.03, 6, [-1, 0]],
  ["e^{-x} \\sin x", [-2, 0, pi], 6, 24, [-7, 0.3]],
  ["\\sin|x|", [-2 * pi, 2 * pi], 4 * pi, 30, [-1, 1]],
  ["x \\sin x", [-2 * pi, 2 * pi], 4 * pi, 24, [-5, 5]],
  // Corners that are no turns, above the x-axis.
  ["|x - 2| + |x + 1|", [-2, -1, 2, 3], 5, 8, [0, 3, 5]],
  // A level far above all that happens, a pole at the end of the domain, a single place, and steps of what is not linear.
  ["(2x^2 - 3)/(x^2 + 100)", [-30, 0, 30], 60, 100, [-0.03, 1.9]],
  ["\\sqrt{x - 1}/\\sqrt{x - 2}", [2, 6], 5, 14, [1.1, 1.7]],
  ["1/\\sqrt{x - 2}", [2, 6], 5, 14, [0.5, 1.2]],
  ["\\operatorname{sgn}(|x - 1|)", [0, 1, 2], 4, 12, [0, 1]],
  ["|\\lfloor x \\rfloor|", [-3, 0, 3], 7, 16, [0, 3]],
  ["\\lfloor \\ln x \\rfloor", [0, 1, Math.E], 4, 12, [-2, 1]],
  ["\\lfloor 6x - x^2 - 5 \\rfloor", [1, 3, 5], 5, 12, [0, 4]],
  ["\\lfloor 1/x \\rfloor", [-1, 0, 1], 4, 14, [-2, 1]],
  ["\\sin(x - 20)/(x - 20)", [15, 20, 25], 12, 60, [-0.2, 1]],
  // A cubic with one zero is shown about its bend.
  ["x^3 - 2", [-1, 0, 1.26], 3, 8, [-3, -2, 0]],
  ["x^3 + 1", [-1, 0, 1], 3, 8, [0, 1, 2]],
  ["x^3 + x + 5", [-1.52, 0, 1], 3, 8, [0, 5]],
];

describe("what must be in view of a curve", () => {
  for (const [formula, xs, narrowest, widest, heights = []] of table) {
    test(formula, () => {
      const { x, y } = viewOf(formula);
      const said = JSON.stringify({ x, y });
      for (const place of xs) assert.ok(place >= x[0] && place <= x[1], `${place} in ${said}`);
      for (const height of heights) assert.ok(height >= y[0] && height <= y[1], `height ${height} in ${said}`);
      const width = x[1] - x[0];
      assert.ok(width >= narrowest && width <= widest, `${width} wide: ${said}`);
    });
  }
});

test("a fifth of the height at least is taken by what lies in the window, whatever poles do", () => {
  for (const [formula, , , , wanted = []] of table) {
    const { x, y } = viewOf(formula);
    const at = compile(parse(formula).json, ["x"]);
    const places = Array.from({ length: 400 }, (_, index) => x[0] + ((x[1] - x[0]) * index) / 399);
    const isSeen = (value: number): boolean => value >= y[0] && value <= y[1];
    const drawn = places.map((place) => at(place)).filter(isSeen);
    if (drawn.length < 2) continue;
    const heights = [...drawn, ...wanted.filter(isSeen)];
    const share = (Math.max(...heights) - Math.min(...heights)) / (y[1] - y[0]);
    assert.ok(share > 0.2, `${formula}: ${share}`);
  }
});

test("points, asymptotes and intervals that belong to a figure are in view", () => {
  const points: Layer = { id: "points", type: "points", points: [{ x: parse("9"), y: parse("2") }] };
  const upright: Layer = { id: "pole", type: "implicit", role: "asymptote", relation: parse("x = 2") };
  const level: Layer = { id: "level", type: "implicit", role: "asymptote", relation: parse("y = 1") };
  assert.ok(viewOf("\\sqrt{x - 5}", points).x[1] > 9);
  const { x, y } = viewOf("(x + 1)/(x - 2)", upright, level);
  assert.ok(x[0] < 2 && x[1] > 2 && y[0] < 1 && y[1] > 1);
  const zeros = ["-\\frac{\\sqrt{6}}{2}", "\\frac{\\sqrt{6}}{2}"].map((place) => ({ x: parse(place), y: parse("0") }));
  const far: Layer = { id: "level", type: "implicit", role: "asymptote", relation: parse("y = 2") };
  const levelled = viewOf("\\frac{2x^2 - 3}{x^2 + 100}", { id: "zeros", type: "points", points: zeros }, far);
  assert.ok(levelled.y[1] > 2 && levelled.x[1] > 30, JSON.stringify(levelled));
  const arc: Layer = { id: "arc", type: "curve", variable: "x", y: parse("\\tan x"), over: [parse("0"), parse("1")] };
  const over = chooseView([arc]);
  assert.ok(over.x[0] <= 0 && over.x[1] >= 1 && over.x[1] < 1.5, JSON.stringify(over.x));
});

test("of several curves none is pressed flat by another that rises much faster", () => {
  const rows: [formulas: string[], most: number][] = [
    [["e^x", "\\ln x"], 15],
    [["x^2", "x^3", "x^4"], 60],
    [["\\cos x", "x"], 12],
    [["2^x", "3^x", "5^x"], 100],
    // Points that are spoken of stay in view.
    [["x^3", "100"], 300],
  ];
  for (const [formulas, most] of rows) {
    const curves = formulas.map((formula, index): Layer => ({ id: `${index}`, type: "curve", variable: "x", y: parse(formula) }));
    const { y } = chooseView(curves);
    assert.ok(y[1] - y[0] <= most, `${formulas.join(", ")}: ${y.join(" to ")}`);
  }
});

test("an area between curves fills the window", () => {
  const rows: [lower: string, upper: string, from: string, to: string, mostHigh: number][] = [
    ["x^3", "x", "0", "1", 5],
    ["x^2", "x", "0", "1", 3],
    ["0", "e^x", "0", "1", 5],
    ["0", "2x + 1", "0", "3", 12],
  ];
  for (const [lower, upper, from, to, mostHigh] of rows) {
    const conditions = [`${lower} \\le y \\le ${upper}`, `${from} \\le x \\le ${to}`].map((condition) => parse(condition));
    const area: Layer = { id: "area", type: "region", role: "answer", border: "edge", conditions };
    const { x, y } = chooseView([curve(lower), { ...curve(upper), id: "upper" }, area]);
    const width = Number(to) - Number(from);
    assert.ok(x[0] <= Number(from) && x[1] >= Number(to) && x[1] - x[0] <= 1.6 * width, `${lower}: ${x}`);
    assert.ok(y[1] - y[0] <= mostHigh, `${lower}: ${y}`);
  }
});

test("an arc of a circle is drawn with equal units", () => {
  for (const formula of ["\\sqrt{4 - x^2}", "-\\sqrt{9 - x^2}", "1 + \\sqrt{2x - x^2}"])
    assert.equal(viewOf(formula).aspect, "equal", formula);
  for (const formula of ["\\sqrt{4 - 2x^2}", "2\\sqrt{4 - x^2}", "\\sqrt{x^2 - 1}", "\\sin x"])
    assert.equal(viewOf(formula).aspect, "free", formula);
});

test("an interval that was asked for is shown whole, whatever points lie in it", () => {
  const points: Layer = {
    id: "zeros",
    type: "points",
    points: [
      { x: parse("1"), y: parse("0") },
      { x: parse("2"), y: parse("0") },
    ],
  };
  const rows: [formula: string, from: string, to: string][] = [
    ["e^{-x/5}\\cos 3x", "0", "20"],
    ["e^{-x/10}\\sin x", "0", "50"],
    ["x^3", "-2", "30"],
  ];
  for (const [formula, from, to] of rows) {
    const arc: Layer = { id: "arc", type: "curve", variable: "x", y: parse(formula), over: [parse(from), parse(to)] };
    const { x } = chooseView([arc, points]);
    const asked = Number(to) - Number(from);
    assert.ok(x[0] <= Number(from) && x[1] >= Number(to) && x[1] - x[0] <= 1.35 * asked, `${formula}: ${x}`);
  }
});

test("the value at an end that belongs to the interval is in view, though a step leads to it", () => {
  const rows: [formula: string, from: string, to: string, height: number][] = [
    ["\\lfloor x^2 \\rfloor", "-2", "2", 4],
    ["\\lceil -x^2 \\rceil", "0", "2", -4],
    ["\\begin{cases} x & x < 3 \\\\ 9 & x = 3 \\end{cases}", "0", "3", 9],
  ];
  for (const [formula, from, to, height] of rows) {
    const over: [Expression, Expression] = [parse(from), parse(to)];
    const arc: Layer = { id: "arc", type: "curve", variable: "x", y: parse(formula), over, ends: ["closed", "closed"] };
    const { y } = chooseView([arc]);
    assert.ok(y[0] <= height && y[1] >= height, `${formula}: ${y}`);
  }
});

test("neither a pole of high order nor a number beside an exponential presses the rest flat", () => {
  const rows: [formula: string, from: number, to: number, mostHigh: number][] = [
    ["1/x^{12} - 1/x^6", -0.25, 0.1, 30],
    ["4(1/x^{12} - 1/x^6)", -1, 0.5, 60],
    ["1/x^4", 0, 2, 60],
    ["1/x^{10}", 0, 0.8, 60],
    ["1/x^2", 0, 3, 30],
    ["2^{-x} + 1", 1, 3, 40],
    ["e^x + 100", 100, 105, 150],
  ];
  for (const [formula, from, to, mostHigh] of rows) {
    const { y } = viewOf(formula);
    assert.ok(y[0] <= from && y[1] >= to && y[1] - y[0] <= mostHigh, `${formula}: ${y}`);
  }
});
