import { type Found, findFormulas, type Piece } from "./find-formulas.ts";

/** A line of words, with the formulas in it; a title where it is a heading or wholly emboldened. */
export interface Words {
  readonly kind: "words";
  readonly pieces: readonly Piece[];
  readonly isTitle: boolean;
  readonly paragraph: number;
}

/** A part of an answer in Markdown. Blank lines end a paragraph. */
export type Block =
  | Words
  | { readonly kind: "display"; readonly formula: Found; readonly paragraph: number }
  | {
      readonly kind: "code";
      readonly language: string;
      readonly text: string;
      readonly isOpen: boolean;
      readonly paragraph: number;
    };

/** A fence of code and what follows it up to the next one. */
const fence = /^[ \t]{0,12}(?:```|~~~)[ \t]*(?<language>[A-Za-z0-9_+-]*)[^\n]*$/gm;

/** Takes an answer apart into lines of words, displayed formulas and code, in their order. */
export function blocksOf(answer: string): Block[] {
  const blocks: Block[] = [];
  let paragraph = 0;
  let at = 0;
  let open: { language: string; from: number } | undefined;
  const words = (text: string): void => {
    for (const block of blocksOfText(text, paragraph)) {
      blocks.push(block);
      paragraph = block.paragraph;
    }
    paragraph += 1;
  };
  for (const { 0: line, index, groups } of answer.matchAll(fence)) {
    if (open === undefined) {
      words(answer.slice(at, index));
      open = { language: groups?.language?.toLowerCase() ?? "", from: index + line.length };
    } else {
      blocks.push({
        kind: "code",
        language: open.language,
        text: answer.slice(open.from, index).trim(),
        isOpen: false,
        paragraph,
      });
      open = undefined;
      paragraph += 1;
    }
    at = index + line.length;
  }
  if (open !== undefined) {
    blocks.push({ kind: "code", language: open.language, text: answer.slice(open.from).trim(), isOpen: true, paragraph });
  } else words(answer.slice(at));
  return blocks;
}

function blocksOfText(text: string, first: number): Block[] {
  const blocks: Block[] = [];
  let paragraph = first;
  let line: Piece[] = [];
  const endLine = (): void => {
    const block = lineOf(line, paragraph);
    if (block !== undefined) blocks.push(block);
    line = [];
  };
  for (const piece of findFormulas(text)) {
    if (typeof piece !== "string") {
      if (piece.isDisplay) {
        endLine();
        blocks.push({ kind: "display", formula: piece, paragraph });
      } else line.push(piece);
      continue;
    }
    const parts = piece.split("\n");
    for (const [index, part] of parts.entries()) {
      if (index > 0) {
        endLine();
        if (part.trim() === "" && index < parts.length - 1) paragraph += 1;
      }
      if (part !== "") line.push(part);
    }
  }
  endLine();
  return blocks;
}

const listMark = /^\s*(?:>\s*)*(?:[-*+•]|\d{1,3}[.)、]|[①-⑳])\s+/;
const rule = /^[\s*_—=-]*$/;

function lineOf(pieces: readonly Piece[], paragraph: number): Block | undefined {
  const [first, ...others] = pieces;
  if (first === undefined) return undefined;
  // "#### 42" is how some data sets give an answer.
  const isResult = typeof first === "string" && /^\s*#{4}\s*(?:[-+$\d]|$)/.test(first);
  const isHeading = !isResult && typeof first === "string" && /^\s*#{1,6}\s/.test(first);
  const bare =
    typeof first === "string"
      ? [(isHeading ? first.replace(/^\s*#{1,6}\s+/, "") : first).replace(listMark, ""), ...others]
      : pieces;
  const isWholly = isEmboldened(bare);
  const clean = bare.map((piece) => (typeof piece === "string" ? withoutEmphasis(piece) : piece)).filter((piece) => piece !== "");
  if (clean.every((piece) => typeof piece === "string" && rule.test(piece))) return undefined;
  // What stands alone on its line is set apart as a display is.
  const [only, ...more] = clean.filter((piece) => typeof piece !== "string" || !/^[\s.,;。，；]*$/.test(piece));
  if (only !== undefined && typeof only !== "string" && more.length === 0) return { kind: "display", formula: only, paragraph };
  return { kind: "words", pieces: clean, isTitle: isHeading || isWholly, paragraph };
}

/** **Isolate x:** and the like: the line begins and ends with the marks, and has no others inside. */
function isEmboldened(pieces: readonly Piece[]): boolean {
  const line = pieces
    .map((piece) => (typeof piece === "string" ? piece : "x"))
    .join("")
    .trim();
  return /^(?:\*\*|__)(?:(?!\*\*|__).)+(?:\*\*|__)\s*[:：.]?$/s.test(line);
}

/** Words without the marks of emphasis; a star between numbers multiplies. */
const withoutEmphasis = (text: string): string =>
  text
    .replace(/<\/?(?:b|i|u|em|strong|br|p|div|span|center)\s*\/?>/gi, " ")
    .replace(/\\text(?:bf|it|rm)?\s*\{([^{}]{0,400})\}/g, "$1")
    .replace(/\*\*|__(?=\S)|(?<=\S)__/g, "")
    .replace(/(^|[\s(（“"])\*(?=\S)([^*\n]{1,400}?)(?<=\S)\*(?=$|[\s.,;:!?)）。，；：”"])/g, "$1$2")
    .replace(/`([^`\n]{1,400})`/g, "$1");
