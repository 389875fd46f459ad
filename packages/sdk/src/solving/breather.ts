/** What Node, Bun and Deno have: a turn of its own behind timers and input. */
const { setImmediate } = globalThis as { setImmediate?: (run: () => void) => unknown };

/**
 * Lets whatever else waits on the thread run: timers, input, painting, the reader of the events. In a browser by a message to oneself, because nested timers
 * are held back for 4 ms each there; not so in Node, which takes up to a thousand messages before it looks at its timers again.
 */
export class Breather {
  readonly #channel = setImmediate ? undefined : new MessageChannel();
  readonly #waiting: (() => void)[] = [];

  constructor() {
    if (this.#channel) this.#channel.port1.onmessage = () => this.#waiting.shift()?.();
  }

  breathe(): Promise<void> {
    return new Promise((resolve) => {
      if (setImmediate) return setImmediate(resolve);
      this.#waiting.push(resolve);
      this.#channel?.port2.postMessage(null);
    });
  }

  /** Gives the channel back: an open one is waited for for ever. */
  close(): void {
    this.#channel?.port1.close();
    this.#channel?.port2.close();
  }
}
