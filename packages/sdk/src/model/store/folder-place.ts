import { builtin, type NodeFile } from "../../backend/node/builtin.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import { pathPattern } from "../manifest/manifest.ts";
import type { PartWriter, Place } from "./place.ts";

const block = 2 ** 20;
const ofPart = (path: string): string => `${path}.part`;

const codeOf = (error: unknown): string => String((error as { code?: unknown } | undefined)?.code ?? "");
const isMissing = (error: unknown): boolean => ["ENOENT", "ENOTDIR"].includes(codeOf(error));

/** What is meant by codes of making a folder: a disk that is read only, or a link to one that is not there; a file that is in its way. */
const noFolder: Readonly<Record<string, string>> = { ENOENT: "EROFS", EEXIST: "ENOTDIR" };

/** A folder of the disk, laid out as the repository is, so that transformers.js reads it too. Files that are not whole end in ".part". */
export class FolderPlace implements Place {
  readonly kind = "folder";
  readonly name: string;
  readonly isForeign: boolean;
  readonly #records: string;
  readonly #files = builtin("node:fs/promises");

  /** @param records where the store's own records are kept: elsewhere for a folder that is somebody else's */
  constructor(folder: string, records = folder) {
    this.name = folder;
    this.isForeign = records !== folder;
    this.#records = records;
  }

  async size(path: string): Promise<number | undefined> {
    return this.#sizeOf(this.#at(path));
  }

  async stamp(path: string): Promise<string | undefined> {
    try {
      const { size, mtimeMs } = await this.#files.stat(this.#at(path));
      return `${size} ${mtimeMs}`;
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  read(path: string, from = 0): AsyncIterable<Uint8Array> {
    return this.#blocks(this.#at(path), from);
  }

  async partSize(path: string): Promise<number> {
    return (await this.#sizeOf(ofPart(this.#at(path)))) ?? 0;
  }

  readPart(path: string, from = 0): AsyncIterable<Uint8Array> {
    return this.#blocks(ofPart(this.#at(path)), from);
  }

  async openPart(path: string, at: number): Promise<PartWriter> {
    // What a link leads to was not made by us, and is not cut.
    const { O_RDWR, O_CREAT, O_NOFOLLOW = 0 } = builtin("node:fs").constants;
    const file = await this.#openNew(ofPart(this.#at(path)), O_RDWR | O_CREAT | O_NOFOLLOW);
    await file.truncate(at);
    return new FolderWriter(file, at);
  }

  async finish(path: string): Promise<void> {
    const file = await this.#files.open(ofPart(this.#at(path)), "r+");
    try {
      await file.sync();
    } finally {
      await file.close();
    }
    await this.#files.rename(ofPart(this.#at(path)), this.#at(path));
  }

  async remove(path: string): Promise<void> {
    for (const each of [this.#at(path), ofPart(this.#at(path))]) await this.#files.rm(each, { force: true });
  }

  async readText(name: string): Promise<string | undefined> {
    try {
      return await this.#files.readFile(this.#record(name), "utf8");
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  async writeText(name: string, text: string): Promise<void> {
    const next = `${this.#record(name)}.${crypto.randomUUID()}.new`;
    await this.#create(next, "w", text);
    await this.#files.rename(next, this.#record(name));
  }

  async createText(name: string, text: string): Promise<boolean> {
    try {
      await this.#create(this.#record(name), "wx", text);
      return true;
    } catch (error) {
      if (codeOf(error) === "EEXIST") return false;
      throw error;
    }
  }

  async removeText(name: string): Promise<void> {
    await this.#files.rm(this.#record(name), { force: true });
  }

  /** Of the nearest folder around it that is there. */
  async room(): Promise<number | undefined> {
    const { dirname } = builtin("node:path");
    let folder = this.name;
    for (;;) {
      try {
        const { bavail, bsize } = await this.#files.statfs(folder);
        return bavail * bsize;
      } catch (error) {
        const above = dirname(folder);
        if (!isMissing(error) || above === folder) return undefined;
        folder = above;
      }
    }
  }

  async clear(): Promise<void> {
    const { join } = builtin("node:path");
    // What somebody else put there stays.
    const own = this.isForeign ? [] : [join(this.name, "onnx"), this.name];
    for (const folder of [...own, this.#records]) await this.#files.rmdir(folder).catch(() => {});
  }

  /** @throws {MisuseError} for a path that leads out of the folder */
  #at(path: string): string {
    if (!pathPattern.test(path)) throw new MisuseError(`"${path}" is no path within a model's folder`);
    return builtin("node:path").join(this.name, path);
  }

  #record(name: string): string {
    return builtin("node:path").join(this.#records, name);
  }

  async #create(path: string, flags: "w" | "wx", text: string): Promise<void> {
    const file = await this.#openNew(path, flags);
    try {
      await file.writeFile(text);
      await file.sync();
    } catch (error) {
      await this.#files.rm(path, { force: true }).catch(() => {});
      throw error;
    } finally {
      await file.close();
    }
  }

  /** Who removes a model removes its folder too, perhaps between the two. */
  async #openNew(path: string, flags: "w" | "wx" | number, turn = 1): Promise<NodeFile> {
    await this.#makeFolder(builtin("node:path").dirname(path));
    try {
      return await this.#files.open(path, flags);
    } catch (error) {
      if (!isMissing(error) || turn === 3) throw error;
      return this.#openNew(path, flags, turn + 1);
    }
  }

  /** What is said of a folder that cannot be made is no word on the file that was to be in it. */
  async #makeFolder(path: string): Promise<void> {
    try {
      await this.#files.mkdir(path, { recursive: true });
    } catch (error) {
      const code = noFolder[codeOf(error)];
      throw code === undefined ? error : Object.assign(new Error((error as Error).message, { cause: error }), { code });
    }
  }

  async #sizeOf(path: string): Promise<number | undefined> {
    try {
      const found = await this.#files.stat(path);
      return found.isFile() ? found.size : undefined;
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  async *#blocks(path: string, from: number): AsyncGenerator<Uint8Array, void> {
    const file = await this.#files.open(path, "r");
    try {
      for (let at = from; ; ) {
        const bytes = new Uint8Array(block);
        const { bytesRead } = await file.read(bytes, 0, block, at);
        if (bytesRead === 0) return;
        at += bytesRead;
        yield bytes.subarray(0, bytesRead);
      }
    } finally {
      await file.close();
    }
  }
}

class FolderWriter implements PartWriter {
  readonly #file: NodeFile;
  #at: number;

  constructor(file: NodeFile, at: number) {
    this.#file = file;
    this.#at = at;
  }

  async write(bytes: Uint8Array): Promise<void> {
    for (let done = 0; done < bytes.length; ) {
      const { bytesWritten } = await this.#file.write(bytes, done, bytes.length - done, this.#at);
      done += bytesWritten;
      this.#at += bytesWritten;
    }
  }

  async close(): Promise<void> {
    await this.#file.close();
  }
}
