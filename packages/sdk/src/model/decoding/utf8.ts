/** Where a text stands within a character of UTF-8: so many bytes of it are to come, the next of them from `least` to `most`. */
export interface Utf8Place {
  readonly missing: number;
  readonly least: number;
  readonly most: number;
}

export const betweenCharacters: Utf8Place = { missing: 0, least: 0, most: 0x7f };

/** First bytes and what may follow them (The Unicode Standard 16, table 3-7). */
const beginnings: readonly (readonly [from: number, to: number, Utf8Place])[] = [
  [0xc2, 0xdf, { missing: 1, least: 0x80, most: 0xbf }],
  [0xe0, 0xe0, { missing: 2, least: 0xa0, most: 0xbf }],
  [0xed, 0xed, { missing: 2, least: 0x80, most: 0x9f }],
  [0xe1, 0xef, { missing: 2, least: 0x80, most: 0xbf }],
  [0xf0, 0xf0, { missing: 3, least: 0x90, most: 0xbf }],
  [0xf4, 0xf4, { missing: 3, least: 0x80, most: 0x8f }],
  [0xf1, 0xf3, { missing: 3, least: 0x80, most: 0xbf }],
];

/** Where it stands after one byte more; undefined where that byte cannot come. */
export function afterByte({ missing, least, most }: Utf8Place, byte: number): Utf8Place | undefined {
  if (missing > 0) {
    if (byte < least || byte > most) return undefined;
    return missing === 1 ? betweenCharacters : { missing: missing - 1, least: 0x80, most: 0xbf };
  }
  if (byte < 0x80) return betweenCharacters;
  return beginnings.find(([from, to]) => byte >= from && byte <= to)?.[2];
}
