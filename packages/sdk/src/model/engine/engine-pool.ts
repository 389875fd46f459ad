import type { TextEngine } from "../../backend/backend.ts";

interface Entry<Engine> {
  readonly opening: Promise<Engine>;
  users: number;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/**
 * The engines of a page or a process: one for each model however many ask for it, unloaded when nobody has used it for a while. A gigabyte is not held
 * twice, nor for ever.
 */
export class EnginePool<Engine extends Pick<TextEngine, "dispose"> = TextEngine> {
  readonly #idle: number;
  readonly #entries = new Map<string, Entry<Engine>>();

  /** @param idle milliseconds after the last use */
  constructor(idle = 5 * 60_000) {
    this.#idle = idle;
  }

  /**
   * Works with an engine, opening it where it is not there. Requests wait for one another in the engine itself, in the order they came.
   *
   * @param key what tells engines apart: model, backend, dtype
   * @throws what opening it throws; the next one who asks tries again
   */
  async use<T>(key: string, open: () => Promise<Engine>, work: (engine: Engine) => Promise<T>): Promise<T> {
    const entry = this.#entries.get(key) ?? this.#add(key, open());
    clearTimeout(entry.timer);
    entry.users += 1;
    try {
      return await work(await entry.opening);
    } finally {
      entry.users -= 1;
      if (entry.users === 0) this.#rest(key, entry);
    }
  }

  /** The keys of the engines that are open or being opened. */
  get open(): string[] {
    return [...this.#entries.keys()];
  }

  /** Unloads at once what nobody uses; what is used is unloaded as soon as it is not, and given to nobody else. */
  async unload(): Promise<void> {
    const entries = [...this.#entries];
    this.#entries.clear();
    await Promise.all(entries.map(([key, entry]) => (entry.users === 0 ? this.#close(key, entry) : undefined)));
  }

  #add(key: string, opening: Promise<Engine>): Entry<Engine> {
    const entry: Entry<Engine> = { opening, users: 0, timer: undefined };
    this.#entries.set(key, entry);
    opening.catch(() => this.#forget(key, entry));
    return entry;
  }

  #rest(key: string, entry: Entry<Engine>): void {
    if (this.#entries.get(key) !== entry) {
      void this.#close(key, entry);
      return;
    }
    entry.timer = setTimeout(() => void this.#close(key, entry), this.#idle);
    // In Node a model that is merely kept shall not keep the process.
    (entry.timer as { unref?: () => void }).unref?.();
  }

  async #close(key: string, entry: Entry<Engine>): Promise<void> {
    clearTimeout(entry.timer);
    this.#forget(key, entry);
    await entry.opening.then((engine) => engine.dispose()).catch(() => {});
  }

  #forget(key: string, entry: Entry<Engine>): void {
    if (this.#entries.get(key) === entry) this.#entries.delete(key);
  }
}
