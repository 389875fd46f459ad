import type { Host } from "./host.ts";
import type { FromWorker, ToWorker } from "./protocol.ts";

/** Where a page's policy allows no worker, its own thread works, with the same code loaded as a module. */
export class MainThreadHost implements Host {
  readonly kind = "main-thread";
  onreply: Host["onreply"] = () => {};
  ondeath: Host["ondeath"] = () => {};
  readonly #abort = new AbortController();
  readonly #load: () => Promise<typeof import("./work.ts")>;

  constructor(load: () => Promise<typeof import("./work.ts")>) {
    this.#load = load;
  }

  send(message: ToWorker): void {
    const tell = (reply: FromWorker) => {
      if (!this.#abort.signal.aborted) this.onreply(reply);
    };
    this.#load().then(
      ({ work }) => work(message, tell, this.#abort.signal),
      (error: unknown) =>
        tell({ type: "failed", job: message.job, name: "EngineError", message: `could not load the solver: ${String(error)}` }),
    );
  }

  end(): void {
    this.#abort.abort();
  }
}
