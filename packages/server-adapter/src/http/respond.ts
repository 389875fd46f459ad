import { createHash } from "node:crypto";
import { compressed, compressionFor } from "./compression.ts";

/** What to answer with, before the request's own wishes (HEAD, what it has already, what it can unpack). */
export interface Content {
  body: Uint8Array<ArrayBuffer>;
  /** The media type, with its charset where it is text. */
  type: string;
  status?: number;
  headers?: Record<string, string>;
  /** The same bytes will be asked for again, so they are worth packing well and keeping packed. */
  lasting?: boolean;
}

/** The response to a request for this content: 304 where the client has it, packed where it can unpack, without a body for HEAD. */
export async function respond(request: Request, content: Content): Promise<Response> {
  const { body, type, status = 200 } = content;
  const headers = new Headers({
    "content-type": type,
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    vary: "accept-encoding",
    ...content.headers,
  });
  const etag = `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  if (status === 200) {
    headers.set("etag", etag);
    if (matches(request.headers.get("if-none-match"), etag)) {
      headers.delete("content-type");
      return new Response(null, { status: 304, headers });
    }
  }
  const compression = compressionFor(request.headers.get("accept-encoding"), type, body.length);
  const packed =
    compression === undefined ? body : await compressed(body, compression, content.lasting === true ? etag : undefined);
  if (compression !== undefined) headers.set("content-encoding", compression);
  headers.set("content-length", String(packed.length));
  return new Response(request.method === "HEAD" ? null : packed, { status, headers });
}

function matches(header: string | null, etag: string): boolean {
  if (header === null) return false;
  const bare = (tag: string): string => tag.trim().replace(/^W\//, "");
  return header.trim() === "*" || header.split(",").some((tag) => bare(tag) === bare(etag));
}
