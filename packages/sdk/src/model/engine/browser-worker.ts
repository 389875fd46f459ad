import { loadHub } from "../../backend/browser/hub.ts";
import { prepareInBrowser } from "./browser-hub.ts";
import { networkOpener } from "./open-network.ts";
import type { FromThread, ToThread } from "./port.ts";
import { serveThread } from "./serve-thread.ts";

/** What a worker of a browser runs: a model, and nothing of the page. */
const scope = globalThis as unknown as {
  postMessage(message: FromThread): void;
  addEventListener(type: "message", listener: (event: { data: ToThread }) => void): void;
};

const open = networkOpener(loadHub, (hub, order) => prepareInBrowser(hub, order, import.meta.url));
const serve = serveThread(open, (message) => scope.postMessage(message));
scope.addEventListener("message", ({ data }) => void serve(data));
