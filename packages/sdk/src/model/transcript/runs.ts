/** Numbers, letters that stand alone, and the signs between them. */
const run =
  /(?<![A-Za-z\d_.\\])(?:(?:\d(?:[\d,]*\d)?(?:\.\d+)?|(?:sqrt|sin|cos|tan|log|ln)(?![A-Za-z])|[A-Za-zα-ωΔ][₀-₉]*(?:'+(?=\())?(?![A-Za-z])|(?<=\d)!(?=\s*[=≈*×·/÷])|[-+−*×·÷/^()=≈<>≤≥√π²³⁴%°±[\]])[ \t]*)+/gu;

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
        found.length < longest &&
        !goesOn(found) &&
        !follows.test(words.slice(Math.max(0, index - 30), index)) &&
        !isCutOff(words.slice(index + found.length - 1, index + found.length + 2)),
    )
    .map(([found]) => found.replace(/^(?:[aAI] +(?=\d)|[=≈<>≤≥\s]+)/u, "").replace(/[([+\-*/^=≈<>≤≥×÷·√\s]+$/u, ""))
    .filter((text) => compares.test(text) && /[\dA-Za-z]/.test(text))
    .map((text) => text.replaceAll("−", "-"));
}

/** What a calculation may not be torn from: 2 + 2 = 4 is not what "3 times 2 + 2 = 4" says, nor 3 \cdot 2 + 2 = 4. */
const follows =
  /(?:\\[A-Za-z]+|[}\]]|\b(?:times|plus|minus|(?:divided|multiplied) by|over|(?:half|third|quarter|percent|%) of)|%\s*of|[加减]|[乘除]以?|log_\{?\d+\}?)\s*$/i;

/** From the last character of a run on: b² − 4 is not what stands there, where ac follows. */
const isCutOff = (edge: string): boolean => /^\S(?:[A-Za-z\d_\\]|\.\d)|^[-+*/^(√]\s?[A-Za-z\\]|^\s[-+*/^]/u.test(edge);

/** What begins with a sign between two values has its first part in the words before: (ax) + c = 0. */
const goesOn = (text: string): boolean => /^\s*(?:[+*×·÷/^)\]²³⁴%±]|[-−]\s)/u.test(text);
