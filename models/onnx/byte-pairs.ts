import { byteSpelling } from "../../packages/sdk/src/backend/network/hub-tokenizer.ts";

/**
 * Byte-level byte-pair encoding (Sennrich et al., arXiv:1508.07909; bytes as in GPT-2): the most frequent neighbours of a text become one token, again
 * and again. Written as tokenizer.json of Hugging Face's tokenizers.
 */

/** How text is cut before pairs are joined: GPT-2's words, each digit by itself. */
const pieces = /'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+/gu;

export interface Vocabulary {
  /** Tokens by their number. */
  readonly tokens: readonly string[];
  /** Pairs in the order they are joined. */
  readonly merges: readonly (readonly [string, string])[];
}

/** Learns at most `size` tokens (the 256 bytes among them) from a text; fewer where no pair occurs twice any more. */
export function learnPairs(corpus: string, size: number): Vocabulary {
  const bytes = [...byteSpelling().keys()];
  const encoder = new TextEncoder();
  let words = [...corpus.matchAll(pieces)].map(([piece]) => Array.from(encoder.encode(piece), (byte) => bytes[byte] as string));
  const tokens = [...bytes];
  const merges: [string, string][] = [];
  while (tokens.length < size) {
    const best = mostFrequentPair(words);
    if (best === undefined) break;
    merges.push(best);
    tokens.push(best.join(""));
    words = words.map((word) => joined(word, best));
  }
  return { tokens, merges };
}

function mostFrequentPair(words: readonly string[][]): [string, string] | undefined {
  const counts = new Map<string, { pair: [string, string]; count: number }>();
  for (const word of words) {
    for (let index = 0; index + 1 < word.length; index += 1) {
      const pair: [string, string] = [word[index] as string, word[index + 1] as string];
      const entry = counts.get(pair.join(" ")) ?? { pair, count: 0 };
      entry.count += 1;
      counts.set(pair.join(" "), entry);
    }
  }
  let best: { pair: [string, string]; count: number } | undefined;
  for (const entry of counts.values()) if (entry.count > (best?.count ?? 1)) best = entry;
  return best?.pair;
}

function joined(word: readonly string[], [left, right]: readonly [string, string]): string[] {
  const result: string[] = [];
  for (let index = 0; index < word.length; index += 1) {
    const isPair = word[index] === left && word[index + 1] === right;
    result.push(isPair ? left + right : (word[index] as string));
    if (isPair) index += 1;
  }
  return result;
}

/** A token that stands for itself in any text; a hidden one is left out where tokens are written as text. */
export interface AddedToken {
  readonly content: string;
  readonly isHidden: boolean;
}

/** tokenizer.json for a vocabulary, with added tokens numbered after it. */
export function tokenizerJson({ tokens, merges }: Vocabulary, addedTokens: readonly AddedToken[]): object {
  const added = addedTokens.map(({ content, isHidden }, index) => ({
    id: tokens.length + index,
    content,
    single_word: false,
    lstrip: false,
    rstrip: false,
    normalized: false,
    special: isHidden,
  }));
  const byteLevel = { type: "ByteLevel", add_prefix_space: false, trim_offsets: false };
  return {
    version: "1.0",
    truncation: null,
    padding: null,
    added_tokens: added,
    normalizer: null,
    pre_tokenizer: {
      type: "Sequence",
      pretokenizers: [
        { type: "Digits", individual_digits: true },
        { ...byteLevel, use_regex: true },
      ],
    },
    post_processor: null,
    decoder: { ...byteLevel, use_regex: true },
    model: {
      type: "BPE",
      dropout: null,
      unk_token: null,
      continuing_subword_prefix: null,
      end_of_word_suffix: null,
      fuse_unk: false,
      byte_fallback: false,
      vocab: Object.fromEntries(tokens.map((token, index) => [token, index])),
      merges: merges.map((pair) => pair.join(" ")),
    },
  };
}
