import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { builtin, nodeProcess } from "../../backend/node/builtin.ts";

/** SHA-256 of what it is given bit by bit; `crypto.subtle` takes all at once or nothing. */
export interface Sum {
  update(bytes: Uint8Array): void;
  /** In hexadecimal; at the end, once. */
  hex(): string;
}

/** Node's own where there is Node: it is some five times as fast. */
export function startSum(): Sum {
  if (nodeProcess() === undefined) return scriptSum();
  const hash = builtin("node:crypto").createHash("sha256");
  return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest("hex") };
}

/** In JavaScript alone, for browsers. */
export function scriptSum(): Sum {
  const hash = sha256.create();
  return { update: (bytes) => void hash.update(bytes), hex: () => bytesToHex(hash.digest()) };
}

/** Bytes that are summed at a time, and milliseconds after which others get their turn: a page has a frame every sixteen. */
const slice = 2 ** 18;
const turn = 8;

/** Adds bytes that are here already. @throws the signal's reason when aborted */
export async function addTo(sum: Sum, bytes: AsyncIterable<Uint8Array>, signal?: AbortSignal): Promise<void> {
  let since = performance.now();
  for await (const block of bytes)
    for (let at = 0; at < block.length; at += slice) {
      signal?.throwIfAborted();
      sum.update(block.subarray(at, at + slice));
      if (performance.now() - since < turn) continue;
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
}

/** @throws the signal's reason when aborted */
export async function sumOf(bytes: AsyncIterable<Uint8Array>, signal?: AbortSignal): Promise<string> {
  const sum = startSum();
  await addTo(sum, bytes, signal);
  return sum.hex();
}

/** The sum over sums, in their order: of a model as a whole. */
export function sumOfTexts(texts: readonly string[]): string {
  const sum = startSum();
  sum.update(new TextEncoder().encode(texts.join("\n")));
  return sum.hex();
}
