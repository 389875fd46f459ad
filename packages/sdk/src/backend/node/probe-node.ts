import { type Found, notFound, type Probe } from "../choosing/probe.ts";
import { builtin, nodeProcess } from "./builtin.ts";

const noBrowser = notFound("backend.only-in-browser");

/** Where packages are looked for, and whether files are there: given by tests, else Node's own. */
export interface NodeScope {
  readonly platform: string;
  readonly arch: string;
  readonly memory: number;
  readonly threads: number;
  /** The main file of a package; throws where it is not installed. */
  resolve(name: string): string;
  exists(path: string): boolean;
}

/** Looks at what a server has, without loading any of it. */
export function probeNode(scope: NodeScope = thisNode()): Probe {
  const folder = runtimeFolder(scope);
  return {
    runtime: "node",
    webgpu: noBrowser,
    wasm: noBrowser,
    cpu: folder.found ? { found: true, threads: scope.threads } : folder,
    cuda: folder.found ? cuda(folder.path, scope) : folder,
    memory: scope.memory,
  };
}

function runtimeFolder({ resolve, platform, arch, exists }: NodeScope): Found<{ path: string }> {
  for (const name of ["@huggingface/transformers", "onnxruntime-node"])
    if (attempt(() => resolve(name)) === undefined)
      return notFound("backend.not-installed", { name, command: "npm install @huggingface/transformers@4.3.1" });
  const main = resolve("onnxruntime-node");
  const path = main.replace(/dist[\\/][^\\/]*$/, `bin/napi-v6/${platform}/${arch}/`);
  if (!exists(`${path}onnxruntime_binding.node`)) return notFound("backend.no-library", { platform, arch });
  return { found: true, path };
}

/** ONNX Runtime's CUDA part is fetched by its install script; without it loading fails and does not fall back. */
function cuda(folder: string, { platform, arch, exists }: NodeScope): Probe["cuda"] {
  if (platform !== "linux" || arch !== "x64") return notFound("backend.no-cuda-here", { platform, arch });
  if (!exists("/proc/driver/nvidia/version") && !exists("/dev/nvidia0")) return notFound("backend.no-driver");
  if (!exists(`${folder}libonnxruntime_providers_cuda.so`))
    return notFound("backend.no-cuda-libraries", { command: "npm rebuild onnxruntime-node" });
  return { found: true };
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

function thisNode(): NodeScope {
  const process = nodeProcess();
  const os = builtin("node:os");
  const { resolve } = builtin("node:module").createRequire(import.meta.url);
  return {
    platform: process?.platform ?? "",
    arch: process?.arch ?? "",
    // A container may have less than its machine; 0 is no limit.
    memory: Math.min(os.totalmem(), process?.constrainedMemory() || Number.POSITIVE_INFINITY),
    threads: os.availableParallelism(),
    resolve,
    exists: (path) => builtin("node:fs").existsSync(path),
  };
}
