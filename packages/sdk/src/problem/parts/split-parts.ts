/** A piece of a text, with where it stands (UTF-16, half open). */
export interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A question in numbered parts: what is said before them, and the parts, in order. */
export interface Parts {
  readonly stem: Piece;
  readonly parts: readonly Piece[];
}

/** Marks of parts by their series: (1), （1）, 1), ①, (a), (i). Each mark of a series has a number; the first is 1 and none is left out. */
const marks: readonly RegExp[] = [
  /(?<![A-Za-z\d)\]}_^])[(（]\s*(\d{1,2})\s*[)）]/g,
  /[①②③④⑤⑥⑦⑧⑨]/g,
  /(?<![A-Za-z(])[(（]?([a-h])[)）](?=\s|[A-Za-z\p{Script=Han}$\\])/gu,
  /(?<![A-Za-z\d)\]}_^])[(（](i{1,3}|iv|v)[)）]/g,
  /(?:^|\n|[.。;；?？]\s+)(\d{1,2})[.、)](?!\d)/g,
];

/** A question that comes in parts (1) (2) or (a) (b); undefined for one that does not. */
export function partsIn(text: string): Parts | undefined {
  for (const pattern of marks) {
    const found = [...text.matchAll(pattern)].map((match) => ({
      number: numberOf(match[1] ?? match[0]),
      from: match.index,
      to: match.index + match[0].length,
    }));
    if (found.length < 2 || !found.every(({ number }, index) => number === index + 1)) continue;
    const [first] = found as [(typeof found)[0]];
    const parts = found.map(({ to }, index) => pieceOf(text, to, found[index + 1]?.from ?? text.length));
    if (parts.every((part) => part.text !== "")) return { stem: pieceOf(text, 0, first.from), parts };
  }
  return undefined;
}

function numberOf(mark: string): number {
  if (/^\d+$/.test(mark)) return Number(mark);
  const inCircles = "①②③④⑤⑥⑦⑧⑨".indexOf(mark);
  if (inCircles >= 0) return inCircles + 1;
  const roman = ["i", "ii", "iii", "iv", "v"].indexOf(mark);
  return mark === "i" || roman > 0 ? roman + 1 : mark.charCodeAt(0) - 96;
}

/** Without the spaces and signs of punctuation at its ends. */
function pieceOf(text: string, from: number, to: number): Piece {
  const whole = text.slice(from, to);
  const start = /^[\s,，:：;；.。、]*/.exec(whole)?.[0].length ?? 0;
  const kept = whole.slice(start).replace(/[\s,，:：;；.。、]+$/, "");
  return { text: kept, from: from + start, to: from + start + kept.length };
}
