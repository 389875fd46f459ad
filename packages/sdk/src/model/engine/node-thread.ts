import { builtin, type NodeWorker } from "../../backend/node/builtin.ts";
import type { FromThread, Thread } from "./port.ts";

/** A thread of Node for a model: running one holds up everything else in its thread. It does not keep the process alive by itself. */
export function startNodeThread(): Thread {
  const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
  const worker: NodeWorker = new (builtin("node:worker_threads").Worker)(
    new URL(`./node-worker.${extension}`, import.meta.url),
    {},
  );
  const thread: Thread = {
    post: (message) => worker.postMessage(message),
    onmessage: () => {},
    ondeath: () => {},
    end: () => void worker.terminate(),
  };
  worker.on("message", (message) => thread.onmessage(message as FromThread));
  worker.on("error", (error) => thread.ondeath(error.message));
  worker.on("exit", (code) => thread.ondeath(`it ended with ${code}`));
  return thread;
}
