import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { parse } from "../../expression/parse.ts";
import { conicCoefficients } from "./coefficients.ts";
import { type ConicShape, conicShape } from "./shape.ts";

const shapeOf = (equation: string): ConicShape | undefined => {
  const conic = conicCoefficients(parse(equation).json);
  return conic && conicShape(conic);
};

const rounded = (shape: unknown): unknown =>
  JSON.parse(JSON.stringify(shape, (_, value) => (typeof value === "number" ? Math.round(value * 1e9) / 1e9 + 0 : value)));

const h = Math.SQRT1_2;
const table: [equation: string, shape: ConicShape][] = [
  ["x^2 + 4y^2 = 64", { kind: "ellipse", centre: [0, 0], axis: [1, 0], a: 8, b: 4 }],
  ["4x^2 + y^2 = 64", { kind: "ellipse", centre: [0, 0], axis: [0, 1], a: 8, b: 4 }],
  ["-x^2 - y^2 + 2x - 4y + 4 = 0", { kind: "ellipse", centre: [1, -2], axis: [1, 0], a: 3, b: 3 }],
  ["x^2/pi^2 + y^2 = 1", { kind: "ellipse", centre: [0, 0], axis: [1, 0], a: Math.PI, b: 1 }],
  ["x^2/sqrt(2) + y^2/sqrt(3) = 1", { kind: "ellipse", centre: [0, 0], axis: [0, 1], a: 3 ** 0.25, b: 2 ** 0.25 }],
  ["10^(-30)x^2/pi^2 + 10^(-30)y^2 = 10^(-30)", { kind: "ellipse", centre: [0, 0], axis: [1, 0], a: Math.PI, b: 1 }],
  ["sqrt(2)x^2 + sqrt(3)y = 0", { kind: "parabola", vertex: [0, 0], axis: [0, -1], p: Math.sqrt(3 / 32) }],
  [
    "(x/sqrt(2) + y/sqrt(3))^2 = 1",
    { kind: "lines", lines: [-1, 1].map((side) => ({ a: Math.sqrt(0.6), b: Math.sqrt(0.4), c: side * Math.sqrt(1.2) })) },
  ],
  ["sqrt(2)sqrt(3)x^2 = sqrt(6)x^2 + y^2 - x", { kind: "parabola", vertex: [0, 0], axis: [1, 0], p: 0.25 }],
  ["5x^2 + 4x y + 8y^2 = 36", { kind: "ellipse", centre: [0, 0], axis: [2 / Math.sqrt(5), -1 / Math.sqrt(5)], a: 3, b: 2 }],
  ["x^2/9 - y^2/16 = 1", { kind: "hyperbola", centre: [0, 0], axis: [1, 0], a: 3, b: 4 }],
  ["x^2/9 - y^2/16 = -1", { kind: "hyperbola", centre: [0, 0], axis: [0, 1], a: 4, b: 3 }],
  ["x y = 1", { kind: "hyperbola", centre: [0, 0], axis: [h, h], a: Math.SQRT2, b: Math.SQRT2 }],
  ["x y = -2", { kind: "hyperbola", centre: [0, 0], axis: [h, -h], a: 2, b: 2 }],
  ["y^2 = 4x", { kind: "parabola", vertex: [0, 0], axis: [1, 0], p: 1 }],
  ["y^2 = -4x", { kind: "parabola", vertex: [0, 0], axis: [-1, 0], p: 1 }],
  ["x^2 = 4y", { kind: "parabola", vertex: [0, 0], axis: [0, 1], p: 1 }],
  ["y = -x^2/8", { kind: "parabola", vertex: [0, 0], axis: [0, -1], p: 2 }],
  ["(y - 1)^2 = 2(x + 3)", { kind: "parabola", vertex: [-3, 1], axis: [1, 0], p: 0.5 }],
  ["(x - y)^2 = 4(x + y)", { kind: "parabola", vertex: [0, 0], axis: [h, h], p: h }],
  ["(x + y)^2 = 4(x - y)", { kind: "parabola", vertex: [0, 0], axis: [h, -h], p: h }],
  ["x^2 + y^2 = 0", { kind: "point", at: [0, 0] }],
  ["(x - 1)^2 + 3(y + 2)^2 = 0", { kind: "point", at: [1, -2] }],
  ["x^2 + y^2 + 1 = 0", { kind: "empty" }],
  ["x^2 + 1 = 0", { kind: "empty" }],
  ["x^2 = x^2 + 1", { kind: "empty" }],
  ["x + y = y + x", { kind: "everything" }],
  ["x^2 = 4", { kind: "lines", lines: [-2, 2].map((c) => ({ a: 1, b: 0, c })) }],
  ["(x - 3)^2 = 0", { kind: "lines", lines: [{ a: 1, b: 0, c: 3 }] }],
  ["y^2 = 0", { kind: "lines", lines: [{ a: 0, b: 1, c: 0 }] }],
];

