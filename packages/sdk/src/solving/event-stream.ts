import type { SolveEvent } from "../contract.ts";

/** Keeps every event, so that an iteration begun late, or a second one, still sees them all. */
export class EventStream implements AsyncIterable<SolveEvent> {
  readonly #events: SolveEvent[] = [];
  #ended = false;
  #wake: (() => void)[] = [];

  push(event: SolveEvent): void {
    this.#events.push(event);
    this.#notify();
  }

  end(): void {
    this.#ended = true;
    this.#notify();
  }

  #notify(): void {
    for (const wake of this.#wake.splice(0)) wake();
  }

  async *[Symbol.asyncIterator](): AsyncIterator<SolveEvent> {
    for (let next = 0; ; next++) {
      while (next >= this.#events.length) {
        if (this.#ended) return;
        await new Promise<void>((resolve) => this.#wake.push(resolve));
      }
      yield this.#events[next] as SolveEvent;
    }
  }
}
