import type { HeldModel } from "./fetch-model.ts";
import { Gate } from "./gate.ts";
import type { DownloadProgress } from "./progress.ts";

/** A download under way. Who asks for the same model in the same dtype meanwhile shares it, with its pauses. */
export interface Download {
  readonly finished: Promise<HeldModel>;
  readonly isPaused: boolean;
  pause(): void;
  resume(): void;
}

const pausedAt = ({ file, received, total }: DownloadProgress): DownloadProgress => ({
  ...{ state: "paused", file, received, total },
  ...{ bytesPerSecond: 0, secondsLeft: undefined },
});

type Tell = (progress: DownloadProgress) => void;

/** One download for all who ask for the same. It is given up when the last of them leaves. */
export class Flight {
  onend: () => void = () => {};
  readonly #gate = new Gate();
  readonly #controller = new AbortController();
  readonly #listeners = new Set<Tell>();
  readonly #finished: Promise<HeldModel>;
  #latest: DownloadProgress | undefined;

  constructor(work: (tell: Tell, gate: Gate, signal: AbortSignal) => Promise<HeldModel>) {
    this.#finished = Promise.resolve()
      .then(() => work((progress) => this.#tell(progress), this.#gate, this.#controller.signal))
      .finally(() => this.onend());
    this.#finished.catch(() => {});
  }

  join(listener: Tell, signal: AbortSignal | undefined): Download {
    // Two who pass the same function are two.
    const own: Tell = (progress) => listener(progress);
    this.#listeners.add(own);
    if (this.#latest !== undefined) own(this.#gate.isClosed ? pausedAt(this.#latest) : this.#latest);
    const gate = this.#gate;
    const finished = this.#until(signal, () => this.#leave(own, signal?.reason));
    finished.catch(() => {});
    return {
      finished,
      get isPaused() {
        return gate.isClosed;
      },
      pause: () => {
        gate.close();
        this.#again();
      },
      resume: () => {
        gate.open();
        this.#again();
      },
    };
  }

  async #until(signal: AbortSignal | undefined, leave: () => void): Promise<HeldModel> {
    if (signal === undefined) return this.#finished;
    let stop = (): void => {};
    const aborted = new Promise<never>((_, reject) => {
      stop = () => {
        leave();
        // The last to leave waits until what has come is safe.
        if (this.#listeners.size > 0) reject(signal.reason);
        else
          this.#finished.then(
            () => reject(signal.reason),
            () => reject(signal.reason),
          );
      };
    });
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
    try {
      return await Promise.race([this.#finished, aborted]);
    } finally {
      signal.removeEventListener("abort", stop);
    }
  }

  #leave(listener: Tell, reason: unknown): void {
    this.#listeners.delete(listener);
    if (this.#listeners.size > 0) return;
    this.onend();
    this.#controller.abort(reason);
  }

  #again(): void {
    if (this.#latest !== undefined) this.#tell(this.#latest);
  }

  /** While it is paused nothing is under way, whatever the meter says. */
  #tell(progress: DownloadProgress): void {
    this.#latest = progress;
    const told = this.#gate.isClosed && progress.state !== "done" ? pausedAt(progress) : progress;
    for (const listener of this.#listeners) listener(told);
  }
}
