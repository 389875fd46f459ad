import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHTML } from "linkedom";
import { wordsFor } from "../labels/index.ts";
import type { RenderContext } from "./context.ts";
import { element } from "./dom.ts";
import { renderParts, renderSentence } from "./sentence.ts";

const { document } = parseHTML("<!doctype html><html><body></body></html>");
const context: RenderContext = {
  document,
  lang: "en",
  words: wordsFor("en"),
  wording: { "label.named-point": "{name}{point}", case: "Case {condition}" },
  setFormula: ({ latex }) => element(document, "i", {}, latex),
};
const formula = (latex: string) => ({ latex, json: latex });
const markup = (nodes: (Node | string)[]): string => element(document, "p", {}, ...nodes).innerHTML;

test("a sign after a formula is held together with it, the words after that are not", () => {
  assert.equal(
    markup(renderParts(context, ["of ", formula("C"), "，求 ", formula("D")])),
    'of <span class="held"><i>C</i>，</span>求 <i>D</i>',
  );
  assert.equal(markup(renderParts(context, [formula("x"), "."])), '<span class="held"><i>x</i>.</span>');
});

test("the name of a point is held together with its coordinates", () => {
  const message = { key: "label.named-point", params: { name: formula("A"), point: formula("(1, 2)") } };
  assert.equal(markup(renderSentence(context, message)), '<span class="held"><i>A</i><i>(1, 2)</i></span>');
});

test("words, also without formulas, stay as they are", () => {
  assert.equal(markup(renderParts(context, ["no ", "formula, at all"])), "no formula, at all");
  assert.equal(markup(renderParts(context, [formula("x"), " is small"])), "<i>x</i> is small");
});

test("statements in a formula are joined by words in sentences too", () => {
  const message = { key: "case", params: { condition: formula("a > 0 \\land b > 0") } };
  assert.match(markup(renderSentence(context, message)), /Case <i>a &gt; 0 \\text\{ and \}/);
});
