import { BrowserModel, findManifest, type ModelManifest, type ModelState, readManifest } from "@math-viz/sdk";

export type { ModelState };

/** A model that all elements of the page share which name it in the same way. */
export interface PageModel {
  readonly model: BrowserModel;
  readonly listeners: Set<() => void>;
}

const models = new Map<string, Promise<PageModel>>();

/**
 * The page's model of a name: the id of one that is known, or the address of a manifest; "" is the usual one.
 *
 * @param source base address of the hub or a mirror
 * @throws {MisuseError} where there is none, or the manifest is wrong
 */
export function pageModel(name: string, source: string | undefined): Promise<PageModel> {
  const key = `${name} ${source ?? ""}`;
  const known = models.get(key) ?? begin(name, source);
  models.set(key, known);
  known.catch(() => models.delete(key));
  return known;
}

async function begin(name: string, source: string | undefined): Promise<PageModel> {
  const manifest = await manifestOf(name);
  const base = source === undefined ? {} : { source: new URL(source, document.baseURI).href };
  const model = new BrowserModel(manifest, base);
  const listeners = new Set<() => void>();
  model.onchange = () => {
    for (const changed of listeners) changed();
  };
  return { model, listeners };
}

async function manifestOf(name: string): Promise<ModelManifest> {
  if (!name.endsWith(".json")) return findManifest(name === "" ? undefined : name);
  const response = await fetch(new URL(name, document.baseURI));
  if (!response.ok) throw new Error(`${name} is not there (${response.status})`);
  return readManifest(await response.json());
}
