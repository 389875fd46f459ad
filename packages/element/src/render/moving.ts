import type { Figure } from "@math-viz/sdk";
import type { RenderContext } from "./context.ts";
import { element } from "./dom.ts";
import { icon } from "./icon.ts";

/** Whether a figure can be looked at from other sides. */
export const turns = ({ view }: Figure): boolean => view.z !== undefined && view.turn !== undefined;

/** The animation of a figure in time; others have no controls. */
export function animationOf({ animation, layers }: Figure): NonNullable<Figure["animation"]> | undefined {
  // Trajectories move with the time, whatever it is called.
  const isTime = animation?.over === "t" || layers.some(({ type }) => type === "trajectory");
  return animation && isTime && animation.to > animation.from && animation.seconds > 0 ? animation : undefined;
}

/** What a figure that turns or plays is turned and played with. It does nothing until the chart is there. */
export function renderControls(context: RenderContext, figure: Figure): HTMLElement | undefined {
  const { document, words } = context;
  const animation = animationOf(figure);
  if (!turns(figure) && animation === undefined) return undefined;
  return element(
    document,
    "div",
    { class: "moving needs-script", part: "figure-controls", role: "group", "aria-label": words.figureControls },
    animation && playButton(context),
    animation && timeSlider(context, animation),
    turns(figure) &&
      element(document, "button", { type: "button", class: "turn-back", part: "button button-turn-back" }, words.turnBack),
    turns(figure) && element(document, "p", { class: "hint" }, words.turnHint),
    turns(figure) && element(document, "p", { class: "for-ears", "aria-live": "polite" }),
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
  const [first, last] = [String(from), String(to)];
  return element(
    document,
    "label",
    { class: "time" },
    element(document, "input", {
      type: "range",
      min: first,
      max: last,
      step: "any",
      value: last,
      "aria-label": words.time,
      "aria-valuetext": timeText(animation, to),
    }),
    element(document, "output", {}, timeText(animation, to)),
  );
}

/** The least difference of times that is worth telling: some two hundredth of all, 1, 2 or 5 times a power of ten. */
export function timeStep({ from, to }: { from: number; to: number }): number {
  const least = (to - from) / 250;
  const power = 10 ** Math.floor(Math.log10(least));
  const mantissa = [1, 2, 5, 10].find((each) => each * power >= least * 0.999) ?? 10;
  return Number((mantissa * power).toPrecision(1));
}

/** "t = 12.4", with the digits that tell such a difference. */
export function timeText(animation: NonNullable<Figure["animation"]>, time: number): string {
  const digits = Math.min(20, Math.max(0, -Math.floor(Math.log10(timeStep(animation)) + 1e-9)));
  return `${animation.over} = ${time.toFixed(digits).replace("-", "−")}`;
}
