import { BackendError, type BackendFailure } from "../../errors/backend-error.ts";

/** What runtimes and browsers say when they fail; the first that fits counts. ONNX Runtime throws plain errors with texts of its own. */
const signs: readonly (readonly [RegExp, BackendFailure])[] = [
  [/device (?:is |was )?lost|lost (?:the )?device|GPUDevice.*lost|context lost/i, "device-lost"],
  [
    /out of memory|bad_alloc|allocation failed|failed to allocate|memory access out of bounds|OOM|exceeds? .*(?:buffer|memory)|Cannot enlarge memory/i,
    "out-of-memory",
  ],
  [/shader-f16|does not support fp16|'f16' type|float16.*not supported|extension 'f16'/i, "unsupported-dtype"],
  [
    /shared library|no available backend|not found in execution provider|backend not found|adapter|Unsupported device/i,
    "unavailable",
  ],
];

/** Any failure as one of ours, so that a ladder can go on by its kind. */
export function asBackendError(error: unknown, where: string): BackendError {
  if (error instanceof BackendError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const kind = signs.find(([sign]) => sign.test(message))?.[1] ?? "failed";
  return new BackendError(`${where}: ${message.split("\n", 1)[0]}`, { kind, cause: error });
}
