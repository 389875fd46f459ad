import { bytesInWords, storeFailure } from "./failure.ts";

const full = ["ENOSPC", "EDQUOT", "QuotaExceededError"];
/** ENOENT is what making folders says on a disk that is read only, the last but one where a file lies in the way. */
const forbidden = [
  ...["EACCES", "EPERM", "EROFS", "ENOENT", "ENOTDIR", "EISDIR", "EEXIST", "ELOOP"],
  ...["NotAllowedError", "SecurityError", "NoModificationAllowedError"],
];

function says(error: unknown, signs: readonly string[]): boolean {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  return signs.some((sign) => sign === code || sign === name);
}

/** Whether a disk or a browser says that it takes no more, or nothing at all. */
export const isClosed = (error: unknown): boolean => says(error, full) || says(error, forbidden);

/**
 * What a disk or a browser says when it will not take any more, as one of ours.
 *
 * @param file what is written, or the place
 * @param bytes that it needs, where that is known by then
 */
export async function guarded<T>(
  { model, file, bytes }: { model: string; file: string; bytes?: () => number | undefined },
  write: () => Promise<T>,
): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (says(error, full)) {
      const needed = bytes?.();
      const size = needed === undefined ? { key: "model-store.size-unknown" } : bytesInWords(needed);
      throw storeFailure("no-space", { model, file, size }, error);
    }
    if (says(error, forbidden))
      throw storeFailure("unwritable", { model, file, reason: error instanceof Error ? error.message : String(error) }, error);
    throw error;
  }
}
