import type { Language, Message } from "../../contract.ts";
import { type BackendReasonKey, backendReasons } from "../../locale/backends.ts";
import { languageFor } from "../../locale/language-for.ts";
import { modelStoreErrors } from "../../locale/model-store.ts";
import { sayPlainly } from "../../locale/say.ts";

type Params = NonNullable<Message["params"]>;

/** Why a way to run a model is none, in a form that every language can say. */
export const backendReason = (key: BackendReasonKey, params?: Params): Message => (params ? { key, params } : { key });

/** The same for a person; English unless the language is Chinese. What is wrong with a model's files may be such a reason too. */
export function backendSentence(reason: Message, lang?: Language): string {
  const language = languageFor(lang);
  const entries = Object.entries({ ...backendReasons, ...modelStoreErrors }).map(([key, words]) => [key, words[language]]);
  return sayPlainly(reason, Object.fromEntries(entries));
}
