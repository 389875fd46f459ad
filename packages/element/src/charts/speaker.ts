/** How long nothing has changed before it is said how things are, in milliseconds. */
const quiet = 400;

/** What is to be heard of a chart: at once, or when it has come to rest, since a listener would hear numbers without end. */
export class Speaker {
  readonly #region: HTMLElement | undefined;
  #next: ReturnType<typeof setTimeout> | undefined;

  constructor(region: HTMLElement | undefined) {
    this.#region = region;
  }

  say(text: string): void {
    clearTimeout(this.#next);
    if (this.#region === undefined) return;
    // The same words again are heard again only where they are another text.
    this.#region.textContent = this.#region.textContent === text ? `${text}\u00a0` : text;
  }

  /** What it is by then. */
  saySoon(text: () => string): void {
    clearTimeout(this.#next);
    this.#next = setTimeout(() => this.say(text()), quiet);
  }

  end(): void {
    clearTimeout(this.#next);
  }
}
