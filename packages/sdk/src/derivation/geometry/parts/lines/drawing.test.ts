import assert from "node:assert/strict";
import { test } from "node:test";
import { lineQuestions, pointQuestions } from "../../../../../test/line-questions.ts";
import { measureQuestions, meetingQuestions } from "../../../../../test/meeting-questions.ts";
import { askPlane } from "../../../../../test/plane-question.ts";
import type { Layer, MathJson } from "../../../../contract.ts";
import { labels } from "../../../../locale/labels.ts";
import { sayPlainly } from "../../../../locale/say.ts";

const english = Object.fromEntries(Object.entries(labels).map(([key, { en }]) => [key, en]));
const shown = (facts: string, what: string, of: MathJson): string[] => {
  const layers = new Map(askPlane(facts, what, of).layers.map(({ layer }) => [layer.id, layer]));
  return [...layers.values()].map(
    ({ id, type, role, label }) => `${id}: ${role} ${type} ${label ? sayPlainly(label, english) : ""}`,
  );
};

test("a foot is drawn with its line, its point and the perpendicular between them", () => {
  assert.deepEqual(
    shown('A = (4, 3); l: x + 2y = 5; ["Equal","H",["Foot","A","l"]]', "coordinates", "H").filter(
      (layer) => !layer.startsWith("Perp"),
    ),
    [
      "l: main implicit x + 2y = 5",
      "A: construction points A(4, 3)",
      "At(Intersections(l, PerpendicularThrough(A, l)), 1): answer points H(3, 1)",
      "Segment(Tuple(4, 3), Tuple(3, 1)): construction segment segment from A to H",
    ],
  );
});

test("a triangle is drawn by its sides and corners", () => {
  const layers = shown("A = (0, 0); B = (4, 0); C = (1, 3)", "area", ["Area", ["Triangle", "A", "B", "C"]]);
  assert.equal(layers.filter((layer) => layer.includes("main segment")).length, 3);
  assert.equal(layers.filter((layer) => layer.includes("points")).length, 3);
});

test("what holds letters is not drawn", () => {
  assert.deepEqual(shown("A = (a, 0); B = (0, b)", "coordinates", ["Midpoint", ["Segment", "A", "B"]]), []);
});

test("every layer has an id that stands for one thing, and a label in words", () => {
  for (const [facts, what, of, , assuming] of [...pointQuestions, ...lineQuestions, ...measureQuestions, ...meetingQuestions]) {
    const seen = new Map<string, Layer["type"]>();
    for (const { layer } of askPlane(facts, what, of, assuming).layers) {
      assert.equal(seen.get(layer.id) ?? layer.type, layer.type, layer.id);
      seen.set(layer.id, layer.type);
      assert.ok(layer.label && Object.hasOwn(labels, layer.label.key), layer.label?.key);
    }
  }
});
