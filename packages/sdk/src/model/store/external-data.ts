import type { Dtype } from "../../backend/choosing/choose-backend.ts";
import { filesOf, type ModelFile, type ModelManifest } from "../manifest/manifest.ts";
import type { Place } from "./place.ts";
import type { Listing } from "./source.ts";

/** At most so many files beside a network, as transformers.js has it. */
const most = 100;

/**
 * The files of a dtype, with those that hold weights beside a network: which there are stands in the repository's list or in its config.json
 * (`transformers.js_config.use_external_data_format`), not in the manifest.
 */
export async function allFiles(
  manifest: ModelManifest,
  dtype: Dtype,
  place: Place,
  listing?: Listing,
): Promise<readonly ModelFile[]> {
  const named = filesOf(manifest, dtype);
  const networks = (manifest.dtypes[dtype] ?? []).filter(({ path }) => path.endsWith(".onnx"));
  const format = await dataFormat(place);
  const beside = networks.flatMap(({ path }) => besideOf(path, format, listing));
  const known = new Set(named.map(({ path }) => path));
  return [...named, ...beside.filter((path) => !known.has(path)).map((path) => ({ path, bytes: null, sha256: null }))];
}

function besideOf(path: string, format: unknown, listing: Listing | undefined): string[] {
  const names = Array.from({ length: most }, (_, index) => `${path}_data${index === 0 ? "" : `_${index}`}`);
  if (format === undefined) return names.filter((name) => listing?.files.has(name));
  return names.slice(0, Math.max(0, countOf(path.slice(path.lastIndexOf("/") + 1), format)));
}

/** A number or a truth value for all networks, or by their names, with or without ending and dtype. */
function countOf(name: string, format: unknown): number {
  const own = typeof format === "object" && format !== null ? (format as Record<string, unknown>) : undefined;
  const value = own === undefined ? format : (own[name] ?? own[name.replace(/(?:_[a-z0-9]+)?\.onnx$/, "")] ?? 0);
  const count = Number(value);
  return Number.isInteger(count) ? Math.min(count, most) : 0;
}

async function dataFormat(place: Place): Promise<unknown> {
  if ((await place.size("config.json")) === undefined) return undefined;
  const decoder = new TextDecoder();
  let text = "";
  for await (const block of place.read("config.json")) text += decoder.decode(block, { stream: true });
  try {
    const config = JSON.parse(text + decoder.decode()) as { "transformers.js_config"?: { use_external_data_format?: unknown } };
    return config["transformers.js_config"]?.use_external_data_format ?? 0;
  } catch {
    return undefined;
  }
}
