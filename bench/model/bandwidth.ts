import { isMainThread, parentPort, Worker } from "node:worker_threads";

/** Bytes that each thread looks through: far more than any cache holds. */
const looked = 512 * 2 ** 20;
const rounds = 6;

/**
 * How fast memory can be read here, in bytes a second: all threads look through memory of their own for a byte that is not there, which is memchr, the
 * quickest loop there is. The best of some rounds.
 */
export async function measureBandwidth(threads: number): Promise<number> {
  const workers = Array.from({ length: threads }, () => new Worker(new URL(import.meta.url)));
  try {
    await Promise.all(workers.map((worker) => reply(worker)));
    let best = 0;
    for (let round = 0; round < rounds; round += 1) {
      const started = performance.now();
      await Promise.all(
        workers.map((worker) => {
          const done = reply(worker);
          worker.postMessage("look");
          return done;
        }),
      );
      best = Math.max(best, (threads * looked) / ((performance.now() - started) / 1000));
    }
    return best;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

const reply = (worker: Worker): Promise<unknown> => new Promise((resolve) => worker.once("message", resolve));

if (!isMainThread && parentPort !== null) {
  // Filled, for memory that was never written is one page of zeros, read again and again.
  const memory = Buffer.alloc(looked, 7);
  parentPort.on("message", () => parentPort?.postMessage(memory.indexOf(1)));
  parentPort.postMessage("ready");
}
