import { orAborted } from "../or-aborted.ts";

/** One after the other, in the order they came. */
export class Turns {
  #last: Promise<void> = Promise.resolve();

  /**
   * Waits until all who came before have ended.
   *
   * @returns to be called at the end of one's turn
   * @throws the signal's reason, where it is aborted while waiting
   */
  async begin(signal?: AbortSignal): Promise<() => void> {
    const before = this.#last;
    let end = (): void => {};
    this.#last = new Promise((resolve) => {
      end = resolve;
    });
    try {
      await orAborted(before, signal);
    } catch (error) {
      // Those who came later still wait for those before.
      void before.then(end);
      throw error;
    }
    return end;
  }
}
