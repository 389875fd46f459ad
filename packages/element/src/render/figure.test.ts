import assert from "node:assert/strict";
import { test } from "node:test";
import { type Expression, expressionOf, type Figure, parse } from "@math-viz/sdk";
import { parseHTML } from "linkedom";
import { wordsFor } from "../labels/index.ts";
import { renderFigure } from "./figure.ts";

const { document } = parseHTML("<body></body>");

/** The formulas of a caption, in their order. */
function formulasOf(points: Expression): string[] {
  const figure: Figure = {
    ...{ id: "figure", title: { key: "title" }, layers: [], view: { x: [0, 1], y: [0, 1], aspect: "free" } },
    alt: [{ key: "zeros", params: { points } }],
  };
  const set: string[] = [];
  renderFigure(
    {
      ...{ document, lang: "en", words: wordsFor("en"), wording: { title: "Graph", zeros: "zeros {points}" } },
      setFormula: ({ latex }) => {
        set.push(latex);
        return document.createElement("span");
      },
    },
    figure,
  );
  return set;
}

test("points in a row are formulas of their own, so that a line may end after each; a list in brackets is one", () => {
  const places = [expressionOf(["Tuple", 1, 0]), expressionOf(["Tuple", 3, 0])];
  const json: Expression["json"] = ["List", ["Tuple", 1, 0], ["Tuple", 3, 0]];
  const latex = places.map((place) => place.latex);
  assert.deepEqual(formulasOf({ latex: latex.join(", "), json }), latex);
  assert.deepEqual(formulasOf({ latex: `\\left[${latex.join(", ")}\\right]`, json }), [`\\left[${latex.join(", ")}\\right]`]);
});

test("what is to be seen begins with a capital, but for the name of an axis", () => {
  const wording = { title: "Graph", axis: "y-intercept {point}", shape: "a circle", last: "vertex {point}" };
  const context = { document, lang: "en", words: wordsFor("en"), wording, setFormula: () => document.createElement("i") };
  const seen = (...keys: string[]): string | undefined => {
    const alt = keys.map((key) => ({ key, params: { point: expressionOf(["Tuple", 0, 1]) } }));
    const view: Figure["view"] = { x: [0, 1], y: [0, 1], aspect: "free" };
    return renderFigure(context, { id: "f", title: { key: "title" }, alt, layers: [], view })
      .querySelector(".seen")
      ?.textContent?.trim();
  };
  assert.deepEqual(
    [seen("axis", "last"), seen("shape"), seen("last", "shape")],
    ["y-intercept ; vertex", "A circle", "Vertex ; a circle"],
  );
});

test("what the title says already is not said again", () => {
  const [first, second, third] = ["x", "2", "x + 2"].map((side) => parse(`y = ${side}`)) as [Expression, Expression, Expression];
  const title = { key: "title", params: { second, third } };
  const alt = [first, second].map((line) => ({ key: "line", params: { line } }));
  const wording = { title: "Lines {second}, {third}", line: "{line}" };
  const context = { document, lang: "en", words: wordsFor("en"), wording, setFormula: () => document.createElement("i") };
  const drawn = renderFigure(context, { id: "f", title, alt, layers: [], view: { x: [0, 1], y: [0, 1], aspect: "free" } });
  assert.equal(drawn.querySelectorAll(".seen i").length, 1);
  assert.equal(drawn.querySelector(".chart")?.getAttribute("aria-label"), "Lines y = 2, y = x + 2; y = x");
});
