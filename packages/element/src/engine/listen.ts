import type { FromWorker, ToWorker } from "./protocol.ts";
import { work } from "./work.ts";

/** The little of a worker's global scope that is used; the page's types and a worker's cannot be had in one program. */
export interface WorkerScope {
  postMessage(message: FromWorker): void;
  addEventListener(type: "message", listener: (event: MessageEvent<ToWorker>) => void): void;
}

/** Answers a page's messages, in a worker. One job comes at a time; a job is aborted by ending the worker. */
export function listen(scope: WorkerScope): void {
  scope.addEventListener("message", ({ data }) => void work(data, (reply) => scope.postMessage(reply)));
  scope.postMessage({ type: "ready" });
}
