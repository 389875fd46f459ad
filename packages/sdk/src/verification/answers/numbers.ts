import type { AnswerCheck } from "./checked.ts";

/** Numbers in a form that is asked for: prime factors, decimals, scientific notation. */
export const numbersChecks: Readonly<Record<string, AnswerCheck>> = {};
