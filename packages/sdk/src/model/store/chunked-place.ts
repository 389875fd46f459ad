import type { Message } from "../../contract.ts";
import { type Chunks, OverflowingChunks } from "./chunks.ts";
import type { PartWriter, Place, PlaceKind } from "./place.ts";

/** Bytes of a piece: what is lost at most when a page is closed in the middle. */
const usualPiece = 8 * 2 ** 20;

interface Piece {
  readonly name: string;
  readonly from: number;
}

/**
 * Files in pieces, for what cannot write a file on: in browsers a file of the page's own file system is written whole or not at all, and an entry of a
 * cache likewise. A piece is named by the place of its first byte. A mark beside them says that the file is whole, and how many bytes it has: it comes
 * last and goes first, so that whatever happens in between leaves a part. The mark of a file of which a piece is in memory is in memory too: the next
 * visit goes on from what was kept.
 */
export class ChunkedPlace implements Place {
  readonly kind: PlaceKind;
  readonly name: string;
  readonly #chunks: OverflowingChunks;
  readonly #prefix: string;
  readonly #piece: number;

  /** @param prefix of all names, which tells models apart */
  constructor(chunks: Chunks, prefix: string, piece = usualPiece) {
    this.#chunks = chunks instanceof OverflowingChunks ? chunks : new OverflowingChunks(chunks);
    this.#prefix = prefix.endsWith("/") ? prefix : `${prefix}/`;
    this.#piece = piece;
    this.kind = chunks.kind;
    this.name = `${chunks.kind}:${prefix}`;
  }

  get remark(): Message | undefined {
    return this.kind === "memory" || this.#chunks.isOverflowing ? { key: "model-store.in-memory" } : undefined;
  }

  async size(path: string): Promise<number | undefined> {
    const mark = await this.#chunks.get(this.#mark(path));
    if (mark === undefined) return undefined;
    const bytes = Number(await mark.text());
    return (await this.#length(await this.#pieces(path))) === bytes ? bytes : undefined;
  }

  async stamp(path: string): Promise<string | undefined> {
    const size = await this.size(path);
    return size === undefined ? undefined : `${size} ${(await this.#pieces(path)).map(({ from }) => from).join(",")}`;
  }

  read(path: string, from = 0): AsyncIterable<Uint8Array> {
    return this.#bytes(path, from);
  }

  /** The file without reading it, for another thread; undefined where there is none. */
  async blob(path: string): Promise<Blob | undefined> {
    if ((await this.size(path)) === undefined) return undefined;
    const pieces: Blob[] = [];
    for (const { name } of await this.#pieces(path)) pieces.push((await this.#chunks.get(name)) ?? new Blob());
    return new Blob(pieces);
  }

  async partSize(path: string): Promise<number> {
    return (await this.size(path)) === undefined ? this.#length(await this.#pieces(path)) : 0;
  }

  readPart(path: string, from = 0): AsyncIterable<Uint8Array> {
    return this.#bytes(path, from);
  }

  async openPart(path: string, at: number): Promise<PartWriter> {
    await this.#chunks.delete(this.#mark(path));
    for (const { name, from } of await this.#pieces(path)) {
      const blob = await this.#chunks.get(name);
      if (from >= at || blob === undefined) await this.#chunks.delete(name);
      else if (from + blob.size > at) await this.#chunks.put(name, await bytesOf(blob.slice(0, at - from)));
    }
    return new PieceWriter((from, bytes) => this.#chunks.put(this.#nameOf(path, from), bytes), at, this.#piece);
  }

  async finish(path: string): Promise<void> {
    const mark = new TextEncoder().encode(String(await this.#length(await this.#pieces(path))));
    if (await this.#chunks.isInMemory(this.#beginning(path))) await this.#chunks.putInMemory(this.#mark(path), mark);
    else await this.#chunks.put(this.#mark(path), mark);
  }

  async remove(path: string): Promise<void> {
    await this.#chunks.delete(this.#mark(path));
    for (const { name } of await this.#pieces(path)) await this.#chunks.delete(name);
  }

  async readText(name: string): Promise<string | undefined> {
    return (await this.#chunks.get(this.#text(name)))?.text();
  }

  async writeText(name: string, text: string): Promise<void> {
    await this.#chunks.put(this.#text(name), new TextEncoder().encode(text));
  }

  /** Two pages that do so at the very same moment may both succeed: browsers have better locks. */
  async createText(name: string, text: string): Promise<boolean> {
    if ((await this.readText(name)) !== undefined) return false;
    await this.writeText(name, text);
    return (await this.readText(name)) === text;
  }

  async removeText(name: string): Promise<void> {
    await this.#chunks.delete(this.#text(name));
  }

  /** There always is some: memory. */
  async room(): Promise<undefined> {}

  async clear(): Promise<void> {}

  #beginning(path: string): string {
    return `${this.#prefix}${path}#`;
  }

  #nameOf(path: string, from: number): string {
    return `${this.#beginning(path)}${String(from).padStart(15, "0")}`;
  }

  #mark(path: string): string {
    return `${this.#prefix}${path}~whole`;
  }

  #text(name: string): string {
    return `${this.#prefix}${name}~text`;
  }

  /** In order. */
  async #pieces(path: string): Promise<Piece[]> {
    const beginning = this.#beginning(path);
    const names = await this.#chunks.names(beginning);
    return names.sort().map((name) => ({ name, from: Number(name.slice(beginning.length)) }));
  }

  /** Up to the first gap: what is behind it is of no use. */
  async #length(pieces: readonly Piece[]): Promise<number> {
    let length = 0;
    for (const { name, from } of pieces) {
      if (from !== length) break;
      length += (await this.#chunks.get(name))?.size ?? 0;
    }
    return length;
  }

  async *#bytes(path: string, start: number): AsyncGenerator<Uint8Array, void> {
    let at = 0;
    for (const { name, from } of await this.#pieces(path)) {
      const blob = from === at ? await this.#chunks.get(name) : undefined;
      if (blob === undefined) return;
      const skipped = Math.min(blob.size, Math.max(0, start - at));
      at += blob.size;
      if (skipped < blob.size) yield await bytesOf(blob.slice(skipped));
    }
  }
}

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());

class PieceWriter implements PartWriter {
  readonly #put: (from: number, bytes: Uint8Array) => Promise<void>;
  readonly #buffer: Uint8Array;
  #from: number;
  #filled = 0;

  constructor(put: (from: number, bytes: Uint8Array) => Promise<void>, at: number, piece: number) {
    this.#put = put;
    this.#from = at;
    this.#buffer = new Uint8Array(piece);
  }

  async write(bytes: Uint8Array): Promise<void> {
    for (let done = 0; done < bytes.length; ) {
      const taken = bytes.subarray(done, done + this.#buffer.length - this.#filled);
      this.#buffer.set(taken, this.#filled);
      this.#filled += taken.length;
      done += taken.length;
      if (this.#filled === this.#buffer.length) await this.#flush();
    }
  }

  async close(): Promise<void> {
    if (this.#filled > 0) await this.#flush();
  }

  async #flush(): Promise<void> {
    await this.#put(this.#from, this.#buffer.slice(0, this.#filled));
    this.#from += this.#filled;
    this.#filled = 0;
  }
}
