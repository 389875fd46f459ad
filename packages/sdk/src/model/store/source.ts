import type { ModelManifest } from "../manifest/manifest.ts";
import { letGo } from "./ask-range.ts";

/** Where models come from unless a mirror is named. */
export const usualSource = "https://huggingface.co";

/** The part of `fetch` that is used. */
export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

export const addressOf = (source: string, { hub }: ModelManifest, revision: string, path: string): string =>
  `${source.replace(/\/+$/, "")}/${hub}/resolve/${encodeURIComponent(revision)}/${path}`;

/** What a server tells of a repository. */
export interface Listing {
  /** Of the revision. */
  readonly commit: string | undefined;
  readonly files: ReadonlyMap<string, { readonly bytes: number | undefined; readonly sha256: string | undefined }>;
}

/**
 * Asks the hub what files a repository has, with sizes and, for large ones, sums (the hub's API for models, with `blobs=true`). Mirrors that only have
 * files do not answer; then nothing is known.
 *
 * @throws the signal's reason when aborted
 */
export async function askHub(
  fetch: Fetch,
  source: string,
  { hub, revision }: Pick<ModelManifest, "hub" | "revision">,
  signal?: AbortSignal,
): Promise<Listing | undefined> {
  const address = `${source.replace(/\/+$/, "")}/api/models/${hub}/revision/${encodeURIComponent(revision)}?blobs=true`;
  const limit = AbortSignal.timeout(10_000);
  try {
    const response = await fetch(address, { signal: signal === undefined ? limit : AbortSignal.any([signal, limit]) });
    if (response.status === 200) return listingOf(await response.json());
    await letGo(response);
  } catch {
    signal?.throwIfAborted();
  }
  return undefined;
}

interface Sibling {
  readonly rfilename?: unknown;
  readonly size?: unknown;
  readonly lfs?: { readonly sha256?: unknown; readonly size?: unknown } | null;
}

function listingOf(answer: unknown): Listing | undefined {
  const { sha, siblings } = answer as { sha?: unknown; siblings?: unknown };
  if (!Array.isArray(siblings)) return undefined;
  const files = (siblings as Sibling[]).flatMap(({ rfilename, size, lfs }) => {
    if (typeof rfilename !== "string") return [];
    const bytes = [lfs?.size, size].find((each): each is number => Number.isInteger(each));
    const sha256 = typeof lfs?.sha256 === "string" && /^[0-9a-f]{64}$/.test(lfs.sha256) ? lfs.sha256 : undefined;
    return [[rfilename, { bytes, sha256 }] as const];
  });
  return { commit: typeof sha === "string" && /^[0-9a-f]{40}$/.test(sha) ? sha : undefined, files: new Map(files) };
}
