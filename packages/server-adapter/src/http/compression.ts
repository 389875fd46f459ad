import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

export type Compression = "br" | "gzip";

/** Below this, a packed body is hardly smaller. */
const worthwhile = 1024;

/** How to pack a body of this type for a client that accepts these codings; undefined: as it is. */
export function compressionFor(accepts: string | null, type: string, length: number): Compression | undefined {
  if (length < worthwhile || !/^text\/|javascript|json|svg/.test(type)) return undefined;
  const accepted = (coding: string): boolean =>
    (accepts ?? "").split(",").some((part) => {
      const [name = "", ...parameters] = part.split(";").map((word) => word.trim().toLowerCase());
      return name === coding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
    });
  return (["br", "gzip"] as const).find(accepted);
}

const packers = {
  br: (body: Uint8Array, lasting: boolean) =>
    promisify(brotliCompress)(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: lasting ? 9 : 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
  gzip: (body: Uint8Array, lasting: boolean) => promisify(gzip)(body, { level: lasting ? 9 : 6 }),
};

/** Packed files, by their tag. As many as a site of this kind has; the oldest goes first, so that rebuilding does not fill the memory. */
const kept = new Map<string, Uint8Array<ArrayBuffer>>();
const mostKept = 200;

/** The packed body; kept under `tag` where there is one. */
export async function compressed(
  body: Uint8Array,
  compression: Compression,
  tag: string | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = `${compression} ${tag}`;
  const known = tag === undefined ? undefined : kept.get(key);
  if (known !== undefined) return known;
  const packed = await packers[compression](body, tag !== undefined);
  if (tag !== undefined) {
    kept.set(key, packed);
    const oldest = kept.keys().next();
    if (kept.size > mostKept && oldest.done !== true) kept.delete(oldest.value);
  }
  return packed;
}
