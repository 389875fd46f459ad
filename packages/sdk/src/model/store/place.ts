import type { Message } from "../../contract.ts";

/** Where a kind of place keeps what it is given. */
export type PlaceKind = "folder" | "opfs" | "cache" | "memory";

/** Writes a part on, in order. What was written is kept when it is closed, also after a failure. */
export interface PartWriter {
  write(bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/**
 * Where the files of one model are kept: a folder of a disk, what a browser keeps for a page, or memory. Paths are those of the repository. A file that
 * is still being downloaded is a part: it has a size of its own, and nobody can read it as the file.
 */
export interface Place {
  readonly kind: PlaceKind;
  /** For people, and to tell places apart: the folder's path, or what the browser calls it. */
  readonly name: string;
  /** Why files are lost when the page is left, where some are: no room was left. `storeSentence` says it. */
  readonly remark?: Message | undefined;
  /** Somebody else's: nothing is written to it, nothing deleted. */
  readonly isForeign?: boolean;
  /** Bytes of a whole file; undefined where there is none. */
  size(path: string): Promise<number | undefined>;
  /** Changes when the file does; undefined where there is none. */
  stamp(path: string): Promise<string | undefined>;
  /** From a byte on; from the first without it. */
  read(path: string, from?: number): AsyncIterable<Uint8Array>;
  partSize(path: string): Promise<number>;
  readPart(path: string, from?: number): AsyncIterable<Uint8Array>;
  /** Goes on after the first `at` bytes of the part; what is behind them is dropped. */
  openPart(path: string, at: number): Promise<PartWriter>;
  /** The part is the file from now on. */
  finish(path: string): Promise<void>;
  /** File and part. */
  remove(path: string): Promise<void>;
  readText(name: string): Promise<string | undefined>;
  /** All of it or nothing, also when the power goes. */
  writeText(name: string, text: string): Promise<void>;
  /** Only where there is none of this name yet. */
  createText(name: string, text: string): Promise<boolean>;
  removeText(name: string): Promise<void>;
  /** Bytes that still fit, as far as it is known. */
  room(): Promise<number | undefined>;
  /** What is left of a model's place when its files are gone: an empty folder. */
  clear(): Promise<void>;
}
