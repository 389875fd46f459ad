/** What an error says was expected, where several files say the same. */
export const notation = {
  betweenFactors: "an operator before the number (· to multiply, ^ for a power, _ for a subscript)",
  exponent: "an exponent: a number, a letter, or braces around it",
  closing: "a closing bracket",
} as const;
