import { type Block, blocksOf } from "./blocks.ts";
import { boxesIn } from "./boxes.ts";
import { rowsOf } from "./rows.ts";
import { announcedValues, concludedValues, lastSideOf, type Said, saying } from "./said-values.ts";

/** What an answer part gives as its answer. */
export interface Given {
  /** As it is written; several where several things were asked for. */
  readonly texts: readonly string[];
  /** How it was said: in boxes, behind "the answer is", in a closing sentence. The letter of an option, where it is one. Or only thought. */
  readonly by: "box" | "words" | "option" | "conclusion" | "thought";
  /** What the same sentence says besides: it is right where that is too, and may have been asked for. */
  readonly beside: readonly string[];
  /** Where boxes hold other things in different places, what the ones before the last said. */
  readonly others: readonly string[];
}

/** What announces an answer; what follows it on the line, or the line after, is the answer. */
const announcements: readonly RegExp[] = [
  /(?:^|[\s,;.:—-])(?:the\s+)?(?:final|correct|right)\s+(?:answer|choice|option|result)\s*(?:is|:|=)+\s*(?<answer>.*)$/is,
  /(?:^|[\s,;.:—-])(?:the\s+)?(?:final\s+)?answer\s*(?:is|:|=)+\s*(?<answer>.*)$/is,
  /^(?:the\s+)?(?:final\s+)?(?:answer|result)\s*[:.]?\s*(?<answer>)$/is,
  /^(?:answer|ans)\s*[:.]\s*(?<answer>.*)$/is,
  /^#{4}\s*(?<answer>.+)$/s,
  /(?:最终|最后|正确)?(?:的)?(?:答案|结果|选项)(?:应该)?\s*(?:就?是|为|選|选|[:：=])+\s*(?<answer>.*)$/s,
  /^(?:最终|最后)?(?:的)?(?:答案|结果)\s*[:：。]?\s*(?<answer>)$/s,
  /^(?:综上)?答\s*[:：]\s*(?<answer>.*)$/s,
  /(?:故|因此|所以)?(?:应)?选择?\s*[:：]?\s*(?<answer>[(（]?[A-J][)）]?)(?![A-Za-z])\s*[。.]?$/s,
];

/** (B), B., option B, \text{B}, 选项 B */
const option =
  /^\s*(?:option|choice|选项)?\s*[*"“(（[{]*\s*(?:\\(?:text|textbf|mathrm|mathbf)\s*\{\s*)?[(（]?(?<letter>[A-J])[)）]?\s*\}?\s*[)）\]}*"”]*\s*(?:[.。:：,，、)]|$|\s*[（(—–-])/i;

/** The answer that is given, in the last place that gives one; undefined where none does. */
export function finalAnswerIn(blocks: readonly Block[], isWhole: boolean): Given | undefined {
  const boxes = boxedIn(blocks);
  const announced = announcedIn(blocks);
  if (announced?.by === "option" && announced.at >= (boxes?.at ?? -1)) return announced.given;
  return boxes?.given ?? announced?.given ?? (isWhole ? concludedIn(blocks) : undefined);
}

interface Placed {
  readonly at: number;
  readonly given: Given;
}

function boxedIn(blocks: readonly Block[]): Placed | undefined {
  const boxes = blocks.flatMap((block, at) =>
    block.kind === "code" ? [] : boxesIn(sourceOf(block)).map(({ latex }) => ({ latex, at, paragraph: block.paragraph })),
  );
  const last = boxes.at(-1);
  if (last === undefined) return undefined;
  const together = [...new Set(boxes.filter(({ paragraph }) => paragraph === last.paragraph).map(({ latex }) => latex))];
  const others = [...new Set(boxes.filter(({ paragraph }) => paragraph !== last.paragraph).map(({ latex }) => latex))];
  const letter = together.length === 1 ? lettered(last.latex) : undefined;
  const texts = letter === undefined ? together : [letter];
  return {
    at: last.at,
    given: {
      texts,
      by: letter === undefined ? "box" : "option",
      beside: [],
      others: others.filter((text) => !together.includes(text)),
    },
  };
}

/** A letter alone may be an unknown; with \text around it, or brackets, it is one of the options. */
const lettered = (latex: string): string | undefined =>
  /^\s*(?:\\(?:text|textbf|mathrm|mathbf)\s*\{\s*\(?[A-J]\)?\.?\s*\}|\([A-J]\)|[A-J])\s*$/.test(latex)
    ? /[A-J](?=[^A-Z]*$)/.exec(latex)?.[0]
    : undefined;

