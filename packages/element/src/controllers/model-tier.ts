import type { TextEngine } from "@math-viz/sdk";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { AskedModel } from "../engine/asked-model.ts";
import type { PageModel } from "../model/models.ts";
import type { ModelAction } from "../render/actions.ts";
import type { ModelSettings } from "../render/model/view.ts";
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

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };
type Tier = typeof import("../model/models.ts");

/** The language model of an element. Without one nothing of it is loaded, and nothing is downloaded before somebody agrees. */
export class ModelTier implements ReactiveController {
  settings: Partial<ModelSettings> = {};
  readonly #host: Host;
  readonly #choice: () => ModelChoice;
  readonly #ready: () => void;
  #tier: Tier | undefined;
  #loading: Promise<Tier> | undefined;
  #page: PageModel | undefined;
  #pageKey: string | undefined;
  #failure: Error | undefined;
  /** Somebody said no: it is not offered again before it is asked for. */
  #isDeclined = false;
  readonly #changed = (): void => this.#host.requestUpdate();

  /** @param ready called when a model that was opened for a question can be asked */
  constructor(host: Host, choice: () => ModelChoice, ready: () => void) {
    this.#host = host;
    this.#choice = choice;
    this.#ready = ready;
    host.addController(this);
  }

  hostConnected(): void {
    this.#page?.listeners.add(this.#changed);
  }

  hostDisconnected(): void {
    this.#page?.listeners.delete(this.#changed);
  }

  get isAsked(): boolean {
    const { model, engine } = this.#choice();
    return model !== null || engine !== undefined;
  }

  /** With what a question is asked now: with a model only where it is ready. */
  async asked(): Promise<Asked> {
    if (!this.isAsked) return {};
    const { askedModel, usualSettings } = await this.#load();
    const model = await this.#askable(askedModel);
    if (model === undefined) return { options: { tier: "rules" } };
    const { temperature, topP, maxNewTokens, thinkingBudget } = { ...usualSettings, ...this.settings };
    return { model, options: { sampling: { temperature, topP }, maxNewTokens, thinkingBudget } };
  }

  /** A question was answered, or not. Where rules came to no answer, the model is looked for; it is offered where it is not here. */
  async answered(isSolved: boolean, wasAsked: boolean): Promise<void> {
    const { model, engine } = this.#choice();
    if (isSolved || wasAsked || this.#isDeclined || model === null || engine !== undefined) return;
    await this.#open();
  }

  act(action: ModelAction): void {
    const model = this.#page?.model;
    this.#isDeclined = action === "model-cancel";
    if (action === "model-open") void this.#open();
    else if (action === "model-agree") model?.agree();
    else if (action === "model-pause") model?.pause();
    else if (action === "model-resume") model?.resume();
    else model?.cancel();
  }

  /** What it adds to what is shown; undefined until it is loaded, or where nothing is there to add. */
  parts(isUnsolved: boolean, hasModel: boolean): ModelParts | undefined {
    if (!this.isAsked && !hasModel) return undefined;
    if (this.#tier === undefined) {
      void this.#load().then(this.#changed, () => {});
      return undefined;
    }
    const { modelParts, usualSettings } = this.#tier;
    const common = { isWanted: isUnsolved, settings: { ...usualSettings, ...this.settings } };
    if (this.#failure) return modelParts({ id: "", name: "", state: { phase: "failed", error: this.#failure }, ...common });
    const { engine } = this.#choice();
    if (engine !== undefined) {
      const { id } = engine.model;
      return modelParts({ ...common, id, name: id, state: { phase: "resting" }, isWanted: false });
    }
    if (this.#page === undefined) return modelParts();
    const { manifest, state } = this.#page.model;
    return modelParts({ id: manifest.id, name: manifest.name, state, ...common });
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
  async #askable(askedModel: Tier["askedModel"]): Promise<AskedModel | undefined> {
    const { engine } = this.#choice();
    if (engine !== undefined) return askedModel(engine);
    const model = (await this.#find())?.model;
    if (model?.state.phase !== "ready") return undefined;
    return askedModel(await model.open(), () => model.hold());
  }

  async #find(): Promise<PageModel | undefined> {
    const { model, source } = this.#choice();
    if (model === null) return undefined;
    const key = `${model} ${source}`;
    if (key === this.#pageKey && this.#page !== undefined) return this.#page;
    this.#page?.listeners.delete(this.#changed);
    this.#page = undefined;
    this.#pageKey = key;
    this.#failure = undefined;
    try {
      const { pageModel } = await this.#load();
      const page = await pageModel(model, source ?? undefined);
      if (this.#pageKey !== key) return undefined;
      page.listeners.add(this.#changed);
      this.#page = page;
    } catch (error) {
      this.#failure = error instanceof Error ? error : new Error(String(error));
    }
    this.#changed();
    return this.#page;
  }

  async #open(): Promise<void> {
    const page = await this.#find();
    const opened = await page?.model.open().catch(() => undefined);
    if (opened !== undefined) this.#ready();
  }
}
