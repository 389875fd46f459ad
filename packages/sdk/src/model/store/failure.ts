import type { Language, Message } from "../../contract.ts";
import { ModelStoreError, type ModelStoreFailure } from "../../errors/model-store-error.ts";
import { languageFor } from "../../locale/language-for.ts";
import { type ModelStoreKey, type ModelStoreReason, modelStoreErrors } from "../../locale/model-store.ts";
import { sayPlainly } from "../../locale/say.ts";

type Params = NonNullable<Message["params"]>;

/** A failure with its sentence; the key is the kind's own. */
export function storeFailure(
  kind: Exclude<ModelStoreFailure, "consent-needed">,
  params: Params,
  cause?: unknown,
): ModelStoreError {
  const said = { key: `model-store.${kind}` satisfies ModelStoreKey, params };
  return new ModelStoreError(storeSentence(said), { kind, said, ...(cause === undefined ? {} : { cause }) });
}

/** What is wrong, as a part of such a sentence. */
export const storeReason = (key: ModelStoreReason, params: Params = {}): Message => ({ key, params });

/** The sentence of a failure, a reason or an offer for a person; English unless the language is Chinese. */
export function storeSentence(said: Message, lang?: Language): string {
  const language = languageFor(lang);
  return sayPlainly(said, Object.fromEntries(Object.entries(modelStoreErrors).map(([key, words]) => [key, words[language]])));
}

const units: readonly (readonly [string, number, number])[] = [
  ["GB", 1e9, 2],
  ["MB", 1e6, 0],
  ["kB", 1e3, 0],
];

/** "1.34 GB", "12 MB", "1.2 kB": decimal units, as disks and browsers count, with two or three digits. */
export function bytesInWords(bytes: number): string {
  const [unit, size, digits] = units.find(([, least]) => bytes >= least) ?? ["B", 1, 0];
  return `${(bytes / size).toFixed(bytes < 10 * size && unit !== "B" ? Math.max(digits, 1) : digits)} ${unit}`;
}
