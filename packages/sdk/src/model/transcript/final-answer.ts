import { type Block, blocksOf } from "./blocks.ts";
import { type BoxedAnswer, boxedAnswers } from "./boxed-answers.ts";
import { denies } from "./plain-sentence.ts";
import { rowsOf } from "./rows.ts";
import { announcedValues, concludedValues, lastSideOf, type Said, saying, tells } from "./said-values.ts";
import { sentencesOf, sourceOf } from "./sentences.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";

/** What an answer part gives as its answer. */
export interface Given {
  /** As it is written; several where several things were asked for. None where an answer is given in words that say more of a value than that it is one. */
  readonly texts: readonly string[];
  /** How it was said: in boxes, behind "the answer is", in a closing sentence. The letter of an option, where it is one. Or only thought. */
  readonly by: "box" | "words" | "option" | "conclusion" | "thought";
  /** What the same sentence says besides: with it the answer stays open, and it may be what was asked for. */
  readonly beside: readonly string[];
  /** What was given as the answer in other places before. */
  readonly others: readonly string[];
  /** Set where a unit stands behind it that the question does not have, or that measures another thing than is asked for. */
  readonly hasOtherUnit?: boolean;
}

/** Something is given that cannot be told. */
const untold = (by: Given["by"]): Given => ({ texts: [], by, beside: [], others: [] });

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

/** (B), B., option B, \text{B}, 选项 B, and behind it nothing, or what the option says. */
const option =
  /^\s*(?:option|choice|选项)?\s*[*"“(（[{]*\s*(?:\\[([])?\s*(?:\\(?:text|textbf|mathrm|mathbf)\s*\{\s*)?[(（]?(?<letter>[A-J])[)）]?\s*\}?\s*(?:\\[)\]])?\s*[)）\]}*"”]*\s*(?<rest>$|[.。:：,，、(（—–-].*$)/is;

/** What comes after a letter without taking it back: another letter, "or", "plus one" would. */
const isOptionAlone = (rest: string): boolean =>
  !denies(rest) && !/(?<![A-Za-z])(?:or|and|plus|[A-J])(?![A-Za-z])|或|和/.test(rest);

/** What takes an answer back that stood before it. */
const retraction =
  /^\s*(?:no\b|hmm\b|oops\b|sorry\b|scratch\b|correction\b|actually\b)|\bwait\b(?!ing)|\b(?:that|this|it|which|answer|result)\s+(?:is|was|seems|must be)\s+(?:wrong|incorrect|false|not\s+(?:right|correct|true)|a mistake)\b|^\s*(?:is|was)\s+(?:not|wrong|incorrect|false)\b|\bcannot be (?:right|correct|true)\b|\btake (?:that|it) back\b|错了|不对[，,。]|有误|答错|我算错|更正|重新(?:计?算|来)/i;

/** The answer that is given, in the last place that gives one; undefined where none does. */
export function finalAnswerIn(blocks: readonly Block[], isWhole: boolean, question?: string): Given | undefined {
  const known = question === undefined ? undefined : vocabularyIn(question, blocks);
  const boxes = boxedAnswers(blocks, known);
  const box = boxes.at(-1);
  const boxed = box && { ...box, given: boxedIn(boxes) };
  const announced = announcedIn(blocks, known);
  const [last, before] = latest(boxed, announced);
  if (last === undefined) return isWhole ? concludedIn(blocks, known) : undefined;
  const { given } = last;
  if (given === undefined || isTakenBack(blocks, last)) return untold("words");
  const others = [...given.others, ...(before?.given?.texts ?? [])];
  return { ...given, others: [...new Set(others)].filter((text) => !given.texts.includes(text)) };
}

/** An answer in its place; undefined where it is denied, asked or supposed, or only a part of what is said. */
interface Told extends Placed {
  readonly given: Given | undefined;
}

/** The later one of two first. Words in which there is no value announce nothing where there is a box: "the answer is verified". */
function latest(boxed: Told | undefined, announced: Told | undefined): (Told | undefined)[] {
  if (boxed === undefined || announced === undefined) return [boxed ?? announced];
  const isEmpty = announced.given?.by === "words" && !/[\d$\\=]/.test(announced.given.texts.join());
  if (isEmpty) return [boxed];
  return isBehind(announced, boxed) ? [announced, boxed] : [boxed, announced];
}

interface Placed {
  readonly at: number;
  readonly from: number;
}

const isBehind = (one: Placed, other: Placed): boolean => one.at > other.at || (one.at === other.at && one.from > other.from);

/** Words of the question, and those that the answer says more than once; names and numbers only of the question. */
function vocabularyIn(question: string, blocks: readonly Block[]): Vocabulary {
  const { words, text } = vocabularyOf(question);
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const block of blocks) {
    if (block.kind !== "words") continue;
    for (const word of vocabularyOf(sourceOf(block)).words) (seen.has(word) ? twice : seen).add(word);
  }
  return { words: new Set([...words, ...twice]), text };
}

