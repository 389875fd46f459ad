/** A formula in words, and how it is written in signs. */
const inWords: readonly (readonly [words: RegExp, signs: string])[] = [
  [/\blog(?:arithm)?(?: to)?(?: the)? base (\S+) of (?=\S)/g, "log_$1"],
  [/\bfrom (-?\d+) to (?=-?\d)/g, "_$1^"],
  [/\b(?:the )?(?:principal )?square root of (?=\S)/g, "√"],
  [/\b(?:the )?cube root of (?=\S)/g, "∛"],
  [/\b(?:the )?sine of (?=\S)/g, "sin"],
  [/\b(?:the )?cosine of (?=\S)/g, "cos"],
  [/\b(?:the )?tangent of (?=\S)/g, "tan"],
  [/(?<=[\da-z)]) (?:raised )?to the power(?: of)? (?=\S)/g, "^"],
  [/(?<=[\da-z)]) squared\b/g, "^2"],
  [/(?<=[\da-z)]) cubed\b/g, "^3"],
  [/(?<=\d) factorial\b/g, "!"],
  [/(?<=\d) ?(?:percent|per cent)\b|\\%/g, "%"],
  [/(?<=\d) ?degrees?\b|\^\s*\{?\s*\\circ\s*\}?|\\degree/g, "°"],
  [/\btimes\b|\bmultiplied by\b|乘以?|\\times|\\cdot|[·×]/g, "*"],
  [/\bplus\b|加/g, "+"],
  [/\bminus\b|减|−/g, "-"],
  [/\bdivided by\b|除以|÷|\\div/g, "/"],
];

/** Signs that are spelt in more than one way. */
const inSigns: readonly (readonly [RegExp, string])[] = [
  [/²/g, "^2"],
  [/³/g, "^3"],
  [/\\?sqrt(?![a-z[])/g, "√"],
  [/\\(?=(?:log|ln|sin|cos|tan)(?![a-z]))/g, ""],
  [/\\(?:left|right|[()[\],;:! ])|[\s{}$]/g, ""],
  [/(?<!\d)\*|\*(?!\d)/g, ""],
  [/(?<=√|sin|cos|tan|ln|log|log_\d+)\(([\d.]+°?)\)/g, "$1"],
];

/** A formula without blanks, in one of its spellings. */
const bareOf = (text: string): string =>
  [...inWords, ...inSigns].reduce((rest, [found, put]) => rest.replace(found, put), text.toLowerCase());

/** Whether a text has a formula, in any of its spellings, and not within a longer number or, unless it may go on there, calculation. */
export function isFormulaIn(text: string, formula: string, mayGoOn = false): boolean {
  const [whole, part] = [bareOf(text), bareOf(formula)];
  for (let at = whole.indexOf(part); at >= 0 && part !== ""; at = whole.indexOf(part, at + 1)) {
    const isCutOff = /\d$/.test(whole.slice(0, at)) && /^\d/.test(part);
    const goesOn = /\d$/.test(part) && /^\.?\d/.test(whole.slice(at + part.length));
    // 3 + 4 is another thing than 2 · 3 + 4.
    const isPart =
      /\d[-+*/]\d/.test(part) && (/[-+*/^]$/.test(whole.slice(0, at)) || /^[-+*/^!]/.test(whole.slice(at + part.length)));
    if (!isCutOff && !goesOn && (mayGoOn || !isPart)) return true;
  }
  return false;
}

/** Formulas with numbers that a sentence has in words, log base 2 of 8, and ordinal numbers. */
export const formulasInWords = (sentence: string): { readonly text: string; readonly from: number; readonly to: number }[] =>
  [...sentence.matchAll(wordsOfNumbers)].map(({ 0: text, index }) => ({ text, from: index, to: index + text.length }));

const wordsOfNumbers =
  /(?:\blog(?:arithm)?(?: to)?(?: the)? base \d+ of \d+|\b(?:(?:square|cube) root|sine|cosine|tangent) of \d+(?:°| degrees)?|\blog_\{?\d+\}? ?\(?\d+\)?|\bfrom -?\d+ to -?\d+|第\s*\d+\s*[项个]|\d+(?:st|nd|rd|th)\b|\d+ (?:factorial|cubed|squared|(?:raised )?to the power(?: of)? \d+))(?![\d.]*\d)/gi;
