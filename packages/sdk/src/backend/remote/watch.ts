import { BackendError } from "../../errors/backend-error.ts";

/** Watches over one exchange with a server: it ends when its caller aborts, and when nothing comes for too long. */
export class Watch {
  readonly #controller = new AbortController();
  readonly #caller: AbortSignal | undefined;
  readonly #abort = (): void => this.#controller.abort(this.#caller?.reason);

  constructor(caller: AbortSignal | undefined) {
    this.#caller = caller;
    if (caller?.aborted) this.#abort();
    else caller?.addEventListener("abort", this.#abort, { once: true });
  }

  /** By its caller, not for lack of time. */
  get isAborted(): boolean {
    return this.#caller?.aborted === true;
  }

  /** @throws {BackendError} of kind "timeout" when the milliseconds run out first; the caller's reason when it aborts */
  async within<T>(milliseconds: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const { signal } = this.#controller;
    const late = new BackendError(`the server said nothing for ${milliseconds / 1000} s`, { kind: "timeout" });
    const timer = setTimeout(() => this.#controller.abort(late), milliseconds);
    try {
      signal.throwIfAborted();
      return await work(signal);
    } catch (error) {
      throw signal.aborted ? signal.reason : error;
    } finally {
      clearTimeout(timer);
    }
  }

  /** The bytes of an answer, each piece within the time. */
  async *pieces(response: Response, milliseconds: number): AsyncGenerator<Uint8Array, void> {
    const reader = response.body?.getReader();
    if (reader === undefined) return;
    try {
      for (;;) {
        const { done, value } = await this.within(milliseconds, () => reader.read());
        if (done) return;
        yield value;
      }
    } catch (cause) {
      if (cause instanceof BackendError || this.isAborted) throw cause;
      throw new BackendError(`the connection broke: ${cause instanceof Error ? cause.message : cause}`, {
        kind: "network",
        cause,
      });
    }
  }

  end(): void {
    this.#caller?.removeEventListener("abort", this.#abort);
    this.#controller.abort(new DOMException("the exchange is over", "AbortError"));
  }
}
