import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parse } from "../../expression/parse.ts";
import { toLatex } from "../../index.ts";
import { usualNames } from "../axis-names.ts";
import { type Frame, frameOf } from "../frame.ts";
import type { LayerOf } from "../layers/drawing.ts";
import { differenceOf, equationMaps } from "../plane-equation.ts";
import { alternativesOf } from "./alternatives.ts";
import { traceContour } from "./trace-contour.ts";
import { zeroForm } from "./zero-form.ts";

const layer = (equation: string): LayerOf<"implicit"> => ({ id: "curve", type: "implicit", relation: parse(equation) });

describe("formulas that together have the zeros of one", () => {
  const table: [equation: string, ...alternatives: string[]][] = [
    ["x^2 y^2 = 1", "xy - 1", "xy + 1"],
    ["|x y| = 2", "xy - 2", "xy + 2"],
    ["|x^2 - y^2| = 1", "x^2 - y^2 - 1", "x^2 - y^2 + 1"],
    ["|x| = |y|", "x - y", "x + y"],
    ["|x| = y^2", "x - y^2", "x + y^2"],
    ["x (x - y) = 0", "x", "x - y"],
    ["2 x y = 0", "x", "y"],
    ["x \\sqrt{y} - 2\\sqrt{y} = 0", "\\sqrt{y}", "x - 2"],
    // Without a second curve, or without a form that says so.
    ["x^2 y = 1", "x^2y - 1"],
    ["y^2 = x^3", "y^2 - x^3"],
    ["|x| = y", "\\left|x\\right| - y"],
    ["\\sqrt[5]{x - y^2} = 0", "x - y^2"],
    ["(x - y^2)^{1/4} = 0", "x - y^2"],
    ["x^{2/3} \\sqrt{y} = 0", "x", "\\sqrt{y}"],
    ["x^2 y^2 = -1", "x^2y^2 - -1"],
  ];
  for (const [equation, ...expected] of table) {
    test(equation, () => {
      const plain = (text: string): string => toLatex(parse(text).json);
      const found = alternativesOf(zeroForm(differenceOf(parse(equation).json) ?? 0));
      assert.deepEqual(
        found.map((json) => toLatex(json)),
        expected.map(plain),
      );
    });
  }
});

describe("arms that come closer than a pixel go on to the edge of the window", () => {
  const frame: Frame = frameOf({ x: [-33, 33], y: [-22, 22], aspect: "equal" }, 480, 330, {
    top: 10,
    right: 10,
    bottom: 10,
    left: 10,
  });
  for (const equation of ["x^2 y^2 = 1", "|x y| = 1", "|x^2 - y^2| = 1", "y^2 = e^{-x}"]) {
    test(equation, () => {
      const lines = equationMaps(layer(equation), usualNames).flatMap((map) => traceContour(map, frame));
      const isOut = ([x, y]: readonly [number, number]): boolean => Math.abs(x) > 32.9 || Math.abs(y) > 21.9;
      assert.ok(lines.length > 1);
      for (const line of lines)
        assert.ok(
          [line[0], line.at(-1)].every((end) => end && isOut(end)),
          `${line[0]} ${line.at(-1)}`,
        );
    });
  }
});
