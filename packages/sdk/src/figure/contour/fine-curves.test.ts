import assert from "node:assert/strict";
import { test } from "node:test";
import type { View } from "../../contract.ts";
import { compile } from "../../expression/evaluation/compile.ts";
import { parse } from "../../expression/parse.ts";
import { frameOf } from "../frame.ts";
import { differenceOf } from "../plane-equation.ts";
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

test("a curve that is too fine for its window is refused", () => {
  assert.equal(traced("cos(x^2+y^2)=0.5", { x: [-30, 30], y: [-20, 20], aspect: "equal" }), undefined);
});
