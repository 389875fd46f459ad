import { renderDerivation, wordsFor } from "@math-viz/element/render";
import { type Derivation, type Language, type Wording, wordingOf } from "@math-viz/sdk";
import { blankDocument } from "./blank-document.ts";
import { elementStyle, forLightElement } from "./element-style.ts";
import { escapeHtml } from "./escape.ts";
import { serialize } from "./serialize.ts";
import { withPlots } from "./with-plots.ts";

export interface PageOptions {
  lang?: Language;
  document?: Document;
  wording?: Wording;
}

/** The page's own rules, after the element's. What only a script could do is not offered; on paper everything is unfolded. */
const pageStyle = `
:root { color-scheme: light dark; background: light-dark(#fbfaf6, #15171b); }
body { max-width: 64rem; margin: 0 auto; padding: clamp(0.75rem, 4vw, 3rem); }
body > main > h1 { margin: 0 0 1rem; color: light-dark(#585c66, #a9adb8); font: 400 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
.needs-script, .notice button { display: none; }
@media print {
  :root { color-scheme: light; background: none; }
  body { max-width: none; padding: 0; }
  details::details-content { content-visibility: visible; block-size: auto; }
  summary { display: none; }
}
`;

/**
 * A derivation as one file that needs nothing else: no script, no font, no picture, no network, and a policy that says so. Formulas are MathML,
 * charts SVG; light or dark as the reader's system has it.
 */
export function renderPage(derivation: Derivation, options: PageOptions = {}): string {
  const lang = options.lang ?? derivation.question.lang ?? "en";
  const wording = options.wording ?? wordingOf(derivation, lang);
  const document = options.document ?? blankDocument();
  const rendered = renderDerivation(withPlots(derivation, wording), { document, lang, wording, formulas: "mathml" });
  letKeyboardReach(rendered, lang);
  const view = serialize(rendered);
  const question = derivation.question.text.trim();
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="math-viz">
<title>${escapeHtml(question.slice(0, 200))}</title>
<style>${forLightElement(elementStyle(), ".math-viz")}${pageStyle}</style>
</head>
<body>
<main class="math-viz">
<h1>${escapeHtml(question.slice(0, 2000))}</h1>
${view}
</main>
</body>
</html>
`;
}

/** About as many signs as fit beside each other on the narrowest phone. */
const surelyShort = 12;

/**
 * What is wider than its page scrolls inside, and the keyboard has to reach it. Without a script nobody can measure what does, so every formula
 * that is not surely short can be reached.
 */
function letKeyboardReach(rendered: ParentNode, lang: Language): void {
  for (const formula of rendered.querySelectorAll(".formula.display")) {
    if ((formula.textContent ?? "").length <= surelyShort) continue;
    formula.setAttribute("tabindex", "0");
    formula.setAttribute("role", "group");
    formula.setAttribute("aria-label", wordsFor(lang).scrolls);
  }
}
