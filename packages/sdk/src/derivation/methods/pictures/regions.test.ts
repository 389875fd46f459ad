import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Derivation, Layer, MathJson } from "../../../contract.ts";
import { compile } from "../../../expression/evaluation/compile.ts";
import { headOf, operandsOf } from "../../../expression/mathjson.ts";
import { isFormula } from "../../../locale/say.ts";
import { solve } from "../../../solve.ts";

type Holds = (x: number, y: number) => boolean;

/** Whether conditions hold at a point, from their two sides alone. */
function holds(json: MathJson, x: number, y: number): boolean {
  const parts = operandsOf(json);
  if (headOf(json) === "And") return parts.every((part) => holds(part, x, y));
  if (headOf(json) === "Or") return parts.some((part) => holds(part, x, y));
  const values = parts.map((part) => compile(part, ["x", "y"])(x, y));
  return values
    .slice(1)
    .every((value, index) =>
      headOf(json) === "LessEqual" ? (values[index] as number) <= value : (values[index] as number) >= value,
    );
}

const regionsOf = ({ figures }: Derivation): Extract<Layer, { type: "region" }>[] =>
  figures.flatMap(({ layers }) => layers.filter((layer) => layer.type === "region"));

describe("what curves enclose", () => {
  const table: [question: string, isInside: Holds][] = [
    ["shade the region bounded by y = x^2, y = 0 and x = 2", (x, y) => x > 0 && x < 2 && y > 0 && y < x * x],
    ["shade the region bounded by y = 1/x, y = x and x = 2", (x, y) => x > 1 && x < 2 && y > 1 / x && y < x],
    ["shade the region bounded by y = 1/x, y = x, x = 2 and y = 0", (x, y) => x > 0 && x < 2 && y > 0 && y < Math.min(x, 1 / x)],
    ["shade the region enclosed by x = y^2 and x = 4", (x, y) => x < 4 && x > y * y],
    ["shade the region enclosed by y^2 = 2x and y = x - 4", (x, y) => 2 * x > y * y && x < y + 4],
    [
      "shade the region enclosed by y = sqrt(x), y = 2 - x and the x-axis",
      (x, y) => x > 0 && y > 0 && y < Math.min(Math.sqrt(x), 2 - x),
    ],
    [
      "shade the region bounded by y = sin x, y = cos x, x = 0 and x = pi/2",
      (x, y) => x > 0 && x < Math.PI / 2 && y > Math.min(Math.sin(x), Math.cos(x)) && y < Math.max(Math.sin(x), Math.cos(x)),
    ],
    ["shade the region bounded by y = ln x, y = 0 and x = e", (x, y) => x > 1 && x < Math.E && y > 0 && y < Math.log(x)],
    ["shade the region bounded by x y = 1, y = x and y = 3", (x, y) => y > 1 && y < 3 && x > 1 / y && x < y],
    ["shade the region bounded by y = x, y = 2x and y = 6 - x", (x, y) => y > x && y < 2 * x && y < 6 - x],
    ["shade the region enclosed by |x| + |y| = 1", (x, y) => Math.abs(x) + Math.abs(y) < 1],
    ["shade the region enclosed by x^2 + y^2 = 2x", (x, y) => x * x + y * y < 2 * x],
    [
      "shade the region bounded by y = x^3, y = x, x = 0 and x = 2",
      (x, y) => x > 0 && x < 2 && y > Math.min(x, x ** 3) && y < Math.max(x, x ** 3),
    ],
    [
      "shade the region inside x^2 + y^2 = 9 and outside |x| + |y| = 1",
      (x, y) => x * x + y * y < 9 && Math.abs(x) + Math.abs(y) > 1,
    ],
    ["shade the region inside x^2 + y^2 = 4 and above y = x", (x, y) => x * x + y * y < 4 && y > x],
    // Bars are linear on either side alone.
    ["shade the region bounded by x = |y - 5| and x = 2", (x, y) => x > Math.abs(y - 5) && x < 2],
    [
      "shade the area between y = x - x/(x+1) and y = x^2 / 2",
      (x, y) => x > 0 && x < 1 && y > (x * x) / 2 && y < (x * x) / (x + 1),
    ],
    ["shade the area between y = sin(x)/x and y = x^2", (x, y) => Math.abs(x) < 1 && y > x * x && y < Math.sin(x) / x],
    // Roots of squares are bars.
    ["shade the region bounded by x = sqrt(y^2) and x = 2", (x, y) => x > Math.abs(y) && x < 2],
    ["shade the region between y = sqrt(x^2) and y = 2", (x, y) => y > Math.abs(x) && y < 2],
    ["shade the region bounded by y = sqrt((x-1)^2) and y = 3", (x, y) => y > Math.abs(x - 1) && y < 3],
    ["shade the region enclosed by sqrt(x^2) + sqrt(y^2) = 2", (x, y) => Math.abs(x) + Math.abs(y) < 2],
    ["shade the area between y = e^x and y = x + 2", (x, y) => y > Math.exp(x) && y < x + 2],
  ];
  for (const [question, isInside] of table)
    test(question, async () => {
      const derivation = await solve({ text: question }).result;
      assert.equal(derivation.status, "solved");
      const regions = regionsOf(derivation);
      for (let x = -4.013; x < 5; x += 0.0937)
        for (let y = -4.007; y < 5; y += 0.0911) {
          const isShaded = regions.some(({ conditions }) => conditions.every(({ json }) => holds(json, x, y)));
          assert.equal(isShaded, isInside(x, y), `${x}, ${y}`);
        }
    });
});

