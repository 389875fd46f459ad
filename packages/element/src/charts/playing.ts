import type { Words } from "../labels/index.ts";

export interface PlayingOptions {
  /** What passes in so many seconds. */
  readonly animation: { readonly from: number; readonly to: number; readonly seconds: number };
  /** Where it stands at first. */
  readonly start: number;
  readonly words: Words;
  /** The figure is to be shown as it is at this time, or for this value. */
  show(time: number): void;
  readonly signal: AbortSignal;
}

/** The longest a picture may have taken, in milliseconds: after a pause of the page, time goes on where it was. */
const longest = 100;

/** Plays a figure when its button is pressed, never by itself, once to its end. */
export class Playing {
  readonly #options: PlayingOptions;
  readonly #button: HTMLElement;
  #time: number;
  /** The next picture, while it plays. */
  #next: number | undefined;

  constructor(button: HTMLElement, options: PlayingOptions) {
    const { signal, start } = options;
    this.#options = options;
    this.#button = button;
    this.#time = start;
    button.addEventListener("click", () => this.toggle(), { signal });
    signal.addEventListener("abort", () => this.#pause());
  }

  /** Plays on, from the beginning where it has come to the end; or pauses. */
  toggle(): void {
    if (this.#next === undefined) this.#start();
    else this.#pause();
  }

  /** A person has set the time: it stays there. */
  stopAt(time: number): void {
    this.#pause();
    this.#time = time;
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
    this.#time = time;
    this.#options.show(time);
  }
}
