/** Solutions of a differential equation besides the general one. */
export const furtherSolutions = "further-solutions";

/** What an answer may name as its own ask, being more than was asked for: it stands beside the answer that was, and is checked for what it is. */
export const furtherAsks: ReadonlySet<string> = new Set([furtherSolutions]);
