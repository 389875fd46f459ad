import assert from "node:assert/strict";
import { test } from "node:test";
import { type Figure, type Layer, parse } from "@math-viz/sdk";
import { decimalText } from "./decimals.ts";
import { readOff } from "./readout.ts";
import { type Surface, toPixel } from "./surface.ts";

const decimals: [value: number, unit: number, text: string][] = [
  [1.23456, 0.01, "1.23"],
  [1.5, 0.001, "1.5"],
  [-0.0004, 0.01, "0"],
  [-2.25, 0.01, "−2.25"],
  [1234.5, 1, "1235"],
  [100, 10, "100"],
  [0, 1e-9, "0"],
  [12_345_678, 1000, "1.2346 × 10⁷"],
  [-0.0000123, 1e-7, "−1.23 × 10⁻⁵"],
  [3e100, 1e98, "3 × 10¹⁰⁰"],
];
for (const [value, unit, text] of decimals)
  test(`${value} where a pixel is ${unit}`, () => assert.equal(decimalText(value, unit), text));

const surface: Surface = { x: [-5, 5], y: [-5, 5], left: 0, right: 500, top: 0, bottom: 500 };
const figure = (layer: Layer, more: Partial<Figure> = {}): Figure => ({
  ...{ id: "figure", title: { key: "title" }, alt: [], layers: [layer] },
  ...{ view: { x: [-5, 5], y: [-5, 5], aspect: "free" }, ...more },
});
const curve = (formula: string, variable = "x"): Layer => ({ id: "C", type: "curve", variable, y: parse(formula) });
const circle: Layer = { id: "C", type: "implicit", relation: parse("x^2 + y^2 = 4") };
const a = { name: "a", value: 1, from: 0, to: 4, step: 1 };

const line: Layer = { id: "C", type: "number-line", sets: [parse("x > 1")] };

const readings: [what: string, figure: Figure, at: [number, number], text: string, values?: Record<string, number>][] = [
  ["a graph, exactly", figure(curve("x^2 - 4")), [1.5, -1.75], "x = 1.5\ny = −1.75"],
  ["a graph, rounded", figure(curve("sqrt(x)")), [3, 1.73], "x = 3\ny ≈ 1.732"],
  ["a graph in another letter", figure(curve("t^2", "t")), [-1, 1], "t = −1\ny = 1"],
  [
    "a graph whose axes have names of their own",
    figure({ ...curve("2 theta", "theta"), label: { key: "label.function", params: { function: parse("s = 2 theta") } } }),
    ...([[1, 2], "θ = 1\ns = 2"] as [[number, number], string]),
  ],
  ["a number line", figure(line), [1.25, 0], "≈ 1.25"],
  ["a graph that only comes close to a whole number", figure(curve("1 - 1/x^30")), [4, 1], "x = 4\ny ≈ 1"],
  ["a graph that is as good as level", figure(curve("tanh(10x)")), [4, 1], "x = 4\ny ≈ 1"],
  ["a graph that is level", figure(curve("floor(x)")), [1.5, 1], "x = 1.5\ny = 1"],
  ["a level line", figure(curve("0.1")), [1.5, 0.1], "x = 1.5\ny = 0.1"],
  ["a graph with a parameter", figure(curve("a x"), { parameters: [a] }), [1, 3], "x = 1\ny = 3", { a: 3 }],
  ["a circle", figure(circle), [2, 0], "≈ (2, 0)"],
  [
    "a number of the plane",
    figure(circle, { view: { x: [-5, 5], y: [-5, 5], aspect: "equal", plane: "complex" } }),
    [1.2, -1.6],
    "z ≈ 1.2 − 1.6i",
  ],
  [
    "a place by its distance and direction",
    figure(circle, { view: { x: [-5, 5], y: [-5, 5], aspect: "equal", plane: "polar" } }),
    [0, 2],
    "r ≈ 2\nθ ≈ 0.5π (90°)",
  ],
];
const directions: [x: number, y: number, text: string][] = [
  [-1, -1, "r ≈ 1.41\nθ ≈ 1.25π (225°)"],
  [-2, 0, "r ≈ 2\nθ ≈ π (180°)"],
  [2, -0.001, "r ≈ 2\nθ ≈ 0 (0°)"],
];
for (const [x, y, text] of directions)
  readings.push([text, figure(circle, { view: { x: [-5, 5], y: [-5, 5], aspect: "equal", plane: "polar" } }), [x, y], text]);

for (const [what, of, at, text, values] of readings)
  test(`read off ${what}`, () =>
    assert.equal(readOff(of, values).at({ layer: "C", pixel: toPixel(surface, at) }, surface).text, text));

test("the value at a rounded number is not taken from beyond a jump", () => {
  const reading = readOff(figure(curve("1/(x - 1.0049)")), undefined);
  assert.match(reading.at({ layer: "C", pixel: toPixel(surface, [1.2, 5]) }, surface).text, /^x = 1.2\ny ≈ 5.12/);
  assert.match(reading.at({ layer: "C", pixel: toPixel(surface, [1.0049, 5]) }, surface).text, /^≈ \(1, 5\)$/);
});

test("where no line of a graph is seen there is a value beyond the window, or none; of other lines, and where doubles end, nothing is known", () => {
  const column = toPixel(surface, [4, 0])[0];
  const rows: [Layer, string | undefined][] = [
    [curve("x^2"), "x = 4\ny = 16"],
    [curve("e^(25x)"), "x = 4\ny ≈ 2.68811714181614 × 10⁴³"],
    [curve("x^10"), "x = 4\ny = 1.048576 × 10⁶"],
    [curve("sqrt(-x)"), "none"],
    [curve("1/(x - 4)"), "none"],
    [curve("e^(x^6)"), undefined],
    [curve("1 + e^(x^6)/(1 + e^(x^6))"), undefined],
    [circle, undefined],
  ];
  for (const [layer, expected] of rows) assert.equal(readOff(figure(layer), undefined).beyond("C", column, surface), expected);
});

test("where a pixel is a hundred wide, a graph is read at a hundred: at the number that is shown", () => {
  const wide: Surface = { ...surface, x: [12_300_000, 12_350_000], y: [0, 50_000] };
  const { text } = readOff(figure(curve("x - 12300000")), undefined).at({ layer: "C", pixel: [234.37, 265.63] }, wide);
  assert.equal(text, "x = 1.23234 × 10⁷\ny = 23400");
});
