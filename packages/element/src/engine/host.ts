import type { FromWorker, ToWorker } from "./protocol.ts";

/** A place where jobs are done: a worker, or the page itself. */
export interface Host {
  readonly kind: "worker-file" | "worker-blob" | "main-thread";
  /** Does a job. `abort` ends it at once; a worker does not outlive that. */
  send(message: ToWorker): void;
  onreply: (reply: FromWorker) => void;
  /** It stopped by itself and will not answer any more. */
  ondeath: (reason: string) => void;
  end(): void;
}
