import type { Message } from "../../contract.ts";
import type { ModelFile } from "../manifest/manifest.ts";
import { isClosed } from "./closed.ts";
import { storeReason } from "./failure.ts";
import type { Place } from "./place.ts";
import { whatIsWrong } from "./plausible.ts";
import type { RecordBook } from "./records.ts";
import { sumOf } from "./sum.ts";

/** "whole": here, and what it was when it was pinned; "part": begun; "damaged": here, and not what it should be. */
export interface FileState {
  readonly path: string;
  readonly state: "whole" | "part" | "missing" | "absent" | "damaged";
  /** That are here. */
  readonly bytes: number;
  /** Whole, and untouched since it was summed. */
  readonly isAsItWas?: boolean;
  /** Why it is damaged; `storeSentence` says it. */
  readonly reason?: Message;
}

export interface Inspection {
  /** "changes": a file is summed where it is not as it was when it was summed last; "all": every file; "none": nothing is read. */
  readonly sum?: "none" | "changes" | "all";
  readonly signal?: AbortSignal | undefined;
  /** Told before a file is summed, which takes as long as reading it. */
  readonly summing?: () => void;
}

/**
 * What is here of a file. One that nobody summed before – put there by hand, or by another program – is held against the manifest, and pinned.
 *
 * @throws the signal's reason when aborted
 */
export async function inspectFile(
  place: Place,
  book: RecordBook,
  file: ModelFile,
  { sum = "changes", signal, summing }: Inspection = {},
): Promise<FileState> {
  const { path } = file;
  if (book.outdated.includes(path)) return { path, state: "missing", bytes: 0 };
  const bytes = await place.size(path);
  if (bytes === undefined) {
    const part = await place.partSize(path);
    const isAbsent = file.isOptional === true && part === 0 && book.isAbsent(path);
    return { path, state: isAbsent ? "absent" : part > 0 ? "part" : "missing", bytes: part };
  }
  const damaged = (reason: Message): FileState => ({ path, state: "damaged", bytes, reason });
  const known = book.file(path);
  const expected = file.bytes ?? known?.bytes ?? bytes;
  if (bytes !== expected) return damaged(storeReason("model-store.why-length", { told: bytes, bytes: expected }));
  const stamp = (await place.stamp(path)) ?? "";
  const isAsItWas = known !== undefined && known.stamp === stamp && (file.sha256 ?? known.sha256) === known.sha256;
  if (sum === "none" || (sum === "changes" && isAsItWas)) return { path, state: "whole", bytes, isAsItWas };
  summing?.();
  const sha256 = await sumOf(place.read(path), signal);
  const wanted = file.sha256 ?? known?.sha256;
  if (wanted !== undefined && sha256 !== wanted) return damaged(storeReason("model-store.why-sum"));
  const wrong = wanted === undefined ? await whatIsWrong(path, bytes, (from) => place.read(path, from)) : undefined;
  if (wrong !== undefined) return damaged(wrong);
  if (known?.stamp !== stamp || known.sha256 !== sha256)
    await book.keepFile(path, { bytes, sha256, stamp }).catch((error: unknown) => {
      // What lies where nothing can be written is used all the same, and summed again the next time.
      if (!isClosed(error)) throw error;
    });
  return { path, state: "whole", bytes };
}
