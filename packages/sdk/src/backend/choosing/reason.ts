import type { Language, Message } from "../../contract.ts";
import { type BackendReasonKey, backendReasons } from "../../locale/backends.ts";
import { modelStoreErrors } from "../../locale/model-store.ts";
import { sayPlainly } from "../../locale/say.ts";
import { wordsIn } from "../../locale/words-in.ts";

type Params = NonNullable<Message["params"]>;

/** Why a way to run a model is none, in a form that every language can say. */
export const backendReason = (key: BackendReasonKey, params?: Params): Message => (params ? { key, params } : { key });

/** The same for a person; English unless the language is Chinese. What is wrong with a model's files may be such a reason too. */
export const backendSentence = (reason: Message, lang?: Language): string =>
  sayPlainly(reason, wordsIn(lang, backendReasons, modelStoreErrors));
