import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { spendFreely } from "../../../algebra/spend.ts";
import type { MathJson } from "../../../contract.ts";
import { compile } from "../../../expression/evaluation/compile.ts";
import { apply, operandsOf } from "../../../expression/mathjson.ts";
import { parse } from "../../../expression/parse.ts";
import { verifyEqual } from "../../../verification/equality/verify-equal.ts";
import type { Transform } from "../follow-up.ts";
import { transformedCurve, transformedGraph } from "./transformed.ts";

const of = (latex: string): MathJson => parse(latex).json;

const bodies = [
  "x^2-4x+3",
  "x^2",
  "(x-2)^2-1",
  "2x-1",
  "5",
  "x^3-x",
  "\\frac{1}{x}",
  "\\frac{x+1}{x-2}",
  "\\sqrt{x}",
  "|x-1|",
  "\\sin(2x)+1",
  "\\cos x",
  "e^{-x}",
  "\\ln(x+1)",
  "2(x-1)(x+3)",
  "(1-x)^3",
  "\\frac{2}{3-x}",
  "x e^x",
];
const shifts: readonly (readonly [string, string])[] = [
  ["2", "0"],
  ["-1", "3"],
  ["1/2", "-2/3"],
  ["\\pi/2", "\\sqrt{2}"],
];
const shift = (x: MathJson, y: MathJson): Transform => ({ kind: "shift", by: [x, y] });
const negative = (json: MathJson): MathJson => (typeof json === "number" ? -json : apply("Negate", json));

function moved(body: MathJson, by: Transform): MathJson {
  const result = transformedGraph({ left: "y", variable: "x", body }, by);
  assert.ok(result && "body" in result);
  return result.body;
}

const isEqual = (left: MathJson, right: MathJson): boolean =>
  ["proved", "sampled"].includes(verifyEqual(left, right, { assuming: [], seed: 0, spend: spendFreely }).status);

describe("a shift and the shift back leave the function as it was", () => {
  for (const body of bodies)
    for (const [x, y] of shifts)
      test(`${body}, (${x}, ${y})`, () => {
        const there = moved(of(body), shift(of(x), of(y)));
        assert.ok(isEqual(moved(there, shift(negative(of(x)), negative(of(y)))), of(body)));
      });
});

describe("what is reflected twice, stretched and compressed, or turned all the way round is as it was", () => {
  const pairs: readonly (readonly [string, Transform, Transform])[] = [
    ...(["XAxis", "YAxis", ["Tuple", 0, 0], ["Tuple", 1, 2], ["Equal", "x", 3], ["Equal", "y", -1]] as MathJson[]).map(
      (mirror) => [JSON.stringify(mirror), { kind: "reflect", in: mirror }, { kind: "reflect", in: mirror }] as const,
    ),
    ["3 along y", { kind: "scale", along: "y", factor: 3 }, { kind: "scale", along: "y", factor: ["Divide", 1, 3] }],
    [
      "2/3 along x",
      { kind: "scale", along: "x", factor: ["Divide", 2, 3] },
      { kind: "scale", along: "x", factor: ["Divide", 3, 2] },
    ],
    ["180°", { kind: "rotate", angle: ["Degrees", 180], about: [1, 0] }, { kind: "rotate", angle: "Pi", about: [1, 0] }],
  ];
  for (const body of bodies)
    for (const [name, there, back] of pairs)
      test(`${body}, ${name}`, () => assert.ok(isEqual(moved(moved(of(body), there), back), of(body))));
});

