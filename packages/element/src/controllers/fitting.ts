import { fit, measure, unfit } from "../formulas/fit-lines.ts";
import type { Words } from "../labels/index.ts";

/** Fits formulas into the width there is: breaks them where they may break, and lets the keyboard reach those that scroll inside, and only those. */
export class Fitting {
  #sizes: ResizeObserver | undefined;
  #frame: HTMLElement | undefined;
  #width = 0;
  #next = 0;
  #name = "";
  readonly #unfolded = (): void => this.#fit();
  readonly #scrolled = ({ target }: Event): void => {
    if (target instanceof HTMLElement && target.matches(".formula.display")) showMore(target);
  };

  follow(frame: HTMLElement, words: Words): void {
    this.#name = words.scrolls;
    if (this.#frame !== frame) this.#watch(frame);
    this.#fitSoon();
  }

  disconnect(): void {
    cancelAnimationFrame(this.#next);
    this.#sizes?.disconnect();
    this.#frame?.removeEventListener("toggle", this.#unfolded, true);
    this.#frame?.removeEventListener("scroll", this.#scrolled, true);
    this.#sizes = this.#frame = undefined;
  }

  #watch(frame: HTMLElement): void {
    this.disconnect();
    this.#frame = frame;
    this.#sizes = new ResizeObserver(() => {
      // Breaking a line changes the height alone; that is not to be answered by breaking again, nor within the same observation.
      if (this.#width === frame.clientWidth) return;
      this.#fitSoon();
    });
    this.#sizes.observe(frame);
    // What is folded away has no width until it is unfolded. Neither event bubbles.
    frame.addEventListener("toggle", this.#unfolded, true);
    frame.addEventListener("scroll", this.#scrolled, { capture: true, passive: true });
  }

  /** Once before the next picture, however many steps arrive until then: measuring makes the browser lay out the page. */
  #fitSoon(): void {
    cancelAnimationFrame(this.#next);
    this.#next = requestAnimationFrame(() => this.#fit());
  }

  #fit(): void {
    this.#width = this.#frame?.clientWidth ?? 0;
    const formulas = [...(this.#frame?.querySelectorAll<HTMLElement>(".formula.display") ?? [])].filter(
      ({ clientWidth }) => clientWidth > 0,
    );
    formulas.forEach(unfit);
    const measured = formulas.map(measure);
    measured.forEach(fit);
    for (const { formula, scrolls } of measured) {
      this.#reach(formula, scrolls);
      showMore(formula);
    }
  }

  #reach(formula: HTMLElement, scrolls: boolean): void {
    if (scrolls === formula.hasAttribute("tabindex")) return;
    const attributes = { tabindex: "0", role: "group", "aria-label": this.#name };
    for (const [name, value] of Object.entries(attributes)) {
      if (scrolls) formula.setAttribute(name, value);
      else formula.removeAttribute(name);
    }
  }
}

/** Marks the sides to which there is more of a formula. */
function showMore(formula: HTMLElement): void {
  const hidden = formula.hasAttribute("tabindex") ? formula.scrollWidth - formula.clientWidth : 0;
  const at = Math.abs(formula.scrollLeft);
  formula.classList.toggle("more-before", at > 1);
  formula.classList.toggle("more-after", at < hidden - 1);
}
