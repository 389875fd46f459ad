import { readFile, realpath } from "node:fs/promises";
import { join, sep } from "node:path";
import { mediaTypeOf } from "./media-types.ts";

export interface ServedFile {
  body: Uint8Array<ArrayBuffer>;
  type: string;
}

/** Letters, digits, dots, dashes, underlines, beginning with none of the dots: neither "..", nor a hidden file, nor anything encoded. */
const segment = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/;

/**
 * The file of a folder that a URL path names ("demo.css", "fonts/x.woff2"), or undefined. Only plain names are looked up and only files
 * that stand inside the folder once links are followed, so no path leads out of it.
 */
export async function fileFrom(folder: string, path: string): Promise<ServedFile | undefined> {
  const segments = path.split("/");
  const type = mediaTypeOf(path);
  if (type === undefined || !segments.every((name) => segment.test(name))) return undefined;
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, ...segments));
    return file.startsWith(root + sep) ? { body: await readFile(file), type } : undefined;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR") return undefined;
    throw error;
  }
}
