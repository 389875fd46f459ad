import type { Question } from "../contract.ts";
import { multipleChoiceAround } from "./parts/multiple-choice.ts";
import { partsAround } from "./parts/numbered-parts.ts";
import type { ReadResult } from "./read-result.ts";
import { tutoringAround } from "./tutoring/read-tutoring.ts";

/** A question that is about others, which are read by themselves: one with a hint asked for, one in parts, one with answers to choose from. */
export interface Around {
  readonly inner: readonly Inner[];
  /** What it comes to, with the inner questions read; undefined where they do not go together, and the text is another question. */
  finish(read: readonly ReadResult[]): ReadResult | undefined;
}

/** A question within another, and where its characters stand in the whole. */
export interface Inner {
  readonly text: string;
  place(offset: number): number;
}

/** Beyond this a text is read as it is. */
const longest = 4000;

/** The ways in which a question may be about others, likeliest first. */
export function aroundIn({ text }: Question): Around[] {
  if (typeof text !== "string" || text.length > longest) return [];
  return [...multipleChoiceAround(text), ...partsAround(text), ...tutoringAround(text)];
}
