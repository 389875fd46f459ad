import { runtimeFiles } from "../../backend/browser/runtime-files.ts";
import type { HubModule } from "../../backend/network/load-network.ts";
import type { LoadOrder } from "./port.ts";
import { type HubFetch, servedFiles } from "./served-files.ts";

/** The settings of transformers.js that are used in a browser. */
interface HubSettings {
  allowRemoteModels: boolean;
  allowLocalModels: boolean;
  remoteHost: string;
  remotePathTemplate: string;
  useBrowserCache: boolean;
  useWasmCache: boolean;
  fetch: HubFetch;
  readonly backends: { readonly onnx: { readonly wasm: { wasmPaths: unknown } } };
}

/**
 * Sets where transformers.js takes files from in a browser: the model's from the order's files or folder, ONNX Runtime's from beside the worker's own file.
 * Its own caches are off: the one for ONNX Runtime would start a script from a blob, which a strict policy forbids.
 *
 * @param beside address of the worker's file
 */
export function prepareInBrowser({ env }: HubModule, { folder = "", runtime, rung, files }: LoadOrder, beside: string): void {
  const settings = env as HubSettings;
  Object.assign(settings, {
    allowLocalModels: false,
    allowRemoteModels: true,
    remoteHost: new URL(folder, beside).href,
    remotePathTemplate: "{model}/",
    useBrowserCache: false,
    useWasmCache: false,
  } satisfies Partial<HubSettings>);
  if (files !== undefined) settings.fetch = servedFiles(files, settings.fetch);
  settings.backends.onnx.wasm.wasmPaths = runtimeFiles(rung.backend, new URL(runtime ?? "onnxruntime/", beside).href);
}
