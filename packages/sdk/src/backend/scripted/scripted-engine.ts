import { BackendError } from "../../errors/backend-error.ts";
import type { ModelIdentity, TextEngine, TextEvent, TextRequest } from "../backend.ts";
import { ThinkingSplitter } from "../thinking-splitter.ts";

/** What it says to a request: a text with its thinking between <think> and </think>, or an error that it fails with. */
export type Script = (request: TextRequest, turn: number) => string | Error | Promise<string | Error>;

export interface ScriptedOptions {
  model?: ModelIdentity;
  /** Characters told at a time. */
  piece?: number;
}

const scriptedModel: ModelIdentity = { id: "scripted", revision: "", dtype: "", sha256: "" };

/**
 * An engine that says what was recorded: for tests, demonstrations and reading the outputs of another day. A prefill that opens the thinking is taken
 * to have opened it; what is told is the rest.
 */
export class ScriptedEngine implements TextEngine {
  readonly backend = "scripted";
  readonly constrains = false;
  readonly model: ModelIdentity;
  readonly #script: Script;
  readonly #piece: number;
  #turn = 0;

  /** @param outputs one for each request, in order, or what makes them */
  constructor(outputs: readonly (string | Error)[] | Script, { model = scriptedModel, piece = 16 }: ScriptedOptions = {}) {
    this.#script = typeof outputs === "function" ? outputs : (_, turn) => outputs[turn] ?? noOutput(turn);
    this.model = model;
    this.#piece = piece;
  }

  /** @throws {BackendError} where no output is left; the script's own error where that is what it says */
  async *generate(request: TextRequest): AsyncGenerator<TextEvent, void> {
    const turn = this.#turn;
    this.#turn += 1;
    const said = await this.#script(request, turn);
    if (said instanceof Error) throw said;
    const splitter = new ThinkingSplitter(request.prefill?.trimEnd().endsWith("<think>"));
    for (let from = 0; from < said.length; from += this.#piece) {
      request.signal?.throwIfAborted();
      yield* splitter.push(said.slice(from, from + this.#piece));
      await Promise.resolve();
    }
    yield* splitter.end();
    const newTokens = Math.ceil(said.length / 4);
    yield {
      type: "text-finished",
      reason: "end",
      usage: { promptTokens: 0, cachedTokens: 0, newTokens, forwardPasses: newTokens },
    };
  }

  async dispose(): Promise<void> {}
}

const noOutput = (turn: number): BackendError =>
  new BackendError(`the script has no output for request ${turn + 1}`, { kind: "failed" });
