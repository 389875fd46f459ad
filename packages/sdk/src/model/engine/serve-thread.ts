import type { TextEngine } from "../../backend/backend.ts";
import { BackendError } from "../../errors/backend-error.ts";
import type { FromThread, LoadOrder, ToThread } from "./port.ts";

/** Opens the model that was ordered; `remark` is what had to be changed for it. */
export type OpenEngine = (order: LoadOrder) => Promise<{ engine: TextEngine; remark?: string }>;

/**
 * The inside of a thread that runs a model: takes orders, tells what comes of them.
 *
 * @returns what each message from outside is to be given to
 */
export function serveThread(open: OpenEngine, tell: (message: FromThread) => void): (message: ToThread) => Promise<void> {
  let engine: TextEngine | undefined;
  const running = new Map<number, AbortController>();

  async function load(order: LoadOrder): Promise<void> {
    const opened = await open(order);
    engine = opened.engine;
    tell({ type: "loaded", backend: engine.backend, ...(opened.remark === undefined ? {} : { remark: opened.remark }) });
  }

  async function generate(job: number, request: Extract<ToThread, { type: "generate" }>["request"]): Promise<void> {
    if (engine === undefined) throw new BackendError("no model is loaded in this thread", { kind: "failed" });
    const controller = new AbortController();
    running.set(job, controller);
    try {
      for await (const event of engine.generate({ ...request, signal: controller.signal })) tell({ type: "event", job, event });
      tell({ type: "done", job });
    } finally {
      running.delete(job);
    }
  }

  return async (message) => {
    const job = "job" in message ? message.job : undefined;
    try {
      if (message.type === "load") await load(message.order);
      else if (message.type === "generate") await generate(message.job, message.request);
      else running.get(message.job)?.abort(new DOMException("aborted", "AbortError"));
    } catch (error) {
      tell({ type: "failed", ...(job === undefined ? {} : { job }), ...described(error) });
    }
  };
}

function described(error: unknown): Pick<Extract<FromThread, { type: "failed" }>, "name" | "message" | "kind"> {
  if (error instanceof BackendError) return { name: error.name, message: error.message, kind: error.kind };
  return error instanceof Error ? { name: error.name, message: error.message } : { name: "Error", message: String(error) };
}
