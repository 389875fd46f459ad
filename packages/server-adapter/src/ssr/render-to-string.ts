import { renderDerivation } from "@math-viz/element/render";
import { type Derivation, type Language, type Wording, wordingOf } from "@math-viz/sdk";
import { blankDocument } from "./blank-document.ts";
import { escapeHtml, scriptJson } from "./escape.ts";
import { serialize } from "./serialize.ts";
import { withPlots } from "./with-plots.ts";

export interface RenderToStringOptions {
  /** Language of the sentences; that of the question by default, else English. */
  lang?: Language;
  /** Where nodes are made: jsdom's or linkedom's; one of linkedom by default. */
  document?: Document;
  /** Address of the element's stylesheet, for a page whose policy forbids inline styles. Without it the markup is unstyled until the element takes over. */
  stylesheet?: string;
  /** The sentences, where the caller has them already; else the SDK's for `lang`. */
  wording?: Wording;
}

/**
 * A derivation as `<math-viz>` markup: complete without JavaScript (formulas as MathML, charts as SVG, in a declarative shadow root), and with the
 * data it was made from, so that the element takes over without solving again. No inline style and no script that runs.
 */
export function renderToString(derivation: Derivation, options: RenderToStringOptions = {}): string {
  const lang = options.lang ?? derivation.question.lang ?? "en";
  const wording = options.wording ?? wordingOf(derivation, lang);
  const document = options.document ?? blankDocument();
  const view = serialize(renderDerivation(withPlots(derivation, wording), { document, lang, wording, formulas: "mathml" }));
  const link = options.stylesheet === undefined ? "" : `<link rel="stylesheet" href="${escapeHtml(options.stylesheet)}">`;
  return [
    `<math-viz lang="${escapeHtml(lang)}" question="${escapeHtml(derivation.question.text)}">`,
    `<template shadowrootmode="open">${link}${view}</template>`,
    `<script type="application/json" data-math-viz>${scriptJson({ derivation, wording })}</script>`,
    "</math-viz>",
  ].join("");
}
