import type { Domain, DomainName } from "./domain.ts";

const loads: { readonly [Name in DomainName]: () => Promise<Domain> } = {
  geometry: async () => (await import("./geometry.ts")).geometry,
  dynamics: async () => (await import("./dynamics.ts")).dynamics,
  pictures: async () => (await import("./pictures.ts")).pictures,
  "plotting-code": async () => (await import("./plotting-code.ts")).plottingCodeDomain,
  forms: async () => (await import("./forms.ts")).forms,
  transcendental: async () => (await import("./transcendental.ts")).transcendental,
  inequalities: async () => (await import("./inequalities.ts")).inequalities,
  systems: async () => (await import("./systems.ts")).systems,
  calculus: async () => (await import("./calculus.ts")).calculus,
  graphs: async () => (await import("./graphs.ts")).graphs,
};

/** Saves loading twice, and says no more: what a derivation may use its problem decides, never what came before it. */
const loaded = new Map<DomainName, Domain>();

export const domainNames = Object.keys(loads) as readonly DomainName[];

/** The domains of these names. A try that fails may be made again. */
export function loadDomains(names: readonly DomainName[]): Promise<Domain[]> {
  return Promise.all(
    names.map(async (name) => {
      const domain = loaded.get(name) ?? (await loads[name]());
      loaded.set(name, domain);
      return domain;
    }),
  );
}

export const loadedDomains = (): Domain[] => domainNames.flatMap((name) => loaded.get(name) ?? []);
