import { orAborted } from "../or-aborted.ts";

/** Lets work pass, or holds it up until it is opened again. */
export class Gate {
  #opening: Promise<void> | undefined;
  #open: () => void = () => {};
  #interrupt: (() => void) | undefined;

  get isClosed(): boolean {
    return this.#opening !== undefined;
  }

  close(): void {
    if (this.#opening !== undefined) return;
    this.#opening = new Promise((resolve) => {
      this.#open = resolve;
    });
    this.#interrupt?.();
  }

  open(): void {
    this.#opening = undefined;
    this.#open();
  }

  /** What is done when it is closed in the middle of something. */
  set interrupt(interrupt: (() => void) | undefined) {
    this.#interrupt = interrupt;
  }

  /** @throws the signal's reason when aborted while waiting */
  async pass(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (this.#opening !== undefined) await orAborted(this.#opening, signal);
  }
}
