/** Formulas that are read by a convention, so that the reader is told: `parseFormula` must name at least one doubtful place in each. */
export const doubtful: readonly string[] = [
  "1,234",
  "x=1,234",
  "3,14",
  "\\sin^{-1}x",
  "sin⁻¹(x)",
  "q(t)",
  "k(a)=k+a",
  "A_5^3",
  "P_5^2",
  "5 cm",
  "2\\frac13",
  "1/2x",
  "x!=3",
  "2^3^2",
  "f(x+1)",
  "x^1/2",
  "\\sin x/2",
];

/** Formulas that look like those and leave no doubt. */
export const clear: readonly string[] = [
  "3{,}14",
  "(1,234)",
  "1,2,3",
  "\\arcsin x",
  "f(x)=x^2",
  "a(b+c)",
  "C_5^2",
  "5\\,\\text{cm}",
  "2\\cdot\\frac13",
  "\\frac12x",
  "x\\ne3",
  "x^{\\frac12}",
  "x=1或x=2",
];
