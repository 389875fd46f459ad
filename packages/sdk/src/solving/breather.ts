/**
 * Lets whatever else waits on the thread run: input, painting, the reader of the events. A message to oneself, because nested timers are held
 * back for 4 ms each in browsers.
 */
export class Breather {
  readonly #channel = new MessageChannel();
  readonly #waiting: (() => void)[] = [];

  constructor() {
    this.#channel.port1.onmessage = () => this.#waiting.shift()?.();
  }

  breathe(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#channel.port2.postMessage(null);
    });
  }

  /** Gives the channel back; a Node process would wait for it for ever. */
  close(): void {
    this.#channel.port1.close();
    this.#channel.port2.close();
  }
}
