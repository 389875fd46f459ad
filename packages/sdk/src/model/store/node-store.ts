import { builtin, nodeProcess } from "../../backend/node/builtin.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import type { ModelManifest } from "../manifest/manifest.ts";
import { FolderPlace } from "./folder-place.ts";
import { findLocalFolder } from "./local-folder.ts";
import { ModelStore, type StoreOptions } from "./model-store.ts";
import type { Place } from "./place.ts";
import { sumOfTexts } from "./sum.ts";

export interface NodeStoreOptions extends StoreOptions {
  /** Where downloads are kept; `usualModelFolder()` without it. */
  root?: string;
  /** A folder that holds models already: used as it is, and nothing is downloaded. */
  folder?: string;
}

/** Variables that name the folder, the first that is set, and what is appended. */
const variables: readonly (readonly [string, readonly string[]])[] = [
  ["MATH_VIZ_MODELS", []],
  ["XDG_CACHE_HOME", ["math-viz", "models"]],
  ["LOCALAPPDATA", ["math-viz", "models"]],
];

/** Where models are kept in Node unless another folder is named. */
export function usualModelFolder(environment: Readonly<Record<string, string | undefined>> = nodeProcess()?.env ?? {}): string {
  const { join } = builtin("node:path");
  for (const [name, parts] of variables) {
    const value = environment[name];
    if (value) return join(value, ...parts);
  }
  return join(builtin("node:os").homedir(), ".cache", "math-viz", "models");
}

/**
 * Models in folders of this machine. The same folder may be used by many processes at once.
 *
 * @throws {MisuseError} for a source that is no address
 */
export function openNodeStore({ root = usualModelFolder(), folder, ...options }: NodeStoreOptions = {}): ModelStore {
  const { source } = options;
  if (source !== undefined && !/^https?:\/\/\S+$/.test(source))
    throw new MisuseError(`a mirror is an address that begins with http, not "${source}"`);
  const { join, resolve } = builtin("node:path");
  // Whatever the working folder is later, or in the next process.
  const home = resolve(root);
  const placeOf = async (manifest: ModelManifest): Promise<Place> => {
    if (folder === undefined) return new FolderPlace(join(home, ...manifest.hub.split("/")));
    const found = await findLocalFolder(resolve(folder), manifest);
    return new FolderPlace(found, join(home, ".elsewhere", sumOfTexts([found]).slice(0, 16)));
  };
  return new ModelStore(placeOf, { ifRange: true, ...options });
}
