import { test } from "node:test";
import fc from "fast-check";
import { vocabulary } from "../../../test/random-vocabulary.ts";
import type { Expression, Figure, Layer, MathJson } from "../../contract.ts";
import { FigureError } from "../../errors/figure-error.ts";
import { expressionOf } from "../../expression/expression.ts";
import { figureTable } from "../table/figure-table.ts";
import { describeFigure } from "../words/describe-figure.ts";
import { toCsv } from "./to-csv.ts";
import { toMatplotlib } from "./to-matplotlib.ts";
import { toPgfplots } from "./to-pgfplots.ts";

/** A layer of each type that has formulas, made of two of any kind. */
const layersOf = (a: Expression, b: Expression): Layer[] => [
  { id: "curve", type: "curve", variable: "x", y: a },
  { id: "piece", type: "curve", variable: "x", y: a, over: [b, a], ends: ["open", "closed"] },
  { id: "implicit", type: "implicit", relation: a },
  { id: "region", type: "region", conditions: [a, b] },
  { id: "parametric", type: "parametric", x: a, y: b, parameter: "t", over: [a, b] },
  { id: "polar", type: "polar", r: a, angle: "t", over: [a, b] },
  { id: "points", type: "points", points: [{ x: a, y: b }] },
  { id: "segment", type: "segment", from: [a, b], to: [b, a] },
  { id: "angle", type: "angle", at: [a, b], from: [b, a], to: [a, a] },
  { id: "field", type: "field", dx: a, dy: b },
  { id: "rectangles", type: "rectangles", y: a, variable: "x", over: [a, b], count: b, at: "left" },
  { id: "surface", type: "surface", z: a, variables: ["x", "y"] },
  { id: "line", type: "number-line", sets: [a, b], signs: { of: a, points: [b], at: ["zero"], between: [1, -1] } },
];

const makers: readonly ((figure: Figure) => unknown)[] = [describeFigure, figureTable, toCsv, toMatplotlib, toPgfplots];

test("whatever a figure holds, it is told, listed and written, or refused as a figure", () => {
  const formulas = vocabulary.map((json: MathJson) => expressionOf(json));
  fc.assert(
    fc.property(formulas, formulas, (a, b) => {
      for (const layer of layersOf(a, b)) {
        const view: Figure["view"] = { x: [-5, 5], y: [-5, 5], aspect: "free" };
        for (const make of makers) {
          try {
            make({ id: "figure", title: { key: "title" }, alt: [], view, layers: [layer] });
          } catch (error) {
            if (!(error instanceof FigureError)) throw error;
          }
        }
      }
    }),
    { numRuns: 25, seed: 7 },
  );
});
