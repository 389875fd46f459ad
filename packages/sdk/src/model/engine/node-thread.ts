import { builtin, type NodeWorker } from "../../backend/node/builtin.ts";
import type { FromThread, Thread } from "./port.ts";

/** A thread of Node for a model: running one holds up everything else in its thread. It keeps the process while something is awaited of it. */
export function startNodeThread(): Thread {
  const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
  const worker: NodeWorker = new (builtin("node:worker_threads").Worker)(
    new URL(`./node-worker.${extension}`, import.meta.url),
    {},
  );
  let awaited = 0;
  const awaits = (more: number): void => {
    awaited += more;
    if (awaited > 0) worker.ref();
    else worker.unref();
  };
  const thread: Thread = {
    post: (message) => {
      if (message.type !== "abort") awaits(1);
      worker.postMessage(message);
    },
    onmessage: () => {},
    ondeath: () => {},
    end: () => worker.terminate(),
  };
  worker.on("message", (message) => {
    const told = message as FromThread;
    if (told.type !== "event") awaits(-1);
    thread.onmessage(told);
  });
  worker.on("error", (error) => thread.ondeath(error.message));
  worker.on("exit", (code) => thread.ondeath(`it ended with ${code}`));
  return thread;
}
