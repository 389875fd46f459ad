/** The part of `fetch` that transformers.js uses. */
export type HubFetch = (address: string | URL, init?: RequestInit) => Promise<Response>;

/** Where kept files seem to be: a host that is none (RFC 2606), so that nothing is ever asked of a server instead. */
export const keptAddress = "https://kept.invalid/";

/**
 * A `fetch` for transformers.js (`env.fetch`) that answers with files that are here: what is asked of `keptAddress` comes from them, and is missing
 * where they lack it. Anything else goes on to another `fetch`.
 *
 * @param files by their paths in the repository
 */
export function servedFiles(files: Readonly<Record<string, Blob>>, otherwise: HubFetch): HubFetch {
  return async (address, init) => {
    const { href, pathname } = new URL(address);
    if (!href.startsWith(keptAddress)) return otherwise(address, init);
    const path = decodeURIComponent(pathname);
    const name = Object.keys(files).find((each) => path.endsWith(`/${each}`));
    const file = name === undefined ? undefined : files[name];
    return file === undefined ? new Response(null, { status: 404 }) : answer(file, new Headers(init?.headers).get("range"));
  };
}

/** It asks for the first byte to learn a file's size. */
function answer(file: Blob, range: string | null): Response {
  const [, from = "", to = ""] = /^bytes=(\d+)-(\d*)$/.exec(range ?? "") ?? [];
  if (from === "") return new Response(file, { headers: { "content-length": String(file.size) } });
  const end = Math.min(file.size, to === "" ? file.size : Number(to) + 1);
  const headers = { "content-length": String(end - Number(from)), "content-range": `bytes ${from}-${end - 1}/${file.size}` };
  return new Response(file.slice(Number(from), end), { status: 206, headers });
}
