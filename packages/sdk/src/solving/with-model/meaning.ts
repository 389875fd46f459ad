import {
  goesRound,
  isModular,
  speaksOfComplexNumbers,
  speaksOfOtherObjects,
  usesOtherNumerals,
} from "../../checking/transcript/said-besides.ts";

/** What the words of a question say of its letters and numbers, where it is not the usual. */
export interface Meaning {
  /** Letters are real or complex numbers: else no line with letters is judged. */
  readonly lettersAreNumbers: boolean;
  readonly isComplex: boolean;
  /** "around": 10 + 5 may be 3, on a clock or modulo 12. "other": 7 + 1 may be 10, in base 8: nothing is judged. */
  readonly numbers: "usual" | "around" | "other";
}

export const meaningIn = (text: string): Meaning => ({
  lettersAreNumbers: !speaksOfOtherObjects(text) && !isModular(text) && !usesOtherNumerals(text),
  isComplex: speaksOfComplexNumbers(text),
  numbers: usesOtherNumerals(text) ? "other" : isModular(text) || goesRound(text) ? "around" : "usual",
});
