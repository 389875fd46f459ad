/**
 * How wide a text will be, without a font to ask: widths in tenths of an em as in common sans-serif fonts, a little on the safe side,
 * since a label that is thought too wide only moves, but one thought too narrow is cut off.
 */
export function textWidth(text: string, fontSize: number): number {
  return (
    Math.max(...text.split("\n").map((line) => [...line].reduce((sum, character) => sum + widthOf(character), 0))) * fontSize
  );
}

export const lineHeight = 1.2;

export const textHeight = (text: string, fontSize: number): number => text.split("\n").length * lineHeight * fontSize;

function widthOf(character: string): number {
  if (/[ijl.,:;'|! ]/u.test(character)) return 0.33;
  if (/[()[\]{}frt/]/u.test(character)) return 0.4;
  if (/[⁰¹²³⁴⁵⁶⁷⁸⁹⁻₀-₉]/u.test(character)) return 0.45;
  if (/[mwMW]/u.test(character)) return 0.95;
  if (/[−+=×·<>≈≤≥±√]/u.test(character)) return 0.7;
  if (/[A-Z]/u.test(character)) return 0.75;
  // Chinese characters and their punctuation are as wide as they are high.
  return (character.codePointAt(0) ?? 0) >= 0x2e80 ? 1.05 : 0.62;
}
