import type { Host } from "./host.ts";
import { MainThreadHost } from "./main-thread-host.ts";
import { startWorker } from "./worker-host.ts";

/** A way to get a host. Ways are tried in order; the last one always works. */
export type Place = (signal: AbortSignal) => Promise<Host>;

/** A worker from the page's own origin, which the strictest policy allows. */
const workerFile: Place = (signal) =>
  startWorker(
    "worker-file",
    () => new Worker(new URL("./worker.js", import.meta.url), { type: "module", name: "math-viz" }),
    signal,
  );

/** A script from another origin may not start a worker of that origin, but a blob of the page's own may import it. */
const workerBlob: Place = (signal) => {
  const script = new URL("./worker.js", import.meta.url).href;
  return startWorker("worker-blob", () => startBlob(`import ${JSON.stringify(script)};`, "module"), signal);
};

const mainThread: Place = () => Promise.resolve(new MainThreadHost(() => import("./work.ts")));

export const places: readonly Place[] = [workerFile, workerBlob, mainThread];

export function startBlob(code: string, type: WorkerType): Worker {
  const url = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
  try {
    return new Worker(url, { type, name: "math-viz" });
  } finally {
    // The worker has begun to fetch it; the address is not needed again.
    setTimeout(() => URL.revokeObjectURL(url), 0);
  }
}
