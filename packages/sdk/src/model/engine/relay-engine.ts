import type { BackendName, ModelIdentity, TextEngine, TextEvent, TextRequest, UsualSampling } from "../../backend/backend.ts";
import type { Refusal } from "../../backend/choosing/choose-backend.ts";
import type { Message } from "../../contract.ts";
import { BackendError, type BackendFailure } from "../../errors/backend-error.ts";
import { saidBy } from "../../errors/said-by.ts";
import { Mailbox } from "./mailbox.ts";

/** What is to be known of an engine elsewhere; it changes where the engine falls back. */
export interface RelayedState {
  backend: BackendName;
  model: ModelIdentity;
  constrains: boolean;
  usualSampling?: UsualSampling | undefined;
  refused: readonly Refusal[];
}

/** From who asks to where the engine is. */
export type ToEngine = { type: "generate"; turn: number; request: Omit<TextRequest, "signal"> } | { type: "abort"; turn: number };

/** And back. */
export type FromEngine =
  | { type: "event"; turn: number; event: TextEvent; state: RelayedState }
  | { type: "done"; turn: number; state: RelayedState }
  | ({ type: "failed"; turn: number; state: RelayedState } & Failure);

interface Failure {
  message: string;
  kind?: BackendFailure;
  /** The same in a form that every language can say, where it has one. */
  said?: Message;
}

type Chosen = TextEngine & { readonly refused?: readonly Refusal[] };

export const relayedState = ({ backend, model, constrains, usualSampling, refused = [] }: Chosen): RelayedState => ({
  backend,
  model,
  constrains,
  usualSampling,
  refused: [...refused],
});

/** Where the engine is: runs what the other side asks for. */
export class EngineRelay {
  readonly #engine: Chosen;
  readonly #tell: (message: FromEngine) => void;
  readonly #running = new Map<number, AbortController>();

  constructor(engine: TextEngine, tell: (message: FromEngine) => void) {
    this.#engine = engine;
    this.#tell = tell;
  }

  async take(message: ToEngine): Promise<void> {
    const { turn } = message;
    if (message.type === "abort") {
      this.#running.get(turn)?.abort(new DOMException("nobody listens any more", "AbortError"));
      return;
    }
    const controller = new AbortController();
    const { signal } = controller;
    this.#running.set(turn, controller);
    try {
      for await (const event of this.#engine.generate({ ...message.request, signal }))
        this.#tell({ type: "event", turn, event, state: relayedState(this.#engine) });
      this.#tell({ type: "done", turn, state: relayedState(this.#engine) });
    } catch (error) {
      if (!signal.aborted) this.#tell({ type: "failed", turn, ...described(error), state: relayedState(this.#engine) });
    } finally {
      this.#running.delete(turn);
    }
  }

  /** The other side is gone. */
  stop(): void {
    for (const controller of this.#running.values()) controller.abort(new DOMException("who asked is gone", "AbortError"));
  }
}

/** The engine as whoever asks has it. It ends nothing: who gave it does that. */
export class RelayedEngine implements TextEngine {
  readonly #post: (message: ToEngine) => void;
  readonly #boxes = new Map<number, Mailbox<TextEvent>>();
  #state: RelayedState;
  #turns = 0;

  constructor(state: RelayedState, post: (message: ToEngine) => void) {
    this.#state = state;
    this.#post = post;
  }

  get backend(): BackendName {
    return this.#state.backend;
  }

  get model(): ModelIdentity {
    return this.#state.model;
  }

  get constrains(): boolean {
    return this.#state.constrains;
  }

  get usualSampling(): UsualSampling | undefined {
    return this.#state.usualSampling;
  }

  get refused(): readonly Refusal[] {
    return this.#state.refused;
  }

  /** What comes from the other side. */
  take(message: FromEngine): void {
    this.#state = message.state;
    const box = this.#boxes.get(message.turn);
    if (message.type === "event") box?.push(message.event);
    else if (message.type === "done") box?.end();
    else box?.fail(failureOf(message));
  }

  async *generate({ signal, ...request }: TextRequest): AsyncGenerator<TextEvent, void> {
    signal?.throwIfAborted();
    this.#turns += 1;
    const turn = this.#turns;
    const box = new Mailbox<TextEvent>();
    this.#boxes.set(turn, box);
    const abort = (): void => box.fail(signal?.reason);
    signal?.addEventListener("abort", abort, { once: true });
    this.#post({ type: "generate", turn, request });
    try {
      yield* box;
    } finally {
      signal?.removeEventListener("abort", abort);
      this.#boxes.delete(turn);
      this.#post({ type: "abort", turn });
    }
  }

  async dispose(): Promise<void> {}
}

function described(error: unknown): Failure {
  const said = saidBy(error);
  return {
    message: error instanceof Error ? error.message : String(error),
    ...(error instanceof BackendError && { kind: error.kind }),
    ...(typeof said !== "string" && { said }),
  };
}

const failureOf = ({ message, kind = "failed", said }: Failure): BackendError =>
  new BackendError(message, { kind, ...(said && { said }) });
