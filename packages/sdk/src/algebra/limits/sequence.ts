/** Letters that by custom stand for whole numbers: the limit of aₙ as n → ∞ is that of a sequence. */
const sequenceLetters: ReadonlySet<string> = new Set(["i", "j", "k", "m", "n", "N", "M"]);

export const isSequenceLetter = (letter: string): boolean => sequenceLetters.has(letter);
