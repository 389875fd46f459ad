import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { MathJson } from "../../../contract.ts";
import { operandsOf } from "../../../expression/mathjson.ts";
import { parse } from "../../../expression/parse.ts";
import { toUnicode } from "../../../expression/print-unicode.ts";
import { openEnds } from "./open-ends.ts";

describe("ends of a path that do not belong to it", () => {
  const rows: [what: string, x: string, y: string, interval: string, ends: string[]][] = [
    ["both ends of an arc", "\\cos t", "\\sin t", "(0, \\frac{\\pi}{2})", ["(1, 0)", "(0, 1)"]],
    ["closed ones", "\\cos t", "\\sin t", "[0, \\frac{\\pi}{2}]", []],
    ["one hole in a circle", "\\cos t", "\\sin t", "(0, 2\\pi)", ["(1, 0)"]],
    ["a circle that the other end closes", "\\cos t", "\\sin t", "[0, 2\\pi)", []],
    ["a place that the path comes to again", "\\sin 2t", "\\sin t", "(0, 2\\pi)", []],
    ["a part of a line", "t", "2t+1", "(0, 3]", ["(0, 1)"]],
    ["an end without a value", "t", "\\frac{1}{t}", "(0, 3)", ["(3, 1/3)"]],
  ];
  for (const [what, x, y, interval, ends] of rows) {
    test(what, () => {
      const [layer] = openEnds("ends", [parse(x).json, parse(y).json], "t", intervalIn(interval));
      const points = layer?.type === "points" ? layer.points : [];
      assert.ok(points.every(({ open }) => open === true));
      assert.deepEqual(
        points.map((point) => toUnicode(["Tuple", point.x.json, point.y.json])),
        ends,
      );
    });
  }
});

/** As after the sign of an element: by itself (0, 3) is a point. */
const intervalIn = (text: string): MathJson => operandsOf(parse(`t \\in ${text}`).json)[1] as MathJson;
