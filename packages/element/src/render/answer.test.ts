import assert from "node:assert/strict";
import { test } from "node:test";
import type { Answer } from "@math-viz/sdk";
import { parseHTML } from "linkedom";
import { wordsFor } from "../labels/index.ts";
import { renderAnswer } from "./answer.ts";
import type { RenderContext } from "./context.ts";
import { element } from "./dom.ts";

const { document } = parseHTML("<!doctype html><html><body></body></html>");
const context: RenderContext = {
  document,
  lang: "en",
  words: wordsFor("en"),
  wording: {
    "ask.foci": "Foci",
    "ask.eigenvalues": "Eigenvalues",
    "ask.eigenvalues-of": "Eigenvalues at {of}",
    "answer.Saddle": "saddle",
    "answer.Center": "centre",
  },
  setFormula: ({ latex }) => element(document, "i", {}, latex),
};
const answer = (parts: Partial<Answer>): HTMLElement =>
  renderAnswer(context, {
    ask: { what: "foci" },
    kind: "points",
    latex: "(1, 0)",
    json: 0,
    verdict: { status: "proved" },
    ...parts,
  });

test("an answer says of what it is, where there may be several", () => {
  const of = { latex: "(0, 0)", json: 0 };
  assert.equal(answer({ ask: { what: "eigenvalues", of } }).querySelector("dt")?.innerHTML, "Eigenvalues at <i>(0, 0)</i>");
  assert.equal(answer({ ask: { what: "eigenvalues" } }).querySelector("dt")?.innerHTML, "Eigenvalues");
  assert.equal(answer({ ask: { what: "foci", of } }).querySelector("dt")?.innerHTML, "Foci");
  assert.equal(answer({ ask: { what: "latus-rectum", of } }).querySelector("dt")?.innerHTML, "Latus rectum");
});

test("words for several points stand a line each", () => {
  const root = answer({ kind: "statement", latex: "(-1, 0)\\colon \\text{Center}, (0, 0)\\colon \\text{Saddle}" });
  const lines = [...root.querySelectorAll(".each > span")].map(({ textContent }) => textContent);
  assert.deepEqual(lines, ["(-1, 0): centre", "(0, 0): saddle"]);
});
