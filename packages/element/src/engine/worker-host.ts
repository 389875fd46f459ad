import type { Host } from "./host.ts";
import type { FromWorker, ToWorker } from "./protocol.ts";

/** How long a worker may take to say that it is there. A blocked one says so at once; this is for one that hangs. */
const patience = 20_000;

/** Starts a worker and waits until it says that it is there. Rejects when it is blocked, missing, or silent. */
export function startWorker(kind: "worker-file" | "worker-blob", start: () => Worker, signal: AbortSignal): Promise<WorkerHost> {
  return new Promise((resolve, reject) => {
    const worker = start();
    const timer = setTimeout(() => fail("said nothing"), patience);
    const fail = (reason: string) => {
      settle();
      worker.terminate();
      reject(new Error(`worker ${reason}`));
    };
    const aborted = () => fail("not needed any more");
    const settle = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", aborted);
      worker.onerror = null;
      worker.onmessage = null;
    };
    signal.addEventListener("abort", aborted);
    worker.onerror = (event) => {
      event.preventDefault();
      fail(`could not start: ${event.message || "blocked or missing"}`);
    };
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.type !== "ready") return;
      settle();
      resolve(new WorkerHost(kind, worker));
    };
  });
}

export class WorkerHost implements Host {
  readonly kind: "worker-file" | "worker-blob";
  onreply: Host["onreply"] = () => {};
  ondeath: Host["ondeath"] = () => {};
  readonly #worker: Worker;

  constructor(kind: "worker-file" | "worker-blob", worker: Worker) {
    this.kind = kind;
    this.#worker = worker;
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.onreply(data);
    worker.onerror = (event) => {
      event.preventDefault();
      this.end();
      this.ondeath(event.message || "it stopped");
    };
    worker.onmessageerror = () => {
      this.end();
      this.ondeath("it sent what cannot be read");
    };
  }

  send(message: ToWorker): void {
    this.#worker.postMessage(message);
  }

  end(): void {
    this.#worker.onmessage = this.#worker.onerror = this.#worker.onmessageerror = null;
    this.#worker.terminate();
  }
}
