import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import type { Task } from "../question.ts";
import { type Asker, inTime, type Reply } from "./asker.ts";
import type { Peer } from "./peer.ts";

/** The peers that are programs in JavaScript, each fetched only in its own worker. */
const peers: Readonly<Record<string, () => Promise<Peer>>> = {
  nerdamer: async () => (await import("./nerdamer.ts")).nerdamerPrime,
  "compute-engine": async () => (await import("./compute-engine.ts")).computeEngine,
  mathsteps: async () => (await import("./mathsteps.ts")).mathsteps(),
};

/** A peer in a worker of its own, which is ended and begun anew where it does not come back. */
export function askerInWorker(name: keyof typeof peers & string): Asker {
  let worker: Worker | undefined;
  const asked = (task: Task): Promise<Reply | undefined> =>
    new Promise((resolve, reject) => {
      // What a peer says besides is not passed on.
      worker ??= new Worker(new URL(import.meta.url), { workerData: name, stdout: true, stderr: true });
      worker.removeAllListeners();
      worker.once("message", resolve);
      worker.once("error", reject);
      worker.postMessage(task);
    });
  const end = async (): Promise<void> => {
    const ended = worker;
    worker = undefined;
    await ended?.terminate();
  };
  return { name, ask: (task) => inTime(asked(task), () => void end()), close: end };
}

async function work(name: string): Promise<void> {
  const peer = await peers[name]?.();
  parentPort?.on("message", (task: Task) => parentPort?.postMessage(peer && timed(peer, task)));
}

/** The time is that of the answer alone: the formula has been put into the peer's notation before. */
function timed(peer: Peer, task: Task): Reply | undefined {
  const solve = peer.prepare(task);
  if (!solve) return undefined;
  let answer = "";
  const start = performance.now();
  try {
    answer = solve();
  } catch {
    // It has no answer.
  }
  return { ms: performance.now() - start, answer };
}

if (!isMainThread) await work(String(workerData));
