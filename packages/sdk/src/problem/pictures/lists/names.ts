import type { Token } from "../../grammar/tokens.ts";
import type { Found } from "./items.ts";

const mostWords = 6;
const mostIdeographs = 12;
const quote = /^["'“”]$/;
const inside = /^[-–&./'%]$/;

/** Words that begin what comes behind a list of names, so that no name has them. */
const noNames: ReadonlySet<string> = new Set(
  "with and or whose having respectively values value is are to from between histogram chart graph plot".split(" "),
);

/** Words that no name begins with: they belong to the phrase before it. */
const noBeginnings: ReadonlySet<string> = new Set(
  "of for in on by the as draw plot make show create display graph sketch 画 出 作 绘 描 显 展 标 的 把 将 用 由 请 求 给 帮 根 以 比 对".split(
    " ",
  ),
);

/** A name as it is written, of a few words, whatever they are; it ends before a sign or a number. `mayBeNumber`: 2019 is one as well. */
export function nameAt(
  tokens: readonly Token[],
  at: number,
  characters: string,
  mayBeNumber: boolean,
): Found<string> | undefined {
  if (quote.test(tokens[at]?.text ?? "")) return quotedAt(tokens, at, characters);
  if (noBeginnings.has(tokens[at]?.key ?? "")) return undefined;
  let [to, ideographs] = [at, 0];
  while (to < tokens.length && belongs(tokens, to, at, mayBeNumber)) {
    if (tokens[to]?.kind === "ideograph") ideographs++;
    to++;
  }
  if (to === at || to - at - ideographs > mostWords || ideographs > mostIdeographs) return undefined;
  return { value: textOf(tokens, at, to, characters), to };
}

function belongs(tokens: readonly Token[], at: number, start: number, mayBeNumber: boolean): boolean {
  const token = tokens[at] as Token;
  if (token.kind === "ideograph") return true;
  if (token.kind === "word") return !noNames.has(token.key);
  if (token.kind === "number") return mayBeNumber;
  // A hyphen between words: vice-captain.
  const isBetween = at > start && !token.spaced && tokens[at + 1]?.spaced === false && tokens[at + 1]?.kind === "word";
  return token.kind === "symbol" && inside.test(token.text) && isBetween;
}

function quotedAt(tokens: readonly Token[], at: number, characters: string): Found<string> | undefined {
  const end = tokens.findIndex(({ text }, index) => index > at && text === tokens[at]?.text);
  return end > at + 1 ? { value: textOf(tokens, at + 1, end, characters), to: end + 1 } : undefined;
}

const textOf = (tokens: readonly Token[], from: number, to: number, characters: string): string =>
  characters
    .slice(tokens[from]?.from, tokens[to - 1]?.to)
    .replace(/\s+/g, " ")
    .trim();

/** What leads in to a list. */
const leadIns: ReadonlySet<string> = new Set(
  "of for from with showing using displaying representing data values following as are is the show draw : , ( [ { =".split(" "),
);

/** Whether a first name of several words may begin here: elsewhere one of them may be a word of the phrase before it that nobody knows. */
export const mayBeLong = (tokens: readonly Token[], at: number): boolean =>
  leadIns.has(tokens[at - 1]?.key ?? "") || tokens[at - 1]?.kind === "ideograph";

/** A longer first name is the less likely: it may begin with words of the phrase before it. */
export const costOfName = (from: number, to: number): number => Math.round(15 * (to - from - 1)) / 100;
