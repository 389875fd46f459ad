import type { Dtype, Runnable } from "../../backend/choosing/choose-backend.ts";
import { estimatedBytes } from "./estimate.ts";
import { dtypesOf, type ModelFile, type ModelManifest } from "./manifest.ts";

/**
 * What choosing a backend has to know of a model. Sizes that the manifest lacks may be known to the store; those that nobody knows go by the number of
 * weights.
 */
export function runnableOf(manifest: ModelManifest, learnt: ReadonlyMap<string, number> = new Map()): Runnable {
  const { id, contextLength, bytesPerToken } = manifest;
  const sizes = dtypesOf(manifest).map(
    (dtype) => [dtype, bytesOf(manifest.dtypes[dtype] ?? [], learnt) ?? estimatedBytes(manifest, dtype)] as const,
  );
  return { id, contextLength, bytesPerToken, dtypes: Object.fromEntries(sizes) as Partial<Record<Dtype, number | null>> };
}

/** Bytes of all files together, with the weights that were found beside them (`model.onnx_data`); null where one is not known. */
export function bytesOf(files: readonly ModelFile[], learnt: ReadonlyMap<string, number> = new Map()): number | null {
  let sum = 0;
  for (const { path, bytes } of files) {
    const known = bytes ?? learnt.get(path);
    if (known === undefined) return null;
    sum += known;
  }
  const named = new Set(files.map(({ path }) => path));
  for (const [path, bytes] of learnt)
    if (!named.has(path) && files.some((file) => path.startsWith(`${file.path}_data`))) sum += bytes;
  return sum;
}
