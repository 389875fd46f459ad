import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Derivation, Layer, Question } from "../contract.ts";
import { toUnicode } from "../expression/print-unicode.ts";
import { solve } from "../solve.ts";

/** The curves of a picture as "id role: what is drawn". */
const curvesOf = ({ figures }: Derivation): string[] =>
  (figures[0]?.layers ?? []).flatMap((layer) => {
    const formula =
      layer.type === "curve"
        ? `y = ${toUnicode(layer.y.json)}`
        : layer.type === "implicit"
          ? toUnicode(layer.relation.json)
          : undefined;
    return formula === undefined ? [] : [`${layer.id} ${layer.role}: ${formula}`];
  });

const rows: readonly (readonly (readonly [text: string, curves: readonly string[]])[])[] = [
  [
    ["plot y = x^2 - 4x + 3", ["curve main: y = x² − 4x + 3", "axis construction: x = 2"]],
    [
      "shift it two to the right",
      ["curve main: y = x² − 8x + 15", "axis construction: x = 4", "before construction: y = x² − 4x + 3"],
    ],
    // Of what was there before the last change nothing stays.
    [
      "reflect it in the x-axis",
      ["curve main: y = −x² + 8x − 15", "axis construction: x = 4", "before construction: y = x² − 8x + 15"],
    ],
    // Another window is another look at the same picture.
    ["x from 0 to 8", ["curve main: y = −x² + 8x − 15", "axis construction: x = 4", "before construction: y = x² − 8x + 15"]],
    ["add y = x - 4", ["curve main: y = −x² + 8x − 15", "axis construction: x = 4", "added-1 main: y = x − 4"]],
    // What was added stays.
    [
      "shift the parabola 1 up",
      [
        "curve main: y = −x² + 8x − 14",
        "axis construction: x = 4",
        "added-1 main: y = x − 4",
        "before construction: y = −x² + 8x − 15",
      ],
    ],
    ["remove the line", ["curve main: y = −x² + 8x − 14", "axis construction: x = 4"]],
  ],
  [
    ["graph x^2/9 + y^2/4 = 1", ["C main: x²/9 + y²/4 = 1"]],
    ["shift it 1 to the right", ["C main: (x − 1)²/9 + y²/4 = 1", "before construction: x²/9 + y²/4 = 1"]],
    ["rotate it by 17° about the origin", ["C main", "before construction: (x − 1)²/9 + y²/4 = 1"]],
  ],
  [
    ["plot y = x^3", ["curve main: y = x³"]],
    ["reflect it in the line y = x", ["C main: x = y³", "before construction: y = x³"]],
  ],
  [
    ["graph y = a x^2 for a = 2", ["C main: x² = (1/2)·y"]],
    ["now with a = 3", ["C main: x² = (1/3)·y", "before construction: x² = (1/2)·y"]],
  ],
  // Letters that keep their sliders; what was seen before is written without ones.
  [
    ["plot y = a sin(x) + b", ["curve main: y = a·sin(x) + b"]],
    ["now with a = 2", ["curve main: y = 2·sin(x) + b", "before construction: y = sin(x) + 1"]],
    ["now with b = -1", ["curve main: y = 2·sin(x) − 1", "before construction: y = 2·sin(x) + 1"]],
  ],
];

async function conversation(texts: readonly string[]): Promise<Derivation[]> {
  const derivations: Derivation[] = [];
  for (const text of texts) {
    const last = derivations.at(-1);
    const problem = last?.readings[last.chosen ?? -1]?.problem;
    const previous: Question["previous"] = problem && last ? { problem, figures: last.figures } : undefined;
    derivations.push(await solve({ text, ...(previous ? { previous } : {}) }).result);
  }
  return derivations;
}

describe("curves as they are and as they were before the last change", () => {
  for (const turns of rows) {
    test(turns.map(([text]) => text).join(" · "), async () => {
      const derivations = await conversation(turns.map(([text]) => text));
      for (const [index, [text, expected]] of turns.entries()) {
        const curves = curvesOf(derivations[index] as Derivation);
        const shown = curves.map((curve, at) =>
          expected[at]?.includes(":") === false ? (curve.split(":")[0] as string) : curve,
        );
        assert.deepEqual(shown, expected, text);
      }
    });
  }
});

test("what was there before is marked as that, in words and in the chart", async () => {
  const [, moved] = await conversation(["plot y = x^2", "shift it 1 up"]);
  const figure = moved?.figures[0];
  const before = figure?.layers.find(({ id }: Layer) => id === "before");
  assert.equal(before?.label?.key, "label.before");
  assert.ok(figure?.alt.some(({ key }) => key === "label.before"));
  const mark = figure?.plot?.marks.find(({ source }) => source === "before");
  assert.equal(mark?.options.strokeDasharray, "6 5");
});

test("both curves are in the window; a window that is asked for is kept to", async () => {
  const [first, moved, wide, near] = await conversation([
    "plot y = x^2 - 1",
    "shift it 10 to the right",
    "x from -20 to 20",
    "zoom in",
  ]);
  const viewOf = (derivation: Derivation | undefined): readonly [number, number] => derivation?.figures[0]?.view.x ?? [0, 0];
  assert.ok(viewOf(moved)[0] <= viewOf(first)[0] && viewOf(moved)[1] >= 11);
  assert.deepEqual(viewOf(wide), [-20, 20]);
  assert.deepEqual(viewOf(near), [-10, 10]);
});
