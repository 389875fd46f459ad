/** The text between two offsets as a person can read it in an error: shortened, and with nothing invisible in it. */
export function describe(source: string, from: number, to: number): string {
  if (from >= source.length) return "the end";
  const text = source.slice(from, Math.max(to, from + 1));
  const short = text.length > 24 ? `${text.slice(0, 24)}…` : text;
  const shown = short.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  });
  return `"${shown}"`;
}
