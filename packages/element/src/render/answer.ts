import type { Answer } from "@math-viz/sdk";
import type { RenderContext } from "./context.ts";
import { element } from "./dom.ts";
import { hasWords, renderSentence } from "./sentence.ts";
import { renderVerdictMark, renderVerdictNote } from "./verdict.ts";

/** An answer under the name of what was asked: exact, then in decimals where it has them. */
export function renderAnswer(context: RenderContext, answer: Answer): HTMLElement {
  const { document } = context;
  return element(
    document,
    "div",
    { class: "answer", part: `answer answer-${answer.kind}`, "data-kind": answer.kind },
    element(document, "dt", { part: "answer-label" }, ...askName(context, answer)),
    element(
      document,
      "dd",
      { part: "answer-value" },
      element(
        document,
        "div",
        { class: "line" },
        element(document, "div", { class: "value" }, ...answerValue(context, answer)),
        renderVerdictMark(context, answer.verdict),
      ),
      renderVerdictNote(context, answer.verdict),
    ),
  );
}

/** The name of what is asked for, in the derivation's own words, else as it stands in the data; and of what, where there may be several. */
function askName(context: RenderContext, { ask }: Answer): (Node | string)[] {
  const [key, keyOf] = [`ask.${ask.what}`, `ask.${ask.what}-of`];
  if (ask.of && hasWords(context, keyOf)) return renderSentence(context, { key: keyOf, params: { of: ask.of } });
  const name = hasWords(context, key) ? (context.wording[key] as string) : ask.what.replaceAll("-", " ");
  return [name.slice(0, 1).toLocaleUpperCase() + name.slice(1)];
}

function answerValue(context: RenderContext, answer: Answer): (Node | string)[] {
  const { document, words } = context;
  if (answer.kind === "statement" && (answer.json === "True" || answer.json === "False")) {
    return [element(document, "span", { class: "in-words" }, answer.json === "True" ? words.yes : words.no)];
  }
  // An ellipse, two lines that are parallel: an answer that is a word.
  const word = `answer.${answer.json}`;
  if (answer.kind === "statement" && hasWords(context, word)) {
    return [element(document, "span", { class: "in-words" }, context.wording[word] as string)];
  }
  const told = answer.kind === "statement" ? inWordsEach(context, answer.latex) : undefined;
  if (told) return told;
  const value: (Node | string)[] = [context.setFormula({ latex: answer.latex, json: answer.json }, true)];
  if (answer.kind === "none") value.unshift(element(document, "span", { class: "in-words" }, words.noSolution));
  if (answer.kind === "all") value.unshift(element(document, "span", { class: "in-words" }, words.everyNumber));
  if (answer.approx !== undefined) value.push(approximation(context, answer.approx));
  return value;
}

/** (0, 0): Saddle, (1, 0): Center: each point with its word, a line each. undefined for anything else. */
function inWordsEach(context: RenderContext, latex: string): (Node | string)[] | undefined {
  const pairs = [...latex.matchAll(/(.+?)\\colon \\text\{(\w+)\}(?:, |$)/g)];
  const isTold = pairs.length > 0 && pairs.every(([, , word]) => hasWords(context, `answer.${word}`));
  if (!isTold || pairs.map(([whole]) => whole).join("") !== latex) return undefined;
  const { document, wording, words } = context;
  return [
    element(
      document,
      "span",
      { class: "each" },
      ...pairs.map(([, point = "", word]) =>
        element(
          document,
          "span",
          {},
          context.setFormula({ latex: point, json: point }, false),
          words.colon,
          element(document, "span", { class: "in-words" }, wording[`answer.${word}`] as string),
        ),
      ),
    ),
  ];
}

/** "x ≈ 0.586, x ≈ 3.41" is LaTeX as it stands; a bare number gets its sign. */
function approximation(context: RenderContext, digits: string): HTMLElement {
  const formula = digits.includes("≈") ? digits : `≈ ${digits}`;
  return element(
    context.document,
    "span",
    { class: "approx", part: "answer-approx" },
    context.setFormula({ latex: formula, json: formula }, false),
  );
}
