import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { assertValue, spending } from "../../../test/integral-table.ts";
import type { MathJson } from "../../contract.ts";
import { parse } from "../../expression/parse.ts";
import { iteratedIntegral } from "./multiple.ts";

describe("integrals of integrals", () => {
  const rows: [text: string, value: string | undefined][] = [
    ["\\int_0^1\\int_0^2 xy\\,dx\\,dy", "1"],
    ["\\int_0^1\\int_0^{x} xy\\,dy\\,dx", "\\frac18"],
    ["\\int_0^1\\int_0^1 ye^{xy}\\,dx\\,dy", "e-2"],
    ["\\int_0^1\\int_0^{\\sqrt{1-x^2}} 1\\,dy\\,dx", "\\frac{\\pi}{4}"],
    ["\\int_0^1\\int_0^1\\int_0^1 xyz\\,dx\\,dy\\,dz", "\\frac18"],
    ["\\int_0^{2\\pi}\\int_0^1 r\\,dr\\,d\\theta", "\\pi"],
    ["\\int_0^{2\\pi}\\int_0^\\pi\\int_0^R r^2\\sin\\phi\\,dr\\,d\\phi\\,d\\theta", "\\frac{4\\pi R^3}{3}"],
    ["\\int_0^1\\int_0^{1-x}\\int_0^{1-x-y} 1\\,dz\\,dy\\,dx", "\\frac16"],
    ["\\int_1^2\\int_1^2\\frac{1}{x+y}\\,dx\\,dy", "10\\ln2-6\\ln3"],
    ["\\int_1^2\\int_0^{x}\\frac{1}{x^2+y^2}dy\\,dx", "\\frac{\\pi\\ln2}{4}"],
    ["\\int_0^1\\int_0^y \\sin(y^2)\\,dx\\,dy", "\\frac{1-\\cos1}{2}"],
    ["\\int_0^\\infty\\int_0^\\infty e^{-x-y}dx\\,dy", "1"],
    ["\\int_1^e\\int_0^{\\ln x}x\\,dy\\,dx", "\\frac{e^2+1}{4}"],
    ["\\int_0^1\\int_x^1\\sin(y^2)\\,dy\\,dx", undefined],
    ["\\int_{-1}^1\\int_1^2\\frac{1}{x+y}\\,dy\\,dx", undefined],
    // 1/x + 1 > 0 is asked, which 1/x + 1 ceases to be at its pole.
    ["\\int_{-1/2}^2\\int_0^{1/x}\\frac{1}{(y+1)^2}\\,dy\\,dx", undefined],
  ];
  for (const [text, value] of rows)
    test(`${text} = ${value}`, () => {
      const found = iteratedIntegral(parse(text).json, spending());
      if (value === undefined) assert.equal(found, undefined);
      else assertValue(found, value, text);
    });

  test("an inner letter of the same name is another one", () => {
    const inner: MathJson = ["Integrate", ["Divide", 1, "x"], ["Limits", "x", -1, 1]];
    assert.equal(iteratedIntegral(["Integrate", inner, ["Limits", "x", 1, 2]], spending()), undefined);
  });
});
