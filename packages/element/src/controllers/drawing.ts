import type { Aside } from "../charts/chart.ts";
import { setAsText } from "../formulas/as-text.ts";
import { wordsFor } from "../labels/index.ts";
import type { RenderContext, SetFormula } from "../render/context.ts";
import { renderFrame } from "../render/derivation.ts";
import { renderProgress } from "../render/notice.ts";
import { type ModelParts, type Part, partsOf } from "../render/parts.ts";
import { adopt, type Drawn, reconcile } from "../render/reconcile.ts";
import { type State, viewOf } from "../state.ts";
import { adoptStyles } from "../styles/adopt.ts";
import { Announcer } from "./announcer.ts";
import { Charts } from "./charts.ts";
import { Fitting } from "./fitting.ts";
import { keepPlace } from "./place-keeper.ts";

/** Brings the shadow root in line with the state. */
export class Drawing {
  readonly #root: ShadowRoot;
  readonly #changed: () => void;
  readonly #announcer: Announcer;
  readonly #charts: Charts;
  readonly #fitting = new Fitting();
  readonly #drawn: Drawn = new WeakMap();
  #frame: HTMLElement | undefined;
  #setFormula: SetFormula | undefined;
  #loading: Promise<void> | undefined;
  /** The frame came from a server and its formulas are MathML alone. */
  #unset = false;

  /**
   * `changed` is called when the state should be drawn again although it is the same; `aside` is where charts may be sampled besides the page. What
   * stands in the root is taken over when it was drawn from `served`, and removed otherwise.
   */
  constructor(root: ShadowRoot, { changed, aside, served }: { changed: () => void; aside: Aside; served: State | undefined }) {
    this.#root = root;
    this.#changed = changed;
    if (served === undefined || !this.#adopt(served)) root.replaceChildren();
    this.#announcer = new Announcer(root);
    this.#charts = new Charts(root, aside);
  }

  /** Takes over what a server has drawn from this state. False when there is nothing to take over. */
  #adopt(state: State): boolean {
    const frame = this.#root.querySelector<HTMLElement>("article.derivation");
    if (frame === null) return false;
    // Its sheet is among the adopted ones by now.
    for (const link of this.#root.querySelectorAll('link[rel="stylesheet"]')) link.remove();
    this.#frame = frame;
    this.#unset = true;
    adopt(frame, partsOf(this.#context(state), viewOf(state)), this.#drawn);
    return true;
  }

  /** @param model what a language model adds to it */
  draw(state: State, model?: ModelParts): void {
    const { phase } = state;
    if (phase !== "empty" && this.#setFormula === undefined) this.#loading ??= this.#load();
    if (this.#unset && this.#setFormula === undefined) {
      // What a server drew can be read already; it is brought up to date when KaTeX is there.
      this.#follow(state);
      return;
    }
    keepPlace(this.#root, () => {
      if (this.#frame === undefined || this.#frame.lang !== state.lang) this.#renew(state);
      reconcile(this.#frame as HTMLElement, this.#parts(state, model), this.#drawn);
      this.#frame?.setAttribute("aria-busy", String(this.#busy(state)));
    });
    if (!this.#unset) this.#announcer.announce(viewOf(state), wordsFor(state.lang), model?.told(state.lang));
    this.#unset = false;
    this.#follow(state);
  }

  disconnect(): void {
    this.#charts.disconnect();
    this.#fitting.disconnect();
  }

  #context({ lang, wording }: State): RenderContext {
    const { ownerDocument: document } = this.#root;
    return { document, lang, wording, words: wordsFor(lang), setFormula: this.#setFormula ?? setAsText(document) };
  }

  /** Until formulas can be set there is only progress to see. */
  #parts(state: State, model: ModelParts | undefined): Part[] {
    const context = this.#context(state);
    if (state.phase === "empty" || this.#setFormula !== undefined) return partsOf(context, viewOf(state), model);
    return [{ key: "progress", signature: "", render: () => renderProgress(context, { waiting: false }) }];
  }

  #busy({ phase }: State): boolean {
    return phase === "waiting" || phase === "solving" || (phase !== "empty" && this.#setFormula === undefined);
  }

  #renew(state: State): void {
    const frame = renderFrame(this.#context(state));
    if (this.#frame === undefined) this.#root.prepend(frame);
    else this.#frame.replaceWith(frame);
    this.#frame = frame;
  }

  #follow({ derivation, wording, lang }: State): void {
    const words = wordsFor(lang);
    if (this.#frame !== undefined) this.#fitting.follow(this.#frame, words);
    this.#charts.follow(derivation ?? { figures: [], steps: [] }, wording, words);
  }

  async #load(): Promise<void> {
    const { ownerDocument: document } = this.#root;
    try {
      const { enhanceAll, katexStyles, registerFonts, setVisual } = await import("../formulas/formulas.ts");
      registerFonts(document);
      adoptStyles(this.#root, katexStyles);
      if (this.#unset && this.#frame !== undefined) enhanceAll(this.#frame);
      this.#setFormula = setVisual(document);
    } catch {
      this.#setFormula = setAsText(document);
    }
    this.#changed();
  }
}
