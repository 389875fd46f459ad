import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { formulas } from "../../../test/random-trees.ts";
import type { MathJson } from "../../contract.ts";
import { toSpeech } from "./to-speech.ts";

/** Two trees never sound the same: every tree of few parts, and random ones. */

const unary = ["Negate", "Sqrt", "Abs", "Sin", "Ln", "f", "Factorial", "Floor", "PlusMinus"];
const binary = ["Add", "Subtract", "Multiply", "Divide", "Power", "Root", "Log", "Mod", "Binomial"];
const relations = ["Equal", "Less", "LessEqual"];

function* treesOver(parts: readonly MathJson[]): Generator<MathJson> {
  for (const part of parts) for (const head of unary) if (!(head === "Negate" && typeof part === "number")) yield [head, part];
  for (const left of parts) for (const right of parts) for (const head of binary) yield [head, left, right];
}

function heard(language: "en" | "zh"): (json: MathJson) => void {
  const trees = new Map<string, string>();
  return (json) => {
    const [speech, tree] = [toSpeech(json, language), JSON.stringify(json)];
    assert.equal(trees.get(speech) ?? tree, tree, speech);
    trees.set(speech, tree);
  };
}

for (const language of ["en", "zh"] as const) {
  test(`small formulas sound different (${language})`, () => {
    const hear = heard(language);
    const atoms: MathJson[] = ["x", "n", 2, -1];
    const simple = [...atoms, ...treesOver(atoms)];
    for (const json of simple) hear(json);
    for (const json of treesOver(simple)) hear(json);
    for (const left of simple) for (const head of relations) hear([head, left, "x"]);
  });

  test(`random formulas sound different (${language})`, () => {
    const hear = heard(language);
    fc.assert(fc.property(formulas, hear), { numRuns: 3_000 });
  });
}
