import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { spendFreely } from "../../../algebra/spend.ts";
import type { MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { mapTree } from "../../../expression/mathjson.ts";
import { parse } from "../../../expression/parse.ts";
import { verifyStep } from "../../../verification/verify-step.ts";
import { arithmeticMethods } from "../arithmetic/methods.ts";
import { simplifying } from "./simplifying.ts";

describe("the example of each rule holds", () => {
  const unit = (json: MathJson): MathJson => mapTree(json, (part) => (part === "i" ? "ImaginaryUnit" : part));
  const rules = Object.assign(
    {},
    simplifying.rules,
    ...arithmeticMethods.map(({ rules: own }) => own),
  ) as typeof simplifying.rules;
  for (const [id, { example, relation }] of Object.entries(rules)) {
    test(id, () => {
      const isComplex = id.startsWith("complex.");
      const [before, after] = example.split(" ⟶ ").map((latex) => {
        const { json } = parse(latex);
        return expressionOf(isComplex ? unit(json) : json);
      });
      assert.ok(before && after);
      const verdict = verifyStep(
        { before, after, relation, assuming: [], ...(isComplex ? { numbers: "complex" } : {}) },
        spendFreely,
      );
      assert.ok(verdict.status === "proved" || verdict.status === "given", verdict.status);
    });
  }
});
