import type { Derivation, Language } from "../contract.ts";
import type { Wording } from "../locale/say.ts";
import { everything } from "./domains/every.ts";
import { type Spoken, tellIn, templateIn, wordingIn } from "./wording.ts";

/** The template of one message key, whether a rule's sentence or a label; undefined for a key nobody has written. */
export const templateOf = (key: string, language: "en" | "zh"): string | undefined => templateIn(everything, key, language);

/**
 * All templates that the messages of a derivation need in one language: small enough to travel with it. Every rule there is comes with this
 * function; `loadWording` fetches what a derivation needs.
 */
export const wordingOf = (derivation: Spoken, lang: Language | undefined): Wording => wordingIn(everything, derivation, lang);

/** The derivation with every step's sentence in the given language. Nothing else changes, and nothing is solved again. */
export const tell = (derivation: Derivation, lang: Language | undefined): Derivation => tellIn(everything, derivation, lang);
