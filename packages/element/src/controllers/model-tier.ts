import type { TextEngine } from "@math-viz/sdk";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { AskedModel } from "../engine/asked-model.ts";
import type { PageModel } from "../model/models.ts";
import type { ModelAction } from "../render/actions.ts";
import type { ModelSettings, ModelView } from "../render/model/view.ts";
import type { ModelParts } from "../render/parts.ts";
import { adoptStyles } from "../styles/adopt.ts";
import type { Asked } from "./solving.ts";

/** What the element is told to use. */
export interface ModelChoice {
  /** Of the attribute: the id of a model or the address of its manifest; null without one. */
  model: string | null;
  /** Where its files come from, where that is not the hub. */
  source: string | null;
  /** One that the page gives itself. */
  engine: TextEngine | undefined;
}

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment; readonly isConnected: boolean };
type Tier = typeof import("../model/models.ts");

/** Until it is found. */
const nameless = { id: "", name: "" };

/** The language model of an element. Without one nothing of it is loaded, and nothing is downloaded before somebody agrees. */
export class ModelTier implements ReactiveController {
  #settings: Partial<ModelSettings> = {};
  /** Those that the page gave. */
  #given: Partial<ModelSettings> = {};
  readonly #host: Host;
  readonly #choice: () => ModelChoice;
  readonly #ready: (isWished: boolean) => void;
  #tier: Tier | undefined;
  #loading: Promise<Tier> | undefined;
  #page: PageModel | undefined;
  #pageKey: string | undefined;
  #failure: Error | undefined;
  /** Somebody said no: it is not offered again before it is asked for. */
  #isDeclined = false;
  readonly #changed = (): void => this.#host.requestUpdate();

  /** @param ready called when a model that was opened can be asked; told whether a person wished for it */
  constructor(host: Host, choice: () => ModelChoice, ready: (isWished: boolean) => void) {
    this.#host = host;
    this.#choice = choice;
    this.#ready = ready;
    host.addController(this);
  }

  hostConnected(): void {
    this.#page?.listeners.add(this.#changed);
    // It may have become ready while the element was away.
    if (this.#page?.model.state.phase === "ready" && !this.#isDeclined) this.#ready(false);
  }

  hostDisconnected(): void {
    this.#page?.listeners.delete(this.#changed);
  }

  get isAsked(): boolean {
    const { model, engine } = this.#choice();
    return model !== null || engine !== undefined;
  }

  get settings(): Partial<ModelSettings> {
    return this.#settings;
  }

  /** As the page gives them: shown with the next drawing. */
  set settings(settings: Partial<ModelSettings>) {
    this.#settings = settings;
    this.#given = settings;
    this.#changed();
  }

  /** As a person sets them, with a slider. */
  turn(name: string, value: number): void {
    this.#settings = { ...this.#settings, [name]: value };
    this.#tier?.showSettings(this.#host.renderRoot, this.#settingsBy(this.#tier));
  }

  /** With what a question is asked now: with a model only where it is ready, for rules need not wait until one is found. */
  async asked(): Promise<Asked> {
    const model = await this.#askable();
    if (model === undefined) return { options: { tier: "rules" } };
    const { temperature, topP, maxNewTokens, thinkingBudget } = this.#settingsBy(await this.#load());
    return { model, options: { sampling: { temperature, topP }, maxNewTokens, thinkingBudget } };
  }

  /** A question was answered, or not. Where rules came to no answer, the model is looked for; it is offered where it is not here. */
  answered(isSolved: boolean, wasAsked: boolean): void {
    const { model, engine } = this.#choice();
    if (isSolved || wasAsked || this.#isDeclined || model === null || engine !== undefined) return;
    void this.#open(false);
  }

  /** Another model is named, or none. @param isWanted whether what is shown might be solved by one */
  chosen(isWanted: boolean): void {
    this.#forget();
    this.#isDeclined = false;
    const { model, engine } = this.#choice();
    if (!isWanted) return;
    if (engine !== undefined) this.#ready(false);
    else if (model !== null) void this.#open(false);
  }

  act(action: ModelAction): void {
    const model = this.#page?.model;
    this.#isDeclined = action === "model-cancel";
    if (action === "model-open") void this.#open(true);
    else if (action === "model-agree") model?.agree();
    else if (action === "model-pause") model?.pause();
    else if (action === "model-resume") model?.resume();
    else if (model !== undefined) model.cancel();
    else this.#forget();
    this.#changed();
  }

  /** What it adds to what is shown; undefined until it is loaded, or where nothing is there to add. */
  parts(isUnsolved: boolean, hasModel: boolean): ModelParts | undefined {
    if (!this.isAsked && !hasModel) return undefined;
    if (this.#tier === undefined) {
      void this.#load().then(this.#changed, () => {});
      return undefined;
    }
    const { modelParts } = this.#tier;
    const common = { isWanted: isUnsolved, wasAsked: hasModel, ...this.#shownSettings(this.#tier) };
    if (this.#failure) return modelParts({ ...common, ...nameless, state: { phase: "failed", error: this.#failure } });
    const { engine } = this.#choice();
    if (engine !== undefined) {
      // What a page gives may be no engine at all: whoever asks it says so.
      const { id = "" } = (engine as Partial<TextEngine>).model ?? {};
      return modelParts({ ...common, id, name: id, state: { phase: "resting" }, isWanted: false });
    }
    if (this.#page === undefined) {
      const phase = this.#pageKey === undefined ? "resting" : "looking";
      return modelParts({ ...common, ...nameless, state: { phase }, isWanted: isUnsolved && this.#isDeclined });
    }
    const { manifest, state } = this.#page.model;
    return modelParts({ ...common, id: manifest.id, name: manifest.name, state });
  }

  #shownSettings(tier: Tier): Pick<ModelView, "settings" | "given"> {
    return { settings: this.#settingsBy(tier), given: this.#settingsBy(tier, this.#given) };
  }

  /** What is left open is as the model's authors advise, else as usual. */
  #settingsBy({ usualSettings }: Tier, set = this.#settings): ModelSettings {
    const { sampling, maxNewTokens } = this.#page?.model.manifest.prompt ?? {};
    const advised = this.#choice().engine?.usualSampling ?? { ...sampling, ...(maxNewTokens && { maxNewTokens }) };
    const { temperature, topP, maxNewTokens: most, thinkingBudget } = { ...usualSettings({ ...advised, ...set }), ...set };
    return { temperature, topP, maxNewTokens: most, thinkingBudget };
  }

  #load(): Promise<Tier> {
    this.#loading ??= import("../model/models.ts").then((tier) => {
      this.#tier = tier;
      const { renderRoot } = this.#host;
      if (renderRoot instanceof ShadowRoot) adoptStyles(renderRoot, tier.modelStyles);
      return tier;
    });
    this.#loading.catch(() => {
      this.#loading = undefined;
    });
    return this.#loading;
  }

