/**
 * What a page comes to that is put together from parts: nerdamer-prime finds the roots, KaTeX writes them, function-plot draws the curve. No steps,
 * nothing is checked. All of it is loaded with the page, so nothing is left to load when a button is pressed.
 */
import katex from "katex";
// Its modules are old-style; this is the same as one script.
import "function-plot/dist/function-plot.js";
import { rootsOf, toLatex } from "./nerdamer.ts";

declare const functionPlot: typeof import("function-plot").default;

const answer = document.querySelector<HTMLElement>("#answer");
const chart = document.querySelector<HTMLElement>("#chart");

/** "y = x^2 - 4x + 3" */
function answerTo(question: string): void {
  if (answer === null || chart === null) throw new TypeError("the page lacks its places");
  const formula = question.replace(/^\s*y\s*=/, "").trim();
  const roots = rootsOf(`${formula}=0`).map((root) => `x = ${toLatex(root)}`);
  katex.render(roots.join(",\\quad "), answer, { displayMode: true });
  chart.replaceChildren();
  functionPlot({ target: chart, width: 640, height: 400, grid: true, data: [{ fn: formula }] });
}

for (const button of document.querySelectorAll<HTMLButtonElement>("button")) {
  button.addEventListener("click", () => answerTo(button.value));
}

const asked = new URLSearchParams(location.search).get("q");
if (asked !== null) answerTo(asked);
