import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Derivation, Layer } from "../../../contract.ts";
import { parse } from "../../../expression/parse.ts";
import { toAscii } from "../../../expression/print-ascii.ts";
import { solve } from "../../../solve.ts";
import { verdictOnBestFit } from "./best-fit.ts";

const ask = (text: string): Promise<Derivation> => solve({ text }).result;

describe("what is drawn for data", () => {
  const rows: readonly (readonly [question: string, ...layers: Partial<Layer>[]])[] = [
    ["bar chart of A: 3, B: -5.5", { type: "bars", samples: { x: ["A", "B"], y: [3, -5.5] } }],
    ["bar chart of 2019: 5, 2020: 7", { type: "bars", samples: { x: [2019, 2020], y: [5, 7] } }],
    ["histogram of 1, 2, 8 with bins of width 3", { type: "histogram", samples: { x: [1, 2, 8] }, edges: [0, 3, 6, 9] }],
    ["histogram of 1, 2, 8 with 2 bins", { type: "histogram", samples: { x: [1, 2, 8] }, edges: [0, 4, 8] }],
    [
      "density histogram of 1, 2, 8 with bin edges 0, 5, 10",
      { type: "histogram", samples: { x: [1, 2, 8] }, edges: [0, 5, 10], heights: "density" },
    ],
    ["box plot of 1, 2, 8", { type: "box", samples: { x: [1, 2, 8] } }],
    ["box plots of A: 1, 2; B: 3, 4", { type: "box", samples: { x: ["A", "A", "B", "B"], y: [1, 2, 3, 4] } }],
    ["scatter plot of (1, 2), (2, 4)", { type: "scatter", samples: { x: [1, 2], y: [2, 4] } }],
    [
      "scatter plot of (1, 2), (2, 4) with the regression line",
      { type: "scatter", samples: { x: [1, 2], y: [2, 4] } },
      { type: "curve", variable: "x", y: parse("2x") },
    ],
  ];
  for (const [question, ...layers] of rows) {
    test(question, async () => {
      const { status, figures } = await ask(question);
      assert.equal(status, "solved");
      const drawn = figures[0]?.layers ?? [];
      assert.deepEqual(
        drawn.map((layer, index) =>
          Object.fromEntries(Object.entries(layer).filter(([name]) => Object.hasOwn(layers[index] ?? {}, name))),
        ),
        layers,
      );
    });
  }
});

describe("the line of best fit is exact, and each line of its working proved", () => {
  const rows: readonly (readonly [pairs: string, equation: string])[] = [
    ["(1, 2), (2, 3), (3, 5)", "y = (3*x)/2 + 1/3"],
    ["(0.1, 0.3), (0.2, 0.1), (0.3, 0.2)", "y = -0.5*x + 0.3"],
    ["(1, 5), (2, 4), (3, 3)", "y = -x + 6"],
    ["(1, 5), (2, 5)", "y = 5"],
    ["(1.5, 2.37), (2.25, 3.1), (3, 5), (4.4, 4.9)", "y = (11323*x)/12245 + 309771/244900"],
  ];
  for (const [pairs, equation] of rows) {
    test(`${pairs}: ${equation}`, async () => {
      const { answers, steps } = await ask(`find the line of best fit for ${pairs}`);
      assert.deepEqual(
        answers.map(({ json, verdict }) => [toAscii(json), verdict.status]),
        [[equation, "proved"]],
      );
      assert.ok(steps.every(({ verdict }) => verdict.status === "proved" || verdict.status === "given"));
    });
  }
});

describe("another line is refuted as the line of best fit", () => {
  const pairs = [parse("(1, 2)"), parse("(2, 3)"), parse("(3, 5)")].map(({ json }) => json);
  const rows: readonly (readonly [equation: string, status: string])[] = [
    ["y = 3x/2 + 1/3", "proved"],
    ["y = (9x + 2)/6", "proved"],
    ["y = 3x/2 + 0.33", "refuted"],
    ["y = 1.4x + 1/3", "refuted"],
    ["y = x^2", "unchecked"],
    ["3x - 2y + 2/3 = 0", "unchecked"],
  ];
  for (const [equation, status] of rows)
    test(equation, () => assert.equal(verdictOnBestFit(parse(equation), pairs).status, status));
});

describe("what cannot be drawn of data is said", () => {
  const rows: readonly (readonly [question: string, reason: string, figures: number])[] = [
    ["scatter plot of (1, 2), (1, 3) with the regression line", "reason.no-best-fit", 1],
    ["histogram of 1, 2, 8 with bins of width 2 starting at 2", "reason.outside-bins", 0],
    ["histogram of 1, 2, 8 with bin edges 0, 5", "reason.outside-bins", 0],
  ];
  for (const [question, reason, count] of rows) {
    test(question, async () => {
      const { status, reason: found, figures } = await ask(question);
      assert.deepEqual([status, found?.key, figures.length], ["partial", reason, count]);
    });
  }
});
