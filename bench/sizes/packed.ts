import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** What has to be transferred: each file packed by itself, as well as it goes. */
export interface Packed {
  brotli: number;
  gzip: number;
}

export function packFiles(files: readonly string[]): Packed {
  return sum(files.map(packFile));
}

export function sum(sizes: readonly Packed[]): Packed {
  return sizes.reduce((total, { brotli, gzip }) => ({ brotli: total.brotli + brotli, gzip: total.gzip + gzip }), {
    brotli: 0,
    gzip: 0,
  });
}

function packFile(file: string): Packed {
  const body = readFileSync(file);
  // A font of this format is packed already, and servers send it as it is.
  if (extname(file) === ".woff2") return { brotli: body.length, gzip: body.length };
  const best = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
  return { brotli: brotliCompressSync(body, { params: best }).length, gzip: gzipSync(body, { level: 9 }).length };
}
