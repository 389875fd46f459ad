import assert from "node:assert/strict";
import { test } from "node:test";
import type { Ask, Step } from "../contract.ts";
import { expressionOf } from "../expression/expression.ts";
import { goesAsAsked } from "./requested-way.ts";

const step = (rule: string, substeps: Step[] = []): Step => ({
  id: "1",
  kind: "step",
  rule,
  relation: "equal",
  after: expressionOf("x"),
  verdict: { status: "proved" },
  source: "rule",
  substeps,
});
const asking = (way: string): Ask => ({ what: "integral", with: { way: { json: way, latex: way } } });

test("the way that a question names is seen in the rules of the steps, and of those below them", () => {
  const rows: [way: string, steps: Step[], goes: boolean][] = [
    ["parts", [step("integral.by-parts")], true],
    ["parts", [step("integral.linearity", [step("integral.parts-once")])], true],
    ["parts", [step("integral.power"), step("integral.let")], false],
    ["substitution", [step("integral.let")], true],
    ["trigonometric-substitution", [step("integral.arctangent")], false],
    ["grouping", [step("factoring.difference-of-squares")], false],
    ["a way that no rule shows", [step("integral.power")], true],
  ];
  for (const [way, steps, goes] of rows) assert.equal(goesAsAsked(asking(way), steps), goes, way);
  assert.equal(goesAsAsked({ what: "integral" }, [step("integral.power")]), true);
  assert.equal(goesAsAsked(undefined, []), true);
});