  /** The model, where it can be asked at once. */
  async #askable(): Promise<AskedModel | undefined> {
    const { engine } = this.#choice();
    if (engine !== undefined) return (await this.#load()).askedModel(engine);
    const page = this.#pageKey === this.#key ? this.#page : undefined;
    if (page?.model.state.phase !== "ready") return undefined;
    return (await this.#load()).askedModel(await page.model.open(), () => page.model.hold());
  }

  /** Of what the attributes name; undefined where there is no model. */
  get #key(): string | undefined {
    const { model, source } = this.#choice();
    return model === null ? undefined : `${model} ${source || ""}`;
  }

  #forget(): void {
    const page = this.#page;
    page?.listeners.delete(this.#changed);
    // Nobody sees it any more, so nobody could stop it; what has come of it is kept.
    if (page?.listeners.size === 0 && page.model.state.phase !== "ready") page.model.cancel();
    this.#page = undefined;
    this.#pageKey = undefined;
    this.#failure = undefined;
  }

  async #find(): Promise<PageModel | undefined> {
    const { model, source } = this.#choice();
    const key = this.#key;
    if (model === null || key === undefined) return undefined;
    if (key === this.#pageKey && this.#page !== undefined) return this.#page;
    this.#forget();
    this.#pageKey = key;
    this.#changed();
    try {
      const { pageModel } = await this.#load();
      const page = await pageModel(model, source || undefined);
      // Another is named by now.
      if (this.#pageKey !== key) return undefined;
      if (this.#host.isConnected) page.listeners.add(this.#changed);
      this.#page = page;
    } catch (error) {
      if (this.#pageKey !== key) return undefined;
      this.#failure = error instanceof Error ? error : new Error(String(error));
    }
    this.#changed();
    return this.#page;
  }

  async #open(isWished: boolean): Promise<void> {
    const page = await this.#find();
    const opened = await page?.model.open().catch(() => undefined);
    if (opened !== undefined && page === this.#page) this.#ready(isWished);
  }
}
