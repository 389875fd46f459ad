/** Every worker that is started, and whether it still runs. */
export interface Watch {
  started: number;
  running: number;
  restore(): void;
}

const Real = globalThis.Worker;

function restore(): void {
  globalThis.Worker = Real;
}

/** Counts real workers. */
export function watchWorkers(): Watch {
  const watch: Watch = { started: 0, running: 0, restore };
  globalThis.Worker = class extends Real {
    #runs = true;
    constructor(...given: ConstructorParameters<typeof Worker>) {
      super(...given);
      watch.started += 1;
      watch.running += 1;
    }
    override terminate(): void {
      if (this.#runs) watch.running -= 1;
      this.#runs = false;
      super.terminate();
    }
  };
  return watch;
}

/** A worker that does only what a test tells it to. */
export class PlayedWorker {
  static all: PlayedWorker[] = [];
  static get last(): PlayedWorker {
    const last = PlayedWorker.all.at(-1);
    if (last === undefined) throw new Error("no worker was started");
    return last;
  }
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { message: string; preventDefault(): void }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  readonly sent: { type: string; job: number }[] = [];
  terminated = false;

  constructor() {
    PlayedWorker.all.push(this);
    queueMicrotask(() => this.say({ type: "ready" }));
  }
  postMessage(message: { type: string; job: number }): void {
    this.sent.push(message);
  }
  terminate(): void {
    this.terminated = true;
  }
  addEventListener(): void {}
  say(data: unknown): void {
    this.onmessage?.({ data });
  }
  /** Says something about the job that was sent last. */
  tell(reply: object): void {
    this.say({ job: this.sent.at(-1)?.job, ...reply });
  }
  fail(message: string): void {
    this.onerror?.({ message, preventDefault: () => {} });
  }
}

export function playWorkers(): () => void {
  PlayedWorker.all = [];
  globalThis.Worker = PlayedWorker as unknown as typeof Worker;
  return restore;
}

/** No worker can be started: the constructor throws, as for a script of another origin, or the worker fails, as under a policy. */
export function blockWorkers(how: "throws" | "fails"): () => void {
  globalThis.Worker = class {
    onerror: ((event: { message: string; preventDefault(): void }) => void) | null = null;
    constructor() {
      if (how === "throws") throw new DOMException("blocked", "SecurityError");
      queueMicrotask(() => this.onerror?.({ message: "", preventDefault: () => {} }));
    }
    addEventListener(): void {}
    terminate(): void {}
  } as unknown as typeof Worker;
  return restore;
}
