import type { Language, Message } from "../../contract.ts";
import { ModelStoreError, type ModelStoreFailure } from "../../errors/model-store-error.ts";
import { type ModelStoreKey, type ModelStoreReason, modelStoreErrors } from "../../locale/model-store.ts";
import { sayPlainly } from "../../locale/say.ts";
import { wordsIn } from "../../locale/words-in.ts";

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
export const storeSentence = (said: Message, lang?: Language): string => sayPlainly(said, wordsIn(lang, modelStoreErrors));

const units: readonly (readonly [string, number])[] = [
  ["GB", 1e9],
  ["MB", 1e6],
  ["kB", 1e3],
];

/** "1.34 GB", "12 MB": three digits, in powers of ten as disks, browsers and connections count; a decimal comma where the language has one. */
export function bytesInWords(bytes: number, lang: Language = "en"): string {
  // What rounds to a thousand of a unit is one of the next.
  const [name, unit] = units.find(([, least]) => bytes >= 0.9995 * least) ?? ["B", 1];
  return `${(bytes / unit).toLocaleString(lang, { maximumSignificantDigits: 3 })} ${name}`;
}
