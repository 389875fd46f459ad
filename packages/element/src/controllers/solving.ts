import type { Derivation, Language, Question, Wording } from "@math-viz/sdk";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Aside } from "../charts/chart.ts";
import type { AskedModel } from "../engine/asked-model.ts";
import type { Engine } from "../engine/engine.ts";
import { EngineError } from "../engine/engine-error.ts";
import type { PlainOptions } from "../engine/protocol.ts";
import { tell } from "../events.ts";
import { advance, type Change, nothingAsked, type State } from "../state.ts";

type Host = ReactiveControllerHost & EventTarget;

/** With what else a question is asked: the model that may be, and how. */
export interface Asked {
  model?: AskedModel | undefined;
  options?: PlainOptions;
}

/** Asks the engine and keeps what it says as the state. What runs is aborted when something else is asked or the element leaves the page. */
export class Solving implements ReactiveController {
  state: State = nothingAsked("en");
  readonly #host: Host;
  readonly #engine: Engine;
  readonly #openBeside: () => Engine;
  #beside: Engine | undefined;
  #abort: AbortController | undefined;
  /** A question is with the engine, even if its derivation has come already. */
  #asking = false;
  /** What is spoken, or will be as soon as its sentences are there. */
  #lang: Language = "en";

  /** @param openBeside makes the one for questions that a language model may be asked */
  constructor(host: Host, engine: Engine, openBeside: () => Engine) {
    this.#host = host;
    this.#engine = engine;
    this.#openBeside = openBeside;
    host.addController(this);
  }

  hostConnected(): void {
    this.#engine.retain(this);
    this.#beside?.retain(this);
  }

  hostDisconnected(): void {
    this.#stop(new DOMException("the element left the page", "AbortError"));
    this.#engine.release(this);
    this.#beside?.release(this);
    this.#lang = this.state.lang;
  }

  /** The engine as a place to draw figures in. A drawing that nobody waits for any more is let finish: stopping it would end the worker. */
  get aside(): Aside {
    const engine = this.#engine;
    return {
      get free() {
        return engine.drawsAside;
      },
      draw: (drawing) => engine.draw(this, drawing, new AbortController().signal),
    };
  }

  /** Something is running whose end would be lost if it stopped now. */
  get unfinished(): boolean {
    return this.state.phase === "waiting" || this.state.phase === "solving";
  }

  /**
   * Asks; what was asked before is given up. Rejects when it is cancelled, replaced or cannot be solved at all.
   *
   * @param prepare where with what it is asked is not known at once; it is asked from now on all the same
   */
  async ask(question: Question, lang: Language, prepare?: () => Promise<Asked>): Promise<Derivation> {
    const { signal } = this.#begin(lang);
    this.#change({ type: "ask", question, lang });
    this.#asking = true;
    try {
      const { model, options }: Asked = prepare === undefined ? {} : await prepare();
      signal.throwIfAborted();
      const { derivation } = await (model === undefined ? this.#engine : this.#ownEngine()).solve(this, {
        question,
        options: { lang, ...options },
        model,
        signal,
        onstart: () => this.#change({ type: "start" }),
        onevent: (event, wording) => {
          this.#change({ type: "event", event, wording });
          tell(this.#host, "math-viz-event", event);
        },
      });
      tell(this.#host, "math-viz-solved", { derivation });
      return derivation;
    } catch (error) {
      // Given up for something else: the state belongs to that by now.
      if (signal.aborted) throw error;
      const failure = error instanceof Error ? error : new EngineError(String(error));
      this.#change({ type: "fail", detail: failure.message });
      tell(this.#host, "math-viz-failed", { error: failure });
      throw failure;
    } finally {
      if (!signal.aborted) {
        this.#asking = false;
        // The language may have changed meanwhile.
        this.#host.requestUpdate();
      }
    }
  }

  /** Stops what runs and says so; nothing when nothing runs. */
  cancel(): void {
    if (!this.unfinished) return;
    this.#stop(new DOMException("cancelled", "AbortError"));
    this.#change({ type: "cancel" });
    tell(this.#host, "math-viz-cancelled", null);
  }

  clear(lang: Language): void {
    this.#stop(new DOMException("the question was taken away", "AbortError"));
    this.#lang = lang;
    this.#change({ type: "clear", lang });
  }

  /** Shows a derivation that is there already. Without its sentences they are asked for first. */
  async show(derivation: Derivation, lang: Language, wording?: Wording): Promise<void> {
    const { signal } = this.#begin(lang);
    if (wording === undefined) this.#change({ type: "ask", question: derivation.question, lang });
    const sentences = wording ?? (await this.#sentences(derivation, lang, signal));
    if (!signal.aborted) this.#change({ type: "show", derivation, wording: sentences, lang });
  }

  /** Says what there is in another language; nothing is solved again. What is still being solved is said in it when it is done. */
  async reword(lang: Language): Promise<void> {
    const { finished, wording } = this.state;
    if (this.#asking || lang === this.#lang) return;
    const { signal } = this.#begin(lang);
    if (finished === undefined) return this.#change({ type: "reword", wording, lang });
    const sentences = await this.#sentences(finished, lang, signal);
    if (!signal.aborted) this.#change({ type: "reword", wording: sentences, lang });
  }

  /** Where the sentences cannot be had, those that the steps carry are shown. */
  #sentences(derivation: Derivation, lang: Language, signal: AbortSignal): Promise<Wording> {
    return this.#engine.word(this, derivation, lang, signal).catch(() => ({}));
  }

  #ownEngine(): Engine {
    if (this.#beside === undefined) {
      this.#beside = this.#openBeside();
      this.#beside.retain(this);
    }
    return this.#beside;
  }

  #begin(lang: Language): AbortController {
    this.#stop(new DOMException("something else was asked", "AbortError"));
    this.#lang = lang;
    this.#abort = new AbortController();
    return this.#abort;
  }

  #stop(reason: DOMException): void {
    this.#asking = false;
    this.#abort?.abort(reason);
    this.#abort = undefined;
  }

  #change(change: Change): void {
    this.state = advance(this.state, change);
    this.#host.requestUpdate();
  }
}
