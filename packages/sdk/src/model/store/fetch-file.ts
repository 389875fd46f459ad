import type { Message } from "../../contract.ts";
import type { ModelFile } from "../manifest/manifest.ts";
import { guarded } from "./closed.ts";
import { storeFailure, storeReason } from "./failure.ts";
import type { Gate } from "./gate.ts";
import type { Place } from "./place.ts";
import { whatIsWrong } from "./plausible.ts";
import type { Meter } from "./progress.ts";
import type { FileRecord, RecordBook } from "./records.ts";
import { type Line, TransferFailure, transfer } from "./transfer.ts";

/** What files of one model are fetched with. */
export interface FileWork {
  readonly model: string;
  readonly source: string;
  readonly place: Place;
  readonly book: RecordBook;
  readonly line: Line;
  readonly gate: Gate;
  readonly meter: Meter;
  readonly signal: AbortSignal;
  readonly addressOf: (path: string) => string;
  /** Told how many bytes the server says a file has. */
  readonly sized: (path: string, bytes: number | undefined) => void;
}

/** What a file has to be: by the manifest, by what was pinned, by what the server's own list says. */
export interface Expected {
  readonly bytes: number | undefined;
  readonly sha256: string | undefined;
}

/**
 * Fetches one file, holds it against what is known of it, and pins what was not. A file that is not what it should be is fetched once more from its
 * beginning, since going on from a part may be at fault, and never becomes a file.
 *
 * @returns undefined where an optional file is not there
 * @throws {ModelStoreError} that says what is wrong; the signal's reason when aborted
 */
export async function fetchFile(work: FileWork, file: ModelFile, expected: Expected): Promise<FileRecord | undefined> {
  const { place, book, meter } = work;
  for (let turn = 1; ; turn += 1) {
    const got = await bring(work, file, expected);
    if (got === undefined) return undefined;
    const wrong = await whatIsWrongWith(place, file.path, got, expected);
    if (wrong === undefined) {
      return guarded({ model: work.model, file: file.path, bytes: () => got.bytes }, async () => {
        await place.finish(file.path);
        const record = { bytes: got.bytes, sha256: got.sha256, stamp: (await place.stamp(file.path)) ?? "" };
        await book.keepFile(file.path, record);
        return record;
      });
    }
    meter.add(-got.bytes);
    await place.remove(file.path);
    if (turn === 2) throw mismatch(work, file, wrong);
    meter.report("retrying", file.path, wrong);
  }
}

async function bring(
  work: FileWork,
  { path, isOptional = false }: ModelFile,
  expected: Expected,
): Promise<{ bytes: number; sha256: string } | undefined> {
  const { place, book, line, gate, meter, signal } = work;
  const part = book.part(path);
  meter.report("downloading", path);
  try {
    const bytes = (): number | undefined => expected.bytes ?? book.part(path)?.total ?? undefined;
    return await guarded({ model: work.model, file: path, bytes }, () =>
      transfer(
        {
          place,
          path,
          address: work.addressOf(path),
          bytes: expected.bytes,
          validator: part?.validator,
          told: part?.total ?? undefined,
          isSumKnown: expected.sha256 !== undefined,
          gate,
          signal,
          came: (bytes) => meter.add(bytes),
          retrying: (reason) => meter.report("retrying", path, reason),
          begun: async (validator, total) => {
            work.sized(path, total);
            if (validator === undefined) await book.dropPart(path);
            else await book.keepPart(path, { validator, total: total ?? null });
          },
        },
        line,
      ),
    );
  } catch (error) {
    if (!(error instanceof TransferFailure)) throw error;
    if (error.status === 404 && isOptional) {
      await book.keepAbsent(path);
      return undefined;
    }
    throw asStoreFailure(work, path, error, expected);
  }
}

async function whatIsWrongWith(
  place: Place,
  path: string,
  got: { bytes: number; sha256: string },
  { bytes, sha256 }: Expected,
): Promise<Message | undefined> {
  if (bytes !== undefined && got.bytes !== bytes) return storeReason("model-store.why-length", { told: got.bytes, bytes });
  if (sha256 === undefined) return whatIsWrong(path, got.bytes, (from) => place.readPart(path, from));
  return got.sha256 === sha256 ? undefined : storeReason("model-store.why-sum");
}

/** Another file than the pinned one, time and again, is another file; one that the manifest knows is damaged. */
function mismatch({ model, source, book }: FileWork, { path, sha256 }: ModelFile, reason: Message): Error {
  const isPinned = sha256 === null && book.file(path) !== undefined;
  return isPinned
    ? storeFailure("changed", { model, source, file: path })
    : storeFailure("corrupt", { model, file: path, reason });
}

function asStoreFailure(
  { model, source, line, book }: FileWork,
  file: string,
  error: TransferFailure,
  { bytes }: Expected,
): Error {
  const params = { model, source, file };
  if (error.why === "another")
    return book.file(file)?.bytes === bytes && bytes !== undefined
      ? storeFailure("changed", params, error)
      : storeFailure("corrupt", { model, file, reason: error.said }, error);
  if (error.status !== undefined) return storeFailure("not-found", { ...params, status: String(error.status) }, error);
  if (error.why === "stalled")
    return storeFailure("stalled", { ...params, seconds: String(Math.round(line.patience / 1000)) }, error);
  return storeFailure("network", { ...params, reason: error.said }, error);
}
