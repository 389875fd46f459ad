import type { TokenKind } from "./notation/signs.ts";

/** One sign of a formula. `from` and `to` are UTF-16 offsets into the source, half open. */
export interface Token {
  kind: TokenKind;
  /** The digits of a number, the name of a letter, a constant or a function; otherwise what stands in the source. */
  text: string;
  from: number;
  to: number;
  /** White space stands before it. */
  spaced: boolean;
  /** It is the first on its line. */
  line: boolean;
  /** It comes from raised or lowered characters: the caret of x² is such a token. */
  glyph: boolean;
  /** What else it may have been meant to be, as LaTeX: 1,234 may be two numbers. */
  also: string | undefined;
  /** A bracket with a statement in it: the condition of what stands before, y = kx (k ≠ 0). */
  condition: boolean;
}
