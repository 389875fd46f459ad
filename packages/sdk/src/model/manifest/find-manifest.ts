import { MisuseError } from "../../errors/misuse-error.ts";
import { manifests } from "./known.ts";
import type { ModelManifest } from "./manifest.ts";

/** The model that is used where none is named. */
export const defaultModel = "deepseek-r1-distill-qwen-1.5b";

/**
 * A model by its id, its name or its repository, in whatever case.
 *
 * @throws {MisuseError} where there is none, with those that there are
 */
export function findManifest(name: string = defaultModel): ModelManifest {
  const wanted = name.toLowerCase();
  const found = manifests.find((each) => [each.id, each.name, each.hub].some((known) => known.toLowerCase() === wanted));
  if (found === undefined)
    throw new MisuseError(`there is no model "${name}": there are ${manifests.map(({ id }) => id).join(", ")}`);
  return found;
}
