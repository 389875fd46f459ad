import type { SeededRandom } from "../../test/support/seeded-random.ts";

/** A part of a phrase of a grammar as it is written: words, a slot such as {Curve1}, or choices. */
export type PhrasePart = string | { readonly slot: string } | { readonly choices: readonly Phrase[] };
export type Phrase = readonly PhrasePart[];

const parsed = new Map<string, Phrase>();

/** "[the] (zeros|roots) of {E}" with its words as they are written, which the grammar itself keeps as tokens. */
export function phraseOf(text: string): Phrase {
  const known = parsed.get(text);
  if (known) return known;
  const signs = text.match(/\{[A-Za-z]+\d*\}|\\.|[[\]()|]|(?:(?!\{[A-Za-z])[^[\]()|\\])+/g) ?? [];
  let at = 0;
  const choices = (): Phrase[] => {
    const found = [sequence()];
    while (signs[at] === "|") {
      at++;
      found.push(sequence());
    }
    return found;
  };
  const sequence = (): Phrase => {
    const parts: PhrasePart[] = [];
    for (;;) {
      const sign = signs[at];
      if (sign === undefined || /^[|\])]$/.test(sign)) return parts;
      at++;
      if (sign === "[" || sign === "(") {
        const inside = choices();
        at++;
        parts.push({ choices: sign === "[" ? [[], ...inside] : inside });
      } else if (/^\{[A-Za-z]+\d*\}$/.test(sign)) parts.push({ slot: sign.slice(1, -1) });
      else parts.push(sign.startsWith("\\") ? sign.slice(1) : sign.trim());
    }
  };
  const phrase = sequence();
  parsed.set(text, phrase);
  return phrase;
}

/** One of the ways to say a phrase: words and slots, what may be left out mostly left out. */
export function chosenWay(phrase: Phrase, random: SeededRandom): (string | { readonly slot: string })[] {
  return phrase.flatMap((part) => {
    if (typeof part === "string") return part === "" ? [] : [part];
    if ("slot" in part) return [part];
    const [first, ...others] = part.choices;
    const isOptional = first?.length === 0 && others.length > 0;
    if (isOptional) return random.fraction() < 0.7 ? [] : chosenWay(random.pick(others), random);
    return chosenWay(random.pick(part.choices), random);
  });
}