/** Whether a later sentence says that what was given is wrong. */
function isTakenBack(blocks: readonly Block[], given: Placed): boolean {
  return blocks
    .slice(given.at)
    .flatMap((block, index) => (block.kind === "words" ? sentencesOf(sourceOf(block), given.at + index) : []))
    .some((sentence) => isBehind(sentence, given) && retraction.test(sentence.text));
}

/** What the last boxes hold; undefined where the last of all is denied. */
function boxedIn(boxes: readonly BoxedAnswer[]): Given | undefined {
  const last = boxes.at(-1);
  if (last === undefined || !last.isGiven) return undefined;
  const given = boxes.filter(({ isGiven }) => isGiven);
  const together = [...new Set(given.filter(({ paragraph }) => paragraph === last.paragraph).map(({ latex }) => latex))];
  const others = [...new Set(given.filter(({ paragraph }) => paragraph !== last.paragraph).map(({ latex }) => latex))];
  const letter = together.length === 1 ? lettered(last.latex) : undefined;
  return {
    texts: letter === undefined ? together : [letter],
    by: letter === undefined ? "box" : "option",
    beside: [],
    others: others.filter((text) => !together.includes(text)),
    ...(given.some((box) => box.paragraph === last.paragraph && box.hasOtherUnit) && { hasOtherUnit: true }),
  };
}

/** A letter alone may be an unknown; with \text around it, or brackets, it is one of the options. */
const lettered = (latex: string): string | undefined =>
  /^\s*(?:\\(?:text|textbf|mathrm|mathbf)\s*\{\s*\(?[A-J]\)?\.?\s*\}|\([A-J]\)|[A-J])\s*$/.test(latex)
    ? /[A-J](?=[^A-Z]*$)/.exec(latex)?.[0]
    : undefined;

/** What is announced last. */
function announcedIn(blocks: readonly Block[], known: Vocabulary | undefined): Told | undefined {
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    const found = announcedAt(blocks, at);
    if (found === undefined) continue;
    const { from, answer, isDenied } = found;
    const [letter, rest = ""] = optionIn(answer);
    if (isDenied || (letter !== undefined && !isOptionAlone(rest))) return { at, from, given: undefined };
    const said = letter === undefined ? valuesUpTo(blocks, at, known) : { texts: [letter], beside: [] };
    return { at, from, given: { ...said, by: letter === undefined ? "words" : "option", others: [] } };
  }
  return undefined;
}

function optionIn(answer: string): [letter?: string, rest?: string] {
  const { letter, rest } = option.exec(answer)?.groups ?? {};
  return letter === undefined ? [] : [letter.toUpperCase(), rest ?? ""];
}

interface Announced {
  readonly answer: string;
  /** Where its sentence begins. */
  readonly from: number;
  readonly isDenied: boolean;
}

/** What the line announces as an answer, there or on the line after it. */
function announcedAt(blocks: readonly Block[], at: number): Announced | undefined {
  const block = blocks[at];
  if (block?.kind !== "words") return undefined;
  const source = sourceOf(block);
  for (const sentence of sentencesOf(source, at).reverse()) {
    const found = announcements.map((form) => form.exec(sentence.text.trim())).find((match) => match !== null);
    if (found === undefined) continue;
    const own = worthOf(found.groups?.answer ?? "");
    const rest = own === "" ? "" : source.slice(sentence.from + sentence.text.length).trim();
    const answer = own === "" ? followingOf(blocks, at) : `${own} ${rest}`.trim();
    if (answer === undefined) continue;
    const lead =
      sentence.text
        .trim()
        .slice(0, found.index)
        .split(/[,，;；]/)
        .at(-1) ?? "";
    return { answer, from: sentence.from, isDenied: denies(lead) || /[?？]\s*$/.test(sentence.text) };
  }
  return undefined;
}

