import type { Language, Step } from "../contract.ts";
import type { Wording } from "../locale/say.ts";
import { domainNames, loadDomains, loadedDomains } from "./domains/load.ts";
import { domainsFor } from "./domains/needed.ts";
import { type Registry, registryOf } from "./registry.ts";
import { type Spoken, wordingIn } from "./wording.ts";

/**
 * `wordingOf` for a page: what the sentences of a derivation need is loaded first, and nothing else. It may have been made elsewhere, by a version
 * that reads its question differently: where its problems do not tell what it needs, all is loaded.
 */
export async function loadWording(derivation: Spoken, lang: Language | undefined): Promise<Wording> {
  return wordingIn(await registryFor(derivation), derivation, lang);
}

async function registryFor({ readings = [], steps = [] }: Spoken): Promise<Registry> {
  const atHand = registryOf(loadedDomains());
  if (saysAll(atHand, steps)) return atHand;
  const read = registryOf(await loadDomains([...new Set(readings.flatMap(({ problem }) => domainsFor(problem)))]));
  return saysAll(read, steps) ? read : registryOf(await loadDomains(domainNames));
}

const saysAll = (registry: Registry, steps: readonly Step[]): boolean =>
  steps.every(({ rule, substeps = [] }) => registry.rules.has(rule) && saysAll(registry, substeps));
