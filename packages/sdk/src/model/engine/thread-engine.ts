import type { BackendName, ModelIdentity, TextEngine, TextEvent, TextRequest, UsualSampling } from "../../backend/backend.ts";
import { BackendError } from "../../errors/backend-error.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import { orAborted } from "../or-aborted.ts";
import { Mailbox } from "./mailbox.ts";
import type { FromThread, LoadOrder, Thread } from "./port.ts";

/** How long a thread may take to end a text that was aborted; a token, or a piece of a prompt, takes less everywhere. Milliseconds. */
const usualPatience = 30_000;

/** A model that runs in another thread. */
export class ThreadEngine implements TextEngine {
  readonly model: ModelIdentity;
  readonly constrains = true;
  readonly backend: BackendName;
  readonly usualSampling: UsualSampling | undefined;
  /** What had to be changed for it to run rightly, in English. */
  readonly remark: string | undefined;
  readonly #thread: Thread;
  readonly #jobs = new Map<number, Mailbox<TextEvent>>();
  /** Jobs that were aborted and whose end the thread has not told yet. */
  readonly #stopping = new Map<number, ReturnType<typeof setTimeout>>();
  #nextJob = 1;
  #death: BackendError | undefined;
  readonly #patience: number;

  private constructor(
    thread: Thread,
    { identity, usualSampling }: LoadOrder,
    { backend, remark }: Extract<FromThread, { type: "loaded" }>,
    patience: number,
  ) {
    this.#thread = thread;
    this.#patience = patience;
    this.model = identity;
    this.usualSampling = usualSampling;
    this.backend = backend;
    this.remark = remark;
    thread.onmessage = (message) => this.#take(message);
    thread.ondeath = (reason) => this.#die(reason);
  }

  /**
   * Has a thread load a model.
   *
   * @throws {BackendError} where it cannot, or dies of it; the signal's reason when aborted. The thread is ended then.
   */
  static async open(thread: Thread, order: LoadOrder, signal?: AbortSignal, patience = usualPatience): Promise<ThreadEngine> {
    try {
      signal?.throwIfAborted();
      const loading = new Promise<Extract<FromThread, { type: "loaded" }>>((resolve, reject) => {
        thread.onmessage = (message) => {
          if (message.type === "loaded") resolve(message);
          else if (message.type === "failed") reject(errorOf(message));
        };
        thread.ondeath = (reason) => reject(deathOf(reason));
        thread.post({ type: "load", order });
      });
      return new ThreadEngine(thread, order, await orAborted(loading, signal), patience);
    } catch (error) {
      const ending = endOf(thread, patience);
      // Whoever aborts need not wait for it.
      if (!signal?.aborted) await ending;
      throw error;
    }
  }

  async *generate({ signal, ...request }: TextRequest): AsyncGenerator<TextEvent, void> {
    signal?.throwIfAborted();
    if (this.#death) throw this.#death;
    const job = this.#nextJob;
    this.#nextJob += 1;
    const mailbox = new Mailbox<TextEvent>();
    this.#jobs.set(job, mailbox);
    const abort = (): void => mailbox.fail(signal?.reason);
    signal?.addEventListener("abort", abort, { once: true });
    this.#thread.post({ type: "generate", job, request });
    try {
      yield* mailbox;
    } finally {
      signal?.removeEventListener("abort", abort);
      // Nobody listens any more: the thread need not go on.
      if (this.#jobs.delete(job)) this.#stop(job);
    }
  }

  async dispose(): Promise<void> {
    this.#die("it was unloaded");
    await endOf(this.#thread, this.#patience);
  }

  /** The thread ends its token first; one that does not come to an end is ended. */
  #stop(job: number): void {
    this.#thread.post({ type: "abort", job });
    const giveUp = (): void => {
      this.#die("it did not stop");
      void endOf(this.#thread, this.#patience);
    };
    this.#stopping.set(job, setTimeout(giveUp, this.#patience));
  }

  #take(message: FromThread): void {
    if (message.type === "loaded" || !("job" in message) || message.job === undefined) return;
    const mailbox = this.#jobs.get(message.job);
    if (message.type === "event") mailbox?.push(message.event);
    else {
      clearTimeout(this.#stopping.get(message.job));
      this.#stopping.delete(message.job);
      this.#jobs.delete(message.job);
      if (message.type === "done") mailbox?.end();
      else mailbox?.fail(errorOf(message));
    }
  }

  #die(reason: string): void {
    this.#death ??= deathOf(reason);
    for (const mailbox of this.#jobs.values()) mailbox.fail(this.#death);
    this.#jobs.clear();
    for (const timer of this.#stopping.values()) clearTimeout(timer);
    this.#stopping.clear();
  }
}

/** Ends a thread and waits until it is gone; one that does not come back from what it runs cannot be ended, and is not waited for for ever. */
async function endOf(thread: Thread, patience: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patience);
  });
  await Promise.race([thread.end().catch(() => {}), late]);
  clearTimeout(timer);
}

const deathOf = (reason: string): BackendError =>
  new BackendError(`the thread that ran the model is gone: ${reason}`, { kind: "worker-died" });

function errorOf({ name, message, kind }: Extract<FromThread, { type: "failed" }>): Error {
  if (kind !== undefined) return new BackendError(message, { kind });
  if (name === "MisuseError") return new MisuseError(message);
  return new BackendError(message, { kind: "failed" });
}
