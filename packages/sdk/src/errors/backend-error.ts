import type { Message } from "../contract.ts";
import { MathVizError } from "./math-viz-error.ts";

/** What went wrong where a model runs; a ladder of backends goes on by it. */
export type BackendFailure =
  | "unavailable" // nothing here can run it: no adapter, no library, no server
  | "out-of-memory"
  | "device-lost"
  | "unsupported-dtype" // the device cannot compute in it
  | "wrong-numbers" // it computes, and computes wrongly
  | "worker-died"
  | "network" // a remote server that cannot be reached, or breaks off
  | "refused" // a remote server that says no: a wrong key, an unknown model
  | "timeout"
  | "failed"; // anything else

/** A model could not be loaded or stopped working. The message says where, what and what to do. */
export class BackendError extends MathVizError {
  override readonly name = "BackendError";
  readonly kind: BackendFailure;
  /** The same in a form that every language can say. */
  readonly said: Message;

  constructor(message: string, { kind, cause, said }: { kind: BackendFailure; cause?: unknown; said?: Message }) {
    super(message, cause === undefined ? {} : { cause });
    this.kind = kind;
    this.said = said ?? { key: `backend.${kind}`, params: { message } };
  }
}
