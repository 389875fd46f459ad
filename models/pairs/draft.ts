import type { SeededRandom } from "../../test/support/seeded-random.ts";
import type { Language } from "./sentence.ts";

/** A sentence with the notation of what it means, before any reader has seen it. */
export interface Draft {
  readonly text: string;
  readonly notation: string;
}

/** Where drafts come from: undefined where chance led into what makes no sense. */
export interface Source {
  readonly name: string;
  draft(language: Language, random: SeededRandom): Draft | undefined;
}

/** The reader failed, which it never should, on the sentence that is the message. */
export class ReaderFault extends Error {
  override readonly name = "ReaderFault";
}
