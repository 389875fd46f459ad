import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Layer } from "../../../contract.ts";
import { compile } from "../../../expression/evaluation/compile.ts";
import { operandsOf } from "../../../expression/mathjson.ts";
import { solve } from "../../../solve.ts";

type Pair = readonly [number, number];
const triangles: readonly (readonly [Pair, Pair, Pair])[] = [
  [
    [0, 0],
    [4, 0],
    [1, 3],
  ],
  [
    [0, 0],
    [4, 0],
    [0, 3],
  ],
  [
    [-2, 1],
    [5, -1],
    [6, 0],
  ],
  [
    [1, 2],
    [-3, 4],
    [0, -5],
  ],
];

const layersOf = async (question: string): Promise<Layer[]> => {
  const { status, figures } = await solve({ text: question }).result;
  assert.equal(status, "solved");
  return figures.flatMap(({ layers }) => layers);
};
const numberOf = (json: Parameters<typeof compile>[0]): number => compile(json, [])();
const ofSegments = (layers: readonly Layer[], id: string): [Pair, Pair][] =>
  layers.flatMap((layer): [Pair, Pair][] =>
    layer.type === "segment" && layer.id.startsWith(id)
      ? [
          [layer.from, layer.to].map((place) => place.map((each) => numberOf(each?.json ?? Number.NaN))) as unknown as [
            Pair,
            Pair,
          ],
        ]
      : [],
  );
const pointOf = (layers: readonly Layer[], id: string): Pair => {
  const layer = layers.find((each) => each.id === id);
  assert.ok(layer?.type === "points" && layer.points[0]);
  const { x, y } = layer.points[0];
  return [numberOf(x.json), numberOf(y.json)];
};
const isZero = (value: number): void => assert.ok(Math.abs(value) < 1e-9, String(value));
const cross = ([a, b]: Pair, [c, d]: Pair, [e, f]: Pair): number => (c - a) * (f - b) - (d - b) * (e - a);
const others = (triangle: readonly Pair[], corner: number): [Pair, Pair] =>
  triangle.filter((_, index) => index !== corner) as [Pair, Pair];

for (const triangle of triangles) {
  const told = triangle.map((corner) => `(${corner.join(", ")})`).join(", ");
  describe(`what belongs to the triangle ${told}`, () => {
    test("medians end in the middle of a side, and meet", async () => {
      const layers = await layersOf(`draw the medians of the triangle ${told}`);
      const meeting = pointOf(layers, "meeting");
      const medians = ofSegments(layers, "cevian");
      assert.equal(medians.length, 3);
      medians.forEach(([from, to], corner) => {
        assert.deepEqual(from, triangle[corner]);
        const [one, other] = others(triangle, corner);
        isZero(one[0] + other[0] - 2 * to[0]);
        isZero(one[1] + other[1] - 2 * to[1]);
        isZero(cross(from, to, meeting));
      });
    });
    test("altitudes are at right angles to the line of a side, end on it, and meet", async () => {
      const layers = await layersOf(`draw the altitudes of the triangle ${told}`);
      const meeting = pointOf(layers, "meeting");
      for (const [corner, place] of triangle.entries()) {
        const [one, other] = others(triangle, corner);
        isZero((meeting[0] - place[0]) * (other[0] - one[0]) + (meeting[1] - place[1]) * (other[1] - one[1]));
        const altitude = ofSegments(layers, "cevian").find(([from]) => from[0] === place[0] && from[1] === place[1]);
        if (altitude) isZero(cross(one, other, altitude[1]));
      }
    });
    test("the circumcircle goes through every corner, the incircle touches every side", async () => {
      for (const name of ["circumcircle", "incircle"]) {
        const layers = await layersOf(`draw the ${name} of the triangle ${told}`);
        const circle = layers.find(({ id }) => id === "circle");
        assert.ok(circle?.type === "implicit");
        const [left, right] = operandsOf(circle.relation.json);
        const at = compile(left ?? 0, ["x", "y"]);
        const centre = pointOf(layers, "center");
        const square = numberOf(right ?? 0);
        if (name === "circumcircle") for (const [x, y] of triangle) isZero(at(x, y) - square);
        else
          for (const corner of triangle.keys()) {
            const [one, other] = others(triangle, corner);
            isZero(cross(one, other, centre) ** 2 / ((other[0] - one[0]) ** 2 + (other[1] - one[1]) ** 2) - square);
          }
      }
    });
  });
}

test("three points on a line are no triangle", async () => {
  const { figures, reason } = await solve({ text: "draw the altitudes of the triangle (0,0), (1,1), (2,2)" }).result;
  assert.equal(figures.length, 0);
  assert.equal(reason?.key, "reason.picture-on-one-line");
});