/** One answer on each of several lines, one below the other. */
function valuesUpTo(blocks: readonly Block[], last: number, known: Vocabulary | undefined): Said {
  const [texts, beside]: [string[], string[]] = [[], []];
  for (let at = last; at >= 0 && blocks[at]?.paragraph === blocks[last]?.paragraph; at -= 1) {
    const found = announcedAt(blocks, at);
    if (found === undefined || found.isDenied) break;
    const said = announcedValues(found.answer, known);
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
function concludedIn(blocks: readonly Block[], known: Vocabulary | undefined): Given | undefined {
  const place = blocks.findLastIndex(({ kind }) => kind === "display");
  const [before, display] = [blocks[place - 1], blocks[place]];
  const sentences = blocks
    .slice(place + 1)
    .flatMap((block) =>
      block.kind === "words" && !block.isTitle ? sentencesOf(sourceOf(block), 0).map(({ text }) => text) : [],
    );
  const isConcluded = before?.kind === "words" && conclusion.test(sourceOf(before)) && !denies(lastOf(before));
  const row = display?.kind === "display" && isConcluded ? rowsOf(display.formula.latex).at(-1) : undefined;
  const shown: Given | undefined =
    row === undefined ? undefined : { texts: [lastSideOf(row)], by: "conclusion", beside: [], others: [] };
  return toldIn(sentences, known) ?? shown;
}

/** What is told in the last sentence that concludes something of values, or at least says it of some. */
function toldIn(sentences: readonly string[], known: Vocabulary | undefined): Given | undefined {
  const told = sentences.filter((sentence) => /[^\s\p{P}]/u.test(sentence));
  const concluding = told.slice(-12).filter((sentence) => conclusion.test(sentence));
  const last = told.slice(-1).filter(tells);
  for (const sentence of [...concluding.reverse(), ...last]) {
    if (/[?？]\s*$/.test(sentence) || !/[\d\\$=]/.test(sentence)) continue;
    const said = concludedValues(sentence, known);
    const after = told.slice(told.indexOf(sentence) + 1);
    if (said === undefined || after.some((later) => retraction.test(later))) return untold("conclusion");
    return { ...said, texts: withOthers(said.texts, after), by: "conclusion", others: [] };
  }
  return undefined;
}

/** With what later sentences say of the same letter: x = 3, and in another x = −3. */
function withOthers(texts: readonly string[], later: readonly string[]): readonly string[] {
  const letter = texts.length === 1 ? letterOf(texts[0]) : undefined;
  if (letter === undefined) return texts;
  const others = later.flatMap((sentence) => concludedValues(sentence)?.texts ?? []);
  return [...new Set([...texts, ...others.filter((text) => letterOf(text) === letter)])];
}

const letterOf = (text: string | undefined): string | undefined => /^\s*(\\?[A-Za-z]+)\s*=/.exec(text ?? "")?.[1];

const lastOf = (block: Block): string => sentencesOf(sourceOf(block).trim(), 0).at(-1)?.text ?? "";

/** What closed thinking ends with, where it is an answer: a box, or a last sentence that says what something is. */
export function thoughtAnswerIn(thinking: string): Given | undefined {
  const blocks = blocksOf(thinking.slice(-longestThought));
  const boxes = boxedAnswers(blocks);
  const said = boxes.length > 0 ? boxedIn(boxes) : lastSaidIn(blocks);
  return said && { ...said, by: said.by === "option" ? "option" : "thought" };
}

/** No more of the thinking is looked through, in characters. */
const longestThought = 3000;

function lastSaidIn(blocks: readonly Block[]): Given | undefined {
  const last = blocks.findLast((block) => block.kind === "words");
  const sentence = last && lastOf(last);
  const said =
    sentence !== undefined && saying.test(sentence) && /[.。]\s*$/.test(sentence) ? concludedValues(sentence) : undefined;
  return said?.texts.length === 1 ? { ...said, by: "conclusion", others: [] } : undefined;
}
