import { type Expression, expressionOf, type Figure, type MathJson, type Message, say, sayPlainly } from "@math-viz/sdk";
import type { RenderContext } from "./context.ts";
import { element } from "./dom.ts";
import { renderControls } from "./figure-controls.ts";
import { hasWords, renderParts, renderSentence } from "./sentence.ts";

/** A figure with its title and what is to be seen in it. The chart is drawn by `context.drawChart`, or later into the place left for it. */
export function renderFigure(context: RenderContext, figure: Figure): HTMLElement {
  const { document, words } = context;
  const seen = besideTitle(context, figure)
    .map((message) => say(message, context.wording))
    .flatMap((sentence, index) => (index > 0 ? [words.sentenceSeparator, ...sentence] : capitalised(sentence)))
    .flatMap(oneByOne);
  return element(
    document,
    "figure",
    { class: "figure", part: "figure" },
    element(
      document,
      "div",
      { class: "chart", part: "chart", "data-figure": figure.id, role: "img", "aria-label": describe(context, figure) },
      context.drawChart && asPartOfFigure(context.drawChart(figure)),
    ),
    renderControls(context, figure),
    element(
      document,
      "figcaption",
      { part: "caption" },
      element(document, "p", { class: "title" }, ...renderSentence(context, figure.title)),
      seen.length > 0 && element(document, "p", { class: "seen" }, ...renderParts(context, seen)),
    ),
  );
}

/** Points in a row are formulas of their own: a line may end after each. */
function oneByOne(part: string | Expression): (string | Expression)[] {
  if (typeof part === "string" || !Array.isArray(part.json) || part.json[0] !== "List") return [part];
  const [, ...places] = part.json as readonly [string, ...MathJson[]];
  const items = places.map((place) => expressionOf(place));
  const isRow = items.map(({ latex }) => latex).join(", ") === part.latex;
  return isRow ? items.flatMap((item, index) => (index > 0 ? [", ", item] : [item])) : [part];
}

/** What is to be seen, but for what the title says already: the same words, or no more than a formula that is in it. */
function besideTitle(context: RenderContext, { title, alt }: Figure): Message[] {
  const parts = (message: Message): (string | Expression)[] => say(message, context.wording).flatMap(oneByOne);
  const plain = (message: Message): string => sayPlainly(message, context.wording).toLocaleLowerCase();
  if (!hasWords(context, title.key)) return alt.filter(({ key }) => hasWords(context, key));
  const told = new Set(parts(title).map((part) => (typeof part === "object" ? part.latex : "")));
  const isTold = (message: Message): boolean => {
    const [first, ...others] = parts(message);
    return plain(message) === plain(title) || (typeof first === "object" && others.length === 0 && told.has(first.latex));
  };
  return alt.filter((message) => hasWords(context, message.key) && !isTold(message));
}

/** A drawn chart, unnamed: the place that it stands in has the name. */
export function asPartOfFigure(chart: Element): Element {
  chart.removeAttribute("role");
  chart.setAttribute("aria-hidden", "true");
  return chart;
}

/** A sentence that begins with a word begins with a capital; the letter in "y-intercept" is no word. */
function capitalised([first, ...others]: readonly (string | Expression)[]): (string | Expression)[] {
  if (typeof first !== "string" || /^\p{L}-/u.test(first)) return first === undefined ? [] : [first, ...others];
  return [first.slice(0, 1).toLocaleUpperCase() + first.slice(1), ...others];
}

/** The alternative text: everything to be seen, as plain text. */
function describe(context: RenderContext, figure: Figure): string {
  const said = [figure.title, ...besideTitle(context, figure)]
    .filter(({ key }) => hasWords(context, key))
    .map((message) => sayPlainly(message, context.wording));
  return said.length > 0 ? said.join(context.words.sentenceSeparator) : context.words.figures;
}
