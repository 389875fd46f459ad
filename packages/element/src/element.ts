import { type Derivation, MisuseError, type Question, type TextEngine } from "@math-viz/sdk";
import { type PropertyDeclarations, type PropertyValues, ReactiveElement, unsafeCSS } from "lit";
import { Drawing } from "./controllers/drawing.ts";
import { serverData } from "./controllers/hydration.ts";
import { Language } from "./controllers/language.ts";
import { ModelTier } from "./controllers/model-tier.ts";
import { type Asked, Solving } from "./controllers/solving.ts";
import { SourceText } from "./controllers/source-text.ts";
import { engine, openBeside } from "./engine/index.ts";
import { actionOf } from "./render/actions.ts";
import type { ModelSettings } from "./render/model/view.ts";
import { styles } from "./styles/index.ts";

/**
 * `<math-viz>` works out the question that stands in it, or in its `question` attribute, and shows how.
 *
 * @attr question - the question; goes before the text inside
 * @attr lang - BCP 47; else that of the page around
 * @attr model - a language model that may be asked where rules come to no answer: its id, or the address of its manifest; "" is the usual one. Without
 *   the attribute there is none. Nothing is downloaded before a person agrees
 * @attr model-source - where the model's files come from: base address of a mirror of the hub
 * @fires math-viz-event - each event of the SDK, as it arrives
 * @fires math-viz-solved - a derivation is there; its status says how far it got
 * @fires math-viz-failed - there will be none
 * @fires math-viz-cancelled - it was cancelled
 * @csspart derivation, question, solution, step, sentence, formula, formula-inline, verdict, note, working, substeps, answers, answer, answer-label,
 *   answer-value, answer-approx, figures, figure, chart, figure-controls, taking-away, model, model-offer, model-settings, slider, thinking, repairs, tier, caption, notice, progress, alternatives, button, heading, summary
 * @cssproperty --math-viz-background, --math-viz-color, --math-viz-muted, --math-viz-rule, --math-viz-wash, --math-viz-accent, --math-viz-proved,
 *   --math-viz-sampled, --math-viz-refuted, --math-viz-radius, --math-viz-font, --math-viz-interface-font
 * @cssstate empty, waiting, solving, finished, cancelled, failed
 */
export class MathVizElement extends ReactiveElement {
  static override readonly properties: PropertyDeclarations = {
    question: { type: String },
    derivation: { attribute: false, noAccessor: true },
    model: { type: String },
    modelSource: { attribute: "model-source" },
    engine: { attribute: false },
    // Only so that a change of the attribute is noticed; the property `lang` is the platform's own.
    langAttribute: { attribute: "lang" },
  };
  static override readonly styles = unsafeCSS(styles);

  /** The question; null where the text inside is the question. */
  declare question: string | null;
  /** A language model that may be asked; null for none. */
  declare model: string | null;
  declare modelSource: string | null;
  /** A language model that the page gives itself, in place of `model`. */
  declare engine: TextEngine | undefined;
  declare protected langAttribute: string | null;

