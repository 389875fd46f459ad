import type { ModelFile } from "../manifest/manifest.ts";
import type { Expected } from "./fetch-file.ts";
import type { Meter } from "./progress.ts";
import type { RecordBook } from "./records.ts";
import type { Listing } from "./source.ts";

/** What is known of the files' sizes and sums, by the manifest, by what was pinned, by the hub's list, and by what servers say on the way. */
export class Plan {
  readonly #book: RecordBook;
  readonly #listing: Listing | undefined;
  readonly #learnt = new Map<string, number>();
  readonly #meter: Meter;
  #files: readonly ModelFile[] = [];

  constructor(meter: Meter, book: RecordBook, listing: Listing | undefined) {
    this.#book = book;
    this.#listing = listing;
    this.#meter = meter;
  }

  expected({ path, bytes, sha256 }: ModelFile): Expected {
    const pinned = this.#book.file(path);
    const listed = this.#listing?.files.get(path);
    return { bytes: bytes ?? pinned?.bytes ?? listed?.bytes, sha256: sha256 ?? pinned?.sha256 ?? listed?.sha256 };
  }

  /** An optional file that is not on the hub's list need not be asked for. */
  isAbsent(path: string): boolean {
    const file = this.#files.find((each) => each.path === path);
    if (file?.isOptional !== true) return false;
    return this.#listing === undefined ? this.#book.isAbsent(path) : !this.#listing.files.has(path);
  }

  learn(path: string, bytes: number | undefined): void {
    if (bytes === undefined) return;
    this.#learnt.set(path, bytes);
    this.#meter.expect(this.totalOf(this.#files));
  }

  /** By the server, now or when it was begun. */
  #told(path: string): number | undefined {
    return this.#learnt.get(path) ?? this.#book.part(path)?.total ?? undefined;
  }

  /** Bytes of all of them; undefined where one is not known. Those that are learnt of later are told to the meter. */
  totalOf(files: readonly ModelFile[]): number | undefined {
    this.#files = files;
    let total = 0;
    for (const file of files) {
      const bytes = this.isAbsent(file.path) ? 0 : (this.expected(file).bytes ?? this.#told(file.path));
      if (bytes === undefined) return undefined;
      total += bytes;
    }
    return total;
  }
}
