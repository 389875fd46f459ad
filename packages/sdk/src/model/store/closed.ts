import { bytesInWords, storeFailure } from "./failure.ts";

const full = ["ENOSPC", "EDQUOT", "QuotaExceededError"];
const forbidden = [
  ...["EACCES", "EPERM", "EROFS", "ENAMETOOLONG", "ENOTDIR", "EISDIR", "ELOOP"],
  ...["NotAllowedError", "SecurityError", "NoModificationAllowedError"],
];
/** Said of what was there a moment ago: where something was to be there, each place finds out by itself. */
const gone = ["ENOENT", "NotFoundError"];

/** What was thrown by whom is asked or told in the middle of our work: no disk said it, whatever it looks like. */
const theirs = new WeakSet<object>();

function says(error: unknown, signs: readonly string[]): boolean {
  if (typeof error === "object" && error !== null && theirs.has(error)) return false;
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  return signs.some((sign) => sign === code || sign === name);
}

/** Calls somebody of whom what is thrown stays as it is. */
export function callTheirs<T>(call: () => T): T {
  try {
    return call();
  } catch (error) {
    throw asTheirs(error);
  }
}

/** The same for one who answers later. */
export const askTheirs = <T>(ask: () => T | Promise<T>): Promise<T> =>
  Promise.resolve()
    .then(ask)
    .catch((error: unknown) => {
      throw asTheirs(error);
    });

function asTheirs(error: unknown): unknown {
  if (typeof error === "object" && error !== null) theirs.add(error);
  return error;
}

/** Whether a disk or a browser says that it takes no more, or nothing at all. */
export const isClosed = (error: unknown): boolean => says(error, full) || says(error, forbidden);

/**
 * What a disk or a browser says when it will not take any more, or has something no more, as one of ours.
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
    if (says(error, gone)) throw storeFailure("removed", { model, file }, error);
    throw error;
  }
}
