import type { Provenance, Repair } from "@math-viz/sdk";
import { isChinese } from "../../labels/index.ts";
import { type ModelWords, modelWordsFor } from "../../labels/model/index.ts";
import type { RenderContext } from "../context.ts";
import { type Child, element } from "../dom.ts";
import { inWords } from "../in-words.ts";
import { renderSentence } from "../sentence.ts";
import { renderVerdictMark, renderVerdictNote } from "../verdict.ts";

/** The place for what the model thought, folded away; it is no part of the working. */
export function renderThinking({ document, lang }: RenderContext): HTMLElement {
  const name = modelWordsFor(lang).thinking;
  return element(
    document,
    "details",
    { class: "thinking", part: "thinking", "data-key": "thinking-folded" },
    element(document, "summary", {}, name),
    // In the order of tabs, since not every browser lets a key scroll what is not.
    element(document, "div", { class: "thoughts", "data-parts": "", tabindex: "0", role: "group", "aria-label": name }),
  );
}

/**
 * Which tier answered and why; where a model did, where it ran, why not elsewhere, and how its tokens were drawn.
 *
 * @param come what it came to: the whole, lines or answers, or none
 */
export function renderTier(
  context: RenderContext,
  { tier, model, backend }: Provenance,
  name: string,
  come: "solved" | "some" | "none",
): HTMLElement {
  const { document, lang, words: common } = context;
  const words = modelWordsFor(lang);
  const isSolved = come === "solved";
  const why = tier !== "rules" ? words.why.model : isSolved ? words.why.rules : words.why.notReady;
  const end = isChinese(lang) ? "。" : ". ";
  const said = tier === "rules" && !isSolved ? why : `${(come === "none" ? words.inVain : words.tier[tier])(name)}${end}${why}`;
  const refused = backend?.refused ?? [];
  const ran = backend && words.ranOn(backend.chosen, model?.dtype ?? "");
  const drawn = Object.entries(model?.sampling ?? {}).map(([setting, value]) => `${settingName(setting, words)} ${value}`);
  const more: Child[] = [
    drawn.length > 0 && element(document, "p", {}, `${words.drawnWith}${common.colon}${drawn.join(common.separator)}`),
    refused.length > 0 && element(document, "p", {}, `${words.refused}${common.colon}`),
    refused.length > 0 &&
      element(
        document,
        "ul",
        {},
        ...refused.map(({ backend: where, reason }) =>
          element(document, "li", {}, `${where}${common.colon}`, ...renderSentence(context, reason)),
        ),
      ),
  ];
  return element(
    document,
    "div",
    { class: "tier", part: "tier" },
    element(document, "p", {}, said),
    ran !== undefined &&
      element(document, "details", { "data-key": "tier-folded" }, element(document, "summary", {}, ran), ...more),
  );
}

/** What a derivation from elsewhere may name besides is told as it stands there. */
const settingName = (setting: string, { setting: names }: ModelWords): string =>
  Object.hasOwn(names, setting) ? names[setting as keyof typeof names] : setting;

/** Lines that were refuted and sent back, each with what is against it and what came in its place; folded away. */
export function renderRepairs(context: RenderContext, repairs: readonly Repair[]): HTMLElement {
  const { document, lang, setFormula } = context;
  const words = modelWordsFor(lang);
  const tried = (label: string, { after, verdict }: Pick<Repair["step"], "after" | "verdict">): Child[] => [
    element(document, "p", { class: "attempt" }, label),
    element(
      document,
      "div",
      { class: "line" },
      setFormula(inWords(after, context.words), true),
      renderVerdictMark(context, verdict),
    ),
    renderVerdictNote(context, verdict),
  ];
  const items = repairs.map(({ step, attempts, mended }) =>
    element(
      document,
      "li",
      { class: "repair" },
      ...tried(words.sentBack, step),
      ...attempts.flatMap((attempt, index) => tried(words.attempt(index + 1), attempt)),
      element(document, "p", { class: mended ? "mended" : "not-mended" }, mended ? words.mended : words.notMended),
    ),
  );
  return element(
    document,
    "details",
    { class: "repairs", part: "repairs", "data-key": "repairs-folded" },
    element(document, "summary", {}, `${words.repairs} (${repairs.length})`),
    element(document, "ol", { role: "list" }, ...items),
  );
}
