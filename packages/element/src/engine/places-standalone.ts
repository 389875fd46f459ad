import { engineFunction } from "./engine-function.ts";
import type { Place } from "./host.ts";
import { MainThreadHost } from "./main-thread-host.ts";
import { startBlob } from "./start-blob.ts";
import { startWorker } from "./worker-host.ts";

/** The one file itself, where it comes from the page's own origin: as a worker it runs the solver only (`standalone.ts`). */
const ownFile: Place = async (signal) => {
  const address = ownAddress();
  if (address === undefined) throw new TypeError("the file is not from the page's own origin");
  return startWorker("worker-file", () => new Worker(address, { name: "math-viz" }), signal);
};

const workerBlob: Place = (signal) =>
  startWorker("worker-blob", () => startBlob(`(${engineFunction})().listen(self);`, "classic"), signal);

const mainThread: Place = () => Promise.resolve(new MainThreadHost(() => Promise.resolve(engineFunction())));

export const places: readonly Place[] = [ownFile, workerBlob, mainThread];

const current = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : undefined;

/** A classic script knows its address while it is first run; a module of this build does not, and is known by its file name. */
function ownAddress(): string | undefined {
  const named = [...document.scripts].map(({ src }) => src).findLast((src) => /\/math-viz\.standalone\.js(\?|$)/.test(src));
  const address = current || named;
  return address && new URL(address).origin === globalThis.origin ? address : undefined;
}
