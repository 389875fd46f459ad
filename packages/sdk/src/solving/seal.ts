import type { Derivation } from "../contract.ts";

/**
 * The seal of a derivation: the SHA-256 of its canonical JSON, in hexadecimal, without the seal that it may have. Canonical is JSON with the members of
 * every object in the order of their names (by UTF-16 units) and no blanks, as RFC 8785 has it, so that anyone can recompute it. undefined where there
 * is no Web Cryptography, as in pages that come over plain HTTP.
 */
export async function sealOf(derivation: Derivation): Promise<string | undefined> {
  const subtle = globalThis.crypto?.subtle;
  if (subtle === undefined) return undefined;
  const { seal: _, ...provenance } = derivation.provenance;
  const bytes = new TextEncoder().encode(canonicalJson({ ...derivation, provenance }));
  const sum = new Uint8Array(await subtle.digest("SHA-256", bytes));
  return Array.from(sum, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Whether a derivation is as it was sealed. One that has no seal is not; nor one that was told in another language since, for its sentences are part of
 * what is sealed.
 */
export async function hasSeal(derivation: Derivation): Promise<boolean> {
  const { seal } = derivation.provenance;
  return seal !== undefined && seal === (await sealOf(derivation));
}

/** The derivation with its seal, where one can be made. */
export async function sealed(derivation: Derivation): Promise<Derivation> {
  const seal = await sealOf(derivation);
  return seal === undefined ? derivation : { ...derivation, provenance: { ...derivation.provenance, seal } };
}

/** What is undefined is left out, as JSON has no word for it. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((each) => canonicalJson(each ?? null)).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  members.sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join()}}`;
}
