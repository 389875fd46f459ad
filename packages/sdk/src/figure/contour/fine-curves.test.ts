import assert from "node:assert/strict";
import { test } from "node:test";
import type { View } from "../../contract.ts";
import { compile } from "../../expression/evaluation/compile.ts";
import { parse } from "../../expression/parse.ts";
import { frameOf } from "../frame.ts";
import { differenceOf, type PlaneMap } from "../plane-equation.ts";
import { tracedClearly } from "./trace-contour.ts";

function traced(equation: string, view: View): [number, number][][] | undefined {
  const frame = frameOf(view, 480, 330, { top: 10, right: 10, bottom: 10, left: 10 });
  return tracedClearly(compile(differenceOf(parse(equation).json) ?? 0, ["x", "y"]), frame);
}

test("leaves that touch the axes are not closed off before the place where they meet", () => {
  const lines = traced("(x^2+y^2)^3=4x^2*y^2", { x: [-2.25, 2.25], y: [-1.5, 1.5], aspect: "equal" }) ?? [];
  assert.ok(Math.min(...lines.flat().map(([x, y]) => Math.hypot(x, y))) < 0.01);
});

test("a curve beside the place where a quotient has no value is torn by less than two pixels", () => {
  const lines = traced("x^2/y=1", { x: [-6, 6], y: [-4, 4], aspect: "equal" }) ?? [];
  assert.ok(Math.min(...lines.flat().map(([x]) => Math.abs(x))) < 0.06);
});

/** The function of an equation, and how often it has been asked. */
function counted(equation: string): { f: PlaneMap; count: () => number } {
  const map = compile(differenceOf(parse(equation).json) ?? 0, ["x", "y"]);
  let count = 0;
  return {
    f: (x, y) => {
      count++;
      return map(x, y);
    },
    count: () => count,
  };
}

const rows: [equation: string, halfWidth: number, isDrawn: boolean, mostValues: number][] = [
  ["cos(x^2+y^2)=0.5", 30, false, 320_000],
  ["sin(100x y)=0.5", 10, false, 320_000],
  ["tan(x^2+y^2)=1", 30, false, 320_000],
  ["sin(50x)+sin(50y)=0.3", 10, false, 320_000],
  ["sin(x y)=cos(x^2+y^2)", 20, false, 320_000],
  ["(x^2+y^2)^2-2(x^2-y^2)=0.2", 2, true, 15_000],
  ["sin(x y)=cos(x)", 6, true, 80_000],
  ["tan(x+y)=x", 6, true, 80_000],
];

for (const [equation, halfWidth, isDrawn, mostValues] of rows)
  test(`${equation} is ${isDrawn ? "drawn" : "refused as too fine"} with few values`, () => {
    const { f, count } = counted(equation);
    const view: View = { x: [-halfWidth, halfWidth], y: [-0.6 * halfWidth, 0.6 * halfWidth], aspect: "free" };
    const lines = tracedClearly(f, frameOf(view, 640, 400, { top: 14, right: 18, bottom: 14, left: 14 }));
    assert.equal(lines !== undefined, isDrawn);
    assert.ok(count() < mostValues, `${count()} values`);
  });
