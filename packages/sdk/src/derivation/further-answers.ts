/** Solutions of a differential equation besides the general one. */
export const furtherSolutions = "further-solutions";

/** The two polynomials of q + r/d, where a division ends in one formula. */
export const quotientAlone = "quotient-alone";
export const remainderAlone = "remainder-alone";

/** What an answer may name as its own ask, being more than was asked for: it stands beside the answer that was, and is checked for what it is. */
export const furtherAsks: ReadonlySet<string> = new Set([furtherSolutions, quotientAlone, remainderAlone]);