  readonly #internals = this.attachInternals();
  readonly #language = new Language(this);
  readonly #source = new SourceText(this);
  readonly #solving = new Solving(this, engine, openBeside);
  readonly #tier = new ModelTier(
    this,
    () => ({ model: this.model, source: this.modelSource, engine: this.engine }),
    (isWished) => this.#askAgain(isWished),
  );
  #drawing: Drawing | undefined;
  /** The question on the page that was taken up last, so that it is not asked again. */
  #taken: string | undefined;
  /** A derivation that was set, until a question is asked; and whether it is still to be shown. */
  #given: Derivation | undefined;
  #toShow = false;
  readonly #parsed = (): void => {
    if (this.isConnected) this.connectedCallback();
  };

  constructor() {
    super();
    this.question = null;
    this.model = null;
    this.modelSource = null;
    this.engine = undefined;
  }

  /** How the model's tokens are drawn, where that is not as usual; what a person sets with the sliders goes here. */
  get modelSettings(): Partial<ModelSettings> {
    return this.#tier.settings;
  }

  set modelSettings(settings: Partial<ModelSettings>) {
    this.#tier.settings = settings;
  }

  /** What is shown, once it is whole. Set it to show a derivation without solving. */
  get derivation(): Derivation | undefined {
    return this.#given ?? this.#solving.state.finished;
  }

  set derivation(derivation: Derivation | undefined) {
    this.#given = derivation;
    this.#toShow = derivation !== undefined;
    this.#taken = derivation && this.#text;
    this.requestUpdate();
  }

  /**
   * Solves a question, by default the one that stands in the element. Resolves for a partial or unsolved one too; rejects with an AbortError when
   * it is cancelled or another is asked, with a MisuseError when there is no question, and with what went wrong when it cannot be worked on.
   */
  async solve(text?: string): Promise<Derivation> {
    if (text !== undefined) this.question = text;
    return this.#ask({ text: this.#text });
  }

  /** Stops solving. What has arrived stays on the page. */
  cancel(): void {
    this.#solving.cancel();
  }

  override connectedCallback(): void {
    // While the page is being parsed, neither the text inside nor what a server has put there may be whole yet.
    if (document.readyState === "loading") {
      document.addEventListener("DOMContentLoaded", this.#parsed, { once: true });
      return;
    }
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    document.removeEventListener("DOMContentLoaded", this.#parsed);
    // What did not get to its end is asked again when the element comes back.
    if (this.#solving.unfinished) {
      this.#toShow = this.#given !== undefined;
      this.#taken = undefined;
    }
    super.disconnectedCallback();
    this.#drawing?.disconnect();
  }

  protected override willUpdate(): void {
    if (!this.isConnected) return;
    if (this.#drawing === undefined) this.#begin();
    const text = this.#text;
    const lang = this.#language.current(text);
    if (this.#given !== undefined && this.#toShow) {
      this.#toShow = false;
      this.#taken = text;
      void this.#solving.show(this.#given, lang);
    } else if (text !== this.#taken) this.#ask({ text }).catch(() => {});
    else void this.#solving.reword(lang);
  }

  protected override updated(changed: PropertyValues): void {
    const { state } = this.#solving;
    if (["model", "modelSource", "engine"].some((name) => changed.has(name))) this.#tier.chosen(this.#isForModel);
    const { derivation, finished } = state;
    const isUnsolved = finished !== undefined && finished.status !== "solved";
    this.#drawing?.draw(state, this.#tier.parts(isUnsolved, derivation?.provenance?.model !== undefined));
    const states = this.#internals.states;
    if (states?.has(state.phase)) return;
    states?.clear();
    states?.add(state.phase);
  }

  get #text(): string {
    return this.question?.trim() || this.#source.text;
  }

  /** The first time: what a server has put into the element is taken over as it stands. */
  #begin(): void {
    const root = this.renderRoot as ShadowRoot;
    const data = serverData(this);
    if (data !== undefined && this.#given === undefined && this.#taken === undefined) {
      const spoken =
        root.querySelector<HTMLElement>("article.derivation")?.lang || this.#language.current(data.derivation.question.text);
      void this.#solving.show(data.derivation, spoken, data.wording);
      this.#taken = this.#text;
    }
    this.#drawing = new Drawing(root, {
      changed: () => this.requestUpdate(),
      aside: this.#solving.aside,
      served: data && this.#solving.state,
    });
    root.addEventListener("click", (event) => this.#act(event));
    root.addEventListener("input", (event) => this.#set(event));
  }

  #act(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("button[data-do]") : null;
    const action = button === null ? undefined : actionOf(button);
    const question = this.#solving.state.derivation?.question;
    if (action === undefined) return;
    if (action.do === "cancel") this.cancel();
    else if (action.do === "model") this.#tier.act(action.action);
    else if (question === undefined) return;
    else if (action.do === "try-again") this.#ask(question).catch(() => {});
    else if (action.do === "use-method") this.#ask({ ...question, method: action.method }).catch(() => {});
    else this.#ask({ text: question.text, reading: action.reading }).catch(() => {});
  }

  #ask(question: Question): Promise<Derivation> {
    this.#given = undefined;
    this.#taken = this.#text;
    const lang = this.#language.current(question.text);
    if (question.text !== "") return this.#tier.isAsked ? this.#askWithModel(question, lang) : this.#solving.ask(question, lang);
    this.#solving.clear(lang);
    return Promise.reject(new MisuseError("there is no question to solve"));
  }

  async #askWithModel(question: Question, lang: string): Promise<Derivation> {
    let asked: Asked = {};
    const derivation = await this.#solving.ask(question, lang, async () => {
      asked = await this.#tier.asked().catch(() => ({}));
      return asked;
    });
    this.#tier.answered(derivation.status === "solved", asked.model !== undefined);
    return derivation;
  }

  /** Rules came to no answer of what is asked here, and no model was asked. */
  get #isForModel(): boolean {
    const { finished } = this.#solving.state;
    return (
      this.#given === undefined &&
      finished !== undefined &&
      finished.status !== "solved" &&
      finished.provenance.model === undefined
    );
  }

  /** A model has become ready for the question; a person may wish that it is asked once more. */
  #askAgain(isWished: boolean): void {
    const { finished } = this.#solving.state;
    if (this.isConnected && finished !== undefined && (isWished || this.#isForModel))
      this.#ask(finished.question).catch(() => {});
  }

  #set({ target }: Event): void {
    const slider = target instanceof HTMLInputElement ? target : undefined;
    const name = slider?.dataset.setting;
    if (slider === undefined || name === undefined) return;
    this.#tier.turn(name, slider.valueAsNumber);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "math-viz": MathVizElement;
  }
}
