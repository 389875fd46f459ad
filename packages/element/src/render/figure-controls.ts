import { type Figure, type Parameter, toUnicode } from "@math-viz/sdk";
import type { RenderContext } from "./context.ts";
import { element } from "./dom.ts";
import { type IconName, icon } from "./icon.ts";
import { animationOf, playsParameter, timeText, turns } from "./moving.ts";

/** What a figure is explored, turned, played and set with. It does nothing until the chart is there. */
export function renderControls(context: RenderContext, figure: Figure): HTMLElement {
  const { document, words } = context;
  const animation = animationOf(figure);
  const inSpace = turns(figure);
  return element(
    document,
    "div",
    { class: "figure-controls needs-script", part: "figure-controls", role: "group", "aria-label": words.figureControls },
    ...(figure.parameters ?? []).map((parameter) => parameterRow(context, parameter)),
    animation &&
      element(
        document,
        "div",
        { class: "player" },
        playButton(context),
        !playsParameter(figure) && timeSlider(context, animation),
      ),
    element(
      document,
      "button",
      { type: "button", class: "more", part: "button button-more", "aria-expanded": "false" },
      words.more,
    ),
    element(
      document,
      "div",
      { class: "view-buttons" },
      !inSpace && iconButton(context, "zoom-out", "minus", words.zoomOut),
      !inSpace && iconButton(context, "zoom-in", "plus", words.zoomIn),
      iconButton(context, "back", "back", words.resetView),
    ),
    inSpace && element(document, "p", { class: "hint" }, words.turnHint),
    element(document, "p", { class: "for-ears", "aria-live": "polite" }),
  );
}

/** Its name in words, too: a sign alone is a riddle to who sees it for the first time, and nothing to who does not see it. */
function iconButton({ document }: RenderContext, name: string, shape: IconName, label: string): HTMLElement {
  return element(
    document,
    "button",
    { type: "button", class: `icon-button ${name}`, part: `button button-${name}`, "aria-label": label, title: label },
    icon(document, shape),
  );
}

function playButton({ document, words }: RenderContext): HTMLElement {
  return element(
    document,
    "button",
    { type: "button", class: "play", part: "button button-play" },
    icon(document, "play"),
    icon(document, "pause"),
    element(document, "span", {}, words.play),
  );
}

/** At its end, since the figure is whole at first. */
function timeSlider({ document, words }: RenderContext, animation: NonNullable<Figure["animation"]>): HTMLElement {
  const { from, to } = animation;
  return element(
    document,
    "label",
    { class: "time" },
    rangeInput(document, { min: from, max: to, step: "any", value: to }, words.time, timeText(animation, to)),
    element(document, "output", {}, timeText(animation, to)),
  );
}

/** A slider, and a field for a number that the slider has no step for. */
function parameterRow({ document, words }: RenderContext, { name, value, from, to, step }: Parameter): HTMLElement {
  const letter = toUnicode(name);
  const ends = { min: String(from), max: String(to) };
  return element(
    document,
    "div",
    { class: "parameter", "data-parameter": name },
    element(document, "span", { class: "parameter-name", "aria-hidden": "true" }, element(document, "i", {}, letter), " ="),
    element(document, "input", {
      ...{ type: "number", ...ends, step: "any", value: String(value), inputmode: "decimal" },
      "aria-label": words.valueOf(letter),
    }),
    rangeInput(document, { min: from, max: to, step: String(step), value }, letter),
  );
}

function rangeInput(
  document: Document,
  { min, max, step, value }: { min: number; max: number; step: string; value: number },
  label: string,
  text?: string,
): HTMLElement {
  const numbers = { min: String(min), max: String(max), step, value: String(value) };
  return element(document, "input", { type: "range", ...numbers, "aria-label": label, "aria-valuetext": text });
}
