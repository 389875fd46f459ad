import { setMathml } from "../../../src/formulas/set-mathml.ts";
import { wordsFor } from "../../../src/labels/index.ts";
import { renderView } from "../../../src/render/derivation.ts";
import type { Fixture } from "../../fixtures/derivations.ts";

/** A chart as a server leaves it: drawn, at its own size. */
function chart(): Element {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  for (const [name, value] of Object.entries({ width: "640", height: "400", viewBox: "0 0 640 400", class: "from-server" }))
    svg.setAttribute(name, value);
  return svg;
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** What a server sends for a derivation: the view in a declarative shadow root, and the data beside it. */
export function served({ derivation, wording }: Fixture, { lang = "en", shadow = true } = {}): string {
  const context = { document, lang, wording, words: wordsFor(lang), setFormula: setMathml(document), drawChart: chart };
  const view = renderView(context, { phase: "finished", derivation }).outerHTML;
  const data = JSON.stringify({ derivation, wording }).replaceAll("<", "\\u003c");
  return [
    `<math-viz lang="${lang}" question="${escaped(derivation.question.text)}">`,
    shadow ? `<template shadowrootmode="open">${view}</template>` : "",
    `<script type="application/json" data-math-viz>${data}</script></math-viz>`,
  ].join("");
}
