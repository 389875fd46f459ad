import type { Words } from "../labels/index.ts";

/** Lets the keyboard reach formulas that scroll inside, and only those. */
export class Scrolling {
  #sizes: ResizeObserver | undefined;
  #frame: HTMLElement | undefined;
  #name = "";

  follow(frame: HTMLElement, words: Words): void {
    this.#name = words.scrolls;
    if (this.#frame !== frame) {
      this.#sizes?.disconnect();
      this.#sizes = new ResizeObserver(() => this.#mark());
      this.#sizes.observe(frame);
      this.#frame = frame;
    }
    // A part may have been drawn without changing the frame's size, and unfolding does not bubble as a resize of it in every layout.
    this.#mark();
  }

  disconnect(): void {
    this.#sizes?.disconnect();
    this.#sizes = undefined;
    this.#frame = undefined;
  }

  #mark(): void {
    const formulas = [...(this.#frame?.querySelectorAll<HTMLElement>(".formula.display") ?? [])];
    // First all are measured, then all are marked, so that the page is laid out once.
    const scrolls = formulas.map((formula) => formula.scrollWidth > formula.clientWidth + 1);
    formulas.forEach((formula, index) => {
      if (scrolls[index] === formula.hasAttribute("tabindex")) return;
      for (const [name, value] of [
        ["tabindex", "0"],
        ["role", "group"],
        ["aria-label", this.#name],
      ] as const) {
        if (scrolls[index]) formula.setAttribute(name, value);
        else formula.removeAttribute(name);
      }
    });
  }
}
