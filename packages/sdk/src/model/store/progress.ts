import type { Message } from "../../contract.ts";

/** How far a download is, all files together. */
export interface DownloadProgress {
  /** "waiting": somebody else downloads the same; "checking": files that are there are summed; "retrying": after a failure, which `reason` tells. */
  readonly state: "waiting" | "checking" | "downloading" | "paused" | "retrying" | "done";
  readonly file: string;
  readonly received: number;
  /** Bytes in all; undefined where the size of a file is not known yet. */
  readonly total: number | undefined;
  /** Over the last seconds; 0 while nothing comes. */
  readonly bytesPerSecond: number;
  readonly secondsLeft: number | undefined;
  /** `storeSentence` says it. */
  readonly reason?: Message;
}

/** Milliseconds over which the speed is taken, and between two reports. */
const span = 5000;
const rhythm = 200;
/** Milliseconds without a report after which there is one all the same. */
const quiet = 1000;

/** Counts what comes, and tells of it now and then. */
export class Meter {
  readonly #tell: (progress: DownloadProgress) => void;
  readonly #clock: () => number;
  #samples: { at: number; received: number }[] = [];
  #received = 0;
  #total: number | undefined;
  #file = "";
  #state: DownloadProgress["state"] = "checking";
  #toldAt = Number.NEGATIVE_INFINITY;

  constructor(tell: (progress: DownloadProgress) => void, clock: () => number = () => performance.now()) {
    this.#tell = tell;
    this.#clock = clock;
  }

  /** @param received bytes of all files that are here already */
  set(received: number, total: number | undefined): void {
    this.#received = received;
    this.#total = total;
    this.#samples = [];
  }

  /** What all files come to, once it is known. */
  expect(total: number | undefined): void {
    this.#total = total;
  }

  /** Negative where bytes turned out to be of no use. */
  add(bytes: number): void {
    this.#received += bytes;
    if (bytes < 0) this.#samples = [];
    this.report("downloading", this.#file);
  }

  /** To be called now and then: that nothing comes is told too. */
  pulse(): void {
    if (this.#state === "downloading" && this.#clock() - this.#toldAt >= quiet) this.report("downloading", this.#file);
  }

  /** A change of state or file is told at once, numbers in a rhythm. */
  report(state: DownloadProgress["state"], file: string, reason?: Message): void {
    const now = this.#clock();
    if (state !== "downloading") this.#samples = [];
    this.#samples.push({ at: now, received: this.#received });
    while ((this.#samples[0]?.at ?? now) < now - span) this.#samples.shift();
    if (state === this.#state && file === this.#file && reason === undefined && now - this.#toldAt < rhythm) return;
    this.#state = state;
    this.#file = file;
    this.#toldAt = now;
    this.#tell(this.#progress(now, reason));
  }

  #progress(now: number, reason: Message | undefined): DownloadProgress {
    const first = this.#samples[0] ?? { at: now, received: this.#received };
    const seconds = (now - first.at) / 1000;
    const bytesPerSecond = seconds > 0 ? Math.max(0, (this.#received - first.received) / seconds) : 0;
    const left = this.#total === undefined ? undefined : Math.max(0, this.#total - this.#received);
    return {
      state: this.#state,
      file: this.#file,
      received: this.#received,
      total: this.#total,
      bytesPerSecond,
      secondsLeft: left === undefined ? undefined : left === 0 ? 0 : bytesPerSecond > 0 ? left / bytesPerSecond : undefined,
      ...(reason === undefined ? {} : { reason }),
    };
  }
}
