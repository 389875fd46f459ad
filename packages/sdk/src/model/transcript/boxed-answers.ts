import type { Block } from "./blocks.ts";
import { boxesIn, isPartOfMore } from "./boxes.ts";
import { chinese, english } from "./sentence-words.ts";
import { type Sentence, sentencesOf, sourceOf } from "./sentences.ts";
import { unitFits } from "./units-said.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A box that shows, with its place. */
export interface BoxedAnswer {
  readonly latex: string;
  /** Which block it stands in, and where in the source of that. */
  readonly at: number;
  readonly from: number;
  readonly paragraph: number;
  /** Whether it is what is answered: not denied, asked or supposed, and all of a value. */
  readonly isGiven: boolean;
  /** Whether a unit stands behind it that the question does not have, or that measures another thing than is asked for. */
  readonly hasOtherUnit: boolean;
}

/** All boxes of an answer that show. */
export function boxedAnswers(blocks: readonly Block[], known?: Vocabulary): BoxedAnswer[] {
  return blocks.flatMap((block, at) => {
    if (block.kind === "code") return [];
    const source = sourceOf(block);
    const lead = block.kind === "display" ? leadOf(blocks[at - 1]) : "";
    const sentences = block.kind === "display" ? [{ text: source, at, from: 0 }] : sentencesOf(source, at);
    return boxesIn(block.kind === "display" ? withoutComments(source) : source).map(({ latex, from, to }) => {
      const [before, after] = besides(source, sentences, from, to);
      const isGiven =
        !isDenied(`${lead}${before}`, after) &&
        !isBound(`${lead}${before}`, after, known) &&
        !isPartOfMore(...formulaBesides(source, from, to));
      const behind = after.replace(/\\(?:text|mathrm)\s*\{|\\[)\]\s,;!]|[{}$*]/g, " ");
      const hasOtherUnit = known !== undefined && !unitFits(behind, known.text);
      return { latex, at, from, paragraph: block.paragraph, isGiven, hasOtherUnit };
    });
  });
}

/** Comments of LaTeX as blanks. A percent sign behind a number lacks its backslash. */
const withoutComments = (latex: string): string => latex.replace(/(?<![\\\d])%[^\n]*/g, (comment) => " ".repeat(comment.length));

/** The last sentence of the words that lead to a display, where it goes on with that. */
function leadOf(block: Block | undefined): string {
  if (block?.kind !== "words") return "";
  const last = sentencesOf(sourceOf(block).trim(), 0).at(-1)?.text ?? "";
  return /[.。!！]\s*$/.test(last) ? "" : last.slice(-longestContext);
}

/** What the sentence of a box says before it and behind it. */
function besides(source: string, sentences: readonly Sentence[], from: number, to: number): [string, string] {
  const own = sentences.findLast((sentence) => sentence.from <= from);
  const end = sentences.find((sentence) => sentence.from >= to)?.from ?? source.length;
  return [
    source.slice(Math.max(own?.from ?? 0, from - longestContext), from),
    source.slice(to, Math.min(end, to + longestContext)),
  ];
}

/** No more of a sentence is looked at on either side of a box, in characters. */
const longestContext = 300;

/** The same within its formula; of a box among words what touches it. */
function formulaBesides(source: string, from: number, to: number): [string, string] {
  const [before, after] = [source.slice(Math.max(0, from - longestFormula), from), source.slice(to, to + longestFormula)];
  const open = Math.max(before.lastIndexOf("\\("), before.lastIndexOf("\\["));
  const close = /\\[)\]]/.exec(after);
  const isInside = open >= 0 && close !== null && !/\\[)\]]/.test(before.slice(open));
  if (isInside) return [before.slice(open + 2), after.slice(0, close.index)];
  return [/\S{0,40}$/.exec(before)?.[0] ?? "", /^\S{0,40}/.exec(after)?.[0] ?? ""];
}

/** No formula is longer, in characters. */
const longestFormula = 2000;

/** What may stand between a denial and the box that it denies. */
const filler = String.raw`(?:\s|[(（:：*$"“]|\\[(\[,;:! ]|\\text\s*\{|[}]|\b(?:be|equal|equals|to|the|a|an|answer|choose|pick|option|is|are|exactly|simply|x|y|n)\b|=|选|选项|答案|是|为)*$`;