describe("what curves do not enclose is not shaded", () => {
  const table: string[] = [
    "shade the region bounded by y = x, y = x + 1 and x = 0",
    "shade the region bounded by y = 1/x, y = 0 and x = 1",
    "shade the region bounded by y = sin x, y = 2 and x = 0",
    "shade the region bounded by y = x^2 and x = 2 and x = 5",
    "shade the region bounded by x^2 + y^2 = 4 and y = x",
    "shade the region bounded by y = tan x, y = x^2 and x = 3",
    "shade the region enclosed by y = x^2",
    "shade the region bounded by y = x^2, y = 4 and x = 0",
    "shade the region enclosed by x y = 1",
    "shade the region enclosed by x^2 + y^2 + 1 = 0",
    "shade the region enclosed by x^2 + y^2 = 0",
    "shade the region inside y = x and outside x^2 + y^2 = 4",
    "shade the region above x + |y - 7| = 3",
    "shade the region inside x^2 + y^2 = 1 and above y = 3",
    `shade the region bounded by ${Array.from({ length: 12 }, (_, slope) => `y = ${slope}x`).join(", ")}`,
    `shade the region inside ${Array.from({ length: 12 }, (_, radius) => `x^2 + y^2 = ${radius + 1}`).join(" and inside ")}`,
    // Of √y to the second only half of the line is left.
    "shade the region bounded by x = (sqrt(y))^2 and x = 2",
    "plot the first 1000000 terms of a_n = n",
    // Between the places at which they meet these run off to a pole.
    "shade the region enclosed by y = 1/x and y = x",
    "shade the area between y = 1/x^2 and y = 1",
    "画出 y=1/x 与 y=x 围成的图形",
  ];
  for (const question of table)
    test(question, async () => {
      const derivation = await solve({ text: question }).result;
      assert.equal(regionsOf(derivation).length, 0);
      assert.notEqual(derivation.status, "solved");
      assert.ok(derivation.reason);
    });
});

for (const [question, value] of [
  ["plot the sequence a_n = sin(1/(n-5)) for n = 1 to 10000", "\\sin\\left(\\frac{1}{0}\\right)"],
  ["plot the first 10000 terms of a_n = sqrt(5000 - n)", "\\sqrt{-1}"],
] as const)
  test(`a sequence is refused by its first term that is no number, before the others are worked out: ${question}`, {
    timeout: 3000,
  }, async () => {
    const { status, reason } = await solve({ text: question }).result;
    assert.equal(status, "unsolved");
    const first = reason?.params?.value;
    assert.equal(isFormula(first) && first.latex, value);
  });

describe("where nothing is shaded nothing is called a picture", () => {
  for (const question of ["shade x^2 + y^2 <= 0", "shade (x - 1)^2 + (y - 2)^2 <= 0", "shade |x| + |y| <= 0"])
    test(question, async () => {
      const { status, reason, figures } = await solve({ text: question }).result;
      assert.deepEqual([status, reason?.key, figures], ["unsolved", "figure-error.nothing-shaded", []]);
    });
});

test("corners are where one border ends and another begins", async () => {
  const question = "shade the region bounded by y = sqrt(x), y = 2 - x and the x-axis";
  const { figures } = await solve({ text: question }).result;
  const corners = figures.flatMap(({ layers }) =>
    layers.flatMap((layer) =>
      layer.type === "points" ? layer.points.map(({ x, y }) => [compile(x.json, [])(), compile(y.json, [])()]) : [],
    ),
  );
  assert.deepEqual(corners, [
    [0, 0],
    [1, 1],
    [2, 0],
  ]);
});

test("corners that are known to some digits are told once each, in digits", async () => {
  const { figures } = await solve({ text: "shade the region bounded by y = cos x, y = x and x = 0" }).result;
  const points = figures.flatMap(({ layers }) => layers.flatMap((layer) => (layer.type === "points" ? layer.points : [])));
  assert.deepEqual(
    points.map(({ x, y }) => `${x.latex} ${y.latex}`),
    ["0 0", "0 1", "0.739085133215 0.739085133215"],
  );
});

test("the pole of an area does not make the picture endlessly high", async () => {
  const { figures } = await solve({ text: "shade the area under y = 1/(x-1) from 0 to 2" }).result;
  const [low = 0, high = 0] = figures[0]?.view.y ?? [];
  assert.ok(high - low > 1 && high - low < 40, `${low} to ${high}`);
});