/** Where a point comes to lie: by hand, in floating point. */
function image(by: Transform, [x, y]: readonly [number, number]): [number, number] {
  const value = (json: MathJson): number => compile(json, [])();
  switch (by.kind) {
    case "shift":
      return [x + value(by.by[0]), y + value(by.by[1])];
    case "scale":
      return by.along === "x" ? [x * value(by.factor), y] : [x, y * value(by.factor)];
    case "rotate": {
      const [p, q] = by.about.map(value) as [number, number];
      const angle = value(by.angle);
      const [dx, dy] = [x - p, y - q];
      return [p + dx * Math.cos(angle) - dy * Math.sin(angle), q + dx * Math.sin(angle) + dy * Math.cos(angle)];
    }
    case "reflect": {
      if (by.in === "XAxis") return [x, -y];
      if (by.in === "YAxis") return [-x, y];
      const [first, second] = operandsOf(by.in) as [MathJson, MathJson];
      if (Array.isArray(by.in) && by.in[0] === "Tuple") return [2 * value(first) - x, 2 * value(second) - y];
      if (first === "x" && second !== "y") return [2 * value(second) - x, y];
      const line = compile(second, ["x"]);
      const [b, m] = [line(0), line(1) - line(0)];
      const d = (x + (y - b) * m) / (1 + m * m);
      return [2 * d - x, 2 * d * m - y + 2 * b];
    }
  }
}

const transforms: readonly Transform[] = [
  shift(2, 0),
  shift(["Divide", -1, 2], 3),
  { kind: "scale", along: "y", factor: 3 },
  { kind: "scale", along: "x", factor: ["Divide", 1, 2] },
  { kind: "reflect", in: "XAxis" },
  { kind: "reflect", in: ["Equal", "y", "x"] },
  { kind: "reflect", in: of("y = -2x + 1") },
  { kind: "reflect", in: ["Equal", "x", 2] },
  { kind: "rotate", angle: ["Degrees", 90], about: [0, 0] },
  { kind: "rotate", angle: ["Degrees", -90], about: [2, -1] },
  { kind: "rotate", angle: ["Degrees", 45], about: [0, 0] },
  { kind: "rotate", angle: ["Divide", "Pi", 6], about: [1, 1] },
  { kind: "rotate", angle: ["Degrees", 17], about: [0, 3] },
];

function holdsAt(equation: MathJson, [x, y]: readonly [number, number]): boolean {
  const [left, right] = operandsOf(equation).map((side) => compile(side, ["x", "y"])(x, y)) as [number, number];
  return Math.abs(left - right) <= 1e-8 * Math.max(1, Math.abs(left), Math.abs(right));
}

describe("every point of a curve lies on the moved curve when it is moved", () => {
  for (const body of bodies)
    test(`y = ${body}`, () => {
      const value = compile(of(body), ["x"]);
      for (const by of transforms) {
        const result = transformedGraph({ left: "y", variable: "x", body: of(body) }, by);
        assert.ok(result);
        const equation = "body" in result ? apply("Equal", "y", result.body) : result.equation;
        for (const x of [-2.3, -0.7, 0.4, 1.3, 2.6, 4.1]) {
          const point: [number, number] = [x, value(x)];
          if (Number.isFinite(point[1])) assert.ok(holdsAt(equation, image(by, point)), JSON.stringify([by, equation, x]));
        }
      }
    });

  const curves: readonly (readonly [string, (t: number) => [number, number]])[] = [
    ["\\frac{x^2}{9}+\\frac{y^2}{4}=1", (t) => [3 * Math.cos(t), 2 * Math.sin(t)]],
    ["x^2+y^2-2x=0", (t) => [1 + Math.cos(t), Math.sin(t)]],
    ["y^2=4x", (t) => [t * t, 2 * t]],
    ["xy=1", (t) => [t, 1 / t]],
    ["2x+3y=6", (t) => [3 * t, 2 - 2 * t]],
    ["x=3", (t) => [3, t]],
    ["x^2-xy+y^2=3", (t) => [Math.sqrt(3) * Math.cos(t) + Math.sin(t), Math.sqrt(3) * Math.cos(t) - Math.sin(t)]],
  ];
  for (const [equation, at] of curves)
    test(equation, () => {
      for (const by of transforms) {
        const result = transformedCurve(of(equation), by);
        assert.ok(result);
        for (const t of [0.3, 0.9, 1.7, 2.5, 4.2, 5.6]) {
          assert.ok(holdsAt(of(equation), at(t)), "the point lies on the curve");
          assert.ok(holdsAt(result, image(by, at(t))), JSON.stringify([by, result, t]));
        }
      }
    });
});
