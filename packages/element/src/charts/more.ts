import type { PanelOptions } from "./taking-away/panel.ts";

/** How long nothing has changed before an open panel follows, in milliseconds. */
const quiet = 400;

/** The button below a figure that opens what else there is: its description, its data, its files. They are loaded when it is pressed first. */
export class More {
  readonly #button: HTMLElement | undefined;
  readonly #options: PanelOptions;
  #panel: { node: HTMLElement; update(): void } | undefined;
  #next: ReturnType<typeof setTimeout> | undefined;

  constructor(controls: HTMLElement | undefined, options: PanelOptions, signal: AbortSignal) {
    this.#options = options;
    this.#button = controls?.querySelector<HTMLElement>(".more") ?? undefined;
    this.#button?.addEventListener("click", () => void this.#toggle(), { signal });
    signal.addEventListener("abort", () => clearTimeout(this.#next));
  }

  /** The figure has changed; while it changes on, nobody reads. */
  follow(): void {
    if (this.#panel === undefined || this.#panel.node.hidden) return;
    clearTimeout(this.#next);
    this.#next = setTimeout(() => this.#panel?.update(), quiet);
  }

  async #toggle(): Promise<void> {
    const button = this.#button as HTMLElement;
    const { words, say } = this.#options;
    if (this.#panel === undefined) {
      const loaded = await import("./taking-away/panel.ts").catch(() => undefined);
      if (loaded === undefined) {
        say(words.chartFailed);
        return;
      }
      if (this.#panel !== undefined) return;
      this.#panel = new loaded.Panel(button.ownerDocument, this.#options);
      button.closest("figure")?.append(this.#panel.node);
    } else {
      this.#panel.node.hidden = !this.#panel.node.hidden;
      this.follow();
    }
    button.setAttribute("aria-expanded", String(!this.#panel.node.hidden));
  }
}
