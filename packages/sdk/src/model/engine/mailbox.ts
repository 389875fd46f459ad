/** What is put in comes out in order, also when it is put in before anyone waits for it. For one reader. */
export class Mailbox<T> implements AsyncIterable<T> {
  readonly #letters: T[] = [];
  #wake: () => void = () => {};
  #end: { error?: { reason: unknown } } | undefined;

  push(letter: T): void {
    if (this.#end === undefined) this.#letters.push(letter);
    this.#wake();
  }

  /** What was put in before still comes out. */
  end(): void {
    this.#end ??= {};
    this.#wake();
  }

  /** At once: what was put in before is lost. */
  fail(reason: unknown): void {
    this.#end ??= { error: { reason } };
    this.#wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void> {
    for (;;) {
      if (this.#end?.error) throw this.#end.error.reason;
      const letter = this.#letters.shift();
      if (letter !== undefined) yield letter;
      else if (this.#end) return;
      else
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
    }
  }
}
