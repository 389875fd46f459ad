import type { Lattice } from "../../grammar/lattice.ts";
import type { Token } from "../../grammar/tokens.ts";

const mostWords = 3;
const irregular: Readonly<Record<string, string>> = {
  children: "child",
  people: "person",
  men: "man",
  women: "woman",
  mice: "mouse",
  geese: "goose",
  feet: "foot",
  loaves: "loaf",
  knives: "knife",
  leaves: "leaf",
  fish: "fish",
  sheep: "sheep",
};

/** The singular of a noun, where it has a usual one. */
function singular(word: string): string {
  const known = irregular[word];
  if (known !== undefined) return known;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(ch|sh|x|ss|zz|[^aeiou]o)es$/.test(word)) return word.slice(0, -2);
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

/** A lattice in which words that no phrase has are things, and those with a capital names. */
export function withOpenThings(lattice: Lattice, vocabulary: ReadonlySet<string>): Lattice {
  const { tokens } = lattice;
  const byEnd = new Map<number, { category: string; from: number; value: string; cost: number }[]>();
  const add = (category: string, from: number, to: number, value: string): void => {
    byEnd.set(to, [...(byEnd.get(to) ?? []), { category, from, value, cost: 0 }]);
  };
  for (let from = 0; from < tokens.length; from++) {
    if (isName(tokens, from, vocabulary)) add("Name", from, from + 1, tokens[from]?.text ?? "");
    for (let to = from + 1; to <= Math.min(from + mostWords, tokens.length) && isPlain(tokens, to - 1, vocabulary); to++)
      add("Thing", from, to, nameOf(tokens.slice(from, to)));
  }
  return { ...lattice, endingAt: (end) => [...lattice.endingAt(end), ...(byEnd.get(end) ?? [])] };
}

const isOpen = (token: Token | undefined, vocabulary: ReadonlySet<string>): token is Token =>
  token?.kind === "word" && token.region === 0 && token.text.length > 1 && !vocabulary.has(token.key);

const isName = (tokens: readonly Token[], at: number, vocabulary: ReadonlySet<string>): boolean =>
  isOpen(tokens[at], vocabulary) && /^[A-Z][a-z]+$/.test(tokens[at]?.text ?? "") && !strange.test(tokens[at]?.key ?? "");

/** At the beginning of a sentence a capital says nothing. */
const isPlain = (tokens: readonly Token[], at: number, vocabulary: ReadonlySet<string>): boolean =>
  isOpen(tokens[at], vocabulary) &&
  !strange.test(tokens[at]?.key ?? "") &&
  (/^[a-z]+$/.test(tokens[at]?.text ?? "") || (/^[A-Z][a-z]+$/.test(tokens[at]?.text ?? "") && isFirst(tokens, at)));

const isFirst = (tokens: readonly Token[], at: number): boolean =>
  (at === 0 || /^[.?!]$/.test(tokens[at - 1]?.key ?? "")) && /s$/.test(tokens[at]?.key ?? "");

/** Words that say more about a number than that it is one of things. */
const strange =
  /^(not?|never|without|except|only|about|around|almost|nearly|approximately|over|under|least|most|average|percent|percentage|half|double|twice|triple|broken|rotten|empty|wrong|new|different|same|remaining|rest|others?|everyone|nobody|someone|none|all|some|any|few|several|many|much|enough|both|either|neither|after|before|while|until|since|because|so|than|already|again|back|total|sum|difference|product|ratio|fraction|quarter|third|fourth|fifth|who|whom|whose|which|that|where|when|why|what|how|if|unless|though|although|however|instead|rather|too|very|just|even|still|yet|ever|once|thrice|per|each|every|one|ones|his|her|hers|its|their|theirs|my|mine|our|ours|your|yours|him|them|us|me|you|we|was|were|been|being|is|are|be|am|do|does|did|done|has|have|had|can|could|will|would|shall|should|may|might|must|more|less|fewer|extra|additional|another|worth|costs?|priced?|free|discounts?|off|sale|of|for|with|into|onto|from|by|as|or|nor|and|but|to|in|on|at|up|down|out|away|together|apart|equally|evenly)$/;

const nameOf = (tokens: readonly Token[]): string =>
  [...tokens.slice(0, -1).map(({ key }) => key), singular(tokens.at(-1)?.key ?? "")].join(" ");
