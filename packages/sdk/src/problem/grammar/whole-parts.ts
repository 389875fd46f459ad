import type { Ambiguity } from "../../expression/parse.ts";

/** Whether it is square brackets that may be those of the whole part, ⌊x⌋. */
export const isOfWholePart = ({ also }: Ambiguity): boolean => also.startsWith("\\left\\lfloor");

/** A formula with the brackets at some places as those of the whole part: who means one so means all. */
export function withWholeParts(text: string, doubts: readonly Ambiguity[]): string {
  const marks = doubts.flatMap(({ span: { from, to } }) => {
    const place = text.slice(from, to);
    const [open = "[", close = "]"] = [/^\\left\s*\[/.exec(place)?.[0], /\\right\s*\]$/.exec(place)?.[0]];
    return [
      { from, to: from + open.length, sign: "⌊" },
      { from: to - close.length, to, sign: "⌋" },
    ];
  });
  return marks
    .sort((one, other) => other.from - one.from)
    .reduce((changed, { from, to, sign }) => `${changed.slice(0, from)}${sign}${changed.slice(to)}`, text);
}
