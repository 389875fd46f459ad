import type { BackendName, ModelIdentity, TextEngine, TextEvent, TextRequest } from "../../backend/backend.ts";
import type { Refusal, Rung } from "../../backend/choosing/choose-backend.ts";
import { backendReason, backendSentence } from "../../backend/choosing/reason.ts";
import type { Message } from "../../contract.ts";
import { BackendError, type BackendFailure } from "../../errors/backend-error.ts";

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

/**
 * A model in the first way that works, of those that may. Where one fails, while loading or while running, the next takes over: provider by provider,
 * dtype by dtype, with less context where memory runs out. Each failure is kept with its reason.
 */
export class LadderEngine implements TextEngine {
  readonly refused: Refusal[];
  readonly #open: OpenRung;
  #rungs: Rung[];
  #current: { rung: Rung; engine: TextEngine };

  private constructor(rungs: Rung[], open: OpenRung, refused: Refusal[], current: { rung: Rung; engine: TextEngine }) {
    this.#rungs = rungs;
    this.#open = open;
    this.refused = refused;
    this.#current = current;
  }

  /**
   * @param refused ways that were refused before; added to
   * @throws {BackendError} where no way works: of kind "unavailable", with all reasons; the signal's reason when aborted
   */
  static async open(
    rungs: readonly Rung[],
    open: OpenRung,
    refused: readonly Refusal[] = [],
    signal?: AbortSignal,
  ): Promise<LadderEngine> {
    const reasons = [...refused];
    const { left, current } = await climb([...rungs], open, reasons, signal);
    return new LadderEngine(left, open, reasons, current);
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

  get rung(): Rung {
    return this.#current.rung;
  }

  async *generate(request: TextRequest): AsyncGenerator<TextEvent, void> {
    for (;;) {
      const { engine, rung } = this.#current;
      try {
        yield* engine.generate(request);
        return;
      } catch (error) {
        if (request.signal?.aborted || !(error instanceof BackendError)) throw error;
        await this.#goOn(engine, rung, error, request.signal);
        yield { type: "text-restarted", backend: this.backend, reason: error.message };
      }
    }
  }

  async dispose(): Promise<void> {
    await this.#current.engine.dispose();
  }

  /** Another request may have gone on already. */
  async #goOn(engine: TextEngine, rung: Rung, error: BackendError, signal: AbortSignal | undefined): Promise<void> {
    if (this.#current.engine !== engine) return;
    this.refused.push(refusalOf(rung, error));
    await engine.dispose().catch(() => {});
    const left = after(this.#rungs, rung, error);
    const climbed = await climb(left, this.#open, this.refused, signal);
    this.#rungs = climbed.left;
    this.#current = climbed.current;
  }
}

async function climb(
  rungs: Rung[],
  open: OpenRung,
  refused: Refusal[],
  signal: AbortSignal | undefined,
): Promise<{ left: Rung[]; current: { rung: Rung; engine: TextEngine } }> {
  let left = rungs;
  for (let rung = left[0]; rung !== undefined; rung = left[0]) {
    signal?.throwIfAborted();
    try {
      return { left: left.slice(1), current: { rung, engine: await open(rung, signal) } };
    } catch (error) {
      if (signal?.aborted || !(error instanceof BackendError)) throw error;
      refused.push(refusalOf(rung, error));
      left = after(left.slice(1), rung, error);
    }
  }
  throw noWay(refused);
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
