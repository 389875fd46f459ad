import assert from "node:assert/strict";
import { test } from "node:test";
import type { Layer, MathJson, Message } from "../contract.ts";
import { expressionOf } from "../expression/expression.ts";
import { whatIsSeen } from "./what-is-seen.ts";

const point = (x: number, y: number): MathJson => ["Tuple", x, y];
const message = (key: string, params: Record<string, MathJson>): Message => ({
  key,
  params: Object.fromEntries(Object.entries(params).map(([name, json]) => [name, expressionOf(json)])),
});
const layer = (label: Message, id: string): Layer => ({ id, type: "implicit", relation: expressionOf(["Equal", "x", 0]), label });
const keysSeen = (...messages: Message[]): string[] =>
  whatIsSeen(messages.map((label, index) => layer(label, `layer-${index}`))).map(({ key }) => key);

const foci: MathJson = ["List", point(-4, 0), point(4, 0)];
const ellipse = message("figure.ellipse", { equation: ["Equal", "x", 1], center: point(0, 0), foci });

test("what the sentence of a conic has told is not told again, whichever comes first", () => {
  assert.deepEqual(keysSeen(ellipse, message("label.foci", { points: foci }), message("label.center", { points: point(0, 0) })), [
    "figure.ellipse",
  ]);
  assert.deepEqual(keysSeen(message("label.foci", { points: foci }), ellipse), ["figure.ellipse"]);
});

test("what it has not told stays: vertices, and a centre that is not its own", () => {
  const vertices = message("label.vertices", { points: ["List", point(-5, 0), point(5, 0)] });
  const other = message("label.center", { points: point(1, 1) });
  assert.deepEqual(keysSeen(ellipse, vertices, other), ["figure.ellipse", "label.vertices", "label.center"]);
});

test("a line is not said again after its name, nor the same sentence twice", () => {
  const equation: MathJson = ["Equal", "y", ["Multiply", 2, "x"]];
  const asymptote = message("label.asymptote", { equation });
  assert.deepEqual(keysSeen(asymptote, message("label.curve", { equation }), asymptote), ["label.asymptote"]);
  assert.deepEqual(keysSeen(message("label.curve", { equation }), message("label.curve", { equation })), ["label.curve"]);
});

test("a point without a name is not said again after the segment that ends there; one with a name is", () => {
  const segment = message("label.segment", { from: point(1, 2), to: point(3, 4) });
  const bare: Message = { key: "label.named-point", params: { name: "", point: expressionOf(point(1, 2)) } };
  const named = message("label.named-point", { name: "A", point: point(1, 2) });
  assert.deepEqual(keysSeen(segment, bare), ["label.segment"]);
  assert.deepEqual(keysSeen(segment, named), ["label.segment", "label.named-point"]);
});

test("a few trajectories are named, many are counted", () => {
  const trajectories = [1, 2, 3, 4].map((x) => message("label.trajectory", { point: point(x, 0) }));
  assert.equal(keysSeen(...trajectories.slice(0, 3)).length, 3);
  const seen = whatIsSeen(trajectories.map((label, index) => layer(label, `layer-${index}`)));
  assert.deepEqual(seen, [{ key: "label.trajectories", params: { count: 4 } }]);
});

test("layers without words are told by what they are", () => {
  const parts: Layer[] = [
    { id: "a", type: "curve", variable: "x", y: expressionOf(["Power", "x", 2]) },
    { id: "b", type: "histogram", samples: { x: [1, 2] }, edges: [0, 3] },
  ];
  assert.deepEqual(whatIsSeen(parts), [
    message("figure.graph-of", { function: ["Equal", "y", ["Power", "x", 2]] }),
    { key: "kind.histogram" },
  ]);
  const named = { ...(parts[0] as Layer), label: { key: "label.curve" } };
  assert.deepEqual(whatIsSeen([named, parts[1] as Layer]), [{ key: "label.curve" }]);
});
