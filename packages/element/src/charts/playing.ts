import type { Figure } from "@math-viz/sdk";
import type { Words } from "../labels/index.ts";
import { timeText } from "../render/moving.ts";

export interface PlayingOptions {
  animation: NonNullable<Figure["animation"]>;
  words: Words;
  /** The figure is to be shown as it is at this time. */
  change(time: number): void;
  signal: AbortSignal;
}

/** The longest a picture may have taken, in milliseconds: after a pause of the page, time goes on where it was. */
const longest = 100;

/** Plays a figure in time when its button is pressed, never by itself. The slider shows and sets the time. */
export class Playing {
  readonly #options: PlayingOptions;
  readonly #button: HTMLButtonElement;
  readonly #slider: HTMLInputElement;
  readonly #output: HTMLOutputElement;
  #time: number;
  /** The next picture, while it plays. */
  #next: number | undefined;

  /** Takes over the controls of a figure. */
  constructor(controls: HTMLElement, options: PlayingOptions) {
    const find = <Found extends Element>(selector: string): Found => {
      const found = controls.querySelector<Found>(selector);
      if (found === null) throw new TypeError(`no ${selector} among the controls of a figure`);
      return found;
    };
    const { signal } = options;
    this.#options = options;
    this.#button = find(".play");
    this.#slider = find("input");
    this.#output = find("output");
    this.#time = options.animation.to;
    this.#button.addEventListener("click", () => this.toggle(), { signal });
    this.#slider.addEventListener(
      "input",
      () => {
        this.#pause();
        this.#show(Number(this.#slider.value));
      },
      { signal },
    );
    signal.addEventListener("abort", () => this.#pause());
  }

  /** Plays on, from the beginning where it has come to the end; or pauses. */
  toggle(): void {
    if (this.#next === undefined) this.#start();
    else this.#pause();
  }

  #start(): void {
    const { from, to } = this.#options.animation;
    if (this.#time >= to) this.#show(from);
    this.#label(true);
    this.#play(performance.now());
  }

  #play(before: number): void {
    this.#next = requestAnimationFrame((now) => {
      const { from, to, seconds } = this.#options.animation;
      const passed = Math.min(longest, Math.max(0, now - before)) / 1000;
      this.#show(Math.min(to, this.#time + (passed * (to - from)) / seconds));
      if (this.#time >= to) this.#pause();
      else this.#play(now);
    });
  }

  #pause(): void {
    if (this.#next === undefined) return;
    cancelAnimationFrame(this.#next);
    this.#next = undefined;
    this.#label(false);
  }

  #label(playing: boolean): void {
    const { words } = this.#options;
    this.#button.classList.toggle("playing", playing);
    const text = this.#button.querySelector("span");
    if (text !== null) text.textContent = playing ? words.pause : words.play;
  }

  #show(time: number): void {
    const { animation, change } = this.#options;
    this.#time = time;
    const text = timeText(animation, time);
    this.#slider.value = String(time);
    this.#slider.setAttribute("aria-valuetext", text);
    this.#output.textContent = text;
    change(time);
  }
}
