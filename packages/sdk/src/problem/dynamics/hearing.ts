import type { Line } from "./line.ts";
import {
  type AskWord,
  asks,
  chineseGlue,
  drawing,
  glue,
  nounAfterName,
  type Phrase,
  phrases,
  rewordings,
  seeking,
  solving,
} from "./phrases.ts";

/** What the words give. */
export interface Heard {
  readonly asks: readonly AskWord[];
  readonly draws: boolean;
  /** Something is to be found, or asked what it is. */
  readonly seeks: boolean;
  /** The system is to be solved, not only drawn. */
  readonly solves: boolean;
  readonly phrases: readonly { readonly gives: Phrase["gives"]; readonly signs: readonly number[]; readonly text: string }[];
}

export function hear({ words, equations }: Line): Heard | undefined {
  let rest = joinedEquations(rewordings.reduce((text, [pattern, plain]) => text.replace(pattern, plain), words));
  const found: { gives: Phrase["gives"]; signs: number[]; text: string }[] = [];
  for (const { gives, pattern } of phrases) {
    for (let match = pattern.exec(rest); match; match = pattern.exec(rest)) {
      if (match[0].trim() === "") break;
      found.push({ gives, signs: [...match[0].matchAll(/‹\w(\d+)›/g)].map(([, number]) => Number(number)), text: match[0] });
      rest = `${rest.slice(0, match.index)} ; ${rest.slice(match.index + match[0].length)}`;
    }
  }
  const [draws, seeks, solves] = [drawing.test(rest), seeking.test(rest), solving.test(rest)];
  const wanted: { ask: AskWord; at: number }[] = [];
  for (const [ask, pattern] of asks) {
    rest = rest.replace(pattern, (match, ...groups) => {
      const at = groups.find((group) => typeof group === "number") as number;
      wanted.push({ ask, at });
      // The place of what comes later does not change.
      return ";".padEnd(match.length);
    });
  }
  if (!onlyGlue(rest, equations.length > 0)) return undefined;
  wanted.sort((left, right) => left.at - right.at);
  return { asks: [...new Set(wanted.map(({ ask }) => ask))], draws, seeks, solves, phrases: found };
}

/** Equations one after another are one subject. */
const joinedEquations = (words: string): string => words.replace(/‹E\d+›(?:\s*(?:[,;:.、]|and|和|与|及)*\s*‹E\d+›)*/giu, "‹E0›");

/** Whether nothing is left but words that hold a question together, and proper names before "attractor" and the like where equations are typed. */
function onlyGlue(rest: string, typed: boolean): boolean {
  const tokens = rest.match(/‹\w\d+›|\p{Script=Han}+|[A-Za-zÀ-ɏ0-9][\wÀ-ɏ'-]*|\S/gu) ?? [];
  return tokens.every((token, index) => {
    if (/^‹[EK]\d+›$/.test(token)) return true;
    if (/^[,.;:?!、。！？()（）…~-]$/u.test(token)) return true;
    if (/^\p{Script=Han}/u.test(token)) return isChineseGlue(token);
    if (glue.has(token.toLowerCase())) return true;
    const next = tokens.slice(index + 1).find((each) => each !== ";") ?? "";
    const named = typed && /^[A-Z][\w-]*$/.test(token) && (nounAfterName.test(next) || tokens[index + 1] === ";");
    return named;
  });
}

/** Whether a text can be cut into such words: ends[i] says so of its first i characters. */
function isChineseGlue(text: string): boolean {
  const ends = [true, ...Array.from(text, () => false)];
  for (let at = 0; at < text.length; at++) {
    if (!ends[at]) continue;
    for (const word of chineseGlue) if (text.startsWith(word, at)) ends[at + word.length] = true;
  }
  return ends[text.length] === true;
}
