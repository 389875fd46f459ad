import type { Figure, Moment } from "@math-viz/sdk";
import type { Words } from "../labels/index.ts";
import { animationOf, timeText } from "../render/moving.ts";
import { zoomStep } from "./exploring.ts";
import { Playing } from "./playing.ts";
import { Sliders } from "./sliders.ts";

export interface ControlsOptions {
  readonly words: Words;
  /** The figure is to be shown at another time, or with other values. */
  change(moment: Moment): void;
  zoom(factor: number): void;
  back(): void;
  readonly signal: AbortSignal;
}

/** The buttons and sliders that stand below a figure. */
export class Controls {
  readonly #options: ControlsOptions;
  #sliders: Sliders | undefined;
  #playing: Playing | undefined;

  constructor(controls: HTMLElement | undefined, figure: Figure, options: ControlsOptions) {
    this.#options = options;
    if (controls === undefined) return;
    const { change, zoom, back, signal } = options;
    const press = (selector: string, act: () => void): void =>
      controls.querySelector(selector)?.addEventListener("click", act, { signal });
    press(".zoom-in", () => zoom(zoomStep));
    press(".zoom-out", () => zoom(1 / zoomStep));
    press(".back", back);
    if ((figure.parameters ?? []).length > 0) {
      const changed = (name: string): void => {
        if (name === figure.animation?.over) this.#playing?.stopAt(sliders.values[name] as number);
        change({ values: sliders.values });
      };
      const sliders = new Sliders(controls, changed, signal);
      this.#sliders = sliders;
    }
    const button = controls.querySelector<HTMLElement>(".play");
    if (button !== null) this.#play(controls, button, figure);
  }

  /** Whether there is something to be played. */
  get plays(): boolean {
    return this.#playing !== undefined;
  }

  /** Plays or pauses, where there is something to be played. */
  play(): void {
    this.#playing?.toggle();
  }

  /** Sliders back to where they stood at first. */
  reset(): void {
    this.#sliders?.reset();
  }

  #play(controls: HTMLElement, button: HTMLElement, figure: Figure): void {
    const animation = animationOf(figure);
    if (animation === undefined) return;
    const { words, signal } = this.#options;
    const { over, to } = animation;
    const sliders = this.#sliders;
    const isParameter = sliders?.has(over) === true;
    const show = isParameter ? this.#valueShown(over) : this.#timeShown(controls, animation);
    const start = isParameter ? (sliders?.values[over] ?? to) : to;
    this.#playing = new Playing(button, { animation, start, words, show, signal });
  }

  #valueShown(name: string): (value: number) => void {
    return (value) => {
      this.#sliders?.set(name, value);
      this.#options.change({ values: this.#sliders?.values ?? {} });
    };
  }

  /** The slider of the time shows and sets it. */
  #timeShown(controls: HTMLElement, animation: NonNullable<Figure["animation"]>): (time: number) => void {
    const slider = controls.querySelector<HTMLInputElement>(".time input");
    const output = controls.querySelector("output");
    const show = (time: number): void => {
      const text = timeText(animation, time);
      if (slider !== null) slider.value = String(time);
      slider?.setAttribute("aria-valuetext", text);
      if (output !== null) output.textContent = text;
      this.#options.change({ at: time });
    };
    slider?.addEventListener(
      "input",
      () => {
        this.#playing?.stopAt(slider.valueAsNumber);
        show(slider.valueAsNumber);
      },
      { signal: this.#options.signal },
    );
    return show;
  }
}