const deniedBefore: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:\b(?:not|never|cannot|nor|neither|except|instead of|rather than|unlike)\b|n['’]t\b|不|并非|而非|除了)(?:会|可能|应该|应)?${filler}`,
    "i",
  ),
  /\b(?:impossible|no one|nobody|unlikely|doubt\w*)\b[^,，;；]*$/i,
  // If the answer were 6: but not "if we add them we get 6".
  /\b(?:if|suppose|supposing|assume|assuming|unless|whether)\b(?:(?!\b(?:get|gets|have|obtain|find|then|gives?)\b)[^,，;；])*$|(?:如果|假如|假设|若)[^,，;；则得]*$/i,
  // How an answer would be written.
  /(?:\be\.g\.|\b(?:for example|for instance|such as|format|write|in the form)\b|例如|比如|格式)[^,，;；]*$/i,
  /\b(?:wrong|incorrect|false|mistaken)\b[^,，;；]*$|(?:错误|错)的?(?:答案|结果|解)[^,，;；]*$/i,
];

const deniedBehind: readonly RegExp[] = [
  /^[\s)）}*"”]*(?:\\[)\]]|\\text\s*\{)?[\s)）}*"”,，]*(?:(?:is|was|are|were|would be|seems|looks|must be)\s+)?(?:not\b|wrong|incorrect|false|invalid|extraneous|rejected|impossible|cannot\b|can['’]t\b|does(?:n['’]t| not)\b|fails?\b|isn['’]t\b|won['’]t\b|would not\b)/i,
  /^[\s)）}*"”]*(?:\\[)\]])?[\s)）}*"”,，]*(?:是|为)?(?:不是|不对|不成立|不合|不满足|不符|不可能|错|增根|应?舍去)/,
  /[?？][\s)）*"”]*$|错了|不对|有误|算错/,
];

/** Whether the words of its sentence deny a box, ask or suppose it; or make another value of it. */
function isDenied(before: string, after: string): boolean {
  if (deniedBefore.some((form) => form.test(before)) || deniedBehind.some((form) => form.test(after))) return true;
  const last = /([A-Za-z]+)(?:\s|[(*$]|\\[([])*$/.exec(before)?.[1]?.toLowerCase() ?? "";
  const next = /^(?:\s|[)*$}]|\\[)\]]|\\text\s*\{)*([A-Za-z]+)/.exec(after)?.[1]?.toLowerCase() ?? "";
  const han = /^(?:\s|[)*$}]|\\[)\]]|\\text\s*\{)*(\p{Script=Han}+)/u.exec(after)?.[1] ?? "";
  const isLarge =
    [...chinese.changing].some((word) => han.startsWith(word)) &&
    ![...chinese.units].some((unit) => unit.length > 1 && han.startsWith(unit));
  return (
    english.making.has(last) ||
    /\b(?:half|third|quarter|twice|double|square|cube|square root|cube root|reciprocal|negative|opposite)\s+of(?:\s|[(*$]|\\[([])*$/i.test(
      before,
    ) ||
    /(?:负|根号|的一半|倍)\s*(?:\\[([])?\s*$/.test(before) ||
    (english.making.has(next) && next !== "square") ||
    (english.changing.has(next) && !harmlessBehind.has(next)) ||
    isLarge
  );
}

/** Whether a box is said to be a bound: of a question for the least or the most it is the answer all the same. */
function isBound(before: string, after: string, known: Vocabulary | undefined): boolean {
  const isAsked =
    known !== undefined &&
    /\b(?:least|most|minimum|maximum|smallest|largest|fewest)\b|至少|至多|最少|最多|最小|最大/.test(known.text);
  const opening = String.raw`(?:\s|[(*$]|\\[(\[])*$`;
  return (
    (!isAsked &&
      new RegExp(
        String.raw`(?:\b(?:at least|at most|(?:more|less|greater|fewer|larger|smaller|higher|lower) than)|大于|小于|至少|至多|超过|不足|多于|少于)${opening}`,
        "i",
      ).test(before)) ||
    /^(?:\s|[)*$}]|\\[)\]])*or\s+(?:more|less|fewer|so|above|over|greater)\b/i.test(after)
  );
}

/** Behind a box these begin another thing, or name what the question asks in. */
const harmlessBehind: ReadonlySet<string> = new Set([
  "or",
  "percent",
  "percentage",
  "within",
  "up",
  "at",
  "about",
  "under",
  "over",
  "above",
  "below",
  "between",
]);
