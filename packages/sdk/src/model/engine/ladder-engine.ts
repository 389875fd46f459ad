import type { BackendName, ModelIdentity, TextEngine, TextEvent, TextRequest, UsualSampling } from "../../backend/backend.ts";
import type { Refusal, Rung } from "../../backend/choosing/choose-backend.ts";
import { backendReason, backendSentence } from "../../backend/choosing/reason.ts";
import type { Message } from "../../contract.ts";
import { BackendError, type BackendFailure } from "../../errors/backend-error.ts";
import { orAborted } from "../or-aborted.ts";

/** Opens a model in one way. */
export type OpenRung = (rung: Rung, signal: AbortSignal | undefined) => Promise<TextEngine>;

/**
 * What of the ways left is not worth trying after a failure: too little memory may do with less context; what a device cannot do in one dtype it may
 * in another; a device that is gone is gone for all.
 */
const hopeless: Record<BackendFailure, "this" | "dtype" | "backend"> = {
  "out-of-memory": "this",
  "worker-died": "this",
  "unsupported-dtype": "dtype",
  "wrong-numbers": "dtype",
  failed: "dtype",
  timeout: "backend",
  network: "backend",
  refused: "backend",
  "device-lost": "backend",
  unavailable: "backend",
};

/** One way that was opened. */
interface Standing {
  readonly rung: Rung;
  readonly engine: TextEngine;
  /** Why it is gone. */
  failure?: BackendError;
}

/** The next way is being opened, for so many who wait. */
interface Climbing {
  readonly done: Promise<void>;
  readonly controller: AbortController;
  waiting: number;
}

/**
 * A model in the first way that works, of those that may. Where one fails, while loading or while running, the next takes over: provider by provider,
 * dtype by dtype, with less context where memory runs out. Each failure is kept with its reason.
 */
export class LadderEngine implements TextEngine {
  /** Told where it fails while running and no way is left: it will answer no more. */
  onlost: (error: Error) => void = () => {};
  readonly #ways: Ways;
  #current: Standing;
  #climbing: Climbing | undefined;
  #isEnded = false;

  private constructor(ways: Ways, current: Standing) {
    this.#ways = ways;
    this.#current = current;
  }

  /**
   * @param refused ways that were refused before
   * @throws {BackendError} where no way works: of kind "unavailable", with all reasons; the signal's reason when aborted
   */
  static async open(
    rungs: readonly Rung[],
    open: OpenRung,
    refused: readonly Refusal[] = [],
    signal?: AbortSignal,
  ): Promise<LadderEngine> {
    const ways = { left: rungs, refused: [...refused], open };
    return new LadderEngine(ways, await climb(ways, signal));
  }

  get refused(): readonly Refusal[] {
    return this.#ways.refused;
  }

  get backend(): BackendName {
    return this.#current.engine.backend;
  }

  get model(): ModelIdentity {
    return this.#current.engine.model;
  }

  get constrains(): boolean {
    return this.#current.engine.constrains;
  }

  get usualSampling(): UsualSampling | undefined {
    return this.#current.engine.usualSampling;
  }

  get rung(): Rung {
    return this.#current.rung;
  }

  async *generate(request: TextRequest): AsyncGenerator<TextEvent, void> {
    for (;;) {
      const current = this.#current;
      try {
        if (current.failure) throw current.failure;
        yield* current.engine.generate(request);
        return;
      } catch (error) {
        if (request.signal?.aborted || !(error instanceof BackendError)) throw error;
        await this.#past(current, error, request.signal);
        yield { type: "text-restarted", backend: this.backend, reason: error.message };
      }
    }
  }

  async dispose(): Promise<void> {
    this.#isEnded = true;
    this.#climbing?.controller.abort(unloaded());
    if (this.#current.failure === undefined) await this.#current.engine.dispose();
  }

  /** Until another way stands in its place: one for all who wait for it, and given up when none of them is left. */
  async #past(failed: Standing, error: BackendError, signal: AbortSignal | undefined): Promise<void> {
    // One that was given up comes to its end first: two ways at a time may not fit.
    while (this.#climbing?.controller.signal.aborted)
      await orAborted(
        this.#climbing.done.catch(() => {}),
        signal,
      );
    if (this.#isEnded) throw unloaded();
    if (this.#current !== failed) return;
    this.#climbing ??= this.#climb(failed, error);
    const climbing = this.#climbing;
    climbing.waiting += 1;
    try {
      await orAborted(climbing.done, signal);
    } finally {
      climbing.waiting -= 1;
      if (climbing.waiting === 0 && this.#climbing === climbing) climbing.controller.abort(signal?.reason);
    }
  }

  #climb(failed: Standing, error: BackendError): Climbing {
    const controller = new AbortController();
    const { signal } = controller;
    const work = async (): Promise<void> => {
      if (failed.failure === undefined) {
        failed.failure = error;
        this.#ways.refused.push(refusalOf(failed.rung, error));
        this.#ways.left = after(this.#ways.left, failed.rung, error);
        await failed.engine.dispose().catch(() => {});
      }
      try {
        this.#current = await climb(this.#ways, signal);
      } catch (reason) {
        if (!signal.aborted) this.onlost(reason instanceof Error ? reason : new Error(String(reason)));
        throw reason;
      }
    };
    const done = work().finally(() => {
      this.#climbing = undefined;
    });
    // Who waits hears of it, if anybody does.
    done.catch(() => {});
    return { done, controller, waiting: 0 };
  }
}

const unloaded = (): BackendError => new BackendError("the model was unloaded", { kind: "unavailable" });

/** What is left to be tried, and what was refused. */
interface Ways {
  left: readonly Rung[];
  readonly refused: Refusal[];
  readonly open: OpenRung;
}

/** Opens the first way that works, and takes it and those before from what is left. */
async function climb(ways: Ways, signal: AbortSignal | undefined): Promise<Standing> {
  for (let rung = ways.left[0]; rung !== undefined; rung = ways.left[0]) {
    signal?.throwIfAborted();
    try {
      const engine = await ways.open(rung, signal);
      if (signal?.aborted) {
        await engine.dispose();
        throw signal.reason;
      }
      ways.left = ways.left.slice(1);
      return { rung, engine };
    } catch (error) {
      if (signal?.aborted || !(error instanceof BackendError)) throw error;
      ways.refused.push(refusalOf(rung, error));
      ways.left = after(ways.left.slice(1), rung, error);
    }
  }
  throw noWay(ways.refused);
}

function noWay(refused: readonly Refusal[]): BackendError {
  const ways = refused.map(({ backend, dtype, reason }) =>
    backendReason("backend.way", { way: dtype === undefined ? backend : `${backend} ${dtype}`, reason }),
  );
  const [first = "", ...others] = ways;
  const reasons = others.reduce<Message | "">((all, rest) => backendReason("backend.ways", { first: all, rest }), first);
  const said = backendReason("backend.no-way", { reasons });
  return new BackendError(backendSentence(said), { kind: "unavailable", said });
}

function after(rungs: readonly Rung[], failed: Rung, { kind }: BackendError): Rung[] {
  const scope = hopeless[kind];
  if (scope === "this") return [...rungs];
  return rungs.filter(({ backend, dtype }) => backend !== failed.backend || (scope === "dtype" && dtype !== failed.dtype));
}

const refusalOf = ({ backend, dtype, contextLength }: Rung, error: BackendError): Refusal => ({
  backend,
  ...(dtype === undefined ? {} : { dtype }),
  reason:
    error.kind === "out-of-memory"
      ? backendReason("backend.with-room", { tokens: contextLength, reason: error.said })
      : error.said,
});
