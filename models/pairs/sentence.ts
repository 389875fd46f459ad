import type { SeededRandom } from "../../test/support/seeded-random.ts";

export type Language = "en" | "zh";

/** A piece of a sentence: words of a phrase, or a formula. */
export interface Piece {
  readonly text: string;
  readonly isFormula: boolean;
}

export const words = (text: string): Piece => ({ text, isFormula: false });
export const formula = (text: string): Piece => ({ text, isFormula: true });

/** Nouns that people put "the" before, behind words that a noun follows. */
const nouns =
  /^(?:[a-z-]+ )?(?:solutions?|roots?|zeros?|derivative|integral|limit|equations?|expression|value|values|domain|range|inverse|tangent|line|circle|ellipse|parabola|hyperbola|function|inequality|system|area|distance|slope|center|radius|foci|focus|vertex|vertices|directrix|asymptotes?|eccentricity|midpoint|length|points?|polynomial|product|sum|greatest|least|remainder|quotient|x-axis|y-axis|origin|graph)\b/;
const before =
  /(?:^|\s)(?:find|determine|calculate|compute|evaluate|give|state|write|is|are|of|for|to|in|at|by|from|and|solve|simplify|factor|expand|differentiate|integrate|sketch|graph|draw|plot|on|between|through|with)$/;
const questions = /^(?:what|how|which|where|is|are|does|do|for what|for which|can|at what|when)\b/i;

/** The pieces as a person would put them: spaces, articles, a capital letter and a mark at the end. */
export function sentenceOf(pieces: readonly Piece[], language: Language, random: SeededRandom): string {
  return language === "en" ? inEnglish(pieces, random) : inChinese(pieces, random);
}

function inEnglish(pieces: readonly Piece[], random: SeededRandom): string {
  const hasArticles = random.fraction() < 0.7;
  const text = pieces.reduce((line, { text, isFormula }, index) => {
    const article = hasArticles && !isFormula && before.test(line) && nouns.test(text) ? "the " : "";
    // Formulas side by side stand on lines of their own.
    if (isFormula && pieces[index - 1]?.isFormula) return `${line}\n${text}`;
    const space = line === "" || /^[,.;:?!)]/.test(text) || line.endsWith("(") ? "" : " ";
    return `${line}${space}${article}${text}`;
  }, "");
  const isWord = pieces[0]?.isFormula === false;
  const begun = isWord && random.fraction() < 0.85 ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  const mark = questions.test(begun) ? "?" : ".";
  return /[.?!:]$/.test(begun) || random.fraction() < 0.4 ? begun : `${begun}${mark}`;
}

function inChinese(pieces: readonly Piece[], random: SeededRandom): string {
  const spaced = random.fraction() < 0.5;
  const text = pieces.reduce((line, { text, isFormula }, index) => {
    const previous = pieces[index - 1];
    if (previous?.isFormula && isFormula) return `${line}\n${text}`;
    const space = spaced && line !== "" && isFormula !== previous?.isFormula && !/^[,，。；：、？]/.test(text) ? " " : "";
    return line + space + (isFormula ? text : fullWidth(text));
  }, "");
  return /[。？！]$/.test(text) || random.fraction() < 0.5 ? text : `${text}。`;
}

const fullWidth = (text: string): string => text.replace(/,/g, "，").replace(/:/g, "：").replace(/\?/g, "？");
