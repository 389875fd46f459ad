import type { Face } from "./faces.ts";

/** Where the file of a face is: beside the code, so on the same origin wherever the code is. Undefined where a build carries no such file. */
export function fontSource({ file }: Face): string | ArrayBuffer | undefined {
  return `url(${JSON.stringify(new URL(`../fonts/${file}.woff2`, import.meta.url).href)}) format("woff2")`;
}