function announcedIn(blocks: readonly Block[]): (Placed & { by: Given["by"] }) | undefined {
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    const answer = announcedAt(blocks, at);
    if (answer === undefined) continue;
    const letter = option.exec(answer)?.groups?.letter?.toUpperCase();
    const by = letter === undefined ? "words" : "option";
    const said = letter === undefined ? valuesUpTo(blocks, at) : { texts: [letter], beside: [] };
    return { at, by, given: { ...said, by, others: [] } };
  }
  return undefined;
}

/** What the line announces as an answer, there or on the line after it. */
function announcedAt(blocks: readonly Block[], at: number): string | undefined {
  const block = blocks[at];
  if (block?.kind !== "words") return undefined;
  const source = sourceOf(block).trim();
  const found = announcements.map((form) => form.exec(source)?.groups?.answer).find((text) => text !== undefined);
  if (found === undefined) return undefined;
  return worthOf(found) || followingOf(blocks, at);
}

/** One answer on each of several lines, one below the other. */
function valuesUpTo(blocks: readonly Block[], last: number): Said {
  const [texts, beside]: [string[], string[]] = [[], []];
  for (let at = last; at >= 0 && blocks[at]?.paragraph === blocks[last]?.paragraph; at -= 1) {
    const answer = announcedAt(blocks, at);
    if (answer === undefined) break;
    const said = announcedValues(answer);
    texts.unshift(...said.texts);
    beside.unshift(...said.beside);
  }
  return { texts: [...new Set(texts)], beside };
}

const worthOf = (text: string): string => text.replace(/^[\s:：*]+/, "").trim();

/** What stands on the line after an announcement. */
function followingOf(blocks: readonly Block[], at: number): string | undefined {
  const next = blocks[at + 1];
  return next === undefined || next.kind === "code" ? undefined : sourceOf(next).trim() || undefined;
}

/** Words of a closing sentence, and numbers in it. */
const conclusion = /∴|therefore|thus|hence|\bso\b|altogether|in total|in conclusion|finally|所以|因此|故|综上|最后|一共|答/i;

/** What is concluded behind the last displayed formula, or by it. */
function concludedIn(blocks: readonly Block[]): Given | undefined {
  const place = blocks.findLastIndex(({ kind }) => kind === "display");
  const [before, display] = [blocks[place - 1], blocks[place]];
  const sentences = blocks
    .slice(place + 1)
    .flatMap((block) =>
      block.kind === "words" && !block.isTitle ? sourceOf(block).split(/(?<=[.!?。！？])(?=\s|$|\p{Script=Han})/u) : [],
    );
  const isConcluded = before?.kind === "words" && conclusion.test(sourceOf(before));
  const row = display?.kind === "display" && isConcluded ? rowsOf(display.formula.latex).at(-1) : undefined;
  const shown: Given | undefined =
    row === undefined ? undefined : { texts: [lastSideOf(row)], by: "conclusion", beside: [], others: [] };
  return toldIn(sentences) ?? shown;
}

function toldIn(sentences: readonly string[]): Given | undefined {
  const told = sentences.filter((sentence) => /[^\s\p{P}]/u.test(sentence));
  const concluding = told.slice(-12).filter((sentence) => conclusion.test(sentence));
  const last = told.slice(-1).filter((sentence) => saying.test(sentence));
  for (const sentence of [...concluding.reverse(), ...last]) {
    if (/[?？]\s*$/.test(sentence)) continue;
    const said = concludedValues(sentence);
    if (said !== undefined) return { ...said, by: "conclusion", others: [] };
  }
  return undefined;
}

/** What a last sentence says what it says with. */

/** What closed thinking ends with, where it is an answer: a box, or a last sentence that says what something is. */
export function thoughtAnswerIn(thinking: string): Given | undefined {
  const blocks = blocksOf(thinking.slice(-longestThought));
  const said = boxedIn(blocks)?.given ?? lastSaidIn(blocks);
  return said && { ...said, by: said.by === "option" ? "option" : "thought" };
}

/** No more of the thinking is looked through, in characters. */
const longestThought = 3000;

function lastSaidIn(blocks: readonly Block[]): Given | undefined {
  const last = blocks.findLast((block) => block.kind === "words");
  const sentence =
    last &&
    sourceOf(last)
      .split(/(?<=[.!?。！？])(?=\s|$|\p{Script=Han})/u)
      .filter((text) => text.trim() !== "")
      .at(-1);
  const value =
    sentence &&
    /(?:\bis|\bare|=|等于|为|是)\s*(?:\\\(|\$)?\s*(-?\d+(?:\.\d+)?(?:\/\d+)?)(?![\d.]*\d)[^\d]{0,30}[.。]\s*$/.exec(
      sentence,
    )?.[1];
  return value ? { texts: [value], by: "conclusion", beside: [], others: [] } : undefined;
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
