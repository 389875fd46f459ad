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
 * what is sealed; nor anything that is no derivation, or has more to it than JSON has words for.
 */
export async function hasSeal(derivation: Derivation): Promise<boolean> {
  if (!isData(derivation, deepest)) return false;
  const seal: unknown = derivation?.provenance?.seal;
  return typeof seal === "string" && seal === (await sealOf(derivation));
}

/** No derivation nests deeper; whoever goes through one that does runs out of stack. */
const deepest = 1000;

/** Whether all there is to a value is in its canonical JSON: Infinity would be null there, and what is inherited or not counted would not be there. */
function isData(value: unknown, depth: number): boolean {
  if (value === null || value === undefined || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || depth === 0) return false;
  const members = Object.entries(Object.getOwnPropertyDescriptors(value));
  const counted = Array.isArray(value) ? members.filter(([name]) => name !== "length") : members;
  const isWhole = Array.isArray(value)
    ? counted.length === value.length
    : [null, Object.prototype].includes(Object.getPrototypeOf(value));
  return (
    isWhole &&
    Object.getOwnPropertySymbols(value).length === 0 &&
    counted.every(([, member]) => member.enumerable && "value" in member && isData(member.value, depth - 1))
  );
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
