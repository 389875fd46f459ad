import type { AnswerCheck } from "./checked.ts";

/** Formulas in a form that is asked for: the value is that of the given one, and the form is the one asked for. */
export const formsChecks: Readonly<Record<string, AnswerCheck>> = {};
