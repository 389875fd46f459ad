import type { Message } from "../../contract.ts";
import { backendReason } from "./reason.ts";

/** What was found here of one way to run a model, or why there is none. */
export type Found<T> = ({ found: true } & T) | { found: false; reason: Message };

export const notFound = (...reason: Parameters<typeof backendReason>): { found: false; reason: Message } => ({
  found: false,
  reason: backendReason(...reason),
});

export interface WebGpuAdapter {
  /** "nvidia ampere", as far as the browser tells. */
  name: string;
  /** A processor that plays a graphics card: right, but slow, and the more likely to have errors that nobody met. */
  isSoftware: boolean;
  /** Computes with floats of 16 bits. */
  hasShaderF16: boolean;
}

/** What this page or process has to run models with. Plain data: it is made where the page is and read anywhere. */
export interface Probe {
  runtime: "browser" | "node";
  webgpu: Found<WebGpuAdapter>;
  /** `threads` is 1 where the page is not isolated from others (COOP and COEP headers). */
  wasm: Found<{ threads: number }>;
  cpu: Found<{ threads: number }>;
  cuda: Found<object>;
  /** Bytes of memory, as far as it is told: browsers tell no more than 8 GiB. */
  memory: number | undefined;
}

/** The parts of WebGPU that are looked at; its types are not TypeScript's own. */
interface Adapter {
  readonly info?: { vendor?: string; architecture?: string; description?: string; isFallbackAdapter?: boolean };
  readonly isFallbackAdapter?: boolean;
  readonly features: { has(name: string): boolean };
}

/** What a browser has of all this. */
export interface BrowserScope {
  readonly navigator?: {
    readonly gpu?: { requestAdapter(): Promise<Adapter | null> };
    readonly hardwareConcurrency?: number;
    /** GiB. */
    readonly deviceMemory?: number;
  };
  readonly crossOriginIsolated?: boolean;
  readonly WebAssembly?: object;
}

const noNode = notFound("backend.only-on-server");

/** Looks at what a browser has. `navigator.gpu` alone says nothing: the adapter may be null, or a piece of software. */
export async function probeBrowser(scope: BrowserScope): Promise<Probe> {
  const { navigator = {} } = scope;
  const threads = scope.crossOriginIsolated ? Math.max(1, Math.min(4, navigator.hardwareConcurrency ?? 1)) : 1;
  return {
    runtime: "browser",
    webgpu: await webGpu(navigator.gpu),
    wasm: scope.WebAssembly ? { found: true, threads } : notFound("backend.no-webassembly"),
    cpu: noNode,
    cuda: noNode,
    memory: navigator.deviceMemory === undefined ? undefined : navigator.deviceMemory * 2 ** 30,
  };
}

async function webGpu(gpu: NonNullable<BrowserScope["navigator"]>["gpu"]): Promise<Probe["webgpu"]> {
  if (gpu === undefined) return notFound("backend.no-webgpu");
  const adapter = await gpu.requestAdapter().catch((error: unknown) => String(error));
  if (typeof adapter === "string") return notFound("backend.adapter-failed", { message: adapter });
  if (adapter === null) return notFound("backend.no-adapter");
  const { vendor = "", architecture = "", description = "", isFallbackAdapter } = adapter.info ?? {};
  const name = [vendor, architecture || description].filter((word) => word !== "").join(" ");
  return {
    found: true,
    name: name || "unnamed",
    isSoftware:
      Boolean(isFallbackAdapter ?? adapter.isFallbackAdapter) ||
      /swiftshader|llvmpipe|lavapipe|software|basic render/i.test(`${name} ${description}`),
    hasShaderF16: adapter.features.has("shader-f16"),
  };
}
