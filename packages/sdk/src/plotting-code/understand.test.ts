import assert from "node:assert/strict";
import { test } from "node:test";
import { changes } from "./examples/changes.ts";
import { curves } from "./examples/curves.ts";
import { data } from "./examples/data.ts";
import type { Example } from "./examples/example.ts";
import { loops } from "./examples/loops.ts";
import { more } from "./examples/more.ts";
import { partlyChanges } from "./examples/partly-changes.ts";
import { partlyDrawings } from "./examples/partly-drawings.ts";
import { partlyStatements } from "./examples/partly-statements.ts";
import { partlyValues } from "./examples/partly-values.ts";
import { places } from "./examples/places.ts";
import { planes } from "./examples/planes.ts";
import { programs } from "./examples/programs.ts";
import { sequences } from "./examples/sequences.ts";
import { tellLayer } from "./examples/told.ts";
import { understand } from "./understand.ts";

const groups: Readonly<Record<string, readonly Example[]>> = {
  "what programs of curves draw": curves,
  "what programs of places draw": places,
  "what programs of planes draw": planes,
  "what programs of data draw": data,
  "what whole programs draw": programs,
  "what more programs draw": more,
  "what is left of what programs change": changes,
  "what programs with loops, parts and products draw": loops,
  "lists, tuples and ranges of Python, and arrays of NumPy": sequences,
  "what is not understood of values": partlyValues,
  "what is not understood of changes": partlyChanges,
  "what is not understood of statements": partlyStatements,
  "what is not understood of drawings": partlyDrawings,
};

for (const [group, examples] of Object.entries(groups))
  test(group, async (context) => {
    for (const { name, code, draws, notUnderstood = [] } of examples)
      await context.test(name, () => {
        const understood = understand(code);
        assert.deepEqual(
          understood.notUnderstood.map(({ line, reason }) => [line, reason.key.replace("plotting-code.", "")]),
          notUnderstood,
        );
        assert.deepEqual(
          understood.pictures.map(({ layers }) => layers.map(tellLayer)),
          draws,
        );
      });
  });

test("a statement is listed with its line in the text around it, and as it is written", () => {
  const text = "Look:\n\n```python\nimport matplotlib.pyplot as plt\nplt.plot([1, 2],\n         mystery)\n```\n";
  assert.deepEqual(understand(text).notUnderstood, [
    { line: 5, text: "plt.plot([1, 2],", reason: { key: "plotting-code.no-name", params: { name: "mystery" } } },
  ]);
});

test("a part of a program has the usual names without their imports", () => {
  const { pictures, notUnderstood } = understand("x = np.linspace(0, 1)\nplt.plot(x, x**2 + math.pi)");
  assert.deepEqual(notUnderstood, []);
  assert.deepEqual(
    pictures.map(({ layers }) => layers.map(tellLayer)),
    [["curve y = x² + π for x in [0, 1]"]],
  );
});

test("limits, titles and aspects are kept", () => {
  const [picture] = understand(`
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(-1, 4, 200)
plt.plot(x, x**2)
plt.title("The $x^2$ curve")
plt.xlim(-2, 2)
plt.axis("equal")
plt.gca().set_ylim(bottom=-1, top=3)
`).pictures;
  assert.equal(picture?.title, "The x² curve");
  assert.deepEqual(picture?.limits, { x: [-2, 2], y: [-1, 3] });
  assert.deepEqual(picture?.over, { x: [-1, 4] });
  assert.equal(picture?.isEqual, true);
});
