import { retryAfter } from "../../backend/remote/retry.ts";
import type { Message } from "../../contract.ts";
import { storeReason } from "./failure.ts";
import type { Fetch } from "./source.ts";

export type ByteReader = Pick<ReadableStreamDefaultReader<Uint8Array>, "read" | "cancel">;

/** What a server answers when it is asked for a file from some byte on. */
export type RangeAnswer =
  /** The file from `at` on: from where it was asked, or from the beginning. `total` is the whole file's, where it is told. */
  | { type: "bytes"; at: number; total: number | undefined; validator: string | undefined; reader: ByteReader }
  /** There is nothing from there on: the file has `total` bytes. */
  | { type: "beyond"; total: number | undefined }
  /** Another file than the one that was begun. */
  | { type: "another" }
  /** It may be otherwise later. */
  | { type: "passing"; reason: Message; retryAfter?: number | undefined }
  | { type: "refused"; status: number };

const passing = new Set([408, 409, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529]);

/**
 * Asks for the bytes of a file from `at` on. Always by a range, which keeps servers and browsers from compressing it on the way (Fetch standard, "HTTP
 * network-or-cache fetch"), so that bytes can be counted.
 *
 * @param validator what the server called the file before: entity tag or date
 * @param ifRange whether to let the server compare it, which saves a request; a page may not always send that header to other origins
 */
export async function askRange(
  fetch: Fetch,
  address: string,
  { at, validator, ifRange, signal }: { at: number; validator: string | undefined; ifRange: boolean; signal: AbortSignal },
): Promise<RangeAnswer> {
  const headers: Record<string, string> = { range: `bytes=${at}-` };
  if (ifRange && at > 0 && validator !== undefined) headers["if-range"] = validator;
  // Kept by the store: the browser's own cache would hold each of these gigabytes once more.
  const response = await fetch(address, { headers, signal, cache: "no-store" });
  const answer = read(response, at);
  if (answer.type !== "bytes") {
    await letGo(response);
    return answer;
  }
  if (answer.at === 0 || validator === undefined || answer.validator === validator) return answer;
  void answer.reader.cancel().catch(() => {});
  return { type: "another" };
}

/** Bytes that are read to keep a connection; breaking one off may take the next request with it. */
const worthReading = 65_536;

/** What an error page says is of no interest. */
export async function letGo({ body }: Response): Promise<void> {
  if (body === null) return;
  const reader = body.getReader();
  try {
    for (let read = 0; read < worthReading; ) {
      const { done, value } = await reader.read();
      if (done) return;
      read += value.length;
    }
    await reader.cancel();
  } catch {
    // It broke off by itself.
  }
}

function read(response: Response, at: number): RangeAnswer {
  const { status, headers, body } = response;
  const range = rangeOf(headers.get("content-range"));
  if (status === 416) return { type: "beyond", total: range?.total };
  if (passing.has(status))
    return {
      ...{ type: "passing", reason: storeReason("model-store.why-status", { status }) },
      retryAfter: retryAfter(headers.get("retry-after"), Date.now()),
    };
  if (status !== 200 && status !== 206) return { type: "refused", status };
  if (/^text\/html/i.test(headers.get("content-type") ?? ""))
    return { type: "passing", reason: storeReason("model-store.why-page") };
  if (body === null) return { type: "passing", reason: storeReason("model-store.why-no-content") };
  if (status === 206 && range?.from !== at)
    return {
      type: "passing",
      reason: storeReason(range === undefined ? "model-store.why-range-hidden" : "model-store.why-other-bytes"),
    };
  // What was packed on the way all the same: its lengths and places are those of the packed bytes, so that nothing can be gone on with.
  const isPlain = (headers.get("content-encoding") ?? "identity") === "identity";
  if (!isPlain && status === 206 && at > 0) return { type: "another" };
  const from = status === 206 ? at : 0;
  const length = status === 206 ? range?.total : numberOf(headers.get("content-length"));
  const [total, validator] = isPlain ? [length, validatorOf(headers)] : [];
  // The reader at once: Node ends a body that nobody reads as soon as its response is no longer held.
  const reader: ByteReader = (body as ReadableStream<Uint8Array>).getReader();
  return { type: "bytes", at: from, total, validator, reader };
}

/** A strong entity tag, or the date; a weak tag does not say that the bytes are the same (RFC 9110, 8.8.1). */
function validatorOf(headers: Headers): string | undefined {
  const tag = headers.get("etag");
  return tag !== null && !tag.startsWith("W/") ? tag : (headers.get("last-modified") ?? undefined);
}

/** "bytes 5-99/100", "bytes 5-99/*", "bytes *" + "/100". */
function rangeOf(header: string | null): { from: number | undefined; total: number | undefined } | undefined {
  const match = /^bytes (?:(\d+)-\d+|\*)\/(\d+|\*)$/i.exec(header ?? "");
  return match === null ? undefined : { from: numberOf(match[1] ?? null), total: numberOf(match[2] ?? null) };
}

const numberOf = (text: string | null): number | undefined =>
  text !== null && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
