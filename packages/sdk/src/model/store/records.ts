import { pathPattern } from "../manifest/manifest.ts";
import type { Place } from "./place.ts";

/** What was learnt of a file at its first download, and is held to from then on. */
export interface FileRecord {
  readonly bytes: number;
  readonly sha256: string;
  /** Of the file as it was when it was summed: another stamp, and it is summed again before it is used. */
  readonly stamp: string;
}

/** A file that is not whole yet: what tells whether the server still has the same one. */
export interface PartRecord {
  readonly validator: string;
  readonly total: number | null;
}

/** The lock file beside a model's files. */
export interface Records {
  readonly version: 1;
  readonly hub: string;
  readonly revision: string;
  /** Which commit the revision was, where the server told. */
  readonly commit: string | null;
  readonly files: Readonly<Record<string, FileRecord>>;
  readonly parts: Readonly<Record<string, PartRecord>>;
  /** Optional files that the server does not have. */
  readonly absent: readonly string[];
}

const recordName = "math-viz.lock.json";

/** The lock file of a place, read once and written after each change. */
export class RecordBook {
  /** Files of another revision that lie there still: not to be taken for those of this one. */
  readonly outdated: readonly string[];
  readonly #place: Place;
  #records: Records;

  private constructor(place: Place, records: Records, outdated: readonly string[]) {
    this.#place = place;
    this.#records = records;
    this.outdated = outdated;
  }

  /** One that cannot be read, or is of another model or revision, counts as none. */
  static async open(place: Place, hub: string, revision: string): Promise<RecordBook> {
    const none: Records = { version: 1, hub, revision, commit: null, files: {}, parts: {}, absent: [] };
    const kept = readRecords((await place.readText(recordName)) ?? "");
    if (kept === undefined) return new RecordBook(place, none, []);
    const isSame = kept.hub === hub && kept.revision === revision;
    const paths = [...Object.keys(kept.files), ...Object.keys(kept.parts)];
    return isSame ? new RecordBook(place, kept, []) : new RecordBook(place, none, paths);
  }

  get all(): Records {
    return this.#records;
  }

  file(path: string): FileRecord | undefined {
    return Object.hasOwn(this.#records.files, path) ? this.#records.files[path] : undefined;
  }

  part(path: string): PartRecord | undefined {
    return Object.hasOwn(this.#records.parts, path) ? this.#records.parts[path] : undefined;
  }

  isAbsent(path: string): boolean {
    return this.#records.absent.includes(path);
  }

  async keepFile(path: string, file: FileRecord): Promise<void> {
    const parts = without(this.#records.parts, path);
    const absent = this.#records.absent.filter((each) => each !== path);
    await this.#write({ ...this.#records, files: { ...this.#records.files, [path]: file }, parts, absent });
  }

  async keepPart(path: string, part: PartRecord): Promise<void> {
    const kept = this.part(path);
    // Each time that a download goes on it is told the same: while this is written nobody reads what comes.
    if (kept?.validator === part.validator && kept.total === part.total) return;
    await this.#write({ ...this.#records, parts: { ...this.#records.parts, [path]: part } });
  }

  async dropPart(path: string): Promise<void> {
    if (this.part(path) !== undefined) await this.#write({ ...this.#records, parts: without(this.#records.parts, path) });
  }

  async keepAbsent(path: string): Promise<void> {
    if (!this.isAbsent(path)) await this.#write({ ...this.#records, absent: [...this.#records.absent, path] });
  }

  async keepCommit(commit: string): Promise<void> {
    await this.#write({ ...this.#records, commit });
  }

  async remove(): Promise<void> {
    await this.#place.removeText(recordName);
  }

  async #write(records: Records): Promise<void> {
    this.#records = records;
    await this.#place.writeText(recordName, `${JSON.stringify(records, undefined, 2)}\n`);
  }
}

function without<T>(records: Readonly<Record<string, T>>, path: string): Record<string, T> {
  const { [path]: _, ...others } = records;
  return others;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function readRecords(text: string): Records | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(value) || value.version !== 1 || !isRecord(value.files) || !isRecord(value.parts)) return undefined;
  const isFile = (each: unknown): boolean =>
    isRecord(each) && Number.isInteger(each.bytes) && typeof each.sha256 === "string" && typeof each.stamp === "string";
  const isPart = (each: unknown): boolean => isRecord(each) && typeof each.validator === "string";
  if (!Object.values(value.files).every(isFile) || !Object.values(value.parts).every(isPart)) return undefined;
  // Whoever gave the folder away wrote this; what it names is deleted with the model.
  if (![...Object.keys(value.files), ...Object.keys(value.parts)].every((path) => pathPattern.test(path))) return undefined;
  return Array.isArray(value.absent) ? (value as unknown as Records) : undefined;
}
