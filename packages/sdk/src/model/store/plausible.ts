import type { Message } from "../../contract.ts";
import { storeReason } from "./failure.ts";

type Bytes = AsyncIterable<Uint8Array>;

/** Bytes that suffice to look at a file, and for the beginning of a field. */
const glance = 64;

/**
 * Whether a file whose sum nobody knows yet may be what its name says: a page of an error that was sent as a file must not be pinned, nor a file
 * whose end is missing, where it can be seen.
 *
 * @param size bytes of the file
 * @param bytesFrom the file from a byte on
 * @returns what is wrong with it; undefined where nothing is
 */
export async function whatIsWrong(path: string, size: number, bytesFrom: (from: number) => Bytes): Promise<Message | undefined> {
  if (path.endsWith(".json")) return wrongJson(bytesFrom(0));
  const beginning = await beginningOf(bytesFrom(0));
  const text = new TextDecoder().decode(beginning.subarray(0, glance));
  if (text.startsWith("version https://git-lfs")) return storeReason("model-store.why-pointer");
  if (/^\s*<(?:!doctype|html)/i.test(text)) return storeReason("model-store.why-web-page");
  return path.endsWith(".onnx") ? wrongNetwork(beginning, size, bytesFrom) : undefined;
}

async function wrongJson(bytes: Bytes): Promise<Message | undefined> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const block of bytes) text += decoder.decode(block, { stream: true });
  try {
    JSON.parse(text + decoder.decode());
    return undefined;
  } catch {
    return storeReason("model-store.why-not-json");
  }
}

/**
 * An ONNX file is a message of Protocol Buffers, its first field a version: number 1, wire type 0. Its fields fill it to the last byte. The weights are
 * within one of them, which is passed over unread.
 */
async function wrongNetwork(
  beginning: Uint8Array,
  size: number,
  bytesFrom: (from: number) => Bytes,
): Promise<Message | undefined> {
  if (beginning[0] !== 0x08) return storeReason("model-store.why-no-onnx");
  let block = beginning;
  for (let at = 0; at < size; block = await beginningOf(bytesFrom(at))) {
    let within = 0;
    while (within < block.length) {
      const length = fieldLength(block, within);
      if (length === "unfinished" && within > 0) break;
      if (length === "unfinished") return storeReason("model-store.why-cut-off");
      if (length === "none") return storeReason("model-store.why-no-onnx");
      within += length;
    }
    at += within;
    if (at > size) return storeReason("model-store.why-cut-off");
  }
  return undefined;
}

/** Bytes that a value takes by its wire type; 3 and 4 are no longer used, 6 and 7 never were. */
const fixedLengths: readonly (number | undefined)[] = [undefined, 8, undefined, undefined, undefined, 4];

/** Bytes from the tag of a field to its end, which may lie behind those that are given; "unfinished" where its beginning does. */
function fieldLength(bytes: Uint8Array, from: number): number | "unfinished" | "none" {
  const tag = varint(bytes, from);
  if (typeof tag === "string") return tag;
  const [type, field] = [tag.value % 8, Math.floor(tag.value / 8)];
  if (field === 0) return "none";
  const fixed = fixedLengths[type];
  if (fixed !== undefined) return tag.length + fixed;
  if (type !== 0 && type !== 2) return "none";
  const value = varint(bytes, from + tag.length);
  if (typeof value === "string") return value;
  return tag.length + value.length + (type === 2 ? value.value : 0);
}

/** Seven bits a byte, the lowest first, at most ten bytes. */
function varint(bytes: Uint8Array, from: number): { value: number; length: number } | "unfinished" | "none" {
  let value = 0;
  for (let length = 1; length <= 10; length += 1) {
    const byte = bytes[from + length - 1];
    if (byte === undefined) return "unfinished";
    value += (byte & 0x7f) * 2 ** (7 * (length - 1));
    if (byte < 0x80) return { value, length };
  }
  return "none";
}

/** The first block, or several where they are small. */
async function beginningOf(bytes: Bytes): Promise<Uint8Array> {
  let beginning = new Uint8Array();
  for await (const block of bytes) {
    if (beginning.length === 0 && block.length >= glance) return block;
    const joined = new Uint8Array(beginning.length + block.length);
    joined.set(beginning);
    joined.set(block, beginning.length);
    beginning = joined;
    if (beginning.length >= glance) break;
  }
  return beginning;
}
