import type { HubModule } from "../../backend/network/load-network.ts";
import { builtin } from "../../backend/node/builtin.ts";
import { networkOpener } from "./open-network.ts";
import type { ToThread } from "./port.ts";
import { serveThread } from "./serve-thread.ts";

const { parentPort } = builtin("node:worker_threads");
if (parentPort === null) throw new RangeError("this is the inside of a thread, started by node-thread.ts");

/** By a name that no bundler follows: the package is an optional one, and large. */
const hubName = "@huggingface/transformers";
const loadHub = async (): Promise<HubModule> => (await import(hubName)) as HubModule;

const serve = serveThread(networkOpener(loadHub), (message) => parentPort.postMessage(message));
parentPort.on("message", (message) => void serve(message as ToThread));
