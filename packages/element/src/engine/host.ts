import type { FromWorker, ToWorker } from "./protocol.ts";

/** A place where jobs are done: a worker, or the page itself. */
export interface Host {
  readonly kind: "worker-file" | "worker-blob" | "main-thread";
  /** Does a job; what it tells comes to `onreply`. */
  send(message: ToWorker): void;
  onreply: (reply: FromWorker) => void;
  /** It stopped by itself and will not answer any more. */
  ondeath: (reason: string) => void;
  end(): void;
}

/** A way to get a host; it rejects where this page has none. Ways are tried in order, and the last one always works. */
export type Place = (signal: AbortSignal) => Promise<Host>;
