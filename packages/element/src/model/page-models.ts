import { BrowserModel, findManifest, type ModelManifest, readManifest } from "@math-viz/sdk";

/** A model that all elements of the page share which name it. */
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
export async function pageModel(name: string, source: string | undefined): Promise<PageModel> {
  const address = /\.json(?:$|[?#])/.test(name) ? new URL(name, document.baseURI).href : undefined;
  const known = address === undefined ? findManifest(name === "" ? undefined : name) : undefined;
  const base = source === undefined ? undefined : new URL(source, document.baseURI).href;
  const key = `${known?.id ?? address} ${base ?? ""}`;
  const model = models.get(key) ?? begin(known ?? fetchManifest(String(address), name), base);
  models.set(key, model);
  model.catch(() => models.delete(key));
  return model;
}

async function begin(manifest: ModelManifest | Promise<ModelManifest>, source: string | undefined): Promise<PageModel> {
  const model = new BrowserModel(await manifest, source === undefined ? {} : { source });
  const listeners = new Set<() => void>();
  model.onchange = () => {
    for (const changed of listeners) changed();
  };
  return { model, listeners };
}

async function fetchManifest(address: string, name: string): Promise<ModelManifest> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${name} is not there (${response.status})`);
  return readManifest(await response.json());
}
