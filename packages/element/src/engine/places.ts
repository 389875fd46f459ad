import type { Place } from "./host.ts";
import { MainThreadHost } from "./main-thread-host.ts";
import { startBlob } from "./start-blob.ts";
import { startWorker } from "./worker-host.ts";

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
