import type { TextEngine } from "../../backend/backend.ts";
import type { Message } from "../../contract.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import { ModelStoreError } from "../../errors/model-store-error.ts";
import { saidBy } from "../../errors/said-by.ts";
import { orAborted } from "../../model/or-aborted.ts";
import type { Job } from "../job.ts";

/** Aborted by whoever asked, or when the time is up, whichever comes first. */
export function endingWith(signal: AbortSignal | undefined, milliseconds: number | undefined): AbortSignal | undefined {
  const time = milliseconds === undefined ? undefined : AbortSignal.timeout(milliseconds);
  return signal && time ? AbortSignal.any([signal, time]) : (signal ?? time);
}

/** The engine that is to be asked, or why there is none. */
export async function opened({ options: { engine } }: Job, signal: AbortSignal | undefined): Promise<TextEngine | Message> {
  try {
    const found = typeof engine === "function" ? await orAborted(Promise.resolve(engine()), signal) : engine;
    if (typeof found?.generate !== "function") throw new MisuseError("the function given as engine promised none");
    return found;
  } catch (error) {
    signal?.throwIfAborted();
    // What is wrong with its files is a sentence of its own.
    const key = error instanceof ModelStoreError ? "reason.model-not-had" : "reason.model-failed";
    return { key, params: { message: saidBy(error) } };
  }
}
