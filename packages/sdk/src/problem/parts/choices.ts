import type { Expression } from "../../contract.ts";
import { claimOf } from "../tutoring/lines.ts";
import type { Piece } from "./split-parts.ts";

/** A question with answers to choose from. */
export interface MultipleChoice {
  readonly stem: Piece;
  readonly options: readonly { readonly name: string; readonly answer: Expression; readonly piece: Piece }[];
}

const names = "ABCDEF";
/** A. or (A) or A) or A、, each a letter further than the one before. */
const mark = /(?:^|[\s,，;；。.?？)）]|(?<=[^A-Za-z]))[(（]?([A-F])\s*[.．、:：)）]\s*/g;

/** A question that ends in options A, B, C …, each of which is a formula; undefined for one that does not. */
export function multipleChoiceIn(text: string): MultipleChoice | undefined {
  const found = [...text.matchAll(mark)].map((match) => ({
    name: match[1] as string,
    from: match.index,
    to: match.index + match[0].length,
  }));
  const start = found.findIndex(({ name }) => name === "A");
  const listed = start < 0 ? [] : found.slice(start);
  if (listed.length < 2 || !listed.every(({ name }, index) => name === names[index])) return undefined;
  const options = listed.map(({ name, to }, index) => {
    const until = listed[index + 1]?.from ?? text.length;
    const raw = text.slice(to, until).replace(/[\s,，;；.。]+$/, "");
    return { name, answer: claimOf(raw), piece: { text: raw, from: to, to: to + raw.length } };
  });
  if (!options.every((option): option is MultipleChoice["options"][number] => option.answer !== undefined)) return undefined;
  const before = text.slice(0, (listed[0] as { from: number }).from);
  const stem = before.replace(/[\s:：]*(?:[(（]\s*[)）]|_{2,})?[\s.。?？:：]*$/, "");
  return stem.trim() === "" ? undefined : { stem: { text: stem, from: 0, to: stem.length }, options };
}
