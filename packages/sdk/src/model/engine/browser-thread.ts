import type { FromThread, Thread } from "./port.ts";

/** The part of a worker that is used; a test has its own. */
export interface ThreadWorker {
  postMessage(message: unknown): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<FromThread>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
}

/** A worker of a browser for a model: running one holds up everything else in its thread. */
export function startBrowserThread(start: () => ThreadWorker = startWorker): Thread {
  const worker = start();
  const thread: Thread = {
    post: (message) => worker.postMessage(message),
    onmessage: () => {},
    ondeath: () => {},
    end: async () => worker.terminate(),
  };
  const die = (reason: string): void => {
    worker.terminate();
    thread.ondeath(reason);
  };
  worker.onmessage = ({ data }) => thread.onmessage(data);
  worker.onerror = (event) => {
    event.preventDefault();
    die(event.message || "its program is missing, or the page's policy forbids it");
  };
  worker.onmessageerror = () => die("it sent what cannot be read");
  return thread;
}

/** A script from another origin may not be a worker here, but a worker made of a text of the page's own may import it. */
function startWorker(): ThreadWorker {
  const address = new URL("./browser-worker.js", import.meta.url);
  if (address.origin === (globalThis as { origin?: string }).origin) return startFile();
  const blob = new Blob([`import ${JSON.stringify(address.href)};`], { type: "text/javascript" });
  const program = URL.createObjectURL(blob);
  const worker = new Worker(program, { type: "module", name: "math-viz model" });
  // It is kept until it is given back; once the worker says something it has read it.
  for (const event of ["message", "error"]) worker.addEventListener(event, () => URL.revokeObjectURL(program), { once: true });
  return worker;
}

/** Written as bundlers look for it. */
const startFile = (): ThreadWorker =>
  new Worker(new URL("./browser-worker.js", import.meta.url), { type: "module", name: "math-viz model" });