describe("an equation of degree two has the shape", () => {
  for (const [equation, shape] of table) test(equation, () => assert.deepEqual(rounded(shapeOf(equation)), rounded(shape)));
});

test("lines that cross go through all points of a product of two equations", () => {
  const shape = shapeOf("(x - 2y + 3)(x + 2y - 5) = 0");
  assert.ok(shape?.kind === "lines" && shape.lines.length === 2);
  for (const [x, y] of [
    [1, 2],
    [3, 3],
    [3, 1],
    [-3, 0],
    [5, 0],
  ] as const) {
    assert.ok(Math.min(...shape.lines.map(({ a, b, c }) => Math.abs(a * x + b * y - c))) < 1e-12, `${x} ${y}`);
  }
});

test("what is no equation of degree two in x and y is none", () => {
  for (const equation of [
    "x^3 = y",
    "x^2 + y^2 < 1",
    "x^2 + a y^2 = 1",
    "y = 1/x",
    "sin(x) = y",
    "(x y)^2 = 1",
    "pi x^2/0 = y",
    "x^2 + y^2",
  ]) {
    assert.equal(shapeOf(equation), undefined, equation);
  }
});

test("letters may be those of the axes", () => {
  const conic = conicCoefficients(parse("u^2 + 4v^2 = 64").json, { horizontal: "u", vertical: "v" });
  assert.deepEqual(conic && conicShape(conic), { kind: "ellipse", centre: [0, 0], axis: [1, 0], a: 8, b: 4 });
});

test("a conic made from centre, axes and a rotation by a rational angle is found again, however far away", () => {
  const whole = fc.integer({ min: 1, max: 60 });
  const place = fc.integer({ min: -1_000_000, max: 1_000_000 });
  fc.assert(
    fc.property(whole, whole, place, place, fc.integer({ min: -9, max: 9 }), fc.boolean(), (a, b, x, y, slope, closed) => {
      fc.pre(a !== b && slope !== 0);
      // cos and sin of a rational angle, times a whole number.
      const [cos, sin, length] = [1 - slope * slope, 2 * slope, 1 + slope * slope];
      const [u, v] = [`(${cos}(x - ${x}) + ${sin}(y - ${y}))/${length}`, `(${cos}(y - ${y}) - ${sin}(x - ${x}))/${length}`].map(
        (text) => text.replaceAll("- -", "+ ").replaceAll("+ -", "- "),
      );
      const shape = shapeOf(`(${u})^2/${a}^2 ${closed ? "+" : "-"} (${v})^2/${b}^2 = 1`);
      assert.ok(shape?.kind === (closed ? "ellipse" : "hyperbola"));
      assert.deepEqual(shape.centre, [x, y]);
      const [first, second] = closed ? [Math.max(a, b), Math.min(a, b)] : [a, b];
      assert.ok(Math.abs(shape.a - first) < 1e-9 * first && Math.abs(shape.b - second) < 1e-9 * second, `${shape.a} ${shape.b}`);
      const direction = closed && a < b ? [-sin / length, cos / length] : [cos / length, sin / length];
      const turned = shape.axis[0] * (direction[1] as number) - shape.axis[1] * (direction[0] as number);
      assert.ok(Math.abs(turned) < 1e-9, `${shape.axis} is along ${direction}`);
    }),
    { numRuns: 150 },
  );
});
