import type { Block } from "./blocks.ts";

/** A sentence of an answer with its place. */
export interface Sentence {
  readonly text: string;
  /** Which block it stands in, and where in the source of that. */
  readonly at: number;
  readonly from: number;
}

/** Where a sentence ends; the sign of 3! = 6 ends none. */
const sentenceEnd = /(?<=[.!?。！？])(?!(?<=\d!)\s*[=≈*×·/÷+])(?=\s|$|\p{Script=Han})/u;

/** A formula in its marks: a sign in it, as in 3! = 6, ends no sentence. */
const formula = /\\\((?:(?!\\\)).){0,2000}\\\)|\\\[(?:(?!\\\]).){0,2000}\\\]/gs;

/** The sentences of a text, end marks with them. */
export function sentencesOf(text: string, at: number): Sentence[] {
  let from = 0;
  const masked = text.replace(formula, (marked) => "x".repeat(marked.length));
  return masked.split(sentenceEnd).map((part) => {
    const sentence = { text: text.slice(from, from + part.length), at, from };
    from += part.length;
    return sentence;
  });
}

/** A block as it stood in the text. */
export function sourceOf(block: Block): string {
  if (block.kind === "code") return block.text;
  if (block.kind === "display")
    return block.formula.latex.startsWith("\\boxed") ? block.formula.latex : `\\[${block.formula.latex}\\]`;
  return block.pieces
    .map((piece) =>
      typeof piece === "string" ? piece : piece.latex.startsWith("\\boxed") ? piece.latex : `\\(${piece.latex}\\)`,
    )
    .join("");
}
