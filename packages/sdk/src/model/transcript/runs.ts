/** Numbers, letters that stand alone, and the signs between them. */
const run =
  /(?<![A-Za-z\d_.\\])(?:(?:\d[\d,]*(?:\.\d+)?|(?:sqrt|sin|cos|tan|log|ln)(?![A-Za-z])|[A-Za-zα-ωΔ](?![A-Za-z])|[-+−*×·÷/^()=≈<>≤≥√π²³⁴%±[\]])[ \t]*)+/gu;

/** No calculation among words is longer, in characters. */
const longest = 400;

const compares = /[=≈<>≤≥]/;

/**
 * Formulas that are written among words without any marks: 27 + 20 = 47 kg. Each is the longest run of numbers, single letters and signs; words before
 * or after may belong to it all the same, so that what such a run claims is never held against anybody.
 */
export function runsIn(words: string): string[] {
  return [...words.matchAll(run)]
    .filter(
      ({ 0: found, index }) =>
        found.length < longest && !goesOn(found) && !isCutOff(words.slice(index + found.length - 1, index + found.length + 2)),
    )
    .map(([found]) => found.replace(/^(?:[aAI] +(?=\d)|[=≈<>≤≥\s]+)/u, "").replace(/[([+\-*/^=≈<>≤≥×÷·√\s]+$/u, ""))
    .filter((text) => compares.test(text) && /[\dA-Za-z]/.test(text))
    .map((text) => text.replaceAll("−", "-"));
}

/** From the last character of a run on: b² − 4 is not what stands there, where ac follows. */
const isCutOff = (edge: string): boolean => /^\S(?:[A-Za-z\d_\\]|\.\d)|^[-+*/^(√]\s?[A-Za-z\\]|^\s[-+*/^]/u.test(edge);

/** What begins with a sign between two values has its first part in the words before: (ax) + c = 0. */
const goesOn = (text: string): boolean => /^\s*(?:[+*×·÷/^)\]²³⁴%±]|[-−]\s)/u.test(text);
