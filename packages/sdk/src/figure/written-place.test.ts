import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { MathJson } from "../contract.ts";
import { toLatex } from "../expression/print-latex.ts";
import { toUnicode } from "../expression/print-unicode.ts";
import { writtenPlace } from "./written-place.ts";

describe("coordinates as they are written", () => {
  const rows: [place: MathJson[], unicode: string][] = [
    [[2, ["Sqrt", 7]], "(2, √7)"],
    [[0.25, 1.5], "(0.25, 1.5)"],
    [[-1.87938524157, 0], "≈ (−1.879, 0)"],
    [[{ num: "-1.87938524157" }, 0], "≈ (−1.879, 0)"],
    [[1, 0.123456789012, 3], "≈ (1, 0.1235, 3)"],
    [[["Sqrt", 2], 123456.789012], "≈ (√2, 123457)"],
    [[0.0000123456789012, 0], "≈ (0.00001235, 0)"],
  ];
  for (const [place, unicode] of rows) test(unicode, () => assert.equal(toUnicode(writtenPlace(place).json), unicode));

  test("in LaTeX", () => assert.equal(writtenPlace([1.87938524157, 0]).latex, toLatex(["Approx", ["Tuple", 1.879, 0]])));
  test("with its sign", () => assert.match(writtenPlace([1.87938524157, 0]).latex, /^\\approx \(/));
});
